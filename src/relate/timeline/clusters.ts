import { areKin } from '../../language/events.ts'
import { daysBetween } from '../../model/calendar.ts'
import type { EventStatus } from '../../model/layers.ts'
import type { DayRange } from '../../model/timex.ts'
import type { EventDay } from './event-day.ts'
import { familyOf, type Item } from './items.ts'
import { withNameless } from './nameless.ts'

/** Items that tell the same event, the one told most fully first. */
export interface Cluster {
  readonly items: readonly Item[]
}

/** A group while it grows. */
export interface Draft {
  readonly items: Item[]
  readonly participants: Set<string>
  readonly bodies: Set<string>
  readonly types: Set<string>
}

/** Clusters one key is looked up for, newest first: a bound that keeps a long story linear. */
const MOST_CANDIDATES = 64
/** Days around publication in which an undated event of an article is looked for. */
const UNDATED_WINDOW = 10

/** Types in which two take part alike: two such events with other partners are two events. */
const MUTUAL = new Set(['call', 'talks', 'meeting', 'summit', 'visit', 'exchange', 'agreement'])

/** What befalls one person once in a story. */
const ONCE = new Set(['resignation', 'death', 'appointment', 'dismissal'])

/** What one actor does again and again. */
const OFTEN = new Set(['announcement', 'decision', 'delivery'])

/**
 * Groups items that tell the same event: kin types, days that overlap or one undated, the same participants. Items told
 * most fully come first and open the groups; the others join the one group they fit, or stay by themselves.
 */
export function clustersOf(items: readonly Item[]): readonly Cluster[] {
  const drafts: Draft[] = []
  const byKey = new Map<string, Draft[]>()
  for (const item of [...items].sort((a, b) => fullness(b) - fullness(a))) {
    const keys = keysOf(item)
    const candidates = new Set<Draft>()
    for (const key of keys) {
      const known = byKey.get(key) ?? []
      for (let i = known.length - 1; i >= 0 && i >= known.length - MOST_CANDIDATES; i -= 1) candidates.add(known[i]!)
    }
    const draft = choose(item, [...candidates]) ?? {
      items: [],
      participants: new Set(),
      bodies: new Set(),
      types: new Set(),
    }
    if (draft.items.length === 0) drafts.push(draft)
    draft.items.push(item)
    draft.types.add(item.event.type)
    for (const id of item.participants.keys()) draft.participants.add(id)
    for (const body of item.bodies) draft.bodies.add(body)
    for (const key of keys) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [draft])
      else if (!known.includes(draft, Math.max(0, known.length - MOST_CANDIDATES))) known.push(draft)
    }
  }
  return withNameless(drafts, { sameDays, statusFits })
}

/** How much an item says of its event: an exact day and two participants open a group. */
function fullness(item: Item): number {
  const exact = isExact(item)
  const settled = item.event.status === 'happened' ? 1 : 0
  return (exact ? (item.date?.soft ? 5 : 8) : item.date ? 3 : 0) + 2 * Math.min(item.participants.size, 2) + settled
}

function keysOf(item: Item): readonly string[] {
  const family = familyOf(item.event.type)
  const keys = [...item.participants.keys()].map((id) => `${family} ${id}`)
  for (const body of item.bodies) keys.push(`${family} ~${body}`)
  if (item.place !== undefined) keys.push(`${family} #${item.place}`)
  if (item.date) keys.push(`${family} @${item.date.days.first.slice(0, 7)}`)
  return keys.length === 0 ? [`${family} -`] : keys
}

/** The group an item belongs to; `undefined` where none fits or several do alike. */
function choose(item: Item, drafts: readonly Draft[]): Draft | undefined {
  const fitting = drafts.filter((draft) => fits(item, draft))
  if (fitting.length <= 1 || item.date !== undefined)
    return fitting.sort((a, b) => shared(item, b) - shared(item, a))[0]
  // An undated event is the one nearest to its article's publication; one told in the same article wins.
  const same = fitting.filter((draft) => draft.items.some((other) => other.article === item.article))
  if (same.length === 1) return same[0]
  const near = (same.length > 0 ? same : fitting)
    .map((draft) => ({ draft, distance: distanceTo(item, draft) }))
    .filter(({ distance }) => distance !== undefined)
    .sort((a, b) => a.distance! - b.distance!)
  return near.length === 0 || near[0]!.distance === near[1]?.distance ? undefined : near[0]!.draft
}

function fits(item: Item, draft: Draft): boolean {
  for (const type of draft.types) if (!areKin(type, item.event.type)) return false
  if (!sameDays(item, draft)) return false
  if (!statusFits(item, draft)) return false
  const common = shared(item, draft)
  const mutual = MUTUAL.has(item.event.type)
  if (mutual) {
    if (common === 0) return isSameNameless(item, draft)
    if (item.participants.size >= 2 && draft.participants.size >= 2) return common >= 2
    // One partner alone says little: then the day must agree.
    return item.date !== undefined || draft.items.some((other) => other.article === item.article)
  }
  // One actor announces and decides much: without a day only the same words say that it is the same.
  if (item.date === undefined && OFTEN.has(item.event.type)) return common > 0 && isAkin(item, draft, SAME_WORDS)
  // Nobody dies or takes office twice in a story, in whatever words and language it is told.
  if (item.date === undefined && ONCE.has(item.event.type) && isSamePerson(item, draft)) return true
  if (!isExact(item) && !isAkin(item, draft) && !isSameSpan(item, draft, common)) return false
  if (item.participants.size > 0 && draft.participants.size > 0) return common > 0
  return item.date !== undefined && draft.items.some((other) => other.date !== undefined)
}

