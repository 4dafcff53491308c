import type { AnnotatedArticle } from '../../model/relations.ts'
import { within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Actor } from './actors.ts'
import type { FoundStance } from './stance.ts'

const TO_SPEAKER = /^(?:ihm|ihr|ihnen|him|her|them)$/

/** Words from the start of a clause to the noun of its subject, at most. */
const LONGEST_SUBJECT = 4

/**
 * Whether who governs speaks of the body he speaks for: "Das Land sei bereit, Mittel zu geben, sagte Ministerin Ohm".
 * It has no name and no other country stands before it.
 */
export function isOwnBody(
  { article, layers }: AnnotatedArticle,
  { tokens, from, to }: Pick<FoundStance, 'tokens' | 'from' | 'to'>,
  speaker: Actor,
  context: StoryContext,
): boolean {
  const lexicon = context.lexiconOf(article.language)
  const { stance } = lexicon.terms!
  const text = (index: number): string => article.reading.slice(tokens[index]!.start, tokens[index]!.end)
  if (speaker.kind !== 'person') return false
  const start = tokens[from]?.pos === 'SCONJ' ? from + 1 : from
  if (tokens[start]?.pos !== 'DET') return false
  const at = tokens.findIndex(({ pos }, index) => index > start && index < to && pos === 'NOUN')
  if (at < 0 || at - start > LONGEST_SUBJECT) return false
  const { key } = lexicon.form(text(at))
  const offices = stance.ownBodies.flatMap(({ offices, bodies }) => (bodies.has(key) ? offices : []))
  const isOffice = (word: string): boolean => offices.some((ending) => lexicon.form(word).folded.endsWith(ending))
  // "Das Land habe ihr Hilfe zugesagt"
  if (offices.length === 0 || tokens.slice(at, to).some((_, index) => TO_SPEAKER.test(text(at + index)))) return false
  if (tokens.slice(start + 1, at).some((token) => within(layers.mentions, token).length > 0)) return false
  const named = context.namedIn(article.id).filter(({ entity }) => entity.id === speaker.id)
  return named.some((mention) =>
    within(layers.mentions, mention).some(
      ({ role }) =>
        role !== undefined &&
        article.reading
          .slice(role.start, role.end)
          .split(/[\s-]+/)
          .some(isOffice),
    ),
  )
}
