import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import type { Named } from '../alignments/sayings.ts'
import type { Lexicon } from '../words.ts'
import { SUBJECT_PARTS } from './apposition.ts'
import { country } from './speakers.ts'

/** The subject that fills the clause up to its verb: "Alba", "Frankreich und Alba", "die karvenische Führung". */
export function leading(
  annotated: AnnotatedArticle,
  opens: Token,
  verb: Token,
  clause: readonly Token[],
  before: readonly Named[],
  lexicon: Lexicon,
): readonly StoryEntity[] {
  const { reading } = annotated.article
  const last = before.at(-1)
  if (!last) return []
  const body = bodyInPlace(reading, verb, clause, before)
  if (body) return [body]
  const span = { start: opens.start, end: verb.start }
  const whole = { start: span.start, end: span.start + reading.slice(span.start, span.end).trimEnd().length }
  const land = country(annotated, whole, before, lexicon)
  if (land) return [land]
  if (last.form === 'derived') return []
  const rest = reading.slice(last.end, verb.start)
  if (!/^\s*(?:\([^)]{1,30}\)\s*)?(?:(?:und|and) (?:andere|weitere|other)\s+\p{L}+\s*)?$/u.test(rest)) return []
  const joined = before.slice(0, -1).filter(({ start, end, form }) => {
    // "Selbig (KVP) und Ohm": what stands in brackets is not joined.
    if (reading[start - 1] === '(') return false
    const next = before.find((other) => other.start > start && reading[other.start - 1] !== '(')!
    const between = reading.slice(end, next.start)
    return form !== 'derived' && JOINED.test(between)
  })
  const first = joined[0] ?? last
  const parts = clause.filter((token) => token.start < first.start)
  if (!parts.every(({ pos }, index) => SUBJECT_PARTS.has(pos) || (index === 0 && pos === 'PRON'))) return []
  const head = reading.slice(opens.start, first.start)
  if (
    first.entity.kind !== 'person' &&
    (/\S\s+(?:des|der|eines|einer)\s*$|-$/.test(head) || isGenitive(annotated, first))
  )
    return []
  return [...joined, last].map(({ entity }) => entity)
}

/** "Alba (KVP) und Brunsholms Präsidentin Selbig": what stands between names that one verb joins. */
const JOINED =
  /^\s*(?:\([^)]{1,30}\)\s*)?(?:,|und|sowie|and)\s*(?:(?:die|der|das|the)\s+)?(?:\p{Lu}[\p{L}-]+\s+){0,3}$/u

/** "Die Grünen im Landtag", "die Werft in Brunsholm": a body, and where it is. */
function bodyInPlace(
  reading: string,
  verb: Token,
  clause: readonly Token[],
  [first]: readonly Named[],
): StoryEntity | undefined {
  if (first?.entity.kind !== 'organization' || first.form === 'derived') return undefined
  const opens = clause[0]!
  if (!/^(?:(?:auch|die|der|das|the)\s+)*$/i.test(reading.slice(opens.start, first.start))) return undefined
  const rest = clause.filter(({ start, end }) => start >= first.end && end <= verb.start)
  const isPlace = rest[0]?.pos === 'ADP' && /^(?:in|aus|bei)$/.test(rest[0].lemma)
  return isPlace && rest.length < 5 && rest.slice(1).every(({ pos }) => SUBJECT_PARTS.has(pos))
    ? first.entity
    : undefined
}

/** "Die Außenminister Albas", "… Albas und Lunds": a place in the genitive belongs to a noun before it. */
function isGenitive({ article }: AnnotatedArticle, { start, end, entity }: Named): boolean {
  const text = article.reading.slice(start, end)
  return entity.kind === 'place' && text.endsWith('s') && text !== entity.name
}
