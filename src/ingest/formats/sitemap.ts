import type { Feed } from './read-feed.ts'
import { elementsOf, parsedXml, textIn } from './xml.ts'

/** A news sitemap: addresses with title, date and publication. It never holds texts. */
export function readSitemap(text: string): Feed {
  const items = elementsOf(parsedXml(text), 'url').flatMap((entry) => {
    const url = textIn(entry, 'loc')
    if (url === undefined) return []
    const title = textIn(entry, 'title')
    const date = textIn(entry, 'publication_date') ?? textIn(entry, 'lastmod')
    const source = textIn(entry, 'name')
    return [
      {
        id: url,
        isNamed: false,
        url,
        ...(title !== undefined && { title }),
        ...(date !== undefined && { date }),
        ...(source !== undefined && { source }),
        authors: [],
      },
    ]
  })
  return { items }
}
