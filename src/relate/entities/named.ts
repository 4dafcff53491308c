import { addressed } from '../../language/addresses.ts'
import type { Gender } from '../../language/mentions.ts'
import { foldTransliteration } from '../../language/names.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { type PersonName, personName } from '../../language/person-name.ts'
import { sexOf } from '../../language/person-sex.ts'
import type { Entity, EntityKind } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { slice } from '../../model/span.ts'

/** Titles of nobility, which stand between first name and surname or before the surname alone. */
const NOBLE = /^(?:Freiherr|Freifrau|Freiin|Baron|Baronin|Baroness|Graf|Gräfin|Count|Countess)$/u

/** An entity of one article, with the keys it is compared by. */
export interface Named {
  readonly annotated: AnnotatedArticle
  readonly entity: Entity
  readonly kind: EntityKind
  /** Persons only. */
  readonly person?: PersonName
  /** Folded surname of a person, folded name of anything else. */
  readonly key: string
  /** Folded first name; `''` where none is given. */
  readonly given: string
  /** Heads of its roles ("minister"). */
  readonly roles: ReadonlySet<string>
  /** Man or woman, of persons, as far as first name and roles tell. */
  readonly sex: Gender
  readonly pack: LanguagePack
}

export function namedOf(annotated: AnnotatedArticle, entity: Entity, pack: LanguagePack): Named {
  const common = { annotated, entity, kind: entity.kind, pack, sex: 'u' } as const
  if (entity.kind !== 'person') return { ...common, key: nameKey(entity, pack), given: '', roles: new Set() }
  const person = personName(entity.name, pack)
  const lexicon = pack.mentions.lexicon()
  const words = entity.roles.map((span) => slice(annotated.article.reading, span).split(/[\s,]+/u))
  const roles = words.flat().flatMap((word) => lexicon.roleHead(word) ?? [])
  // "Baron von Thal" is a surname behind a title, "Eva Freiin von Thal" has a first name.
  const first = person.given.find((name) => !NOBLE.test(name)) ?? ''
  return {
    ...common,
    person,
    key: foldTransliteration(person.surname),
    given: first.endsWith('.') ? first : foldTransliteration(first),
    roles: new Set(roles),
    // "Minister Thal" may be a woman in some texts, "Ministerin Thal" and "Herr Thal" tell. Of a longer role the first noun is the holder's: "Sprecherin des Ministers".
    sex: sexOf(
      person.given[0],
      words.flatMap((role) => role.find((word) => tellsSex(word, pack)) ?? []),
      pack,
    ),
  }
}

const tellsSex = (word: string, pack: LanguagePack): boolean =>
  addressed(word) !== undefined || pack.mentions.lexicon().role(word) === 'f'

/** Legal forms say nothing of which firm it is. */
const LEGAL = /(?: (?:GmbH|AG|SE|KG|KGaA|OHG|eG|Inc|Ltd|LLC|Corp|plc|PLC|SpA|S\.?p\.?A|AB|ASA|e\. ?V|eV)\.?)+$/u

/** The folded name of anything but a person; a country or town with a name of its own in each language has one key. */
function nameKey({ kind, name }: Entity, pack: LanguagePack): string {
  if (kind === 'organization') return foldTransliteration(name.replace(LEGAL, ''))
  const key = foldTransliteration(pack.entities.exonym?.(name) ?? name)
  // "Halmotien", "Halmotia".
  return kind === 'place' ? key.replace(/(?<=[a-z]{3})(?:ien|ia)$/u, 'ia') : key
}
