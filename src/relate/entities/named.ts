import { foldTransliteration } from '../../language/names.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { type PersonName, personName } from '../../language/person-name.ts'
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
  readonly pack: LanguagePack
}

export function namedOf(annotated: AnnotatedArticle, entity: Entity, pack: LanguagePack): Named {
  const common = { annotated, entity, kind: entity.kind, pack }
  if (entity.kind !== 'person') return { ...common, key: foldTransliteration(entity.name), given: '', roles: new Set() }
  const person = personName(entity.name, pack)
  const lexicon = pack.mentions.lexicon()
  const roles = entity.roles.flatMap((span) =>
    slice(annotated.article.reading, span)
      .split(/[\s,]+/u)
      .flatMap((word) => lexicon.roleHead(word) ?? []),
  )
  // "Baron von Thal" is a surname behind a title, "Eva Freiin von Thal" has a first name.
  const first = person.given.find((name) => !NOBLE.test(name)) ?? ''
  return {
    ...common,
    person,
    key: foldTransliteration(person.surname),
    given: first.endsWith('.') ? first : foldTransliteration(first),
    roles: new Set(roles),
  }
}
