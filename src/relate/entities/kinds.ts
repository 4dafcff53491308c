import { foldTransliteration } from '../../language/names.ts'
import type { EntityKind } from '../../model/layers.ts'
import { type Named, namedOf } from './named.ts'

/** Rules that tell a place or body by more than a guess. */
const TOLD =
  /^mentions\/(?:gazetteer|dateline|introduced|placed|party|spelled-body|body|body-of-role|bracketed-acronym|joined-place)$/u

/** One word that may be a surname, and no acronym. */
const SURNAME = /^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?$/u

/**
 * Lets the articles agree on what a name is: an unknown town that one article's text left looking like a surname is a
 * town where another says so ("in Hallenau", "der Zulieferer Norvantik"), or where most others read it so. A surname
 * someone bears in full in any article, or with a role, stays a person.
 */
export function agreeOnKinds(items: readonly Named[]): readonly Named[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  const told = new Map<string, Map<EntityKind, number>>()
  const borne = new Set<string>()
  /** By surname as written: in how many articles somebody bears it in full. */
  const bearers = new Map<string, number>()
  const add = (counts: Map<string, Map<EntityKind, number>>, key: string, kind: EntityKind) => {
    const own = counts.get(key) ?? new Map<EntityKind, number>()
    counts.set(key, own.set(kind, (own.get(kind) ?? 0) + 1))
  }
  const keys = items.map(({ entity }) => foldTransliteration(entity.name))
  for (const [index, item] of items.entries()) {
    if (item.person && isBacked(item)) {
      borne.add(item.key)
      if (item.given !== '') bearers.set(item.person.surname, (bearers.get(item.person.surname) ?? 0) + 1)
    }
    const key = keys[index]!
    add(votes, key, item.kind)
    if (item.kind !== 'person' && isTold(item)) add(told, key, item.kind)
  }
  return items.map((item, index) => {
    const key = keys[index]!
    const own = votes.get(key)!
    if (borne.has(item.key)) {
      // "Brook", which only the model takes for a place, where another article names "Eva Brook".
      const { name } = item.entity
      const guess = (item.kind === 'place' || item.kind === 'organization') && !told.has(key) && SURNAME.test(name)
      return guess && (bearers.get(name) ?? 0) >= own.get(item.kind)!
        ? namedOf(item.annotated, { ...item.entity, kind: 'person' }, item.pack)
        : item
    }
    if (own.size === 1) return item
    const best = most(told.get(key) ?? own)
    return best !== item.kind ? namedOf(item.annotated, { ...item.entity, kind: best }, item.pack) : item
  })
}

/** Where kinds are even, a place or body is likelier than a person nobody introduces. */
function most(counts: ReadonlyMap<EntityKind, number>): EntityKind {
  return [...counts].sort((a, b) => b[1] - a[1] || Number(a[0] === 'person') - Number(b[0] === 'person'))[0]![0]
}

function isBacked({ person, roles, pack }: Named): boolean {
  if (!person) return false
  return roles.size > 0 || (person.given[0] !== undefined && pack.mentions.lexicon().firstNames.has(person.given[0]))
}

function isTold({ annotated: { article, layers }, entity, kind, pack }: Named): boolean {
  return entity.mentions.some((index) => {
    const { rule, start } = layers.mentions[index]!
    if (TOLD.test(rule)) return true
    const before =
      kind === 'place' ? LAST_WORD.exec(article.reading.slice(Math.max(0, start - 8), start))?.[1] : undefined
    return before !== undefined && pack.mentions.lexicon().isPlacePreposition(before)
  })
}

const LAST_WORD = /(\p{L}+) $/u
