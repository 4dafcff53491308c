import { NAME_FLAGS } from '../../language/mentions.ts'
import { foldTransliteration, oneSlip } from '../../language/names.ts'
import { givenAgree, isTail } from '../../language/person-name.ts'
import type { Clusters } from './clusters.ts'
import { foldFirstNames } from './fold-first-names.ts'
import { foldParticles, foldSpellings } from './fold-spellings.ts'
import { foldSurnames } from './fold-surnames.ts'
import { deletions, group, shareRole, spelling } from './name-keys.ts'
import type { Named } from './named.ts'

/** Shortest folded surname that a slip of the pen is looked for in. */
const SHORTEST_SLIP = 6
/** Without a common role a surname must be longer: two short surnames one letter apart are mostly two people. */
const SHORTEST_LONE_SLIP = 7
/** First names a name must have for its end to be the same person: "Karl Thal" need not be "Hans Karl Thal". */
const LONG_NAME = 3
/** Shortest name, first names and surname together, that is the same whatever its hyphens and spaces. */
const SHORTEST_WHOLE = 12

/**
 * Folds persons of several articles. Full names first: same surname and first name in any transliteration, then names a
 * slip apart with the same first name or role. Bare surnames then join the one person of that surname; where several
 * share it, the one with the same role, else none. A first name or a role alone never joins.
 */
export function foldPersons(items: readonly Named[], indexes: readonly number[], clusters: Clusters): void {
  const full = indexes.filter((index) => items[index]!.given !== '')
  const bare = indexes.filter((index) => items[index]!.given === '')
  foldFullNames(items, full, clusters)
  foldGenitives(items, full, clusters)
  foldJoined(items, full, bare, clusters)
  foldSlips(items, full, clusters)
  foldParticles(items, full, clusters)
  foldSpellings(items, full, clusters)
  foldFirstNames(items, group(full, (index) => [items[index]!.key]).values(), clusters)
  foldSurnames(items, full, bare, clusters)
}

function foldFullNames(items: readonly Named[], full: readonly number[], clusters: Clusters): void {
  const bySurname = group(full, (index) => [items[index]!.key])
  for (const same of bySurname.values()) {
    // One of each first name stands for all that bear it: names of one surname are few, articles may be many.
    const heads = new Map<string, number>()
    for (const index of same) {
      const given = items[index]!.given
      const head = heads.get(given)
      if (head === undefined) heads.set(given, index)
      else clusters.join(head, index, spelling(items[head]!, items[index]!, 'another transliteration'))
    }
    for (const [given, index] of heads) {
      const longer = [...heads].filter(
        ([other, at]) =>
          other !== given &&
          (items[at]!.person!.given.length >= LONG_NAME || beginsWithNoun(items[at]!)) &&
          isTail(items[at]!.person!.given, items[index]!.person!.given),
      )
      if (longer.length === 1)
        clusters.join(
          longer[0]![1],
          index,
          spelling(items[longer[0]![1]]!, items[index]!, 'the end of the longer name'),
        )
    }
    const initials = [...heads].filter(([given]) => given.endsWith('.'))
    for (const [initial, index] of initials) {
      const fitting = [...heads].filter(
        ([given, other]) => given !== initial && givenAgree(items[other]!.person!.given, items[index]!.person!.given),
      )
      if (fitting.length === 1)
        clusters.join(fitting[0]![1], index, spelling(items[fitting[0]![1]]!, items[index]!, 'first name as initial'))
    }
  }
}

/** "Tischlerin Eva Thal": a common noun that no list of roles knows was taken for a first name. */
function beginsWithNoun({ person, pack }: Named): boolean {
  const flags = pack.mentions.lexicon().flags(person!.given[0]!)
  const common = NAME_FLAGS.noun | NAME_FLAGS.compound
  const names = NAME_FLAGS.firstName | NAME_FLAGS.listedGiven | NAME_FLAGS.listedFamily | NAME_FLAGS.listedEither
  return (flags & common) !== 0 && (flags & names) === 0
}

function foldSlips(items: readonly Named[], full: readonly number[], clusters: Clusters): void {
  const near = (a: number, b: number, reason: string, holds: (x: Named, y: Named) => boolean) => {
    if (clusters.find(a) !== clusters.find(b) && holds(items[a]!, items[b]!))
      clusters.join(a, b, spelling(items[a]!, items[b]!, reason))
  }
  const heads = [...new Map(full.map((index) => [clusters.find(index), index])).values()]
  for (const block of group(heads, (index) =>
    deletions(items[index]!.key, SHORTEST_SLIP).map((key) => `${items[index]!.given} ${key}`),
  ).values())
    for (const index of block.slice(1))
      near(block[0]!, index, 'same first name, surname one slip apart', (x, y) => isSlip(x, y))
}

/** A slip of the pen leaves the first letter alone ("H" and "G" are one in Ukrainian names), and in a long name it is one even where no role says so. */
function isSlip(x: Named, y: Named): boolean {
  if (!oneSlip(x.key, y.key) || (x.key[0] !== y.key[0] && !/^[gh][gh]/.test(x.key[0]! + y.key[0]!))) return false
  return Math.min(x.key.length, y.key.length) >= SHORTEST_LONE_SLIP || shareRole(x, y)
}

/** "Annika-Lohn-Kramer", where other articles have "Annika Lohn-Kramer": the same letters of a long name. */
function foldJoined(
  items: readonly Named[],
  full: readonly number[],
  bare: readonly number[],
  clusters: Clusters,
): void {
  const hyphened = bare.filter((index) => items[index]!.key.length >= SHORTEST_WHOLE)
  if (hyphened.length === 0) return
  const byLetters = new Map<string, number>()
  for (const [name, index] of new Map(full.map((index) => [items[index]!.entity.name, index])))
    byLetters.set(foldTransliteration(name), index)
  for (const index of hyphened) {
    const other = byLetters.get(items[index]!.key)
    if (other !== undefined)
      clusters.join(other, index, spelling(items[other]!, items[index]!, 'same name, joined differently'))
  }
}

/** "Eva Thals", where other articles have "Eva Thal". */
function foldGenitives(items: readonly Named[], full: readonly number[], clusters: Clusters): void {
  const byName = new Map(full.map((index) => [items[index]!.entity.name, index]))
  for (const [name, index] of byName)
    for (const base of items[index]!.pack.entities.bases(name)) {
      const other = byName.get(base)
      if (other !== undefined && other !== index)
        clusters.join(other, index, spelling(items[other]!, items[index]!, 'genitive'))
    }
}
