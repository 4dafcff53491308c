import type { NewsItem } from '../model/news.ts'
import { headlineOf, passageLines, placeOf, wordsOf } from './wording.ts'

/** News as a feed that any reader understands (feedsmith): Atom, or JSON Feed. */
export async function feedOfNews(items: readonly NewsItem[], format: 'atom' | 'json'): Promise<string> {
  const { generateAtomFeed, generateJsonFeed } = await import('feedsmith')
  const title = wordsOf(items[0]?.language ?? 'en').feedTitle
  if (format === 'json') {
    const feed = generateJsonFeed({
      title,
      items: items.map((item) => ({
        id: `urn:synopse:${item.id}`,
        ...(item.article.url !== undefined && { url: item.article.url }),
        title: headlineOf(item),
        content_text: bodyOf(item),
        date_published: new Date(item.at),
        tags: [item.kind],
      })),
    })
    return `${typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2)}\n`
  }
  return generateAtomFeed({
    id: 'urn:synopse:watch',
    title: { value: title },
    updated: new Date(items[0]?.at ?? 0),
    entries: items.map((item) => ({
      id: `urn:synopse:${item.id}`,
      title: { value: headlineOf(item) },
      updated: new Date(item.at),
      authors: [{ name: item.article.outlet ?? 'Synopse' }],
      categories: [{ term: item.kind }],
      ...(item.article.url !== undefined && { links: [{ href: item.article.url, rel: 'alternate' }] }),
      content: { value: bodyOf(item), type: 'text' },
    })),
  })
}

function bodyOf(item: NewsItem): string {
  return [placeOf(item), ...passageLines(item)].filter((line) => line !== '').join('\n')
}
