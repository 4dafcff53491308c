import { oneSlip } from '../../language/names.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { givenAgree, isTail, type PersonName, personName } from '../../language/person-name.ts'
import { isRelative, sexesAgree, sexOf } from '../../language/person-sex.ts'
import type { Mention } from '../../model/layers.ts'
import type { Folded } from './fold.ts'

interface Person {
  readonly surname: string
  given: readonly string[]
  /** Introduced as somebody's relative. */
  readonly relative: boolean
  /** Words of the roles beside the names. */
  readonly roles: string[]
  readonly mentions: number[]
  /** Those of the mentions that are full names, ascending. */
  readonly full: number[]
}

/**
 * Folds persons: full names first, by surname and first name; then bare surnames, to the one person of that surname. Where
 * several share it, a man's or woman's role and who has that role tell; relatives ("sein Bruder Egon Thal") are called so
 * last, and else the one named last before is meant. A first name alone never joins anyone.
 */
export function foldPersons(
  reading: string,
  mentions: readonly Mention[],
  texts: readonly string[],
  indexes: readonly number[],
  pack: LanguagePack,
): readonly Folded[] {
  const names = new Map<number, PersonName>()
  for (const index of indexes) names.set(index, personName(texts[index]!, pack))
  const surnames = new Set([...names.values()].map((name) => name.surname))
  const plain = (surname: string) => pack.entities.bases(surname).find((base) => surnames.has(base)) ?? surname
  const rolesOf = (index: number): readonly string[] => {
    const { role } = mentions[index]!
    return role ? reading.slice(role.start, role.end).split(/\s+/u) : []
  }
  /** Named in full right before, so that a relative too may be meant: "Ihr Bruder Egon Thal verlor. Thal weinte." */
  const isNear = ({ full }: Person, index: number): boolean => {
    const last = lastBefore(full, index)
    if (last < 0) return false
    const between = reading.slice(mentions[last]!.end, mentions[index]!.start)
    return between.length < NEAR && !between.includes('\n')
  }
  const bySurname = new Map<string, Person[]>()
  const people: Person[] = []
  const put = (surname: string, given: readonly string[], index: number) => {
    const full = given.length > 0 ? [index] : []
    const relative = full.length > 0 && isRelative(reading, mentions[index]!.start)
    const person: Person = { surname, given, relative, roles: [...rolesOf(index)], mentions: [index], full }
    people.push(person)
    const same = bySurname.get(surname)
    if (same) same.push(person)
    else bySurname.set(surname, [person])
  }
  const bare: number[] = []
  for (const index of indexes) {
    const { given, surname } = names.get(index)!
    if (given.length === 0) {
      bare.push(index)
      continue
    }
    const key = plain(surname)
    const same = bySurname.get(key) ?? []
    const longer = same.filter((other) => isTail(other.given, given))
    const person = same.find((other) => givenAgree(other.given, given)) ?? (longer.length === 1 ? longer[0] : undefined)
    if (!person) put(key, given, index)
    else {
      person.mentions.push(index)
      person.full.push(index)
      person.roles.push(...rolesOf(index))
      if (given.join('').length > person.given.join('').length) person.given = given
    }
  }
  const slips = slipIndex(bySurname)
  /** "Ahlen" after "Eva von Ahlen". */
  const withParticle = new Map(
    [...bySurname.keys()].filter((key) => key.includes(' ')).map((key) => [key.slice(key.lastIndexOf(' ') + 1), key]),
  )
  for (const index of bare) {
    const key = plain(names.get(index)!.surname)
    const same = bySurname.get(key) ?? bySurname.get(withParticle.get(key) ?? misspelt(key, slips) ?? '')
    const roles = rolesOf(index)
    const meant =
      same &&
      nearest(
        mayBe(same, roles, pack, (person) => isNear(person, index)),
        index,
      )
    if (meant) meant.mentions.push(index)
    else put(key, [], index)
  }
  return people.map(({ surname, given, mentions: own }) => ({
    kind: 'person',
    name: [...given, surname].join(' ').replace(/(?<=\p{Lu}\.) (?=\p{Lu}\.)/gu, ' '),
    mentions: own.sort((a, b) => a - b),
    rule: given.length > 0 ? 'entities/full-name' : 'entities/surname',
  }))
}

/** Letters between a full name and the bare one that still means the same person, whoever else is called so. */
const NEAR = 60

/** Those of `same` who may be called by the surname with `roles` before it. */
function mayBe(
  same: readonly Person[],
  roles: readonly string[],
  pack: LanguagePack,
  isNear: (person: Person) => boolean,
): readonly Person[] {
  const sex = sexOf(undefined, roles, pack)
  const fitting = same.filter((person) => sexesAgree(sex, sexOf(person.given[0], person.roles, pack)))
  if (fitting.length < 2) return fitting
  const { roleHead } = pack.mentions.lexicon()
  const heads = roles.flatMap((word) => roleHead(word) ?? [])
  const holders = fitting.filter((person) => person.roles.some((word) => heads.includes(roleHead(word) ?? '')))
  if (holders.length > 0) return holders
  const own = fitting.filter((person) => !person.relative || isNear(person))
  return own.length > 0 ? own : fitting
}

/** The person of `same` whose full name stands last before mention `index`; the first of all where none does. */
function nearest(same: readonly Person[], index: number): Person | undefined {
  let best = same[0]
  let bestAt = -1
  for (const person of same) {
    const at = lastBefore(person.full, index)
    if (at > bestAt) {
      best = person
      bestAt = at
    }
  }
  return best
}

/** The last of ascending `indexes` below `index`, -1 where none is. */
function lastBefore(indexes: readonly number[], index: number): number {
  let low = 0
  let high = indexes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (indexes[middle]! < index) low = middle + 1
    else high = middle
  }
  return indexes[low - 1] ?? -1
}

/** Shortest surname a slip of the pen is looked for in: short ones differ by one letter by nature. */
const SHORTEST_SLIP = 7

/** Surnames of full names by themselves with one letter left out: two names one slip apart share a key. */
function slipIndex(bySurname: ReadonlyMap<string, readonly Person[]>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [surname, people] of bySurname) {
    if (people[0]!.given.length === 0) continue
    for (const key of deletions(surname)) index.set(key, [...(index.get(key) ?? []), surname])
  }
  return index
}

function deletions(surname: string): readonly string[] {
  if (surname.length < SHORTEST_SLIP || surname.length > 40) return []
  return [surname, ...Array.from(surname, (_, at) => surname.slice(0, at) + surname.slice(at + 1))]
}

/** The one surname of a full name that `surname` is a slip away from. */
function misspelt(surname: string, index: ReadonlyMap<string, readonly string[]>): string | undefined {
  const near = new Set(
    deletions(surname).flatMap((key) => (index.get(key) ?? []).filter((other) => oneSlip(surname, other))),
  )
  return near.size === 1 ? [...near][0] : undefined
}
