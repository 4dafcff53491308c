import { within } from '../../model/span.ts'
import { wordsOf } from '../words.ts'
import { type Contrast, type ContrastRule, hasVerb } from './contrast.ts'
import { textOf } from './draft.ts'
import { isBefore } from './one-event.ts'

/** Part of all other words two statements share where only a negation parts them … */
const SAME_WORDS = 0.6
/** … or part of their telling words. */
const ALIKE = 0.78
/** Telling words each of the two may have for itself. */
const MOST_OWN = 2
/** Words two statements share at least for the one to deny the other. */
const FEWEST_WORDS = 2
/** What two statements that hold opposite words must share beside them. */
const OPPOSITE = { shared: 3.5, dice: 0.3, words: 1 }

/** One says it, the other denies it: a "nicht", a "kein", and no opposite word that makes up for it. */
export const denied: ContrastRule = ({ left, right, likeness }, context) => {
  const [a, b] = [left.statement, right.statement]
  if (a.polarity !== 'positive' || b.polarity !== 'negative' || left.isNegative || !right.isNegative) return undefined
  const areSure = a.modality === b.modality || (a.modality === 'fact' && b.modality === 'planned')
  if (!areSure || a.modality === 'question' || likeness.otherSpeaker || !hasVerb(left) || !hasVerb(right))
    return undefined
  // "Frauen haben genug", "es war nicht genug": two words make no claim.
  if (likeness.words < FEWEST_WORDS || isBefore(left, right)) return undefined
  if (likeness.dice < ALIKE && !(likeness.isVerbatim || sharedStems(left.stems, right.stems) >= SAME_WORDS))
    return undefined
  if (!negatesShared(right, left, context)) return undefined
  if (likeness.isVerbatim && (left.quotation?.type === 'direct' || right.quotation?.type === 'direct'))
    return contrast('discrepancies/denied', left, right)
  if (ownWords(left, right) > MOST_OWN || ownWords(right, left) > MOST_OWN) return undefined
  if (oppositesIn(left, right, context).length > 0) return undefined
  return contrast('discrepancies/denied', left, right)
}

/** One says a word, the other its opposite, of the same: "freigesprochen", "verurteilt". */
export const opposed: ContrastRule = ({ left, right, likeness }, context) => {
  if (left.isNegative || right.isNegative || likeness.otherSpeaker || left.annotated === right.annotated)
    return undefined
  if (left.statement.modality !== 'fact' || right.statement.modality !== 'fact') return undefined
  const { shared, dice, words } = likeness
  if (shared < OPPOSITE.shared || dice < OPPOSITE.dice || words < OPPOSITE.words) return undefined
  const [opposite, ...more] = oppositesIn(left, right, context)
  if (opposite === undefined || more.length > 0) return undefined
  // What rose yesterday may fall today.
  const [day, other] = [left, right].map(({ annotated }) => annotated.article.date?.value.slice(0, 10))
  const isTrend = context.lexiconOf(left.annotated.article.language).terms?.trends.has(opposite) ?? false
  return !isTrend || day === other ? contrast('discrepancies/opposed', left, right) : undefined
}

/** The same share of people is for it here and against it there. */
export const swapped: ContrastRule = ({ left, right }, { lexiconOf }) => {
  const share = [...left.terms.keys()].find((key) => SHARE.test(key) && right.terms.has(key))
  if (share === undefined || left.isNegative !== right.isNegative) return undefined
  const takes = (saying: Saying, side: 'pro' | 'contra'): boolean => {
    const { article, layers } = saying.annotated
    const lexicon = lexiconOf(article.language)
    return saying.spans.some((span) =>
      within(layers.tokens, span).some(({ lemma }) => lexicon.terms?.[side].has(lexicon.form(lemma).folded)),
    )
  }
  if (!takes(left, 'pro') || takes(left, 'contra') || !takes(right, 'contra') || takes(right, 'pro')) return undefined
  return contrast('discrepancies/swapped', left, right)
}

const SHARE = /^#[\d.]+ %$/

type Rule = Parameters<ContrastRule>
type Saying = Rule[0]['left']
type Context = Rule[1]

function contrast(rule: string, left: Saying, right: Saying): Contrast {
  return { type: 'polarity', kind: 'conflict', severity: 'high', rule, sides: [{ saying: left }, { saying: right }] }
}

/** Words of one whose opposite the other has, while neither has both: verbs and adjectives, "Ende" opposes no "beginnen". */
function oppositesIn(left: Saying, right: Saying, { lexiconOf }: Context): readonly string[] {
  const isSmall = (saying: Saying, term: string): boolean => {
    const first = textOf(saying, saying.places.get(term)).charAt(0)
    return first === first.toLowerCase()
  }
  const opposites = lexiconOf(left.annotated.article.language).terms?.opposites
  return [...left.terms.keys()].filter(
    (term) =>
      !right.terms.has(term) &&
      isSmall(left, term) &&
      [...(opposites?.get(term) ?? [])].some(
        (other) => right.terms.has(other) && isSmall(right, other) && !left.terms.has(other),
      ),
  )
}

/** Part of the words of both that both have, negations aside. */
function sharedStems(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((stem) => right.has(stem)).length
  return shared / (left.size + right.size - shared || 1)
}

/** Whether what is negated is what the other says too: the word behind the negation, or the one before it at the end. */
export function negatesShared(saying: Saying, other: Saying, { lexiconOf }: Context): boolean {
  const lexicon = lexiconOf(saying.annotated.article.language)
  const words = wordsOf(saying.annotated.article, saying.spans).map(({ text }) => lexicon.form(text))
  const at = words.findIndex(({ isNegation }) => isNegation)
  const next = words.slice(at + 1).find(({ isStop }) => !isStop) ?? words.slice(0, at).findLast(({ isStop }) => !isStop)
  return next !== undefined && (other.terms.has(next.key) || other.stems.has(next.stem))
}

/** How many telling words a statement has that the other lacks. */
function ownWords(saying: Saying, other: Saying): number {
  const own = [...saying.places].flatMap(([key, { start, stem }]) =>
    other.stems.has(stem) || other.terms.has(key) ? [] : [start],
  )
  return new Set(own).size
}
