import { bySpan } from '../../model/span.ts'
import type { Found } from './found.ts'

/** How far a finder is trusted where several claim the same words: the higher wins, among equals the longer span. */
const TRUST: Readonly<Record<string, number>> = {
  'mentions/role-name': 1.6,
  'mentions/first-name': 2,
  'mentions/particle-name': 3,
  'mentions/dateline': 4.6,
  'mentions/body': 3.6,
  'mentions/spelled-body': 3.6,
  'mentions/foreign-body': 3.6,
  'mentions/introduced': 3.4,
  'mentions/party': 3.5,
  'mentions/body-of-role': 3.4,
  'mentions/placed': 2.9,
  'mentions/place-ending': 2.9,
  'mentions/capitals': 1.9,
  'mentions/body-of-place': 3.4,
  'mentions/firm-of-trade': 3.4,
  'mentions/model-person': 3,
  'mentions/model-organization': 3,
  'mentions/model-place': 3,
  'mentions/gazetteer': 3,
  'mentions/compound-organization': 3,
  'mentions/joined-place': 3.4,
  'mentions/compound': 3.4,
  'mentions/closed-compound': 3.4,
  'mentions/derived': 2,
  'mentions/model-derived': 2,
  'mentions/bloc': 3.2,
  'mentions/acronym': 1,
}

/** A find and the words it covers, `[from, to)` in the sentence. */
export interface Placed {
  readonly found: Found
  readonly from: number
  readonly to: number
}

/** Chooses among overlapping finds of one sentence; the result is in reading order and without overlaps. */
export function choose(placed: readonly Placed[], words: number): readonly Found[] {
  if (placed.length === 1) return [placed[0]!.found]
  const rank = ({ found, from, to }: Placed) => {
    const trust = TRUST[found.rule] ?? 0
    // A name of several words explains more than one of its words.
    return trust * 10 + Math.min(4, to - from - 1) * 5 + (found.rule === 'mentions/gazetteer' ? 1 : 0)
  }
  const ordered = placed
    .map((place) => ({ ...place, rank: rank(place) }))
    .sort((a, b) => b.rank - a.rank || b.to - b.from - (a.to - a.from) || a.from - b.from)
  const taken = new Uint8Array(words)
  const chosen: Found[] = []
  for (const { found, from, to } of ordered) {
    let free = true
    for (let at = from; at < to; at += 1) if (taken[at] === 1) free = false
    if (!free) continue
    taken.fill(1, from, to)
    chosen.push(found)
  }
  return chosen.sort(bySpan)
}
