import { onlyIn } from '../../alignments/clues.ts'
import { letterRuns } from '../../alignments/letter-runs.ts'
import { nearTerms } from '../../alignments/near-terms.ts'
import { weightOfPair } from '../../alignments/weights.ts'
import type { StoryContext } from '../../context.ts'
import type { Measured } from '../../figures/measured.ts'
import { alikeness } from './alikeness.ts'
import { isTitle } from './fact.ts'
import type { FactPair } from './fact-pairs.ts'
import type { FACT_WORTH } from './fact-worth.ts'
import type { Reading } from './readings.ts'

/** Sentences, headline and all, in which an article says what it is about. */
export const LEAD = 3

/** What stands around two values, whatever the values are, by name, scaled to about 0 to 1. */
export type ContextTraits = Readonly<Record<keyof typeof FACT_WORTH.amount.around, number>>

/** Reads what speaks for two facts being of one thing in the words around their values. */
export function contextTraits(context: StoryContext): (pair: FactPair) => ContextTraits {
  const { weight, sayings } = context
  const full = weightOfPair(sayings)
  const alike = alikeness(weight, sayings)
  const isOnly = onlyIn(sayings)
  const letters = letterRuns(sayings)
  const shareOf = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
    let shared = 0
    for (const key of left) if (right.has(key)) shared += weight(key)
    return shared / full
  }
  return ({ left, right }) => {
    const [a, b] = [left.fact.saying, right.fact.saying]
    const clause = alike(left.clause, right.clause)
    const sentence = alike(left.sentence, right.sentence)
    const around = alike(left.around, right.around)
    const names = shareOf(left.names, right.names)
    const isCross = a.annotated.article.language !== b.annotated.article.language
    let only = 0
    for (const term of left.clause.keys())
      if (!term.startsWith('@') && right.clause.has(term) && isOnly(a, term) && isOnly(b, term)) only += 1
    const near = nearTerms(a, b, weight).reduce((sum, item) => sum + item.weight, 0)
    const areDated = left.dated.size > 0 && right.dated.size > 0
    const shareDated = shares(left.dated, right.dated)
    const [opens, opensToo] = [left, right].map(({ at }) => at < LEAD)
    return {
      bias: 1,
      clause: Math.min(clause.shared, 3) / 3,
      clauseDice: clause.dice,
      sentence: Math.min(sentence.shared, 3) / 3,
      sentenceDice: sentence.dice,
      rarest: sentence.rarest,
      clauseRarest: clause.rarest,
      around: Math.min(around.shared, 4) / 4,
      onlyHere: Math.min(only, 3) / 3,
      near: Math.min(near / full, 2) / 2,
      letters: letters(a, b),
      names: Math.min(names, 1),
      otherNames: Number(left.names.size > 0 && right.names.size > 0 && names === 0),
      verbs: Math.min(shareOf(left.verbs, right.verbs), 1),
      nearest: Math.min(shareOf(left.nearest, right.nearest), 2) / 2,
      events: Number(shares(left.events, right.events)),
      dated: Number(areDated && shareDated),
      otherDated: Number(areDated && !shareDated),
      crossLanguage: Number(isCross),
      crossShared: isCross ? sentence.shared / 3 : 0,
      sameSpeaker: Number(a.speaker !== undefined && a.speaker === b.speaker),
      isOneQuoted: Number((a.quotation === undefined) !== (b.quotation === undefined)),
      lead: Number(opens && opensToo),
      oneLead: Number(opens !== opensToo),
      title: Number(isTitle(left.fact) || isTitle(right.fact)),
      sameArticle: Number(a.annotated === b.annotated),
      fewest: Math.log1p(Math.min(left.clause.size, right.clause.size)) / 3,
      distance: Math.abs(placeOf(left) - placeOf(right)),
      ...measuredTraits(left.fact.measured, right.fact.measured, weight),
    }
  }
}

/** Where a value stands in its article, 0 to 1. */
function placeOf({ fact: { saying, span } }: Reading): number {
  return span.start / Math.max(1, saying.annotated.article.reading.length)
}

function shares(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const each of left) if (right.has(each)) return true
  return false
}

/** Weight of shared words of two labels from which they are one. */
const FULL_LABEL = 5

/** What two amounts measure, and what their clauses do with them. */
function measuredTraits(left: Measured | undefined, right: Measured | undefined, weight: (term: string) => number) {
  const are = (test: (a: Measured, b: Measured) => boolean): number =>
    Number(left !== undefined && right !== undefined && test(left, right))
  let label = 0
  if (left && right) for (const key of left.named) if (right.named.has(key)) label += weight(key)
  return {
    sameThing: are((a, b) => !isOpen(a.thing) && a.thing === b.thing),
    otherThing: are((a, b) => !isOpen(a.thing) && !isOpen(b.thing) && a.thing !== b.thing),
    noThing: are((a, b) => a.thing === '' || b.thing === ''),
    label: Math.min(label / FULL_LABEL, 1),
    sameFate: are((a, b) => a.fate !== '' && a.fate === b.fate),
    otherFate: are((a, b) => a.fate !== '' && b.fate !== '' && a.fate !== b.fate),
    otherStep: are((a, b) => a.step !== '' && b.step !== '' && a.step !== b.step),
    otherClaim: are((a, b) => a.claims.size > 0 && b.claims.size > 0 && !shares(a.claims, b.claims)),
    isOneClaimed: are((a, b) => a.claims.size > 0 !== b.claims.size > 0),
    isOnePart: are((a, b) => a.isPart !== b.isPart),
    people: are((a) => a.figure.unit === 'person'),
    money: are((a) => a.quantity.scale.startsWith('money')),
    duration: are((a) => a.quantity.scale === 'duration'),
    percent: are((a) => a.quantity.scale.startsWith('%')),
  }
}

/** Nothing is said to be counted, or mere people. */
function isOpen(thing: string): boolean {
  return thing === '' || thing.endsWith('?')
}
