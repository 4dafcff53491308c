import type { LanguagePack } from '../../language/pack.ts'
import type { Alias } from '../../model/alias.ts'
import type { Folded } from './fold.ts'

/** Entities as a user's alias file has them: with its name and Wikidata item, those of one entry joined. */
export function applyAliases(folded: readonly Folded[], texts: readonly string[], pack: LanguagePack): Folded[] {
  const { aliases } = pack.entities
  if (aliases === undefined) return [...folded]
  const byAlias = new Map<Alias, Folded>()
  const result: Folded[] = []
  for (const entity of folded) {
    const alias = aliases.find(entity.kind, namesOf(entity, texts, pack))
    if (alias === undefined) {
      result.push(entity)
      continue
    }
    const known = byAlias.get(alias)
    const mentions = known ? [...known.mentions, ...entity.mentions].sort((a, b) => a - b) : entity.mentions
    byAlias.set(alias, {
      ...(known ?? entity),
      name: alias.name,
      mentions,
      ...(alias.qid !== undefined && { qid: alias.qid }),
    })
  }
  return [...result, ...byAlias.values()]
}

/**
 * The names by which the entity may be known: its best one; of bodies and places all that the text uses. A bare surname
 * beside a full name says nothing more of who that is.
 */
function namesOf({ kind, name, mentions }: Folded, texts: readonly string[], pack: LanguagePack): readonly string[] {
  const used = kind === 'person' ? [] : mentions.map((index) => texts[index]!)
  return [...new Set([name, ...used])].flatMap((text) => [text, ...pack.entities.bases(text)])
}
