import { indexAt, within } from '../../../model/span.ts'
import type { StoryContext } from '../../context.ts'
import { shareNames } from '../one-event.ts'
import type { Answer, Asked } from './answers.ts'

/** Letters around a year in which the word that says what it is the year of stands. */
const NEAR = 40

/** When a thing was built, founded, opened: "wurde 1987 gebaut" here, "Baujahr 1978" there. */
export const year: Asked = {
  rule: 'year',
  type: 'time',
  severity: 'medium',
  answersIn: (context) => context.articles.flatMap((annotated) => yearsIn(annotated, context)),
  differ: (left, right, context) =>
    !names(left, right, context.articles) &&
    !names(right, left, context.articles) &&
    shareNames(namedAt(left, context), namedAt(right, context)),
}

/** What the sentence of an answer names. */
function namedAt({ article, start }: Answer, { articles, namedIn }: StoryContext): ReadonlyMap<string, number> {
  const sentences = articles.find((each) => each.article.id === article)!.layers.sentences
  const sentence = sentences[indexAt(sentences, start)]!
  return new Map(within(namedIn(article), sentence).map(({ key }) => [key, 1]))
}

/** Whether the article of one answer names the year of the other, of whatever. */
function names({ article }: Answer, { key }: Answer, articles: StoryContext['articles']): boolean {
  const other = articles.find((each) => each.article.id === article)
  return other?.layers.timeExpressions.some(({ value }) => value.startsWith(key)) ?? false
}

function yearsIn(
  { article, layers }: StoryContext['articles'][number],
  { lexiconOf }: StoryContext,
): readonly Answer[] {
  const lexicon = lexiconOf(article.language)
  const origins = lexicon.terms?.contrasts.origins
  if (origins === undefined) return []
  return layers.timeExpressions.flatMap((time): readonly Answer[] => {
    if (time.type !== 'DATE' || !/^\d{4}$/.test(time.value) || time.value !== time.said) return []
    const sentence = layers.sentences[indexAt(layers.sentences, time.start)]
    if (!sentence) return []
    const near = within(layers.tokens, {
      start: Math.max(sentence.start, time.start - NEAR),
      end: Math.min(sentence.end, time.end + NEAR),
    })
    const found = near.flatMap(({ start, end, lemma, pos, verb }, at) => {
      // "Der 2005 gegründete Verein" is told in passing, of another.
      const isAttribute = (pos === 'ADJ' || verb?.participle === true) && /^(?:ADJ|NOUN)$/.test(near[at + 1]?.pos ?? '')
      if (isAttribute) return []
      const text = lexicon.form(article.reading.slice(start, end)).folded
      return origins.get(text) ?? origins.get(lexicon.form(lemma).folded) ?? []
    })
    const [origin] = found
    if (origin === undefined || new Set(found).size > 1) return []
    return [{ article: article.id, start: time.start, end: time.end, question: `year ${origin}`, key: time.value }]
  })
}
