import { indexAt, type Span, within } from '../../../model/span.ts'
import type { Saying } from '../../alignments/sayings.ts'
import type { StoryContext } from '../../context.ts'
import { type Form, wordsOf } from '../../words.ts'
import type { Answer, Asked } from './answers.ts'

/** When talks go on: "die nächste Runde ist am 1. Oktober" here, "am 10. Oktober wird weiter verhandelt" there. */
export const nextDay: Asked = {
  rule: 'next-day',
  type: 'time',
  severity: 'medium',
  answersIn: (context) =>
    context.sayings.flatMap((saying): readonly Answer[] => {
      const [day, ...more] = daysAhead(saying)
      if (!day || more.length > 0 || !isOfNextTalks(saying, context)) return []
      const { article } = saying.annotated
      return [
        { article: article.id, start: day.start, end: day.end, question: 'next-day', key: day.value.slice(0, 10) },
      ]
    }),
  differ(left, right, { articles }) {
    const names = (article: string, day: string): boolean =>
      articles
        .find((each) => each.article.id === article)!
        .layers.timeExpressions.some(({ value }) => value.startsWith(day))
    return !names(left.article, right.key) && !names(right.article, left.key)
  },
}

/** Where talks go on. */
export const nextPlace: Asked = {
  rule: 'next-place',
  type: 'place',
  severity: 'medium',
  answersIn: (context) =>
    context.sayings.flatMap((saying): readonly Answer[] => {
      if (daysAhead(saying).length === 0 || !isOfNextTalks(saying, context)) return []
      const { article } = saying.annotated
      const lexicon = context.lexiconOf(article.language)
      return saying.spans.flatMap((span) =>
        within(context.namedIn(article.id), span).flatMap(({ start, end, key, entity }) => {
          const before = wordsOf(article, [{ start: Math.max(span.start, start - 10), end: start }]).at(-1)
          const isSet = before !== undefined && lexicon.terms?.locative.has(lexicon.form(before.text).folded)
          return entity.kind === 'place' && isSet
            ? [{ article: article.id, start, end, question: 'next-place', key }]
            : []
        }),
      )
    }),
  differ(left, right, { holdersOf, articles }) {
    const languageOf = (id: string) => articles.find(({ article }) => article.id === id)!.article.language
    // "Wien" and "Vienna".
    if (languageOf(left.article) !== languageOf(right.article)) return false
    return !holdersOf(left.key).some(({ terms }) => terms.has(right.key))
  },
}

/** Days after publication a statement names. */
function daysAhead({ annotated, spans, statement }: Saying) {
  const published = annotated.article.date?.value.slice(0, 10)
  if (published === undefined || statement.modality === 'question') return []
  return spans.flatMap((span) =>
    within(annotated.layers.timeExpressions, span).filter(
      ({ type, value }) => type !== 'SET' && /^\d{4}-\d{2}-\d{2}/.test(value) && value.slice(0, 10) > published,
    ),
  )
}

/** Whether a statement tells that talks go on: the talks may stand in the sentence before ("They will resume on …"). */
function isOfNextTalks({ annotated, spans }: Saying, { lexiconOf }: StoryContext): boolean {
  const { article, layers } = annotated
  const lexicon = lexiconOf(article.language)
  const contrasts = lexicon.terms?.contrasts
  if (contrasts === undefined) return false
  const formsIn = (span: Span) =>
    within(layers.tokens, span).flatMap(({ start, end, lemma }) => [
      lexicon.form(article.reading.slice(start, end)),
      lexicon.form(lemma),
    ])
  const own = spans.flatMap(formsIn)
  const again = own.filter(({ folded }) => contrasts.again.has(folded))
  if (again.length === 0) return false
  const isRound = ({ stem }: Form): boolean => contrasts.rounds.has(stem)
  if (own.some(isRound)) return true
  const before = layers.sentences[indexAt(layers.sentences, spans[0]!.start) - 1]
  const hasPronoun = spans.some((span) => within(layers.tokens, span)[0]?.pos === 'PRON')
  return hasPronoun && before !== undefined && formsIn(before).some(isRound)
}
