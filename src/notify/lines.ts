import type { NewsItem } from '../model/news.ts'
import { headlineOf, passageLines, placeOf } from './wording.ts'

/** A piece of news for the terminal: one line, and one for each passage it rests on. */
export function newsLines(item: NewsItem): string {
  const time = item.at.slice(0, 16).replace('T', ' ')
  const place = placeOf(item)
  const id = item.story === undefined ? item.article.id : item.story.id
  const head = `${time} ${headlineOf(item)}${place === '' ? '' : ` (${place})`} [${id}]`
  return `${[head, ...passageLines(item).map((line) => `  ${line}`)].join('\n')}\n`
}
