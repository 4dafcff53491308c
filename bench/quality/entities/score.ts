/** A mention with the entity it belongs to. */
export interface Linked {
  readonly start: number
  readonly end: number
  readonly entity: string
}

export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * B-cubed (Bagga and Baldwin 1998) over the gold mentions and the system's, in percent. Mentions are the same where their
 * spans overlap; a mention the other side lacks counts as wrong there, so that silence is not rewarded.
 */
export function bCubed(gold: readonly Linked[], system: readonly Linked[]): BCubed {
  const pairs = align(gold, system)
  const systemOf = new Map<Linked, Linked>(pairs)
  const goldOf = new Map<Linked, Linked>(pairs.map(([mine, theirs]) => [theirs, mine]))
  const precision = share(system, goldOf)
  const recall = share(gold, systemOf)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Mean over `items` of the share of each one's cluster that the other side puts in one cluster with it. */
function share(items: readonly Linked[], partner: ReadonlyMap<Linked, Linked>): number {
  if (items.length === 0) return 0
  const clusters = new Map<string, Linked[]>()
  for (const item of items) clusters.set(item.entity, [...(clusters.get(item.entity) ?? []), item])
  let sum = 0
  for (const own of clusters.values()) {
    const together = new Map<string, number>()
    for (const item of own) {
      const other = partner.get(item)
      if (other) together.set(other.entity, (together.get(other.entity) ?? 0) + 1)
    }
    for (const count of together.values()) sum += (count * count) / own.length
  }
  return (100 * sum) / items.length
}

/** Pairs overlapping mentions one to one, in reading order. */
export function align<Mine extends Linked, Theirs extends Linked>(
  gold: readonly Mine[],
  system: readonly Theirs[],
): readonly (readonly [Mine, Theirs])[] {
  const left = [...gold].sort((a, b) => a.start - b.start)
  const right = [...system].sort((a, b) => a.start - b.start)
  const pairs: [Mine, Theirs][] = []
  let at = 0
  for (const mention of left) {
    while (at < right.length && right[at]!.end <= mention.start) at += 1
    if (at < right.length && right[at]!.start < mention.end) {
      pairs.push([mention, right[at]!])
      at += 1
    }
  }
  return pairs
}
