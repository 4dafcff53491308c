import type { NewsItem } from '../model/news.ts'
import { headlineOf, passageLines, placeOf, wordsOf } from './wording.ts'

/** A digest that can be sent. */
export interface Digest {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The order in which a reader wants them: what cannot be right first. */
const ORDER = ['retraction', 'contradiction', 'correction', 'figure', 'story', 'source'] as const

/** News as one mail, the gravest kind first. */
export function digestOf(items: readonly NewsItem[], from: string, to: string): Digest {
  const words = wordsOf(items[0]?.language ?? 'en')
  const groups = ORDER.map((kind) => ({ kind, of: items.filter((item) => item.kind === kind) })).filter(
    (group) => group.of.length > 0,
  )
  const text = groups
    .map(({ kind, of }) => {
      const lines = of.map((item) => {
        const { url } = item.article
        return [titleOf(item), placeOf(item), ...passageLines(item).map((line) => `  ${line}`), ...[url ?? []].flat()]
          .filter((line) => line !== '')
          .join('\n')
      })
      return `${words.kinds[kind].toUpperCase()}\n\n${lines.join('\n\n')}`
    })
    .join('\n\n\n')
  const html = groups
    .map(({ kind, of }) => `<h2>${escaped(words.kinds[kind])}</h2>\n<ul>\n${of.map(htmlOf).join('\n')}\n</ul>`)
    .join('\n')
  return {
    from,
    to,
    subject: `Synopse: ${words.digest(items.length)}`,
    text: `${text}\n`,
    html: `<!doctype html>\n<meta charset="utf-8">\n${html}\n`,
  }
}

function titleOf(item: NewsItem): string {
  return headlineOf(item).replace(/^[^:]{1,40}: /u, '')
}

function htmlOf(item: NewsItem): string {
  const { url } = item.article
  const title = escaped(titleOf(item))
  const head = url !== undefined && /^https?:/iu.test(url) ? `<a href="${escaped(url)}">${title}</a>` : title
  const passages = passageLines(item).map((line) => `<blockquote>${escaped(line)}</blockquote>`)
  return `<li>${head} (${escaped(placeOf(item))})${passages.join('')}</li>`
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
