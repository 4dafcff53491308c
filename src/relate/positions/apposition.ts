import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { within } from '../../model/span.ts'
import type { Named } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { type Actor, unnamed } from './actors.ts'
import { clauseAt, isFiniteVerb } from './clauses.ts'
import type { FoundStance } from './stance.ts'

/** Words that may stand between the start of a main clause and its verb, names aside. */
export const SUBJECT_PARTS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** "Huber, Chef der Werft, lehnt ab": the verb goes on behind what was put in. */
export function interrupted(
  annotated: AnnotatedArticle,
  { tokens, from }: FoundStance,
  context: StoryContext,
): readonly Actor[] {
  const named = context.namedIn(annotated.article.id)
  if (from < 3) return []
  const inserted = clauseAt(annotated, tokens, from - 2)
  if (inserted.from < 2) return []
  const first = clauseAt(annotated, tokens, inserted.from - 2)
  if (tokens.slice(first.from, first.to).some(isFiniteVerb)) return []
  const last = tokens[first.to - 1]!
  const mention = within(named, last).find(({ end }) => end === last.end)
  // "Ihr Partner, die Liste Alba, lehnt ab": what was put in names who.
  const span = { start: tokens[inserted.from]!.start, end: tokens[inserted.to - 1]!.end }
  const { reading } = annotated.article
  const [only] = within(named, span).filter(
    ({ start, end, form }) =>
      form !== 'derived' && reading[start - 1] !== '(' && /^\s*(?:\([^)]{1,30}\))?$/.test(reading.slice(end, span.end)),
  )
  const isWhole = only !== undefined && /^(?:(?:die|der|das|the)\s+)?$/i.test(reading.slice(span.start, only.start))
  // "Der Präsident von Alba, Karl Ohm, lehnt ab"
  if (isWhole && only.entity.kind === 'person' && mention?.entity.kind !== 'person') return [only.entity]
  if (!mention) {
    if (tokens.slice(first.from, first.to).at(-1)?.pos !== 'NOUN') return []
    const body = only ? undefined : unnamed(annotated, span, context)
    return isWhole ? [only.entity] : body ? [body] : []
  }
  if (mention.form === 'derived') return []
  const parts = tokens.slice(first.from, first.to).filter(({ start }) => start < mention.start)
  return parts.every(({ pos }) => SUBJECT_PARTS.has(pos)) ? [mention.entity] : []
}

/** "Huber, der die Abgabe ablehnt": the name right before the clause that a pronoun opens. */
export function relativeTo(
  { article }: AnnotatedArticle,
  { tokens, from, at, to }: FoundStance,
  named: readonly Named[],
): StoryEntity | undefined {
  const opens = tokens[from]!
  if (opens.pos !== 'PRON' || from < 2) return undefined
  const word = article.reading.slice(opens.start, opens.end)
  // "who called for a cap": in English the verb stands at the front of its clause.
  const isWho = /^(?:who|which)$/.test(word) && at - from <= AUXILIARIES
  if (!isWho && (at < to - 2 || !/^(?:der|die|das|welcher|welche)$/.test(word))) return undefined
  const before = tokens[from - 2]!
  const mention = within(named, before).find(({ end }) => end === before.end)
  return mention?.form === 'derived' ? undefined : mention?.entity
}

/** Words between "who" and its verb, at most: "who has long been". */
const AUXILIARIES = 4

/** A body without a name that fills the clause up to its verb, or the enumeration that the clause closes. */
export function bodyBefore(
  annotated: AnnotatedArticle,
  { tokens, from }: Pick<FoundStance, 'tokens' | 'from'>,
  verb: Token,
  isNamed: boolean,
  context: StoryContext,
): Actor | undefined {
  let first = from
  while (first >= 2) {
    const previous = clauseAt(annotated, tokens, first - 2)
    if (previous.from >= first || tokens.slice(previous.from, previous.to).some(isFiniteVerb)) break
    first = previous.from
  }
  const body = unnamed(annotated, { start: tokens[first]!.start, end: verb.start }, context)
  if (!isNamed || first !== from) return body
  // "Der Stadtrat von Brunsholm", "Der Verband der Fischer Brunsholm e. V.": a name inside is part of the body's own.
  const end = body?.span?.end
  const rest = end === undefined ? undefined : annotated.article.reading.slice(end, verb.start)
  return rest !== undefined && /^\s*(?:\p{Lu}[\p{L}-]+\s+)?(?:e\.\s?V\.\s*)?$/u.test(rest) ? body : undefined
}
