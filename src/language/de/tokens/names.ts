import { hashedList } from '../../hashed-list.ts'
import personNames from '../data/person-names.json' with { type: 'json' }
import placesFile from '../data/places.json' with { type: 'json' }
import { COUNTRIES } from '../mentions/countries.ts'
import { FEMALE, MALE } from '../mentions/first-names.ts'

let firstNames: ReadonlySet<string> | undefined
const places = hashedList(placesFile.words)
const lists = [personNames.given, personNames.family, personNames.either, placesFile.hints].map(hashedList)
let countries: ReadonlySet<string> | undefined

const bare = (form: string) => (form.length > 3 && form.endsWith('s') ? form.slice(0, -1) : form)

/** What the name lists say of a capitalised form: `f` first name, `c` country, `p` place, in this order; `''` unknown. */
export function nameClass(form: string): string {
  firstNames ??= new Set([...FEMALE.trim().split(/\s+/), ...MALE.trim().split(/\s+/)])
  countries ??= new Set(COUNTRIES.split('\n').flatMap((line) => (line.split(';')[0] ?? '').split(',')))
  const has = (names: { has(name: string): boolean }) => names.has(form) || names.has(bare(form))
  return `${has(firstNames) ? 'f' : ''}${has(countries) ? 'c' : has(places) ? 'p' : ''}`
}

/** Which of the long lists of names have a capitalised form, a letter each: they are hints, since many are other words too. */
export function listClass(form: string): string {
  const short = bare(form)
  let letters = ''
  for (let list = 0; list < lists.length; list += 1)
    if (lists[list]!.has(form) || (short !== form && lists[list]!.has(short))) letters += 'gfet'.charAt(list)
  return letters
}
