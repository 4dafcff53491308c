import type { Passage } from '../../model/article.ts'
import type { AnnotatedArticle, EventAttribute, StoryEntity } from '../../model/relations.ts'
import { indexAt } from '../../model/span.ts'
import type { Item } from './items.ts'

/** What one article gives for an attribute. */
interface Given {
  readonly article: string
  readonly value: string
  readonly evidence: Passage
}

/** Whether one sentence of the story speaks of both places, by their ids: the one may lie in the other. */
export type Together = (place: string, other: string) => boolean

/** Types that are in one place: elsewhere a second place adds to the first. */
const ONE_PLACE: ReadonlySet<string> = new Set([
  'talks',
  'meeting',
  'summit',
  'vote',
  'trial',
  'visit',
  'protest',
  'agreement',
])

/** The attributes of an event that two articles or more give, each with whether they agree. */
export function attributesOf(items: readonly Item[], areTogether: Together): readonly EventAttribute[] {
  const attributes: EventAttribute[] = []
  const add = (
    aspect: EventAttribute['aspect'],
    given: readonly Given[],
    agree: (a: Given, b: Given) => boolean | undefined,
  ) => {
    const first = firstOfEach(given)
    if (first.length < 2) return
    const values = new Map<string, Given[]>()
    for (const one of first) {
      const same = values.get(one.value)
      if (same) same.push(one)
      else values.set(one.value, [one])
    }
    const told = [...values.values()]
    const answers = new Set(told.flatMap(([one], at) => told.slice(at + 1).map(([other]) => agree(one!, other!))))
    // What may be one thing in two words is neither.
    if (answers.has(undefined)) return
    attributes.push({
      aspect,
      agree: !answers.has(false),
      values: [...values].map(([value, own]) => ({ value, evidence: own.map(({ evidence }) => evidence) })),
    })
  }
  add('date', items.flatMap(dayOf), (a, b) => a.value === b.value)
  const isOnePlace = items.some(({ event }) => ONE_PLACE.has(event.type))
  add('place', items.flatMap(placeOf), (a, b) => {
    if (a.value === b.value) return true
    return isOnePlace && !areTogether(a.value, b.value) ? false : undefined
  })
  const hedged = new Set(
    items.flatMap(({ details }) => (details.duration?.isHedged ? [details.duration.evidence] : [])),
  )
  add('duration', items.flatMap(durationOf), (a, b) =>
    isNear(Number(a.value), Number(b.value), hedged.has(a.evidence) || hedged.has(b.evidence) ? HEDGED : 0),
  )
  add('order', items.flatMap(orderOf), (a, b) => a.value === b.value)
  return attributes
}

/** Part by which durations may differ where one is told roughly. */
const HEDGED = 0.2

const isNear = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack * Math.max(a, b)

const dayOf = ({ article, date }: Item): readonly Given[] =>
  date === undefined || date.soft || date.days.first !== date.days.last
    ? []
    : [{ article, value: date.days.first, evidence: date.evidence }]

const placeOf = ({ article, place, details }: Item): readonly Given[] =>
  place === undefined || details.place === undefined ? [] : [{ article, value: place, evidence: details.place }]

const durationOf = ({ article, details: { duration } }: Item): readonly Given[] =>
  duration === undefined ? [] : [{ article, value: String(duration.minutes), evidence: duration.evidence }]

const orderOf = ({ article, details: { order } }: Item): readonly Given[] =>
  order === undefined ? [] : [{ article, value: String(order.count), evidence: order.evidence }]

/** What each article says first. */
function firstOfEach(given: readonly Given[]): readonly Given[] {
  const first = new Map<string, Given>()
  for (const one of given) if (!first.has(one.article)) first.set(one.article, one)
  return [...first.values()]
}

/** Which places of a story stand in one sentence. */
export function togetherIn(articles: readonly AnnotatedArticle[], entities: readonly StoryEntity[]): Together {
  const sentences = new Map(articles.map(({ article, layers }) => [article.id, layers.sentences]))
  const of = new Map<string, ReadonlySet<string>>()
  const sentencesOf = (place: string): ReadonlySet<string> => {
    const known = of.get(place)
    if (known !== undefined) return known
    const mentions = entities.find(({ id }) => id === place)?.mentions ?? []
    const found = new Set(
      mentions.map(({ article, start }) => `${article} ${indexAt(sentences.get(article) ?? [], start)}`),
    )
    of.set(place, found)
    return found
  }
  return (place, other) => {
    const others = sentencesOf(other)
    return [...sentencesOf(place)].some((sentence) => others.has(sentence))
  }
}
