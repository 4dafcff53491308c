import type { Named } from './named.ts'

/** The key itself and all forms with one letter less: two names one slip apart share one of them. */
export function deletions(key: string, shortest: number): readonly string[] {
  if (key.length < shortest || key.length > 40) return []
  const result = [key]
  for (let at = 0; at < key.length; at += 1) result.push(key.slice(0, at) + key.slice(at + 1))
  return result
}

/** Whether two persons have a role in common, by its head. */
export function shareRole(a: Named, b: Named): boolean {
  for (const role of a.roles) if (b.roles.has(role)) return true
  return false
}

/** "Selma Hohlt = Selma Holt: …", `undefined` where both are written alike. */
export function spelling(a: Named, b: Named, reason: string): string | undefined {
  return a.entity.name === b.entity.name ? undefined : `${a.entity.name} = ${b.entity.name}: ${reason}`
}

/** Indexes by the keys each has. */
export function group(
  indexes: readonly number[],
  keysOf: (index: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const index of indexes)
    for (const key of new Set(keysOf(index))) {
      const own = groups.get(key)
      if (own) own.push(index)
      else groups.set(key, [index])
    }
  return groups
}
