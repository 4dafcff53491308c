import { holdsLetters, initialsOf } from '../../language/names.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { Clusters } from './clusters.ts'
import type { Named } from './named.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,6}$/u
const CAPITAL = /^\p{Lu}/u
/** Letters between a full name and the acronym behind it: a space and a bracket. */
const BRACKET = /^\s?\($/u

/** Folds places, organisations and things of several articles: same name in any case or spelling, and acronyms. */
export function foldNames(items: readonly Named[], indexes: readonly number[], clusters: Clusters): void {
  const heads = new Map<string, number>()
  for (const index of indexes) {
    const item = items[index]!
    const head = heads.get(item.key)
    if (head === undefined || item.key === '') heads.set(item.key, index)
    else clusters.join(head, index, same(items[head]!, item, 'same name, spelt differently'))
  }
  foldInflected(items, indexes, clusters)
  foldShortNames(items, indexes, clusters)
  foldLongNames(items, indexes, clusters)
  foldAcronyms(items, indexes, clusters)
}

/** Shortest word that is looked at without its ending. */
const SHORTEST_STEM = 4

const stem = (word: string): string => (word.length > SHORTEST_STEM ? word.replace(/(?:e|e?[nrms])$/u, '') : word)

/** "Freie Mitte" and "der Freien Mitte", "Amt für Seenot" and "des Amts für Seenot", "Palemonia" and "Palemonias". */
function foldInflected(items: readonly Named[], indexes: readonly number[], clusters: Clusters): void {
  const byStems = new Map<string, number>()
  const byName = new Map(indexes.map((index) => [`${items[index]!.kind} ${items[index]!.entity.name}`, index]))
  for (const index of indexes) {
    const { kind, entity, pack } = items[index]!
    const words = entity.name.split(' ')
    if (words.length > 1) {
      const key = `${kind} ${words.map(stem).join(' ')}`
      const head = byStems.get(key)
      if (head === undefined) byStems.set(key, index)
      else clusters.join(head, index, same(items[head]!, items[index]!, 'same name, inflected'))
      continue
    }
    for (const base of pack.entities.bases(entity.name)) {
      const head = base === entity.name ? undefined : byName.get(`${kind} ${base}`)
      if (head !== undefined) clusters.join(head, index, same(items[head]!, items[index]!, 'genitive'))
    }
  }
}

/** Shortest first word of a body that others may call it by. */
const SHORTEST_FIRST = 4

/** "Kentara", where the story has one body only that is called "Kentara Systemhaus GmbH" or so, and no list knows it. */
function foldShortNames(items: readonly Named[], indexes: readonly number[], clusters: Clusters): void {
  const bodies = indexes.filter((index) => items[index]!.kind === 'organization')
  const byFirst = new Map<string, Set<number>>()
  for (const index of bodies) {
    const words = items[index]!.entity.name.split(' ')
    if (words.length < 2 || !words.every((word) => CAPITAL.test(word))) continue
    byFirst.set(words[0]!, (byFirst.get(words[0]!) ?? new Set()).add(clusters.find(index)))
  }
  for (const index of bodies) {
    const { entity, pack } = items[index]!
    const longer = entity.name.length < SHORTEST_FIRST ? undefined : byFirst.get(entity.name)
    if (longer?.size !== 1 || ACRONYM.test(entity.name) || pack.mentions.lexicon().flags(entity.name) !== 0) continue
    const [head] = longer
    clusters.join(head!, index, same(items[head!]!, items[index]!, 'the only body that begins so'))
  }
}

/** "Sankt Emmern am See": what says where a town lies. */
const LYING =
  /^(?<name>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?) (?:am|an der|an dem|im|in der|ob der|bei|vor der) \p{Lu}\p{L}+$/u

/** "Sankt Emmern am See" is "Sankt Emmern", "Institut Demovox" is "Demovox", where the story has one of each. */
function foldLongNames(items: readonly Named[], indexes: readonly number[], clusters: Clusters): void {
  const byShort = new Map<string, Map<number, number>>()
  for (const index of indexes) {
    const { kind, entity, pack } = items[index]!
    const short = kind === 'place' ? LYING.exec(entity.name)?.groups?.name : behindHead(entity.name, pack)
    if (short === undefined) continue
    const own = byShort.get(`${kind} ${short}`) ?? new Map<number, number>()
    byShort.set(`${kind} ${short}`, own.set(clusters.find(index), index))
  }
  for (const index of indexes) {
    const longer = byShort.get(`${items[index]!.kind} ${items[index]!.entity.name}`)
    if (longer?.size !== 1) continue
    const [head] = longer.values()
    clusters.join(head!, index, same(items[head!]!, items[index]!, 'the longer name says what or where it is'))
  }
}

/** The name no list knows behind the noun that says what it is: "Institut Demovox". */
function behindHead(name: string, pack: LanguagePack): string | undefined {
  const [head, own, ...more] = name.split(' ')
  const lexicon = pack.mentions.lexicon()
  return own !== undefined && more.length === 0 && lexicon.isOrganizationHead(head!) && lexicon.flags(own) === 0
    ? own
    : undefined
}

/** "Amt für Seenot (AFS)" in a text, or the one name whose capitals spell the acronym. */
function foldAcronyms(items: readonly Named[], indexes: readonly number[], clusters: Clusters): void {
  const organizations = indexes.filter((index) => items[index]!.kind === 'organization')
  const acronyms = organizations.filter((index) => ACRONYM.test(items[index]!.entity.name))
  if (acronyms.length === 0) return
  const byInitials = new Map<string, Set<number>>()
  for (const index of organizations) {
    const initials = initialsOf(items[index]!.entity.name)
    if (initials.length < 3) continue
    const own = byInitials.get(initials) ?? new Set<number>()
    byInitials.set(initials, own.add(clusters.find(index)))
  }
  const introduced = introducedAcronyms(items, organizations, clusters)
  for (const index of acronyms) {
    const item = items[index]!
    const beside = namedBefore(item, items, organizations)
    const fitting = introduced.get(item.entity.name) ?? byInitials.get(item.entity.name.toUpperCase())
    const full = beside ?? (fitting?.size === 1 ? [...fitting][0] : undefined)
    if (full !== undefined)
      clusters.join(full, index, `${item.entity.name} = ${items[full]!.entity.name}: its initials`)
  }
}

/** Acronyms that an article has folded with a full name already, with the clusters whose they are: others use them bare. */
function introducedAcronyms(
  items: readonly Named[],
  organizations: readonly number[],
  clusters: Clusters,
): ReadonlyMap<string, ReadonlySet<number>> {
  const byAcronym = new Map<string, Set<number>>()
  for (const index of organizations) {
    const { annotated, entity } = items[index]!
    for (const mention of entity.mentions) {
      const { start, end } = annotated.layers.mentions[mention]!
      const text = annotated.article.reading.slice(start, end)
      if (text === entity.name || !ACRONYM.test(text)) continue
      byAcronym.set(text, (byAcronym.get(text) ?? new Set<number>()).add(clusters.find(index)))
    }
  }
  return byAcronym
}

/** The organisation of the same article that stands right before the bracketed acronym and holds its letters in order. */
function namedBefore(item: Named, items: readonly Named[], organizations: readonly number[]): number | undefined {
  const { reading } = item.annotated.article
  const { mentions } = item.annotated.layers
  for (const index of item.entity.mentions) {
    const before = mentions[index - 1]
    if (!before || !BRACKET.test(reading.slice(before.end, mentions[index]!.start))) continue
    const owner = organizations.find(
      (other) => items[other]!.annotated === item.annotated && items[other]!.entity.mentions.includes(index - 1),
    )
    if (owner !== undefined && holdsLetters(items[owner]!.entity.name, item.entity.name)) return owner
  }
  return undefined
}

function same(a: Named, b: Named, reason: string): string | undefined {
  return a.entity.name === b.entity.name ? undefined : `${a.entity.name} = ${b.entity.name}: ${reason}`
}
