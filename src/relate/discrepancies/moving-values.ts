import { within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Measured } from '../figures/measured.ts'
import { keyed, type Lexicon, wordsOf } from '../words.ts'
import { areReportedTogether } from './one-event.ts'

/** Sentences before a share in which the poll it is of is named. */
const NEAR = 3
/** Letters behind a value in which the one it changed to begins: "von 76 auf 79", "von 5 Prozent auf 6". */
const BEHIND = 24

/**
 * Tells whether two values are readings of what is measured again and again, or one is what another was before: the
 * cases of two days, the shares of two polls, the 76 of "von 76 auf 79".
 */
export function moved({ lexiconOf }: StoryContext): (left: Measured, right: Measured) => boolean {
  const lexiconAt = ({ annotated }: Measured): Lexicon => lexiconOf(annotated.article.language)
  return (left, right) => {
    if ([left, right].some((each) => isFormerOf(each, lexiconAt(each)))) return true
    if (areReportedTogether(left.annotated, right.annotated, 0)) return false
    if ([left, right].every((each) => isDaily(each, lexiconAt(each)))) return true
    return left.quantity.scale.startsWith('%') && [left, right].some((each) => isPolled(each, lexiconAt(each)))
  }
}

/** Whether a value is what something was before it changed: "von 76 auf 79". */
function isFormerOf({ annotated: { article }, figure }: Measured, lexicon: Lexicon): boolean {
  const { terms } = lexicon
  const [before] = wordsOf(article, [{ start: Math.max(0, figure.start - 6), end: figure.start }]).slice(-1)
  if (before === undefined || !terms?.counted.from.has(lexicon.form(before.text).folded)) return false
  const after = wordsOf(article, [{ start: figure.end, end: figure.end + BEHIND }]).slice(0, 3)
  const at = after.findIndex(({ text }) => terms.counted.steps.get(lexicon.form(text).folded) === 'to')
  return at >= 0 && /^\d/.test(after[at + 1]?.text ?? '')
}

/** Whether what is counted is counted anew every day. */
function isDaily({ annotated: { article }, figure, sentence }: Measured, lexicon: Lexicon): boolean {
  const clause = { start: Math.max(sentence.start, figure.start - 60), end: Math.min(sentence.end, figure.end + 40) }
  return keyed(wordsOf(article, [clause]), lexicon).some(({ key, parts }) =>
    [key, ...parts].some((each) => lexicon.terms?.counted.daily.has(each)),
  )
}

/** Whether a share is one of those asked, not of those who voted. */
function isPolled({ annotated: { article, layers }, sentence }: Measured, lexicon: Lexicon): boolean {
  const before = within(layers.sentences, { start: 0, end: sentence.start }).slice(-NEAR)
  return keyed(wordsOf(article, [...before, sentence]), lexicon).some(({ key, parts }) =>
    [key, ...parts].some((each) => lexicon.terms?.counted.polls.has(each)),
  )
}
