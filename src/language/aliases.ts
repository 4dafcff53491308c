import type { Alias } from '../model/alias.ts'
import type { EntityKind } from '../model/layers.ts'
import type { LanguagePack } from './pack.ts'

/** A user's aliases, ready to be asked. */
export interface Aliases {
  /** The alias one of the names belongs to; none where the names belong to different ones. */
  find(kind: EntityKind, names: readonly string[]): Alias | undefined
}

const keyOf = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

/** Looks names up without regard to case and white space. A name that two entries of one kind share belongs to neither. */
export function aliasesOf(list: readonly Alias[]): Aliases {
  const byName = new Map<string, Alias[]>()
  for (const alias of list)
    for (const key of new Set([alias.name, ...alias.forms].map(keyOf))) {
      const own = byName.get(key)
      if (own) own.push(alias)
      else byName.set(key, [alias])
    }
  return {
    find(kind, names) {
      let found: Alias | undefined
      for (const name of names) {
        const fitting =
          byName.get(keyOf(name))?.filter((alias) => alias.kind === undefined || alias.kind === kind) ?? []
        for (const alias of fitting) {
          if (found !== undefined && found !== alias) return undefined
          found = alias
        }
      }
      return found
    },
  }
}

/** The pack with a user's aliases in it. */
export function withAliases(pack: LanguagePack, aliases: Aliases | undefined): LanguagePack {
  return aliases === undefined ? pack : { ...pack, entities: { ...pack.entities, aliases } }
}
