import { oneSlip } from '../../language/names.ts'
import type { Clusters } from './clusters.ts'
import type { Named } from './named.ts'

/** Shortest first name that a slip or a short form is looked for in. */
const SHORTEST = 4
/** Most first names of one surname that are held against each other: a surname of more is too common to tell by. */
const MOST = 64

/** What all articles together say of one person so far. */
interface Bearer {
  readonly index: number
  readonly item: Named
  readonly roles: Set<string>
  readonly articles: Set<string>
}

/**
 * Folds persons of one surname whose first names are spellings of one: a slip apart or one short for the other ("Tonda"
 * for "Antonda") with the same role, or one letter longer at the end ("Georg", "George") in other articles. Two first
 * names of the list that one article tells apart stay two unless they differ in c and k only, and so do a man's and a woman's.
 */
export function foldFirstNames(
  items: readonly Named[],
  bySurname: Iterable<readonly number[]>,
  clusters: Clusters,
): void {
  for (const indexes of bySurname) {
    const bearers = bearersOf(items, indexes, clusters)
    if (bearers.length < 2 || bearers.length > MOST) continue
    for (const [at, x] of bearers.entries())
      for (const y of bearers.slice(at + 1)) {
        const reason = clusters.find(x.index) === clusters.find(y.index) ? undefined : sameFirstName(x, y)
        if (reason !== undefined)
          clusters.join(x.index, y.index, `${x.item.entity.name} = ${y.item.entity.name}: ${reason}`)
      }
  }
}

function bearersOf(items: readonly Named[], indexes: readonly number[], clusters: Clusters): readonly Bearer[] {
  const bearers = new Map<number, Bearer>()
  for (const index of indexes) {
    const item = items[index]!
    const root = clusters.find(index)
    const own = bearers.get(root) ?? { index, item, roles: new Set<string>(), articles: new Set<string>() }
    for (const role of item.roles) own.roles.add(role)
    own.articles.add(item.annotated.article.id)
    bearers.set(root, own)
  }
  return [...bearers.values()]
}

/** Why the first names of two persons of one surname are one, `undefined` where they may be two. */
function sameFirstName(x: Bearer, y: Bearer): string | undefined {
  const [short, long] = x.item.given.length <= y.item.given.length ? [x, y] : [y, x]
  const [a, b] = [short.item.given, long.item.given]
  if (a.length < SHORTEST || a.endsWith('.') || b.endsWith('.')) return undefined
  const [known, other] = [genderOf(short.item), genderOf(long.item)]
  const listed = known !== undefined && other !== undefined
  if (listed && known !== other && known !== 'u' && other !== 'u') return undefined
  const told = listed && a.replaceAll('c', 'k') !== b.replaceAll('c', 'k')
  if (told && [...x.articles].some((article) => y.articles.has(article))) return undefined
  if ([...x.roles].some((role) => y.roles.has(role))) {
    if (oneSlip(a, b)) return 'same surname and role, first name one slip apart'
    if (b.startsWith(a) || b.endsWith(a)) return 'same surname and role, first name shortened'
  }
  const longer = listed && known === other && b.length === a.length + 1 && b.startsWith(a)
  return longer ? 'same surname, first name spelt differently' : undefined
}

const genderOf = ({ person, pack }: Named) => pack.mentions.lexicon().firstNames.get(person!.given[0]!)
