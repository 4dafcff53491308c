import { addressed } from '../../language/addresses.ts'
import { isFeminineName } from '../../language/feminine-name.ts'
import type { Gender } from '../../language/mentions.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { personName } from '../../language/person-name.ts'
import type { Entity } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'

/**
 * Gender of a person as first name and role nouns show it: "Eva Thal", "die Ministerin" → f. `u` where they do not show
 * it or contradict each other, and for all other kinds.
 */
export function gender(entity: Pick<Entity, 'kind' | 'name' | 'roles'>, reading: string, pack: LanguagePack): Gender {
  if (entity.kind !== 'person') return 'u'
  const lexicon = pack.mentions.lexicon()
  const first = personName(entity.name, pack).given[0]
  const listed = first === undefined ? undefined : lexicon.firstNames.get(first)
  let byRole: Gender = 'u'
  for (const span of entity.roles)
    for (const word of reading.slice(span.start, span.end).split(/\s+/)) {
      const address = addressed(word)
      if (address !== undefined) byRole = address
      else {
        const role =
          lexicon.role(word) === 'u' && pack.code === 'de' ? declined(word, reading, span) : lexicon.role(word)
        if (role === 'f' || (role === 'm' && byRole === 'u')) byRole = role
      }
    }
  const byName = listed ?? 'u'
  // "Jorinde Kessen": by its ending, where neither a list nor a role tells.
  if (byName === 'u' && byRole === 'u' && listed === undefined && first !== undefined && isFeminineName(first))
    return 'f'
  if (byName === 'u') return byRole
  if (byRole === 'f' && byName === 'm') return 'u'
  return byName
}

/** "der Vorsitzende", "Vorsitzender" are men, "die Vorsitzende" and "Vorsitzende" beside a name women. */
function declined(role: string, reading: string, span: Span): Gender {
  if (/(?:end|t)er$/u.test(role)) return 'm'
  if (!/(?:end|t)e$/u.test(role)) return 'u'
  const before = /(\p{L}+)\s(?:\p{Ll}+e\s)?$/u.exec(reading.slice(Math.max(0, span.start - 30), span.start))?.[1]
  return before === 'der' || before === 'Der' ? 'm' : before === 'die' || before === 'Die' ? 'f' : 'u'
}
