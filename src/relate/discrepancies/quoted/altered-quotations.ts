import type { StoryContext } from '../../context.ts'
import type { Draft } from '../draft.ts'
import { areReportedTogether } from '../one-event.ts'
import { pairedTexts, shortened } from './matching.ts'
import type { QuotedText } from './quoted-texts.ts'

/** Words of a quotation that is nobody's set phrase. */
const FEWEST_WORDS = 5
/** Words that may be gone from inside it. */
const MOST_LOST = 2
/** Days between two reports that quote one saying. */
const ONE_SAYING = 4

/** Words in marks from which a telling word is gone: „nie wissentlich etwas Verbotenes“, „nie etwas Verbotenes“. */
export function alteredQuotations(texts: readonly QuotedText[], context: StoryContext): readonly Draft[] {
  return pairedTexts(texts, 1).flatMap(({ short, long, held }): readonly Draft[] => {
    const lost = long.words.filter((_, index) => !held.has(index))
    if (held.size < FEWEST_WORDS || lost.length === 0 || lost.length > MOST_LOST) return []
    if (short.annotated.article.language !== long.annotated.article.language) return []
    if (!areReportedTogether(short.annotated, long.annotated, ONE_SAYING)) return []
    const [first, last] = [Math.min(...held), Math.max(...held)]
    // What is cut off at either end is a shorter quotation, no other one.
    const isInside = long.words.every((_, index) => held.has(index) || (index > first && index < last))
    const lexicon = context.lexiconOf(long.annotated.article.language)
    if (!isInside || lost.every(({ text }) => lexicon.form(text).isStop)) return []
    const reason = lost.map(({ text }) => text).join(' ')
    return [shortened({ short, long }, { type: 'meaning', severity: 'medium', reason, rule: ALTERED })]
  })
}

/** The name of the rule. */
export const ALTERED = 'discrepancies/altered-quotation'
