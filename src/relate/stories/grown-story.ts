/** Terms kept of a story: its heaviest; many articles make many that say nothing. */
const MOST_TERMS = 150

/** A story as an index keeps it; plain data. */
export interface Grown {
  readonly id: string
  readonly thread: string
  /** Article ids in the order they came. */
  readonly members: readonly string[]
  readonly from?: string
  readonly to?: string
  /** Term ids, heaviest first, and the sums of their members' weights, in the same order. */
  readonly terms: readonly number[]
  readonly weights: readonly number[]
  /** Term ids under which the story can be looked up. */
  readonly lookup: readonly number[]
}

/** A story without articles yet. */
export function opened(id: string, thread: string): Grown {
  return { id, thread, members: [], terms: [], weights: [], lookup: [] }
}

/** A story with one more article. */
export function add(
  story: Grown,
  article: string,
  own: readonly (readonly [id: number, weight: number])[],
  lookup: readonly number[],
  day: string | undefined,
): Grown {
  const from = earliest(story.from, day)
  const to = latest(story.to, day)
  return {
    ...story,
    ...summed(story, own, 1),
    members: [...story.members, article],
    lookup: [...new Set([...story.lookup, ...lookup])],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

/**
 * A story without one of its articles, `undefined` where that was the last. Its days stay: which other article gave
 * them is not kept.
 */
export function removed(
  story: Grown,
  article: string,
  own: readonly (readonly [id: number, weight: number])[],
): Grown | undefined {
  const members = story.members.filter((member) => member !== article)
  return members.length === 0 ? undefined : { ...story, ...summed(story, own, -1), members }
}

function summed(
  { terms, weights }: Grown,
  own: readonly (readonly [id: number, weight: number])[],
  sign: 1 | -1,
): Pick<Grown, 'terms' | 'weights'> {
  const sum = new Map(terms.map((term, at) => [term, weights[at]!]))
  for (const [term, weight] of own) sum.set(term, (sum.get(term) ?? 0) + sign * weight)
  const kept = [...sum]
    .filter(([, weight]) => weight > 1e-9)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_TERMS)
  return { terms: kept.map(([term]) => term), weights: kept.map(([, weight]) => weight) }
}

/** Cosine of a story and an article of unit length. */
export function cosine({ terms, weights }: Grown, own: ReadonlyMap<number, number>): number {
  let sum = 0
  let square = 0
  for (const [at, term] of terms.entries()) {
    const weight = weights[at]!
    square += weight * weight
    const other = own.get(term)
    if (other !== undefined) sum += weight * other
  }
  return square === 0 ? 0 : sum / Math.sqrt(square)
}

function earliest(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return left < right ? left : right
}

function latest(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return left > right ? left : right
}
