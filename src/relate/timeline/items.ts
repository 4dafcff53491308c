import { EVENT_KIN, type EventType } from '../../language/events.ts'
import type { BlockRole, Passage } from '../../model/article.ts'
import { addDays } from '../../model/calendar.ts'
import type { Layers, NewsEvent, Participant } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { indexAt, type Span, within } from '../../model/span.ts'
import { daysOf } from '../../model/timex.ts'
import { type Details, detailsOf } from './details.ts'
import { type EventDay, eventDay } from './event-day.ts'

/** One event of one article, with entities of the story and days of the calendar. */
export interface Item {
  readonly article: string
  /** Index into the events layer of its article. */
  readonly index: number
  readonly event: NewsEvent
  /** Story entity to the part it plays. */
  readonly participants: ReadonlyMap<string, Participant['role']>
  /** Lemmas of who takes part without a name, lower-case: "koalition". */
  readonly bodies: ReadonlySet<string>
  /** Offices of those named, lower-case, without what stands before a hyphen: "verteidigungsminister". */
  readonly offices: ReadonlySet<string>
  readonly place?: string
  /** TIMEX3 value and the days it covers; absent where the event is undated. */
  readonly date?: EventDay
  /** The noun right behind a naming noun, lower-case: "Treffen der Umweltminister". */
  readonly described?: string
  /** The sentence that tells it. */
  readonly sentence: Passage
  /** Day of publication of its article. */
  readonly published?: string
  readonly details: Details
  /** Told by somebody the article quotes. */
  readonly quoted: boolean
  readonly language: string
  /** Its sentence names days long before the story's news and none else, and it has no day itself. */
  readonly recalled: boolean
  /** Longer words of the sentence, roughly stemmed. */
  readonly words: ReadonlySet<string>
  /** Stands in a headline or heading, which says little by itself. */
  readonly headline: boolean
}

const TITLES: ReadonlySet<BlockRole> = new Set<BlockRole>(['headline', 'heading'])

/** Types of the same kin share a family: the first type of the group in the alphabet of the vocabulary. */
const FAMILIES: ReadonlyMap<string, string> = (() => {
  const families = new Map<string, string>()
  const visit = (type: EventType, family: string) => {
    if (families.has(type)) return
    families.set(type, family)
    for (const kin of EVENT_KIN[type] ?? []) visit(kin, family)
  }
  for (const type of Object.keys(EVENT_KIN) as EventType[]) visit(type, type)
  return families
})()

/** What types that may tell the same event have in common, directly or along a chain. */
export function familyOf(type: string): string {
  return FAMILIES.get(type) ?? type
}

/** A sentence without the bullet before it. */
function withoutBullet(reading: string, { start, end }: Span): Span {
  const bullet = /^[►▶•▪*–—-]\s*/u.exec(reading.slice(start, Math.min(start + 8, end)))
  return { start: start + (bullet?.[0].length ?? 0), end }
}

/** The noun of the genitive behind an event's noun, one determiner and two adjectives between at most. */
function describing(event: NewsEvent, { tokens }: Layers, reading: string): string | undefined {
  const from = indexAt(tokens, event.end)
  if (tokens[from]?.pos !== 'DET') return undefined
  for (let i = from + 1; i < from + 4; i += 1) {
    const token = tokens[i]
    if (token?.pos === 'NOUN' || token?.pos === 'PROPN') return reading.slice(token.start, token.end).toLowerCase()
    if (token?.pos !== 'ADJ') return undefined
  }
  return undefined
}

/** Who takes part by what they are, not by name. */
function bodiesOf(event: NewsEvent, { tokens }: Layers): ReadonlySet<string> {
  return new Set(
    event.participants.flatMap(({ entity, span }) => {
      const token = entity === undefined ? tokens[indexAt(tokens, span.start)] : undefined
      return token?.pos === 'NOUN' ? [token.lemma.toLowerCase()] : []
    }),
  )
}

/** What ended this many days before the story's news began is what articles recall. */
export const RECALLED_DAYS = 14

/** A word of fewer letters says little; longer ones are cut, so that inflection counts less. */
const LONG_WORD = /\p{L}{5,}/gu
const STEM = 6

function wordsIn(text: string): ReadonlySet<string> {
  return new Set((text.match(LONG_WORD) ?? []).map((word) => word.slice(0, STEM).toLowerCase()))
}

/** Whether a sentence names days before `limit` and none after. */
function isRecalling(layers: Layers, sentence: Span, limit: string | undefined): boolean {
  if (limit === undefined) return false
  const days = within(layers.timeExpressions, sentence).flatMap(({ value }) => daysOf(value)?.last ?? [])
  return days.length > 0 && days.every((day) => day < limit)
}

/** All events of the articles, in order; `from` is the first day of the story's news. */
export function itemsOf(
  articles: readonly AnnotatedArticle[],
  storyEntities: readonly StoryEntity[],
  from?: string,
): readonly Item[] {
  const limit =
    from !== undefined && /^\d{4}-\d{2}-\d{2}/.test(from) ? addDays(from.slice(0, 10), -RECALLED_DAYS) : undefined
  const offices = new Map(
    storyEntities.map(({ id, roles }) => [id, roles.flatMap(({ text }) => text.toLowerCase().split('-').at(-1) ?? [])]),
  )
  const storyIds = new Map<string, string>()
  for (const entity of storyEntities)
    for (const member of entity.members) storyIds.set(`${member.article}\n${member.entity}`, entity.id)
  return articles.flatMap(({ article, layers }) => {
    const idOf = (entity: string | undefined) =>
      entity === undefined ? undefined : storyIds.get(`${article.id}\n${entity}`)
    const passage = (span: { readonly start: number; readonly end: number }): Passage => ({
      article: article.id,
      start: span.start,
      end: span.end,
    })
    const quoted = layers.quotations.flatMap((quotation) => quotation.content).sort((a, b) => a.start - b.start)
    const published = article.date?.value
    let next = 0
    return layers.events.map((event, index): Item => {
      const participants = new Map<string, Participant['role']>()
      for (const { entity, role } of event.participants) {
        const id = idOf(entity)
        if (id !== undefined && !participants.has(id)) participants.set(id, role)
      }
      const date = eventDay(event, layers, article.id, published?.slice(0, 10), from?.slice(0, 10))
      const place = idOf(event.where?.entity)
      const noun = event.rule === 'events/noun' ? describing(event, layers, article.reading) : undefined
      const sentence = layers.sentences[event.sentence]!
      while (next < quoted.length && quoted[next]!.end <= event.start) next += 1
      const around = quoted[next]
      return {
        article: article.id,
        index,
        event,
        participants,
        bodies: bodiesOf(event, layers),
        offices: new Set([...participants.keys()].flatMap((id) => offices.get(id) ?? [])),
        ...(place !== undefined && { place }),
        ...(date && { date }),
        ...(noun !== undefined && { described: noun }),
        sentence: passage(withoutBullet(article.reading, sentence)),
        ...(published !== undefined && { published: published.slice(0, 10) }),
        language: article.language,
        details: detailsOf(event, layers, article.id),
        quoted: around !== undefined && around.start <= event.start,
        recalled: date === undefined && isRecalling(layers, sentence, limit),
        words: wordsIn(article.reading.slice(sentence.start, sentence.end)),
        headline: TITLES.has(article.blocks[sentence.block]?.role ?? 'body'),
      }
    })
  })
}
