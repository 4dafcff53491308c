import { within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { wordsOf } from '../words.ts'
import { type Draft, passageOf, textOf } from './draft.ts'

/** Claims of each kind shown. */
const MOST_SHOWN = 3

/**
 * One article calls a talk the first, another counts it as a later one or says that the two had talked before: "das erste
 * Gespräch seit Mai" / "Vor einer Woche telefonierten sie bereits".
 */
export function orderDiscrepancies(context: StoryContext): readonly Draft[] {
  const first: Saying[] = []
  const later: Saying[] = []
  for (const saying of context.sayings) {
    if (saying.statement.polarity === 'negative' || saying.statement.modality === 'question') continue
    if (isCalledFirst(saying, context)) first.push(saying)
    else if (tellsEarlier(saying, context)) later.push(saying)
  }
  const other = later.filter(({ annotated }) => first.every((saying) => saying.annotated !== annotated))
  if (first.length === 0 || other.length === 0) return []
  return [
    {
      type: 'order',
      kind: 'conflict',
      severity: 'high',
      about: passageOf(first[0]!),
      sides: [first, other].map((sayings) => ({
        value: textOf(sayings[0]!),
        evidence: sayings.slice(0, MOST_SHOWN).map((saying) => passageOf(saying)),
      })),
      reason: `${textOf(first[0]!)} / ${textOf(other[0]!)}`,
      rule: 'discrepancies/order',
    },
  ]
}

/** "dies ist das erste Gespräch der beiden": a copula, the ordinal and a word for talking to one another. */
function isCalledFirst(saying: Saying, { lexiconOf }: StoryContext): boolean {
  const { article, layers } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const terms = lexicon.terms
  return saying.spans.some((span) => {
    const tokens = within(layers.tokens, span)
    const form = ({ start, end }: { readonly start: number; readonly end: number }) =>
      lexicon.form(article.reading.slice(start, end))
    const at = tokens.findIndex((token) => terms?.time.ordinals.get(form(token).folded) === 1)
    if (at < 0) return false
    const noun = tokens.slice(at + 1, at + 5).find(({ pos }) => pos === 'NOUN')
    const isTalk = noun !== undefined && terms?.talks.has(form(noun).key)
    const verb = tokens.slice(0, at).findLast(({ verb }) => verb?.finite === true)
    return isTalk === true && verb !== undefined && /^(?:sein|be|is|was)$/.test(verb.lemma)
  })
}

/** "Vor wenigen Tagen sprachen die beiden bereits": a verb of talking, a word for already, and a time ago. */
function tellsEarlier(saying: Saying, { lexiconOf }: StoryContext): boolean {
  const { article, layers } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const terms = lexicon.terms
  return saying.spans.some((span) => {
    const words = wordsOf(article, [span]).map(({ text }) => lexicon.form(text))
    if (!words.some(({ folded }) => terms?.already.has(folded))) return false
    const isPast = within(layers.timeExpressions, span).some(({ type, deixis, value }) => {
      const published = article.date?.value.slice(0, 10)
      // "vor wenigen Tagen": how long ago, where the text leaves the day open.
      if (type === 'DURATION') return true
      return deixis?.direction === 'past' || value === 'PAST_REF' || (published !== undefined && value < published)
    })
    const verb = within(layers.tokens, span).find(
      ({ pos, lemma }) => pos === 'VERB' && terms?.talks.has(lexicon.form(lemma).key),
    )
    return isPast && verb !== undefined && words.some(({ folded }) => terms?.both.has(folded))
  })
}