/** Whether an item and the group tell of one and the same person as whom it befalls, or who does it. */
function isSamePerson({ participants, event }: Item, draft: Draft): boolean {
  const role = event.type === 'resignation' ? 'agent' : 'affected'
  const whose = (own: Item['participants']) => [...own].flatMap(([id, part]) => (part === role ? [id] : []))
  const own = whose(participants)
  const others = new Set(draft.items.flatMap((item) => whose(item.participants)))
  return own.length === 1 && others.size === 1 && others.has(own[0]!)
}

/** Whether an item names the very day of its event. */
function isExact({ date }: Item): boolean {
  return date !== undefined && date.days.first === date.days.last
}

/** Whether an item is of the same year or month as the group, and all it names is in it: "2014", "Krim". */
function isSameSpan({ date, participants }: Item, draft: Draft, common: number): boolean {
  const least = Math.min(participants.size, draft.participants.size)
  return (
    least > 0 && common === least && draft.items.some((other) => date !== undefined && other.date?.value === date.value)
  )
}

/** Part of the words (Dice) an undated telling must share with one of the group's to be of it. */
const AKIN = 0.2
/** … and where nothing else tells it from the next one of its kind. */
const SAME_WORDS = 0.6

/**
 * Whether an item without an exact day tells in the words of a group. The people and places of a story are in all of its sentences:
 * by themselves they do not tell one arrest or vote from another.
 */
function isAkin(item: Item, draft: Draft, least = AKIN): boolean {
  return draft.items.some((other) => {
    if (least === AKIN && other.headline && item.headline) return true
    let common = 0
    for (const word of item.words) if (other.words.has(word)) common += 1
    return 2 * common >= least * (item.words.size + other.words.size)
  })
}

/** Two tellings that name nobody, of one type, or of kin types on one day, and in one place: "beim Treffen in Norhaven". */
function isSameNameless(item: Item, draft: Draft): boolean {
  if (item.participants.size > 0 || draft.participants.size > 0 || item.place === undefined) return false
  return draft.items.every(
    (other) =>
      (other.event.type === item.event.type || (isExact(item) && isExact(other))) &&
      other.place === item.place &&
      (other.described === undefined || item.described === undefined || other.described === item.described),
  )
}

/** How many take part in both, by name or by what they are. */
function shared(item: Item, draft: Draft): number {
  let common = 0
  for (const body of item.bodies) if (draft.bodies.has(body)) common += 1
  for (const id of item.participants.keys()) if (draft.participants.has(id)) common += 1
  return common
}

/** Whether the days of an item overlap those of every dated item of the group. */
function sameDays(item: Item, draft: Draft): boolean {
  if (item.date === undefined) {
    const distance = distanceTo(item, draft)
    return (distance === undefined || distance <= UNDATED_WINDOW) && !isTooEarly(item, draft)
  }
  return draft.items.every(({ date }) => date === undefined || overlap(date, item.date!))
}

/** What an article tells as past was before its publication, what it sees ahead was not long before. */
function isTooEarly({ published, event, headline }: Item, { items }: Draft): boolean {
  const day = items.find(({ date }) => date !== undefined && !date.soft)?.date?.days
  if (published?.length !== 10 || day === undefined || headline) return false
  return classOf(event.status) === 'real'
    ? published < day.first
    : classOf(event.status) === 'ahead' && published > day.last
}

/** Whether two dates have a day in common, or may have one: the day of the news may be a day off. */
function overlap(a: EventDay, b: EventDay): boolean {
  const meet = (one: DayRange, other: DayRange) => one.first <= other.last && other.first <= one.last
  return meet(a.reach, b.days) || meet(a.days, b.reach)
}

/** Days between an item's publication and the group's event; `undefined` where one is unknown. */
function distanceTo(item: Item, draft: Draft): number | undefined {
  const dated = draft.items.find((other) => other.date !== undefined)
  if (dated?.date === undefined || item.published === undefined) return undefined
  return Math.abs(
    daysBetween(dated.date.days.last, item.published.length === 10 ? item.published : `${item.published}-15`),
  )
}

/** A plan may come true; what is denied or only proposed is not what happened. */
function statusFits(item: Item, draft: Draft): boolean {
  const telling = draft.items.find((other) => !other.headline || other.date !== undefined) ?? draft.items[0]!
  const group = classOf(telling.event.status)
  const own = classOf(item.event.status)
  if (group === own) return true
  if (group === 'denied' || own === 'denied') return false
  // A headline tells what is to come in the present: "Wendt trifft Brandt"; but a raid is none of a coming session.
  if (item.headline && item.date === undefined)
    return group === 'real' || (MUTUAL.has(item.event.type) && shared(item, draft) > 1)
  if (draft.items.every((other) => other.headline && other.date === undefined)) return true
  // What an article still sees ahead on the day before it happened.
  if (
    own === 'ahead' &&
    item.date === undefined &&
    item.published !== undefined &&
    mainType(draft) === item.event.type
  ) {
    const day = draft.items.find((other) => other.date !== undefined)?.date?.days.last
    return day !== undefined && day >= item.published
  }
  const dated = item.date !== undefined && draft.items.some((other) => other.date !== undefined)
  return dated
}

/** The type most items of a group have. */
function mainType({ items }: Draft): string {
  const counts = new Map<string, number>()
  for (const { event } of items) counts.set(event.type, (counts.get(event.type) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0]
}

function classOf(status: EventStatus): 'real' | 'ahead' | 'denied' {
  if (status === 'happened' || status === 'ongoing') return 'real'
  return status === 'denied' ? 'denied' : 'ahead'
}
