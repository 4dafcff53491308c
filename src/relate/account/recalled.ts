import type { Passage } from '../../model/article.ts'
import { addDays } from '../../model/calendar.ts'
import type { AnnotatedArticle, TimelineEvent } from '../../model/relations.ts'
import { contains, indexAt, within } from '../../model/span.ts'
import { daysOf } from '../../model/timex.ts'

/** What ended this many days before the story's news began is recalled. */
const RECALLED_DAYS = 14
/** A month or more. */
const WIDE_DAYS = 27

/**
 * Whether a passage recalls earlier days: it tells a background event, names a day long before the story's news and
 * none of its own, or goes on from such a sentence ("Das Beben hatte …") without a day of its own.
 */
export function recalledIn(
  articles: readonly AnnotatedArticle[],
  timeline: readonly TimelineEvent[],
  since?: string,
): (passage: Passage) => boolean {
  const published = articles
    .flatMap(({ article }) => article.date?.value.slice(0, 10) ?? [])
    .filter((day) => day.length === 10)
  const from = since ?? published.sort()[0]
  const told = new Map<string, Passage[]>()
  const news = new Map<string, Passage[]>()
  for (const { layer, date, members } of timeline)
    for (const { passage } of members) {
      const side = layer === 'background' ? told : date === undefined ? undefined : news
      const known = side?.get(passage.article)
      if (known) known.push(passage)
      else side?.set(passage.article, [passage])
    }
  const recalled = new Map<string, ReadonlySet<number>>()
  for (const { article, layers } of articles) {
    const own = new Set<number>()
    for (const [index, sentence] of layers.sentences.entries()) {
      const days = within(layers.timeExpressions, sentence).flatMap(({ value, type }) => {
        const range = type === 'DATE' || type === 'TIME' ? daysOf(value) : undefined
        return range === undefined ? [] : [{ last: range.last, isWide: range.last >= addDays(range.first, WIDE_DAYS) }]
      })
      const holds = (passages: readonly Passage[] | undefined): boolean =>
        passages?.some((passage) => contains(sentence, passage)) ?? false
      // News is told by the day: a month or year that is over ("im vergangenen Monat") is as far as a day long ago.
      const isOld =
        from !== undefined &&
        days.every(({ last }) => last < from) &&
        days.some(({ last, isWide }) => isWide || last < addDays(from, -RECALLED_DAYS))
      const previous = layers.sentences[index - 1]
      const opening = within(layers.tokens, sentence).find(({ pos }) => pos !== 'PUNCT')
      const goesOn =
        own.has(index - 1) &&
        previous?.block === sentence.block &&
        days.length === 0 &&
        (opening?.pos === 'DET' || opening?.pos === 'PRON')
      if (isOld || goesOn || (holds(told.get(article.id)) && !holds(news.get(article.id)))) own.add(index)
    }
    recalled.set(article.id, own)
  }
  const byId = new Map(articles.map(({ article, layers }) => [article.id, layers.sentences]))
  return ({ article, start }) => recalled.get(article)?.has(indexAt(byId.get(article) ?? [], start)) ?? false
}
