import type { Article, Passage } from '../../model/article.ts'
import type { AnnotatedArticle, Copies } from '../../model/relations.ts'
import { pairsByKeys } from '../blocking.ts'
import { type Comparison, compare, relationProvenance, type Scored } from '../comparison.ts'
import type { ContentOf } from '../furniture.ts'
import { daysBetween } from '../stories/time-hints.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { type Shingled, shingle } from './shingles.ts'

/** A reprint takes at least this part of its text from the origin … */
const REPRINT_SHARE = 0.45
/** … this part where days lie between them: reports made to one pattern every day share sentences too … */
const LATER_REPRINT_SHARE = 0.6
/** … unless so many sentences are shared, words of somebody among them: no pattern quotes. */
const MANY_SENTENCES = 8
/** … or holds nearly all of the origin, and the origin is this part of it. */
const HELD_SHARE = 0.75
const HELD_WITHIN = 0.25

/** Two that name the same agency need less: desks cut and reorder what it sent. */
const AGENCY_SHARE = 0.3
/** Part of a text that must stand in the origin where it is a copy of another copy. */
const INDIRECT_SHARE = 0.2

/** Agency text is news for days: what comes back weeks later is an archive, and not looked at. */
const MOST_DAYS = 14

/** Longest list of articles one shingle may propose; more hold a set phrase or a site's furniture. */
const MOST_HOLDERS = 40
const FEWEST_SHARED = 3

/** Finds reprints of one text, at any length, whatever was cut, inserted or moved. */
const copies: Comparison<Shingled, Overlap, readonly Copies[]> = {
  name: 'copies/shared-sentences',
  propose(items) {
    return pairsByKeys(
      items.map((item) => item.sample),
      { mostHolders: MOST_HOLDERS, fewestShared: FEWEST_SHARED },
    )
  },
  score(left, right) {
    if (isUpdate(left.annotated.article, right.annotated.article)) return undefined
    if (daysApart(left.annotated.article, right.annotated.article) > MOST_DAYS) return undefined
    const overlap = overlapOf(left, right)
    if (overlap === undefined) return undefined
    const isLater = !isSameDay(left.annotated.article, right.annotated.article)
    const isMuch =
      Math.max(overlap.leftShare, overlap.rightShare) >= LATER_REPRINT_SHARE ||
      (overlap.shared.length >= MANY_SENTENCES && overlap.shared.some(([index]) => left.sentences[index]!.isQuoted))
    if (isLater && !isMuch) return undefined
    const least = leastShare(left.annotated.article, right.annotated.article)
    return isReprint(overlap, least) || isReprint(turned(overlap), least) ? overlap : undefined
  },
  decide,
}

/** Groups of articles that reprint one text. An article is in one group at most; a later version by the same outlet is no copy. */
export function findCopies(articles: readonly AnnotatedArticle[], content?: ContentOf): readonly Copies[] {
  return compare(
    copies,
    articles.map((annotated) => shingle(annotated, content)),
  )
}

/** Whether two articles are versions of one publication: same id, same address or same outlet. */
export function isUpdate(left: Article, right: Article): boolean {
  if (left.id === right.id) return true
  if (left.url !== undefined && left.url === right.url) return true
  return left.outlet !== undefined && left.outlet.value === right.outlet?.value
}

/** Part of a reprint that must stand in the other text. */
function leastShare({ agency: left }: Article, { agency: right }: Article): number {
  return left !== undefined && left.value === right?.value ? AGENCY_SHARE : REPRINT_SHARE
}

/** Whether the right text is made from the left. */
function isReprint(overlap: Overlap, least: number): boolean {
  return overlap.rightShare >= least || (overlap.leftShare >= HELD_SHARE && overlap.rightShare >= HELD_WITHIN)
}

/** Days between two publications; 0 where one is undated or only the month is known. */
function daysApart({ date: left }: Article, { date: right }: Article): number {
  if (!left || !right || left.value.length < 10 || right.value.length < 10) return 0
  return Math.abs(daysBetween(left.value, right.value))
}

/** Whether both appeared on one day; unknown days count as the same. */
function isSameDay(left: Article, right: Article): boolean {
  if (!left.date || !right.date) return true
  return compareText(left.date.value.slice(0, 10), right.date.value.slice(0, 10)) === 0
}

function turned(overlap: Overlap): Overlap {
  return {
    shared: overlap.shared.map(([left, right]) => [right, left]),
    leftShare: overlap.rightShare,
    rightShare: overlap.leftShare,
  }
}

