import { within } from '../../../model/span.ts'
import { weightOfPair } from '../../alignments/weights.ts'
import type { StoryContext } from '../../context.ts'
import type { Answer, Asked } from './answers.ts'

/** Part of the weight of a term two statements alone hold from which a word tells which event the hour is of. */
const TELLING = 0.55
/** Minutes two accounts of one hour may lie apart. */
const ROUNDED = 14

/** At which hour a thing happened: "gegen 6.40 Uhr ging der Notruf ein" here, "Notruf um 7.40 Uhr" there. */
export const clock: Asked = {
  rule: 'clock',
  type: 'time',
  severity: 'medium',
  answersIn: hoursIn,
  differ(left, right, { articles }) {
    const [a, b] = [left, right].map(({ article }) => articles.find((each) => each.article.id === article)!)
    if (a!.article.date?.value.slice(0, 10) !== b!.article.date?.value.slice(0, 10)) return false
    if (Math.abs(minutesOf(left.key) - minutesOf(right.key)) <= ROUNDED) return false
    const names = (each: typeof a, { key }: Answer): boolean =>
      each!.layers.timeExpressions.some(({ value }) => value.endsWith(`T${key}`))
    return !names(a, right) && !names(b, left)
  },
}

function minutesOf(key: string): number {
  return Number(key.slice(0, 2)) * 60 + Number(key.slice(3))
}

function hoursIn({ sayings, weight, lexiconOf }: StoryContext): readonly Answer[] {
  const full = weightOfPair(sayings)
  return sayings.flatMap(({ annotated, spans, terms, places, quotation, statement }): readonly Answer[] => {
    if (quotation?.type === 'direct' || statement.modality === 'question') return []
    const { article, layers } = annotated
    const lexicon = lexiconOf(article.language)
    const moved = lexicon.terms?.contrasts.moved
    const hours = spans.flatMap((span) =>
      within(layers.timeExpressions, span).filter(({ value }) => /T\d{2}:\d{2}$/.test(value)),
    )
    const [hour] = hours
    if (!hour || hours.length > 1) return []
    const isMoved = spans.some((span) =>
      within(layers.tokens, span).some(({ start, end }) =>
        moved?.has(lexicon.form(article.reading.slice(start, end)).folded),
      ),
    )
    if (isMoved) return []
    const isOfTime = (term: string): boolean => {
      const place = places.get(term)
      return (
        place === undefined || layers.timeExpressions.some((time) => time.start < place.end && place.start < time.end)
      )
    }
    const isNoun = (term: string): boolean => within(layers.tokens, places.get(term)!).some(({ pos }) => pos === 'NOUN')
    // "Eingerichtet wurde um 11 Uhr ein Zelt, um 12 Uhr ein Telefon": what is done is done at many hours, a thing at one.
    return [...terms.keys()].flatMap((term) =>
      /^[@#]/.test(term) || weight(term) < TELLING * full || isOfTime(term) || !isNoun(term)
        ? []
        : [
            {
              article: article.id,
              start: hour.start,
              end: hour.end,
              question: `clock ${term}`,
              key: hour.value.slice(-5),
            },
          ],
    )
  })
}
