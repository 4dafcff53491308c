import { areKin, PEERS } from '../../language/events.ts'
import { daysBetween } from '../../model/calendar.ts'
import { daysOf } from '../../model/timex.ts'
import type { Draft } from './clusters.ts'
import type { Item } from './items.ts'

/** What {@link withNameless} asks of an item and a group. */
interface Tests {
  readonly sameDays: (item: Item, draft: Draft) => boolean
  readonly statusFits: (item: Item, draft: Draft) => boolean
}

/** How many times the second group the first must hold for a nameless event to be its. */
const DOMINANT = 3

/** Types of which a day has many: one that names nobody is not the one others name. */
const MANY_A_DAY: ReadonlySet<string> = new Set([
  'visit',
  'announcement',
  'death',
  'injury',
  'arrest',
  'decision',
  'delivery',
])

/** Types of which a story has one at a time: what is told without a day is that one. */
const ONE_A_STORY: ReadonlySet<string> = new Set([
  'strike',
  'election',
  'vote',
  'summit',
  'disaster',
  'accident',
  'exchange',
])

/** Types of which a story mostly has one: told without a name and a day, it is that one, unless there are two. */
const SOLE: ReadonlySet<string> = new Set(['resignation', 'dismissal', 'appointment'])

/** Types that are in one place: told of two places on one day, it is one event with two places. */
const ONE_PLACE: ReadonlySet<string> = new Set(['talks', 'meeting', 'summit', 'vote', 'election', 'trial'])

/**
 * Joins events that name nobody ("Der Warnstreik hat begonnen") to the event of their type and day: the only one that
 * fits, or the one that most passages tell by far.
 */
export function withNameless(drafts: readonly Draft[], tests: Tests): readonly Draft[] {
  let kept = [...drafts]
  for (const draft of [...drafts].sort((a, b) => a.items.length - b.items.length)) {
    if (draft.participants.size > 0 || draft.types.size > 1) continue
    const fitting = kept
      .filter((other) => other !== draft && areOne(draft, other, tests))
      .sort((x, y) => y.items.length - x.items.length)
    const named = fitting.filter((other) => other.participants.size > 0)
    const [best, second] = named.length > 0 ? named : fitting
    // Told without a day in a place where such things happened on several: it is none of them for sure.
    const { event, date } = draft.items[0]!
    if (date === undefined && !ONE_A_STORY.has(event.type) && fitting.length > 1) continue
    // Two that name nobody are one; of two that name somebody, one must tell far more.
    const settled = named.length < 2 || best!.items.length >= DOMINANT * second!.items.length
    if (best === undefined || !settled) continue
    best.items.push(...draft.items)
    kept = kept.filter((other) => other !== draft)
  }
  return kept
}

function areOne(nameless: Draft, other: Draft, tests: Tests): boolean {
  const { event, date } = nameless.items[0]!
  if (isSameYear(nameless, other)) return true
  if (MANY_A_DAY.has(event.type)) return false
  if (arePeers(nameless, other)) return true
  if (isDisputed(nameless, other)) return true
  if (!other.types.has(event.type)) return false
  if (!nameless.items.every((item) => tests.sameDays(item, other) && tests.statusFits(item, other))) return false
  const dated = other.items.some((item) => item.date !== undefined)
  if (date === undefined)
    return (
      dated &&
      (ONE_A_STORY.has(event.type) || SOLE.has(event.type)
        ? !otherPlace(nameless, other)
        : isSamePlace(nameless, other))
    )
  if (!dated)
    return (
      articlesOf(other).some((article) => articlesOf(nameless).includes(article)) &&
      other.items.every((item) => tests.sameDays(item, nameless))
    )
  if (isApart(nameless, other) || (isExact(other) && !isExact(nameless))) return false
  return !otherPlace(nameless, other) || (ONE_PLACE.has(event.type) && isExact(nameless) && isExact(other))
}

/** Letters of an office that says which. */
const OFFICE = 8

/**
 * "Treffen der Nato-Verteidigungsminister", and talks of a defence minister with his "Nato-Amtskollegen" in the same days:
 * who holds the office meets those who hold it elsewhere.
 */
function arePeers(nameless: Draft, other: Draft): boolean {
  const met = nameless.items.find(({ described }) => described?.includes('-'))
  if (met?.date === undefined) return false
  const [whose, office] = [met.described!.split('-')[0]!, met.described!.split('-').at(-1)!]
  return other.items.some(({ event, bodies, offices, date }) => {
    const days = date && daysOf(date.value)
    // "Minister", "Ministerin", "Präsidenten": one office in several forms.
    const isSame = [...offices].some(
      (own) => own.length >= OFFICE && (own.startsWith(office) || office.startsWith(own)),
    )
    if (!areKin(event.type, met.event.type) || !isSame || days === undefined) return false
    if (days.first > met.date!.days.last || met.date!.days.first > days.last) return false
    return [...bodies].some((body) => PEERS.test(body) && body.startsWith(`${whose}-`))
  })
}

/** Both name nobody and are described as two: "Treffen der Finanzminister", "Treffen der Innenminister". */
function isApart(a: Draft, b: Draft): boolean {
  const described = ({ items }: Draft) => items.flatMap((item) => item.described ?? [])
  const [first, second] = [described(a), described(b)]
  return first.length > 0 && second.length > 0 && !first.some((word) => second.includes(word))
}

/** Both say where, and it is one place. */
function isSamePlace(a: Draft, b: Draft): boolean {
  return (
    a.items.some(({ place }) => place !== undefined) &&
    !otherPlace(a, b) &&
    b.items.some(({ place }) => place !== undefined)
  )
}

function otherPlace(a: Draft, b: Draft): boolean {
  const places = new Set(a.items.flatMap((item) => item.place ?? []))
  const others = b.items.flatMap((item) => item.place ?? [])
  return places.size > 0 && others.length > 0 && !others.some((place) => places.has(place))
}

const articlesOf = ({ items }: Draft): readonly string[] => items.map((item) => item.article)

const isExact = ({ items }: Draft): boolean =>
  items.some(({ date }) => date !== undefined && date.days.first === date.days.last)

/** Days by which articles may differ about what lies long back. */
const DISPUTED_DAYS = 2

/** What happened long before the story's news and is told a day or two apart by different articles is one event. */
function isDisputed(a: Draft, b: Draft): boolean {
  const [first, second] = [a.items.find(isPast), b.items.find(isPast)]
  if (first?.date === undefined || second?.date === undefined) return false
  if (b.participants.size > 0 || !areKin(first.event.type, second.event.type)) return false
  const apart = Math.abs(daysBetween(first.date.days.first, second.date.days.first))
  return apart <= DISPUTED_DAYS && !articlesOf(a).some((article) => articlesOf(b).includes(article))
}

/** What articles recall of one year or month, in whatever words and language: "Schon 1998 starben dort drei Arbeiter". */
function isSameYear(a: Draft, b: Draft): boolean {
  const [first, second] = [a.items[0]!, b.items[0]!]
  if (b.participants.size > 0 || first.date === undefined || first.date.value !== second.date?.value) return false
  if (first.event.type !== second.event.type || first.language === second.language) return false
  return first.date.value.length <= 7 && !articlesOf(a).some((article) => articlesOf(b).includes(article))
}

/** Days before its article's publication from which an event lies long back. */
const LONG_BACK = 60

function isPast({ date, published, event }: Item): boolean {
  if (date === undefined || published?.length !== 10 || event.status !== 'happened') return false
  return date.days.first === date.days.last && daysBetween(date.days.last, published) >= LONG_BACK
}
