import { type Span, within } from '../../../model/span.ts'
import type { StoryContext } from '../../context.ts'
import type { Fact } from './fact.ts'

/** Letters before a moment in which the word that makes it a begin or an end stands. */
const BEFORE = 14
/** Letters behind it. */
const BEHIND = 4

/** "Ab Juni", "von Juni an", "bis Freitag": by the word before the moment, or those around it. */
export function phaseOf({ saying, span }: Fact, { lexiconOf }: StoryContext): 'begin' | 'end' | undefined {
  const { article, layers } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const folded = (token: Span | undefined): string =>
    token === undefined ? '' : lexicon.form(article.reading.slice(token.start, token.end)).folded
  const before = within(layers.tokens, { start: Math.max(0, span.start - BEFORE), end: span.start }).filter(
    ({ end }) => end <= span.start,
  )
  const behind = within(layers.tokens, { start: span.end, end: span.end + BEHIND }).find(
    ({ start }) => start >= span.end,
  )
  if (lexicon.terms?.onward.has(`${folded(before.at(-1))}-${folded(behind)}`)) return 'begin'
  return lexicon.terms?.phases.get(folded(before.at(-1))) ?? lexicon.terms?.phases.get(folded(before.at(-2)))
}
