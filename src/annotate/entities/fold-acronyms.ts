import { holdsLetters, initialsOf } from '../../language/names.ts'
import type { EntityKind, Mention } from '../../model/layers.ts'

interface Group {
  readonly kind: EntityKind
  readonly name: string
  readonly mentions: number[]
}

const ACRONYM = /^\p{Lu}[\p{L}\d]*[\p{Lu}\d][\p{L}\d]*$/u
const LONGEST = 8
const BRACKET = /^\s?\($/u

/**
 * Joins an acronym to the organisation it stands in brackets behind ("Stiftung Küste und Meer (SKM)"), or to the only one
 * whose capitals spell it. Changes `groups` in place; the caller owns it.
 */
export function foldAcronyms(reading: string, mentions: readonly Mention[], groups: Map<string, Group>): void {
  const byInitials = new Map<string, string[]>()
  const ownerOf = new Map<number, string>()
  for (const [key, group] of groups) {
    if (group.kind !== 'organization') continue
    for (const index of group.mentions) ownerOf.set(index, key)
    const initials = initialsOf(group.name)
    if (initials.length > 2) byInitials.set(initials, [...(byInitials.get(initials) ?? []), key])
  }
  for (const [key, group] of [...groups]) {
    if (group.kind !== 'organization' || group.name.length > LONGEST || !ACRONYM.test(group.name)) continue
    const beside = group.mentions.flatMap((index) => {
      const before = mentions[index - 1]
      if (!before || !BRACKET.test(reading.slice(before.end, mentions[index]!.start))) return []
      const owner = ownerOf.get(index - 1)
      return owner !== undefined && owner !== key && holdsLetters(groups.get(owner)?.name ?? '', group.name)
        ? [owner]
        : []
    })[0]
    const spelt = byInitials.get(group.name.toUpperCase()) ?? []
    const full = groups.get(beside ?? (spelt.length === 1 ? spelt[0]! : ''))
    if (!full || full === group) continue
    full.mentions.push(...group.mentions)
    full.mentions.sort((a, b) => a - b)
    groups.delete(key)
  }
}
