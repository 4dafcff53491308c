import { NAME_FLAGS } from '../../language/mentions.ts'
import type { Clusters } from './clusters.ts'
import { group, shareRole, spelling } from './name-keys.ts'
import type { Named } from './named.ts'

/** Fewest letters of such keys of a surname, and of first name and surname together, that tell a person. */
const FEWEST_SURNAME = 4
const FEWEST = 9
/** First names so long that differ in vowels alone are one name in two languages ("Oleksij", "Alexej"). */
const LONG_GIVEN = 6
/** Most persons of the same consonants that are held against each other. */
const MOST = 16
/** German vowels that tell names apart ("Müller", "Möller"), also as they are written without dots. */
const UMLAUT = /[äöüß]|[aou]e/iu
const LISTED = NAME_FLAGS.listedFamily

/**
 * Folds full names that differ in their vowels alone, as Arabic and Ukrainian names do from scheme to scheme ("Selim
 * Haddadin", "Salim Haddadeen"; "Hnat", "Gnat"). Only across articles, never where one article has both, and for surnames
 * that lists know only where a role backs it.
 */
export function foldSpellings(items: readonly Named[], full: readonly number[], clusters: Clusters): void {
  const heads = [...new Map(full.map((index) => [clusters.find(index), index])).values()]
  const articles = new Map<number, Set<string>>()
  for (const index of full) {
    const root = clusters.find(index)
    articles.set(root, (articles.get(root) ?? new Set()).add(items[index]!.annotated.article.id))
  }
  for (const same of group(heads, (index) => shapeOf(items[index]!)).values()) {
    if (same.length < 2 || same.length > MOST) continue
    for (const [at, x] of same.entries())
      for (const y of same.slice(at + 1)) {
        const [own, other] = [articles.get(clusters.find(x)), articles.get(clusters.find(y))]
        if (clusters.find(x) === clusters.find(y) || [...(own ?? [])].some((id) => other?.has(id))) continue
        if (mayBeOne(items[x]!, items[y]!))
          clusters.join(x, y, spelling(items[x]!, items[y]!, 'same consonants, other vowels'))
      }
  }
}

/**
 * Vowels in a row as one: where they stand counts, so that "Kerba" and "Kreba" are two. What Greek, Ukrainian and Arabic
 * names write one sound with is one: "Ch", "Kh" and "H" before a vowel, "mp" and "b", "nt" and "d", "Gi" and "Y", "eu" and "ev".
 */
const skeleton = (key: string): string =>
  key
    .replace(/^c(?=[aeiou])/, 'h')
    .replace(/(?<=[ae])u(?=[gkptcsv]|[aeiou])/g, 'v')
    .replace(/(?<=^|[aeiou])g(?=[ei])/g, '')
    .replace(/m[pb]/g, 'b')
    .replace(/[aeiou]+/g, 'a')
    .replaceAll('q', 'k')
    .replaceAll('h', 'g')

/** First name and surname with their vowels alike, as a list of one key or none. */
function shapeOf({ given, key, entity }: Named): readonly string[] {
  if (given.endsWith('.') || UMLAUT.test(entity.name)) return []
  const [first, last] = [skeleton(given), skeleton(key)]
  if (first === '' || last.length < FEWEST_SURNAME || first.length + last.length < FEWEST) return []
  return [`${first} ${last}`]
}

function mayBeOne(x: Named, y: Named): boolean {
  const [known, other] = [genderOf(x), genderOf(y)]
  if (known !== undefined && other !== undefined && known !== other && known !== 'u' && other !== 'u') return false
  if (shareRole(x, y)) return true
  const short = Math.min(x.given.length, y.given.length) < LONG_GIVEN
  const told = known !== undefined && other !== undefined && short && x.given !== y.given
  return !told && !isListed(x) && !isListed(y)
}

const genderOf = ({ person, pack }: Named) => pack.mentions.lexicon().firstNames.get(person!.given[0]!)

const isListed = ({ person, pack }: Named): boolean => (pack.mentions.lexicon().flags(person!.surname) & LISTED) !== 0

/** Folds "Eva von Thal" with "Eva Thal": the same first name, a surname with and without its particle. */
export function foldParticles(items: readonly Named[], full: readonly number[], clusters: Clusters): void {
  const bare = new Map<string, number>()
  for (const index of full) bare.set(`${items[index]!.given} ${items[index]!.person!.surname}`, index)
  for (const index of full) {
    const words = items[index]!.person!.surname.split(' ')
    const other = words.length > 1 ? bare.get(`${items[index]!.given} ${words.at(-1)}`) : undefined
    if (other !== undefined)
      clusters.join(index, other, spelling(items[index]!, items[other]!, 'same name, without its particle'))
  }
}
