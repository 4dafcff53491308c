import type { Article, Passage } from '../../model/article.ts'
import { locate } from '../../model/article.ts'
import type { Dossier, StoryRelations } from '../../model/relations.ts'
import { namesOf } from '../names.ts'
import { passagesIn } from '../quotations.ts'
import { type Source, type Sources, sourcesOf } from '../sources.ts'
import { oneLine } from './text/layout.ts'
import { webLink } from './web-link.ts'

/** Columns in their order; names are part of the interface and do not change with the dossier's language. */
export const CSV_COLUMNS = [
  'story',
  'kind',
  'speaker',
  'text',
  'article',
  'outlet',
  'date',
  'field',
  'start',
  'end',
  'url',
  'retrieved',
] as const

/** A mark that tells spreadsheets the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Statements and quotations, one row each, for a spreadsheet: UTF-8 with byte order mark, `;` between cells and CRLF
 * between rows (RFC 4180 otherwise), so that a German Excel opens it as a table. `kind` is the quotation's type or
 * `asserted`; `start` and `end` count as in the JSON form. A cell that a spreadsheet would run as a formula begins with
 * an apostrophe.
 */
export function renderCsv(dossier: Dossier): string {
  const sources = sourcesOf(dossier)
  const rows = dossier.stories.flatMap((relations) => storyRows(relations, sources))
  return csvTable([CSV_COLUMNS, ...rows])
}

export type Row = readonly (string | number)[]

/** Rows as a German spreadsheet opens them: see {@link renderCsv}. */
export function csvTable(rows: readonly Row[]): string {
  const lines = rows.map((cells) => cells.map(cell).join(';'))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function storyRows(relations: StoryRelations, sources: Sources): readonly Row[] {
  const names = namesOf(relations)
  const title = sources.cite(relations.story.label)?.text ?? relations.story.id
  return relations.story.articles.flatMap((id): readonly Row[] => {
    const source = sources.find(id)
    if (!source) return []
    const { quotations, statements } = source.annotated.layers
    const speakerOf = (index: number) => {
      const quotation = quotations[index]
      const entity = quotation?.speakerEntity && names.byMember(id, quotation.speakerEntity)
      return entity ? entity.name : wordsOf(passagesIn(id, quotation?.speaker ?? []), sources)
    }
    const stated = new Set(statements.flatMap(({ quotation }) => quotation ?? []))
    return [
      ...statements.map(({ spans, quotation }) => ({
        spans: passagesIn(id, spans),
        kind: quotation === undefined ? 'asserted' : (quotations[quotation]?.type ?? 'asserted'),
        speaker: quotation === undefined ? '' : speakerOf(quotation),
      })),
      ...quotations.flatMap(({ content, type }, index) =>
        stated.has(index) ? [] : [{ spans: passagesIn(id, content), kind: type, speaker: speakerOf(index) }],
      ),
    ]
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
      .flatMap(({ spans, kind, speaker }) => {
        const text = wordsOf(spans, sources)
        return text === '' ? [] : [[title, kind, speaker, text, ...placeOf(source, spans)]]
      })
  })
}

function placeOf({ article }: Source, spans: readonly Passage[]): Row {
  const { start, end, field } = locate(article, {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  })
  return [
    article.id,
    givenOf(article, 'outlet'),
    givenOf(article, 'date'),
    field ?? 'text',
    start,
    end,
    webLink(article.url) ?? '',
    article.retrieved ?? '',
  ]
}

const givenOf = (article: Article, key: 'outlet' | 'date') => article[key]?.value ?? ''

function wordsOf(passages: readonly Passage[], sources: Sources): string {
  return passages
    .map((passage) => sources.cite(passage)?.text.trim() ?? '')
    .filter((text) => text !== '')
    .join(' […] ')
}

/** What spreadsheets take for the beginning of a formula (OWASP: CSV injection), also behind white space. */
const FORMULA = /^\s*[=+\-@|\uff1d\uff0b\uff0d\uff20]/

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = oneLine(value)
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[";'\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
