import { oneSlip } from '../../language/names.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { givenAgree, isTail, type PersonName, personName } from '../../language/person-name.ts'
import type { Folded } from './fold.ts'

interface Person {
  readonly surname: string
  given: readonly string[]
  readonly mentions: number[]
  /** Those of the mentions that are full names, ascending. */
  readonly full: number[]
}

/**
 * Folds persons: full names first, by surname and first name; then bare surnames, to the one person of that surname, or
 * to the one named last before where several share it. A first name alone never joins anyone.
 */
export function foldPersons(
  texts: readonly string[],
  indexes: readonly number[],
  pack: LanguagePack,
): readonly Folded[] {
  const names = new Map<number, PersonName>()
  for (const index of indexes) names.set(index, personName(texts[index]!, pack))
  const surnames = new Set([...names.values()].map((name) => name.surname))
  const plain = (surname: string) => pack.entities.bases(surname).find((base) => surnames.has(base)) ?? surname
  const bySurname = new Map<string, Person[]>()
  const people: Person[] = []
  const put = (surname: string, given: readonly string[], index: number) => {
    const person: Person = { surname, given, mentions: [index], full: given.length > 0 ? [index] : [] }
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
    if (!same) put(key, [], index)
    else nearest(same, index).mentions.push(index)
  }
  return people.map(({ surname, given, mentions: own }) => ({
    kind: 'person',
    name: [...given, surname].join(' ').replace(/(?<=\p{Lu}\.) (?=\p{Lu}\.)/gu, ' '),
    mentions: own.sort((a, b) => a - b),
    rule: given.length > 0 ? 'entities/full-name' : 'entities/surname',
  }))
}

/** The person of `same` whose full name stands last before mention `index`; the first of all where none does. */
function nearest(same: readonly Person[], index: number): Person {
  let best = same[0]!
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