/** Orders by claim to be the origin: the agency's own text, then the earliest, then the longest. */
function byClaim(left: Shingled, right: Shingled): number {
  const [a, b] = [left.annotated.article, right.annotated.article]
  const isAgency = (article: Article): number =>
    article.agency !== undefined && article.agency.value === article.outlet?.value ? 0 : 1
  const dates = a.date && b.date ? compareText(a.date.value, b.date.value) : 0
  const signed = (article: Article): number => (article.agency ? 0 : 1)
  return isAgency(a) - isAgency(b) || dates || signed(a) - signed(b) || right.characters - left.characters
}

function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  const [a, b] = [left.slice(0, length), right.slice(0, length)]
  return a < b ? -1 : a > b ? 1 : 0
}

function decide(items: readonly Shingled[], pairs: readonly Scored<Overlap>[]): readonly Copies[] {
  const links = new Map<number, Map<number, Overlap>>()
  const link = (from: number, to: number, overlap: Overlap): void => {
    const known = links.get(from)
    if (known) known.set(to, overlap)
    else links.set(from, new Map([[to, overlap]]))
  }
  for (const { left, right, evidence } of pairs) {
    const least = leastShare(items[left]!.annotated.article, items[right]!.annotated.article)
    if (isReprint(evidence, least)) link(left, right, evidence)
    if (isReprint(turned(evidence), least)) link(right, left, turned(evidence))
  }
  const order = [...links.keys()].sort((a, b) => byClaim(items[a]!, items[b]!) || a - b)
  const taken = new Set<number>()
  const groups: Copies[] = []
  for (const origin of order) {
    if (taken.has(origin)) continue
    const direct = [...links.get(origin)!].filter(([index]) => !taken.has(index))
    if (direct.length === 0) continue
    taken.add(origin)
    for (const [index] of direct) taken.add(index)
    const members = [...direct, ...indirect(items, origin, direct, links, taken)].sort(([a], [b]) => a - b)
    groups.push(groupOf(items, origin, members, groups.length + 1))
  }
  return groups
}

/** Copies of copies, which hold less of the origin: they speak with its voice all the same. Marks them as taken. */
function indirect(
  items: readonly Shingled[],
  origin: number,
  direct: readonly (readonly [number, Overlap])[],
  links: ReadonlyMap<number, ReadonlyMap<number, Overlap>>,
  taken: Set<number>,
): readonly (readonly [number, Overlap])[] {
  return direct.flatMap(([copy]) =>
    [...(links.get(copy)?.keys() ?? [])].flatMap((index): readonly (readonly [number, Overlap])[] => {
      if (taken.has(index) || isUpdate(items[origin]!.annotated.article, items[index]!.annotated.article)) return []
      const overlap = overlapOf(items[origin]!, items[index]!)
      if (overlap === undefined || overlap.rightShare < INDIRECT_SHARE) return []
      taken.add(index)
      return [[index, overlap]]
    }),
  )
}

function groupOf(
  items: readonly Shingled[],
  origin: number,
  members: readonly (readonly [number, Overlap])[],
  number: number,
): Copies {
  const source = items[origin]!
  const { article } = source.annotated
  const agencies = [article, ...members.map(([index]) => items[index]!.annotated.article)].flatMap((each) =>
    each.agency ? [each.agency.value] : [],
  )
  return {
    id: `c${number}`,
    articles: [article.id, ...members.map(([index]) => items[index]!.annotated.article.id)],
    origin: article.id,
    originReason: reasonOf(
      article,
      members.map(([index]) => items[index]!.annotated.article),
    ),
    ...(agencies[0] !== undefined && { agency: agencies[0] }),
    members: members.map(([index, overlap]) => memberOf(source, items[index]!, overlap)),
    ...relationProvenance(copies.name),
  }
}

function reasonOf(origin: Article, others: readonly Article[]): Copies['originReason'] {
  if (origin.agency !== undefined && origin.agency.value === origin.outlet?.value) return 'agency-line'
  const date = origin.date?.value
  if (date !== undefined && others.every((other) => other.date && compareText(date, other.date.value) < 0))
    return 'earliest'
  if (origin.agency !== undefined && others.some((other) => other.agency === undefined)) return 'agency-line'
  return 'longest'
}

function memberOf(origin: Shingled, copy: Shingled, overlap: Overlap): Copies['members'][number] {
  const passage = (text: Shingled, index: number): Passage => {
    const { start, end } = text.sentences[index]!
    return { article: text.annotated.article.id, start, end }
  }
  const kept = new Set(overlap.shared.map(([left]) => left))
  const taken = new Set(overlap.shared.map(([, right]) => right))
  return {
    article: copy.annotated.article.id,
    share: overlap.rightShare,
    shared: overlap.shared.map(([left, right]) => ({ origin: passage(origin, left), copy: passage(copy, right) })),
    added: copy.sentences.flatMap((_, index) => (taken.has(index) ? [] : [passage(copy, index)])),
    omitted: origin.sentences.flatMap((_, index) => (kept.has(index) ? [] : [passage(origin, index)])),
  }
}
