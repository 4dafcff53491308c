import { NAME_FLAGS } from '../../language/mentions.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { type Block, isContent } from '../../model/article.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { PackOf } from '../comparison.ts'
import type { Named } from './named.ts'

/** A place where an article has a name that only others of the story showed to be one. */
export interface NamedHere {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Shortest name that is looked for. */
const SHORTEST = 3
/** Most words of a name that is looked for. */
const LONGEST = 6
/** A name in normal case, each word but particles with a capital; acronyms too. */
const NAME = /^\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:\p{Ll}{2,3} )*\p{Lu}[\p{L}\p{N}.’'-]*)*$/u
const SHOUTED = /^\p{Lu}[\p{Lu}-]{3,}$/u
/** Words that are something else too. */
const COMMON =
  NAME_FLAGS.noun |
  NAME_FLAGS.lowerWord |
  NAME_FLAGS.noName |
  NAME_FLAGS.role |
  NAME_FLAGS.title |
  NAME_FLAGS.determiner |
  NAME_FLAGS.pronoun
const GIVEN = NAME_FLAGS.firstName

/**
 * Finds the names of `groups` where an article has them and found none: names one article shows to be such ("die Reederei
 * Norvantik") are the same in all others of the story, also where nothing beside them says so. Names of two groups, and
 * words that are common ones too, are left out. One list for each group.
 */
export function namedElsewhere(
  articles: readonly AnnotatedArticle[],
  groups: readonly (readonly Named[])[],
  packOf: PackOf,
): readonly (readonly NamedHere[])[] {
  const found: NamedHere[][] = groups.map(() => [])
  const owners = ownersOf(groups)
  if (owners.size === 0) return found
  const firsts = new Set([...owners.keys()].map((name) => name.split(' ')[0]!))
  for (const { article, layers } of articles) {
    const pack = packOf(article.language)
    if (!pack) continue
    const { reading } = article
    const { tokens, mentions } = layers
    const lexicon = pack.mentions.lexicon()
    let mention = 0
    let sentence = 0
    for (let at = 0; at < tokens.length; at += 1) {
      const { start, end } = tokens[at]!
      while (mention < mentions.length && mentions[mention]!.end <= start) mention += 1
      while (sentence < layers.sentences.length && layers.sentences[sentence]!.end <= start) sentence += 1
      const covered = mentions[mention]
      if (covered !== undefined && covered.start < end) continue
      const block = article.blocks[layers.sentences[sentence]?.block ?? -1]
      if (block !== undefined && !mayName(block)) continue
      const first = reading.slice(start, end)
      if (!CAPITAL.test(first)) continue
      if (!firsts.has(first) && !SHOUTED.test(first) && !pack.entities.bases(first).some((base) => owners.has(base)))
        continue
      const free = covered === undefined ? Number.POSITIVE_INFINITY : covered.start
      let to = firsts.has(first) ? Math.min(at + LONGEST, tokens.length) - 1 : at
      while (to > at && tokens[to]!.end > free) to -= 1
      for (; to >= at; to -= 1) {
        const text = reading.slice(start, tokens[to]!.end)
        const owner = ownerOf(text, to === at, owners, pack)
        if (owner === undefined) continue
        if (to === at && (lexicon.flags(text) & COMMON) !== 0) break
        found[owner]!.push({ article: article.id, start, end: tokens[to]!.end, text })
        at = to
        break
      }
    }
  }
  return found
}

const CAPITAL = /^\p{Lu}/u

const mayName = (block: Block): boolean =>
  isContent(block) || block.role === 'photo-caption' || block.role === 'dateline'

function ownerOf(
  text: string,
  single: boolean,
  owners: ReadonlyMap<string, number>,
  pack: LanguagePack,
): number | undefined {
  const own =
    owners.get(text) ??
    pack.entities
      .bases(text)
      .map((base) => owners.get(base))
      .find((owner) => owner !== undefined)
  if (own !== undefined || !single || !SHOUTED.test(text)) return own
  // "GRAFENWALDE" in a line of capitals.
  return owners.get(text.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()))
}

/** The group of every name that is looked for; names that two groups bear are none's. */
function ownersOf(groups: readonly (readonly Named[])[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>()
  const shared = new Set<string>()
  /** Names that may not be looked for. */
  const unsafe = new Set<string>()
  const put = (name: string, group: number, pack: LanguagePack) => {
    const known = owners.get(name)
    if (known === group || unsafe.has(name)) return
    if (known !== undefined) shared.add(name)
    else if (isSafe(name, pack)) owners.set(name, group)
    else unsafe.add(name)
  }
  for (const [group, members] of groups.entries())
    for (const { entity, annotated, person, pack } of members) {
      const { mentions } = annotated.layers
      for (const index of entity.mentions) {
        const mention = mentions[index]!
        if (mention.form !== 'name') continue
        const text = textOf(annotated.article.reading, mention)
        const [base] = pack.entities.bases(text).slice(-1)
        put(base!, group, pack)
      }
      put(entity.name, group, pack)
      if (person && person.given.length > 0) put(person.surname, group, pack)
    }
  for (const name of shared) owners.delete(name)
  return owners
}

const textOf = (reading: string, { start, end }: Span): string => reading.slice(start, end)

function isSafe(name: string, pack: LanguagePack): boolean {
  if (name.length < SHORTEST || !NAME.test(name)) return false
  return name.includes(' ') || (pack.mentions.lexicon().flags(name) & (COMMON | GIVEN)) === 0
}
