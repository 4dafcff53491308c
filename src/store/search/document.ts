import { isContent } from '../../model/article.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { TermReader } from './terms.ts'

/** The terms of a unit: its words in their order, so that phrases are found, and all other terms once. */
export interface SearchTerms {
  readonly words: readonly string[]
  readonly others: readonly string[]
}

export type UnitKind = 'article' | 'quotation'

/** What search finds, ready for the index. */
export interface SearchDocument {
  readonly kind: UnitKind
  /** Index into the quotations layer; 0 for an article. */
  readonly position: number
  readonly terms: SearchTerms
}

/** Words of one unit that are indexed; what is longer is no article. */
const MOST_WORDS = 100_000

/** The article and each of its quotations as search sees them. */
export function documentsOf({ article, layers }: AnnotatedArticle, reader: TermReader): readonly SearchDocument[] {
  const named = new Map(
    layers.entities.map((entity) => [
      entity.id,
      [entity.name, ...entity.forms.map(({ text }) => text)].flatMap((text) => text.split(/\s+/u)),
    ]),
  )
  const about = [
    ...nameTerms('o', [article.outlet?.value ?? ''], reader),
    ...nameTerms('a', [article.agency?.value ?? ''], reader),
    `l${article.language}`,
  ]
  const entityOf = new Map(layers.entities.flatMap(({ id, mentions }) => mentions.map((index) => [index, id] as const)))
  const entitiesIn = (spans: readonly Span[]) =>
    layers.mentions.flatMap((mention, index) =>
      spans.some(({ start, end }) => mention.start >= start && mention.end <= end)
        ? (named.get(entityOf.get(index) ?? '') ?? [])
        : [],
    )
  const content = article.blocks.filter(isContent)
  const whole: SearchDocument = {
    kind: 'article',
    position: 0,
    terms: termsOf(article.reading, content, reader, [...about, ...nameTerms('e', [...named.values()].flat(), reader)]),
  }
  const quotations = layers.quotations.map(({ content: spans, speaker, speakerEntity }, position): SearchDocument => {
    const speakers = [
      ...(speakerEntity === undefined ? [] : (named.get(speakerEntity) ?? [])),
      ...speaker.flatMap(({ start, end }) => article.reading.slice(start, end).split(/\s+/u)),
    ]
    const names = [...nameTerms('k', speakers, reader), ...nameTerms('e', entitiesIn(spans), reader)]
    return { kind: 'quotation', position, terms: termsOf(article.reading, spans, reader, [...about, ...names]) }
  })
  return [whole, ...quotations]
}

function termsOf(text: string, spans: readonly Span[], reader: TermReader, extra: readonly string[]): SearchTerms {
  const words: string[] = []
  const others = new Set(extra)
  for (const { start, end } of spans)
    for (const terms of reader.words(text.slice(start, end))) {
      if (words.length >= MOST_WORDS) break
      words.push(terms.word)
      for (const other of terms.others) others.add(other)
    }
  return { words, others: [...others] }
}

/** Names under the letter of a field: `o` outlet, `a` agency, `k` speaker, `e` entity. */
export function nameTerms(letter: string, words: readonly string[], reader: TermReader): readonly string[] {
  return [
    ...new Set(
      words
        .flatMap((word) => word.split(/[\s.]+/u))
        .flatMap((word) => reader.names(word))
        .map((term) => `${letter}${term.slice(1)}`)
        .filter((term) => term.length > 1),
    ),
  ]
}
