import { hull, indexAt, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { type Word, wordsOf } from '../words.ts'
import { type ContrastRule, hasVerb } from './contrast.ts'

/** Part of the shorter statement's telling words the longer one must hold. */
const HELD = 0.8
/** Who tells far more than the other leaves nothing out: the other is a headline, or tells one thing of many. */
const LONGER = 2.5
/** Sentences behind the shorter one in which what it lacks may still follow. */
const FOLLOWING = 2

/**
 * A statement shortened until it says more than was said: the condition ("wenn …"), the limit ("in dieser Form",
 * "vorerst") or the denial behind the dash is gone, and nothing near makes up for it.
 */
export const shortened: ContrastRule = ({ left, right, likeness }, context) => {
  const areQuoted = left.quotation !== undefined && right.quotation !== undefined
  if (likeness.otherSpeaker || (!areQuoted && !likeness.isVerbatim)) return undefined
  if (!hasVerb(left) || UNSAID.has(left.statement.modality)) return undefined
  // The very words are no shortening of what somebody makes of them.
  if (left.isWordForWord && !right.isWordForWord) return undefined
  // "Auch der Nachbarort …": one thing said of another.
  if ([...left.terms.keys()].some((term) => term.startsWith('@') && !right.terms.has(term))) return undefined
  if (!likeness.isVerbatim && (!likeness.sameSpeaker || likeness.cover < HELD || likeness.words < 2)) return undefined
  if (left.stems.size >= right.stems.size) return undefined
  const limit = limitOf(right, areQuoted, context)
  if (limit === undefined || isLimitedNear(left, context)) return undefined
  const lexicon = context.lexiconOf(right.annotated.article.language)
  const ofLimit = clauseOf(right, limit)
  if (lengthOf(right) - ofLimit > LONGER * lengthOf(left)) return undefined
  const opensClause = lexicon.terms?.openers.has(lexicon.form(limit.text).folded) ?? false
  if (opensClause && !isOutside(left, right, limit)) return undefined
  if (isOfAnother(left, right, limit)) return undefined
  return {
    type: 'meaning',
    kind: 'slip',
    severity: areQuoted ? 'high' : 'medium',
    rule: 'discrepancies/shortened',
    sides: [{ saying: left }, { saying: right }],
  }
}

const UNSAID: ReadonlySet<string> = new Set(['question', 'conditional'])

/** "…, und wenn möglich bald": the limit stands behind all that both say, in a clause joined to it. */
function isOfAnother(left: Saying, right: Saying, { start }: Word): boolean {
  const ends = [...right.places].flatMap(([key, place]) => (left.terms.has(key) ? [place.end] : []))
  const last = Math.max(...ends)
  return (
    last < start &&
    within(right.annotated.layers.tokens, { start: last, end: start }).some(({ pos }) => pos === 'CCONJ')
  )
}

const lengthOf = ({ spans }: Saying): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Letters of the clause a limit opens: what the condition is may be told at any length. */
function clauseOf({ annotated, spans }: Saying, { start }: Word): number {
  const { end } = hull(spans)
  const comma = annotated.article.reading.slice(start, end).indexOf(',')
  return comma < 0 ? end - start : comma
}

/** The word that opens a condition in a statement, or shades what is quoted. */
function limitOf(saying: Saying, isQuoted: boolean, context: StoryContext): Word | undefined {
  const { article } = saying.annotated
  const words = wordsOf(article, saying.spans)
  // What an outlet tells under a condition it opens with, others tell so by the context.
  return words.find((_, index) => (isQuoted || index > 1) && isLimit(words, index, isQuoted, article.language, context))
}

/** Whether most of what the two share stands outside the clause the limit opens: "sobald die Sperre fällt" is no claim that it falls. */
function isOutside(left: Saying, right: Saying, { start }: Word): boolean {
  const end = right.annotated.article.reading.indexOf(',', start)
  const shared = [...right.places].filter(([key]) => left.terms.has(key))
  const inside = shared.filter(([, place]) => place.start > start && (end < 0 || place.start < end))
  return inside.length * 2 < shared.length
}

function isLimit(
  words: readonly Word[],
  at: number,
  isQuoted: boolean,
  language: string,
  { lexiconOf }: StoryContext,
): boolean {
  const lexicon = lexiconOf(language)
  const { terms } = lexicon
  const [before = '', folded = ''] = [words[at - 1], words[at]].map((word) => word && lexicon.form(word.text).folded)
  if (terms?.limits.has(folded) || terms?.limits.has(`${before}-${folded}`)) return true
  return isQuoted && (terms?.shades.has(folded) ?? false)
}

/** Whether the sentence of a statement, the one before or one of the next, holds a limit: it was told apart, not left out. */
function isLimitedNear(saying: Saying, context: StoryContext): boolean {
  const { article, layers } = saying.annotated
  const at = indexAt(layers.sentences, saying.spans[0]!.start)
  return layers.sentences.slice(Math.max(0, at - 1), at + 1 + FOLLOWING).some((sentence) => {
    const words = wordsOf(article, [sentence])
    return words.some((_, index) => isLimit(words, index, true, article.language, context))
  })
}
