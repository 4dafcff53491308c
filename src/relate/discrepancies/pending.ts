import type { Token } from '../../model/layers.ts'
import { contains } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import type { LooseRule } from './contrast.ts'
import { segmentsOf } from './deeds.ts'

/** The name of the rule. */
export const PENDING = 'discrepancies/pending'
/** Part of the weight of a term two statements alone hold that the one word both are about must weigh … */
const LEAST_ALONE = 0.6
/** … and all they share beside. */
const LEAST_SHARED = 0.9

/** One says that a thing is open yet, the other how it came out: "das Ergebnis steht noch aus", "fiel positiv aus". */
export function pending(context: StoryContext): LooseRule {
  const full = weightOfPair(context.sayings)
  const lexiconOf = (saying: Saying): Lexicon => context.lexiconOf(saying.annotated.article.language)
  const open = new Map(context.sayings.map((saying) => [saying, openIn(saying, lexiconOf(saying))]))
  const settled = new Map(context.sayings.map((saying) => [saying, settledIn(saying, lexiconOf(saying))]))
  return (left, right) => {
    const [yet, done] = [open.get(left)!, settled.get(right)!]
    if (yet.size === 0 || done.size === 0 || left.annotated === right.annotated) return undefined
    const shared = [...yet].filter((key) => done.has(key))
    const weights = shared.map((key) => context.weight(key) / full)
    if (Math.max(0, ...weights) < LEAST_ALONE) return undefined
    let all = 0
    for (const key of left.terms.keys()) if (right.terms.has(key)) all += context.weight(key) / full
    if (all < LEAST_SHARED) return undefined
    return {
      type: 'modality',
      kind: 'conflict',
      severity: 'high',
      rule: PENDING,
      sides: [{ saying: left }, { saying: right }],
    }
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Keys of the nouns of a clause that says of them that they are open: "steht aus", "ist unklar", "will erst … entscheiden". */
function openIn(saying: Saying, lexicon: Lexicon): ReadonlySet<string> {
  const words = lexicon.terms?.contrasts.pending
  if (words === undefined || saying.statement.modality === 'question') return NONE
  const found = new Set<string>()
  for (const segment of segmentsOf(saying)) {
    const told = wordsIn(saying, segment, lexicon)
    const has = (list: ReadonlySet<string>): boolean => told.some((word) => list.has(word))
    const isPutOff = has(words.later) || segment.some((token) => isNegation(saying, token, lexicon))
    if (has(words.open) || (has(words.settled) && isPutOff && !isPast(segment)))
      for (const key of nounsIn(saying, segment, lexicon)) found.add(key)
  }
  return found
}

/** Keys of the nouns of a clause that tells how they came out. */
function settledIn(saying: Saying, lexicon: Lexicon): ReadonlySet<string> {
  const words = lexicon.terms?.contrasts.pending
  if (words === undefined || saying.statement.modality !== 'fact' || saying.isNegative) return NONE
  const found = new Set<string>()
  const segments = segmentsOf(saying)
  if (
    segments.some((segment) =>
      wordsIn(saying, segment, lexicon).some((word) => words.open.has(word) || words.later.has(word)),
    )
  )
    return NONE
  for (const segment of segments) {
    if (segment[0]?.pos === 'SCONJ' || !isPast(segment)) continue
    if (wordsIn(saying, segment, lexicon).some((word) => words.settled.has(word)))
      for (const key of nounsIn(saying, segment, lexicon)) found.add(key)
  }
  return found
}

function isNegation({ annotated }: Saying, { start, end }: Token, lexicon: Lexicon): boolean {
  return lexicon.form(annotated.article.reading.slice(start, end)).isNegation
}

/** "Fiel aus", "ist gefallen", "haben vereinbart". */
function isPast(segment: readonly Token[]): boolean {
  return (
    segment.some(({ verb }) => verb?.finite === true && verb.past) ||
    (segment.some(({ verb }) => verb?.participle === true) &&
      segment.some(({ pos, lemma }) => pos === 'AUX' && /^(?:haben|sein|have|be)$/.test(lemma)))
  )
}

/** Folded words, dictionary forms, and those of verbs with each small word: "ausstehen" of "steht noch aus". */
function wordsIn({ annotated }: Saying, segment: readonly Token[], lexicon: Lexicon): readonly string[] {
  const texts = segment.map(({ start, end }) => lexicon.form(annotated.article.reading.slice(start, end)).folded)
  const verbs = segment.filter(({ pos }) => pos === 'VERB').map(({ lemma }) => lexicon.form(lemma).folded)
  const last = texts.at(-1) ?? ''
  return [...texts, ...verbs, ...verbs.flatMap((verb) => [last + verb, `${verb}-${last}`])]
}

/** Keys of the nouns of a clause; who acts, and when, is no matter to be settled. */
function nounsIn({ places }: Saying, segment: readonly Token[], { terms }: Lexicon): readonly string[] {
  return [...places].flatMap(([key, place]) =>
    !key.startsWith('#') &&
    !key.startsWith('@') &&
    !terms?.noIssues.has(key) &&
    !terms?.stance.bodies.some((ending) => key.endsWith(ending)) &&
    segment.some((token) => token.pos === 'NOUN' && (contains(token, place) || contains(place, token)))
      ? [key]
      : [],
  )
}
