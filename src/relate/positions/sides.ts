import type { StanceCue } from '../../language/terms.ts'
import { contains, type Span } from '../../model/span.ts'
import { type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { Place } from './stance.ts'

/** The side somebody is on, and of what; without a phrase the next clause tells, or the sentence before. */
export interface Side {
  readonly stance: StanceCue
  readonly phrase?: NounPhrase
}

const BE = /^(?:sein|be)$/

/**
 * "Die Grünen sind gegen den Neubau", "ist dafür, den Neubau zu verschieben": nothing else may stand in the clause, or
 * it tells something else ("ist gegen den Bund gerichtet", "ist schlecht für die Stadt").
 */
export function sideTaken(
  { annotated, tokens, lexicon, at, clause }: Place,
  text: (span: Span) => string,
): Side | undefined {
  const token = tokens[at]!
  if (token.verb?.finite !== true || !BE.test(token.lemma)) return undefined
  const { sides, correlates } = lexicon.terms!.stance
  const folded = (index: number): string => lexicon.form(text(tokens[index]!)).folded
  let next = at + 1
  while (next < clause.to && SHADES.has(tokens[next]!.pos) && !correlates.has(folded(next))) next += 1
  if (next >= clause.to) return undefined
  const correlate = correlates.get(folded(next))
  if (correlate !== undefined) {
    const stance = sides.get(correlate)
    return stance && next === clause.to - 1 ? { stance } : undefined
  }
  const stance = sides.get(folded(next))
  if (stance === undefined) return undefined
  const phrase = nounPhrases(annotated, tokens.slice(0, clause.to), lexicon).find(
    (found) => found.at > next && contains(found, tokens[next + 1]!),
  )
  const rest = phrase && tokens.slice(phrase.at + 1, clause.to)
  return rest?.every(({ pos }) => NAMED_BEHIND.has(pos)) ? { stance, phrase: phrase! } : undefined
}

/** "ist weiterhin strikt dagegen" */
const SHADES: ReadonlySet<string> = new Set(['ADV', 'ADJ'])

/** What may still stand behind the matter: "gegen den Neubau der Brücke in Brunsholm". */
const NAMED_BEHIND: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADP', 'NUM', 'PUNCT'])
