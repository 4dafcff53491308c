import { oneSlip } from '../../language/names.ts'
import { sexesAgree } from '../../language/person-sex.ts'
import type { Clusters } from './clusters.ts'
import { deletions, group, shareRole, spelling } from './name-keys.ts'
import type { Named } from './named.ts'

/** A bare surname needs to be longer, since no first name backs it. */
const SHORTEST_BARE_SLIP = 7

/**
 * Bare surnames join the one person of that surname; where several share it, the one with the same role, or the one nearly
 * all articles name.
 */
export function foldSurnames(
  items: readonly Named[],
  full: readonly number[],
  bare: readonly number[],
  clusters: Clusters,
): void {
  const exact = group(full, (index) => [items[index]!.person!.surname])
  const folded = group(full, (index) => [items[index]!.key])
  const slips = group(full, (index) => deletions(items[index]!.key, SHORTEST_BARE_SLIP))
  const tails = group(full, (index) => particleTails(items[index]!.person!.surname))
  const bareBySurname = new Map<string, number>()
  for (const index of bare) {
    const item = items[index]!
    const bases = item.pack.entities.bases(item.person!.surname)
    const candidates =
      bases.map((base) => exact.get(base)).find((found) => found !== undefined) ??
      folded.get(item.key) ??
      tails.get(item.person!.surname) ??
      (slips.size > 0 ? nearBySlip(items, item, slips) : undefined) ??
      []
    const all = [...new Map(candidates.map((other) => [clusters.find(other), other])).values()]
    // "Herr Thal" is no Eva Thal.
    const roots = all.filter((other) => sexesAgree(items[other]!.sex, item.sex))
    const fitting = roots.length > 1 ? roots.filter((other) => shareRole(items[other]!, item)) : roots
    if (fitting.length === 1) {
      clusters.join(fitting[0]!, index, spelling(items[fitting[0]!]!, item, 'the only person of this surname'))
      continue
    }
    const meant = mostNamed(
      candidates.filter((other) => sexesAgree(items[other]!.sex, item.sex)),
      items,
      item,
      clusters,
    )
    if (meant !== undefined) {
      clusters.join(meant, index, spelling(items[meant]!, item, 'the person nearly all articles mean by this surname'))
      continue
    }
    const same = bareBySurname.get(item.key)
    if (same === undefined) bareBySurname.set(item.key, index)
    else if (all.length === 0) clusters.join(same, index, spelling(items[same]!, item, 'same surname'))
  }
}

/** How many times more often one person of a surname must be named in full than all others of it together. */
const NEARLY_ALL = 3

/**
 * The one person of a surname whom nearly all full names in `candidates` name, where the article of the bare surname
 * itself names no other in full.
 */
function mostNamed(
  candidates: readonly number[],
  items: readonly Named[],
  item: Named,
  clusters: Clusters,
): number | undefined {
  if (candidates.length <= NEARLY_ALL) return undefined
  const counts = new Map<number, number>()
  for (const index of candidates) counts.set(clusters.find(index), (counts.get(clusters.find(index)) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (!most || most[1] < NEARLY_ALL * (candidates.length - most[1])) return undefined
  const other = candidates.some(
    (index) => clusters.find(index) !== most[0] && items[index]!.annotated.article.id === item.annotated.article.id,
  )
  return other ? undefined : most[0]
}

/** "der Ahlen" and "Ahlen" of "von der Ahlen": what stands behind the first particle. */
function particleTails(surname: string): readonly string[] {
  if (!surname.includes(' ')) return []
  const words = surname.split(' ')
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '))
}

function nearBySlip(
  items: readonly Named[],
  item: Named,
  slips: ReadonlyMap<string, readonly number[]>,
): readonly number[] | undefined {
  const near = new Set<number>()
  for (const key of deletions(item.key, SHORTEST_BARE_SLIP))
    for (const other of slips.get(key) ?? []) if (oneSlip(items[other]!.key, item.key)) near.add(other)
  return near.size > 0 ? [...near] : undefined
}
