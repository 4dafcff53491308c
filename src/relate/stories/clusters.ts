import { likeness, type Profile } from './profile.ts'
import { daysBetween, STORY_DAYS, type TimeHints } from './time-hints.ts'

/** Likeness from which an article joins a story; each day since the story's last report asks for a little more. */
export const JOIN = 0.24
export const JOIN_PER_DAY = 0.02
/** An event has its days: the older a story, the more like it must a report be, or every topic would become one story. */
export const JOIN_PER_DAY_OF_AGE = 0.01
/** Terms of an article that look up stories. */
export const LOOKUP_TERMS = 16
/** Stories looked at per term, latest first: keeps the cost of an article bounded however many stories there are. */
export const MOST_LOOKED_AT = 120
/** Names or rare terms an article and a story must share among their heaviest. */
export const FEWEST_SHARED = 3

/** A profile with its time hints. */
export interface Item {
  readonly profile: Profile
  readonly hints: TimeHints
}

/** Articles on one event, being gathered. */
export interface Cluster {
  readonly members: readonly number[]
  /** Sum of the members' profiles. */
  readonly sum: ReadonlyMap<string, number>
  readonly length: number
  readonly from?: string
  readonly to?: string
}

interface Growing {
  members: number[]
  sum: Map<string, number>
  length: number
  from: string | undefined
  to: string | undefined
}

/** Whether the day of publication is known. */
export function isDay(hints: TimeHints): boolean {
  return hints.from !== undefined && hints.from === hints.to
}

/**
 * Gathers articles one by one in order of publication, the undated last in the order given: each joins the most like
 * story of these days, or begins one. Stories are looked up by the article's heaviest terms, so an article costs the
 * same whether a hundred or a hundred thousand are known.
 */
export function gather(items: readonly Item[]): readonly Cluster[] {
  const order = items
    .map((_, index) => index)
    .sort((a, b) => {
      const [x, y] = [dayOf(items[a]!), dayOf(items[b]!)]
      return x < y ? -1 : x > y ? 1 : a - b
    })
  const clusters: Growing[] = []
  const holders = new Map<string, number[]>()
  for (const index of order) {
    const item = items[index]!
    const heaviest = [...item.profile.terms.keys()].slice(0, LOOKUP_TERMS)
    const found = best(item, heaviest, clusters, holders)
    const at = found >= 0 ? found : clusters.length
    if (found < 0) clusters.push({ members: [], sum: new Map(), length: 0, from: undefined, to: undefined })
    add(clusters[at]!, index, item)
    for (const term of heaviest) {
      const known = holders.get(term)
      if (known === undefined) holders.set(term, [at])
      else if (known[known.length - 1] !== at) {
        const earlier = known.indexOf(at, Math.max(0, known.length - MOST_LOOKED_AT))
        if (earlier >= 0) known.splice(earlier, 1)
        known.push(at)
      }
    }
  }
  return clusters.map(({ from, to, ...rest }) => ({
    ...rest,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }))
}

function dayOf(item: Item): string {
  return isDay(item.hints) ? item.hints.from! : '9999'
}

function add(cluster: Growing, index: number, { profile, hints }: Item): void {
  cluster.members.push(index)
  for (const [term, weight] of profile.terms) cluster.sum.set(term, (cluster.sum.get(term) ?? 0) + weight)
  cluster.length = Math.hypot(...cluster.sum.values())
  if (!isDay(hints)) return
  if (cluster.from === undefined || hints.from! < cluster.from) cluster.from = hints.from
  if (cluster.to === undefined || hints.to! > cluster.to) cluster.to = hints.to
}

/** Whether a story ended too long before the article for it to join. */
function isOver({ to }: Growing, { hints }: Item): boolean {
  return to !== undefined && isDay(hints) && daysBetween(to, hints.from!) > STORY_DAYS
}

/** The story an article joins, -1 for none. */
function best(
  item: Item,
  heaviest: readonly string[],
  clusters: readonly Growing[],
  holders: ReadonlyMap<string, readonly number[]>,
): number {
  const shared = new Map<number, number>()
  for (const term of heaviest) {
    const posting = holders.get(term) ?? []
    for (let at = posting.length - 1; at >= 0 && at >= posting.length - MOST_LOOKED_AT; at -= 1) {
      // Postings are in order of their stories' last reports: behind one that is over, all are.
      if (isOver(clusters[posting[at]!]!, item)) break
      shared.set(posting[at]!, (shared.get(posting[at]!) ?? 0) + 1)
    }
  }
  let join = -1
  let joinLike = 0
  for (const [index, count] of shared) {
    if (count < FEWEST_SHARED) continue
    const cluster = clusters[index]!
    const like = likeness(item.profile.terms, cluster.sum) / cluster.length
    const gap = isDay(item.hints) && cluster.to !== undefined ? daysBetween(cluster.to, item.hints.from!) : 0
    const age = isDay(item.hints) && cluster.from !== undefined ? daysBetween(cluster.from, item.hints.from!) : 0
    if (gap <= STORY_DAYS && like >= JOIN + JOIN_PER_DAY * gap + JOIN_PER_DAY_OF_AGE * age && like > joinLike) {
      join = index
      joinLike = like
    }
  }
  return join
}
