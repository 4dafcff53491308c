import { bySpan } from '../../model/span.ts'
import type { Found } from './found.ts'

/** How far a finder is trusted where several claim the same words: the higher wins, among equals the longer span. */
const TRUST: Readonly<Record<string, number>> = {
  'mentions/role-name': 1,
  'mentions/first-name': 2,
  'mentions/introduced': 3.4,
  'mentions/body-of-place': 3.4,
  'mentions/model-person': 3,
  'mentions/model-organization': 3,
  'mentions/model-place': 3,
  'mentions/model-other': 3,
  'mentions/gazetteer': 3,
  'mentions/compound-organization': 3,
  'mentions/compound': 3.4,
  'mentions/derived': 2,
  'mentions/model-derived': 2,
  'mentions/acronym': 1,
}

/** Chooses among overlapping finds of one sentence; the result is in reading order and without overlaps. */
export function choose(finds: readonly Found[], spaces: (found: Found) => number): readonly Found[] {
  const rank = (found: Found) => {
    const trust = TRUST[found.rule] ?? 0
    // A name of several words explains more than one of its words.
    return trust * 10 + Math.min(4, spaces(found)) * 5 + (found.rule === 'mentions/gazetteer' ? 1 : 0)
  }
  const ordered = [...finds].sort(
    (a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const chosen: Found[] = []
  for (const found of ordered)
    if (!chosen.some((other) => found.start < other.end && other.start < found.end)) chosen.push(found)
  return chosen.sort(bySpan)
}
