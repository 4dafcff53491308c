import { foldTransliteration } from '../../language/names.ts'
import type { EntityKind } from '../../model/layers.ts'
import { type Named, namedOf } from './named.ts'

/** A person backed by a first name of the list or by a role counts more than a guess. */
const BACKED = 3

/**
 * Lets the articles agree on what a name is: an unknown town that one article's text left looking like a surname is a
 * town where most others read it so. A surname someone bears in full in any article stays a person.
 */
export function agreeOnKinds(items: readonly Named[]): readonly Named[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  const borne = new Set<string>()
  for (const item of items) {
    if (item.person && isBacked(item)) borne.add(item.key)
    const key = foldTransliteration(item.entity.name)
    const own = votes.get(key) ?? new Map<EntityKind, number>()
    votes.set(key, own.set(item.kind, (own.get(item.kind) ?? 0) + (isBacked(item) ? BACKED : 1)))
  }
  return items.map((item) => {
    const own = votes.get(foldTransliteration(item.entity.name))!
    if (own.size === 1 || borne.has(item.key)) return item
    // Where they are even, a place or body is likelier than a person nobody introduces.
    const [best] = [...own].sort((a, b) => b[1] - a[1] || Number(a[0] === 'person') - Number(b[0] === 'person'))
    return best && best[0] !== item.kind ? namedOf(item.annotated, { ...item.entity, kind: best[0] }, item.pack) : item
  })
}

function isBacked({ person, roles, pack }: Named): boolean {
  if (!person) return false
  return roles.size > 0 || (person.given[0] !== undefined && pack.mentions.lexicon().firstNames.has(person.given[0]))
}
