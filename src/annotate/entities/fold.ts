import type { LanguagePack } from '../../language/pack.ts'
import type { EntityKind, Mention } from '../../model/layers.ts'
import { applyAliases } from './apply-aliases.ts'
import { canonicalName } from './canonical-name.ts'
import { foldAcronyms } from './fold-acronyms.ts'
import { foldPersons } from './fold-persons.ts'

/** Mentions that name the same, as indexes, with the best name found. */
export interface Folded {
  readonly kind: EntityKind
  readonly name: string
  readonly mentions: readonly number[]
  readonly rule: string
  /** Wikidata item, from a user's alias file. */
  readonly qid?: string
}

/** Folds the named and derived mentions of one article; descriptions are left out. In order of first mention. */
export function fold(reading: string, mentions: readonly Mention[], pack: LanguagePack): readonly Folded[] {
  const persons: number[] = []
  const others = new Map<string, { kind: EntityKind; name: string; mentions: number[] }>()
  const texts = mentions.map((mention) => reading.slice(mention.start, mention.end))
  const present = new Set(texts)
  for (const [index, mention] of mentions.entries()) {
    if (mention.form === 'description' || mention.form === 'pronoun') continue
    if (mention.kind === 'person') {
      persons.push(index)
      continue
    }
    const name = canonicalName(texts[index]!, present, pack)
    const key = `${mention.kind === 'other' ? 'other' : 'fixed'} ${name.toLowerCase()}`
    const group = others.get(key)
    if (group) group.mentions.push(index)
    else others.set(key, { kind: mention.kind, name, mentions: [index] })
  }
  foldAcronyms(reading, mentions, others)
  const folded: Folded[] = [...foldPersons(reading, mentions, texts, persons, pack)]
  for (const group of others.values()) folded.push({ ...group, rule: 'entities/same-name' })
  return applyAliases(folded, texts, pack).sort((a, b) => a.mentions[0]! - b.mentions[0]!)
}
