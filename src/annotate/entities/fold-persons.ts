import { oneSlip } from '../../language/names.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { givenAgree, type PersonName, personName } from '../../language/person-name.ts'
import type { Mention } from '../../model/layers.ts'
import type { Folded } from './fold.ts'

interface Person {
  readonly surname: string
  given: readonly string[]
  readonly mentions: number[]
}

/**
 * Folds persons: full names first, by surname and first name; then bare surnames, to the one person of that surname, or
 * to the one named last before where several share it. A first name alone never joins anyone.
 */
export function foldPersons(
  texts: readonly string[],
  mentions: readonly Mention[],
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
    const person: Person = { surname, given, mentions: [index] }
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
    const person = bySurname.get(key)?.find((other) => givenAgree(other.given, given))
    if (!person) put(key, given, index)
    else {
      person.mentions.push(index)
      if (given.join('').length > person.given.join('').length) person.given = given
    }
  }
  for (const index of bare) {
    const key = plain(names.get(index)!.surname)
    const same = bySurname.get(key) ?? misspelt(key, bySurname)
    if (!same) put(key, [], index)
    else nearest(same, mentions, index).mentions.push(index)
  }
  return people.map(({ surname, given, mentions: own }) => ({
    kind: 'person',
    name: [...given, surname].join(' ').replace(/(?<=\p{Lu}\.) (?=\p{Lu}\.)/gu, ' '),
    mentions: own.sort((a, b) => a - b),
    rule: given.length > 0 ? 'entities/full-name' : 'entities/surname',
  }))
}

/** The person of `same` named last before mention `index`; the first of all where none came before. */
function nearest(same: readonly Person[], mentions: readonly Mention[], index: number): Person {
  let best = same[0]!
  let bestAt = -1
  for (const person of same)
    for (const at of person.mentions)
      if (at < index && at > bestAt && mentions[at]!.start < mentions[index]!.start) {
        best = person
        bestAt = at
      }
  return best
}

/** Shortest surname a slip of the pen is looked for in: short ones differ by one letter by nature. */
const SHORTEST_SLIP = 7

/** The persons whose full name one slip away from `surname` stands in the article, if it is one surname only. */
function misspelt(surname: string, bySurname: ReadonlyMap<string, Person[]>): Person[] | undefined {
  if (surname.length < SHORTEST_SLIP) return undefined
  let found: Person[] | undefined
  for (const [other, people] of bySurname) {
    if (other.length < SHORTEST_SLIP || people[0]!.given.length === 0 || !oneSlip(surname, other)) continue
    if (found) return undefined
    found = people
  }
  return found
}
