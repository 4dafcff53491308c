import { locate } from '../../../model/article.ts'
import { type Cite, type Source, type Sources, titleOf } from '../../sources.ts'
import { oneLine } from '../text/layout.ts'
import { webLink } from '../web-link.ts'

/** A cell: text, number, or nothing. */
export type Value = string | number | undefined

/** Where a passage stands; the last columns of every table but that of the sources. */
export const PLACE = [
  'source',
  'outlet',
  'date',
  'passage',
  'line',
  'url',
  'retrieved',
  'article',
  'field',
  'start',
  'end',
] as const

/** Where a passage stands; offsets as in the JSON form. */
export const placeIn =
  (sources: Sources) =>
  (cite: Cite): readonly Value[] => {
    const article = sources.find(cite.passage.article)?.article
    const located = article && locate(article, cite.passage)
    return [
      cite.number,
      article?.outlet?.value,
      article?.date?.value,
      oneLine(cite.text),
      cite.line,
      webLink(article?.url),
      article?.retrieved,
      article?.id,
      located && (located.field ?? 'text'),
      located?.start,
      located?.end,
    ]
  }

/** Where an article stands as a whole: by its title. */
export function placeOfWhole(source: Source): readonly Value[] {
  const { id, outlet, date, url, retrieved } = source.article
  const facts = [source.number, outlet?.value, date?.value, oneLine(titleOf(source)), undefined, webLink(url)]
  return [...facts, retrieved, id, undefined, undefined, undefined]
}

/** Columns of the table of sources. */
export const SOURCE = [
  'source',
  'id',
  'title',
  'outlet',
  'date',
  'agency',
  'authors',
  'language',
  'url',
  'retrieved',
  'hash',
] as const

export function sourceRow(source: Source): readonly Value[] {
  const { number, article } = source
  const { id, outlet, date, agency, authors, language, url, retrieved, hash } = article
  return [
    number,
    id,
    oneLine(titleOf(source)),
    outlet?.value,
    date?.value,
    agency?.value,
    authors.join('; '),
    language,
    webLink(url),
    retrieved,
    hash,
  ]
}
