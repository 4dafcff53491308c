import type { Gender } from '../../language/mentions.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { personName } from '../../language/person-name.ts'
import type { Entity } from '../../model/layers.ts'

/**
 * Gender of a person as first name and role nouns show it: "Eva Thal", "die Ministerin" → f. `u` where they do not show
 * it or contradict each other, and for all other kinds.
 */
export function gender(entity: Pick<Entity, 'kind' | 'name' | 'roles'>, reading: string, pack: LanguagePack): Gender {
  if (entity.kind !== 'person') return 'u'
  const lexicon = pack.mentions.lexicon()
  const first = personName(entity.name, pack).given[0]
  const byName = first === undefined ? 'u' : (lexicon.firstNames.get(first) ?? 'u')
  let byRole: Gender = 'u'
  for (const span of entity.roles)
    for (const word of reading.slice(span.start, span.end).split(/\s+/)) {
      if (word === 'Frau') byRole = 'f'
      else if (word === 'Herr' || word === 'Herrn') byRole = 'm'
      else {
        const role = lexicon.role(word)
        if (role === 'f' || (role === 'm' && byRole === 'u')) byRole = role
      }
    }
  if (byName === 'u') return byRole
  if (byRole === 'f' && byName === 'm') return 'u'
  return byName
}
