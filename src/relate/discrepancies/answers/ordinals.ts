import { within } from '../../../model/span.ts'
import { weightOfPair } from '../../alignments/weights.ts'
import type { StoryContext } from '../../context.ts'
import { areReportedTogether, shareNames } from '../one-event.ts'
import type { Answer, Asked } from './answers.ts'

/** Part of the weight of a term two statements alone hold that what is counted must weigh. */
const LEAST_WEIGHT = 0.3

/** The how manieth a thing is: "die zweite Abstimmung" here, "zum ersten Mal stimmte der Rat ab" there. */
export const ordinal: Asked = {
  rule: 'ordinal',
  type: 'order',
  severity: 'medium',
  answersIn: (context) => context.sayings.flatMap((saying) => ordinalsIn(saying, context)),
  differ(left, right, context) {
    const [a, b] = [left, right].map(({ article, start, end }) =>
      context.sayings.find(
        ({ annotated, spans }) =>
          annotated.article.id === article && spans.some((span) => span.start <= start && end <= span.end),
      ),
    )
    return !!a && !!b && areReportedTogether(a.annotated, b.annotated, 1) && shareNames(a.terms, b.terms)
  },
}

function ordinalsIn(
  { annotated, spans, places, statement }: StoryContext['sayings'][number],
  { weight, sayings, lexiconOf }: StoryContext,
): readonly Answer[] {
  const { article, layers } = annotated
  const lexicon = lexiconOf(article.language)
  const full = weightOfPair(sayings)
  if (statement.polarity === 'negative' || statement.modality !== 'fact') return []
  const keyAt = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    lexicon.form(article.reading.slice(start, end)).key
  return spans.flatMap((span) => {
    const tokens = within(layers.tokens, span)
    return tokens.flatMap((token, at): readonly Answer[] => {
      const count = lexicon.terms?.time.ordinals.get(lexicon.form(article.reading.slice(token.start, token.end)).folded)
      if (
        count === undefined ||
        layers.timeExpressions.some((time) => time.start <= token.start && token.end <= time.end)
      )
        return []
      const noun = tokens.slice(at + 1, at + 3).find(({ pos }) => pos === 'NOUN')
      const isTimes = noun === undefined || lexicon.terms?.contrasts.times.has(lexicon.form(noun.lemma).folded)
      const counted = isTimes ? tokens.findLast(({ pos }) => pos === 'VERB') : noun
      if (!counted) return []
      // "Nach dem ersten Treffen" another is told of.
      const isAside = !isTimes && tokens.slice(Math.max(0, at - 2), at).some(({ pos }) => pos === 'ADP')
      if (isAside) return []
      const key = keyAt(counted)
      const isOwn = [...places].some(([term, place]) => term === key && place.start === counted.start)
      if (!isOwn || weight(key) < LEAST_WEIGHT * full) return []
      return [{ article: article.id, start: span.start, end: span.end, question: `order ${key}`, key: String(count) }]
    })
  })
}
