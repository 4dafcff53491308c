import { indexAt, type Span } from '../../../model/span.ts'
import type { Named } from '../../alignments/sayings.ts'
import type { StoryContext } from '../../context.ts'
import type { Lexicon } from '../../words.ts'
import { nameKey } from '../../words.ts'
import type { Answer, Asked } from './answers.ts'

/** Who holds an office of which there is one: "Einsatzleiter Ruf" here, "Einsatzleiter Auer" there. */
export const office: Asked = {
  rule: 'office',
  type: 'entity',
  severity: 'high',
  answersIn: (context) =>
    personsOf(context).flatMap(({ article, name, before }): readonly Answer[] => {
      const lexicon = context.lexiconOf(before.language)
      const { stem } = lexicon.form(before.text)
      const head = lexicon.terms?.contrasts.offices.find((each) => stem.endsWith(each))
      // "Minister" alone is many; "Bauminister" is one.
      if (head === undefined || (stem === head && !lexicon.terms?.contrasts.singleOffices.has(head))) return []
      return [{ article, start: before.start, end: name.end, question: stem, key: name.entity.id }]
    }),
  differ: areOtherPersons,
}

/** Who comes new into an office: "neuer Trainer wird Kovan" here, "als neuer Trainer kommt Hallmann" there. */
export const successor: Asked = {
  rule: 'successor',
  type: 'entity',
  severity: 'medium',
  answersIn: (context) =>
    context.sayings.flatMap((saying): readonly Answer[] => {
      const { annotated, spans, statement } = saying
      const { article } = annotated
      const lexicon = context.lexiconOf(article.language)
      if (statement.polarity === 'negative' || statement.modality === 'question') return []
      const [span] = spans
      const text = article.reading.slice(span!.start, span!.end)
      const words = text.split(/[^\p{L}]+/u)
      // "Der Neue", "neuer Trainer", not "neue Regeln".
      const isNew = words.some((word, at) => {
        const { stem, folded } = lexicon.form(word)
        if (!lexicon.terms?.contrasts.successors.has(stem) || folded === 'neun') return false
        return !/^neu/.test(folded) || /^N/.test(word) || isOffice(lexicon.form(words[at + 1] ?? '').stem, lexicon)
      })
      if (!isNew) return []
      const persons = context
        .namedIn(article.id)
        .filter(
          ({ start, end, entity, form }) =>
            span!.start <= start && end <= span!.end && entity.kind === 'person' && form === 'name',
        )
      const [only, ...more] = persons
      if (!only || more.length > 0) return []
      return [{ article: article.id, start: span!.start, end: span!.end, question: 'successor', key: only.entity.id }]
    }),
  differ: areOtherPersons,
}

function isOffice(stem: string, { terms }: Lexicon): boolean {
  const { offices = [], titles = [] } = terms?.contrasts ?? {}
  return [...offices, ...titles].some((office) => stem.endsWith(office))
}

/** Which party somebody is of: "Strom (Fortschritt)" here, "Strom (Neue Mitte)" there. */
export const party: Asked = {
  rule: 'party',
  type: 'entity',
  severity: 'medium',
  answersIn: (context) =>
    personsOf(context).flatMap(({ article, name, reading }): readonly Answer[] => {
      const behind = BRACKETED.exec(reading.slice(name.end, name.end + 40))
      if (!behind) return []
      const start = name.end + behind[0].indexOf(behind[1]!)
      return [
        {
          article,
          start: name.start,
          end: start + behind[1]!.length,
          question: name.entity.id,
          key: behind[1]!.toLowerCase(),
        },
      ]
    }),
  differ: (left, right) => !left.key.includes(right.key) && !right.key.includes(left.key),
}

const BRACKETED = /^ \((\p{Lu}[^()\d,;:]{1,28})\)/u

/** A person's name with the word before it. */
export interface Titled {
  readonly article: string
  readonly reading: string
  readonly name: Named
  readonly before: Span & { readonly text: string; readonly language: string }
}

/** Persons named in full or by surname, each with the word before it. */
export function personsOf({ articles, namedIn }: StoryContext): readonly Titled[] {
  return articles.flatMap(({ article, layers }) =>
    namedIn(article.id).flatMap((name): readonly Titled[] => {
      if (name.entity.kind !== 'person' || name.form !== 'name') return []
      const at = indexAt(layers.tokens, name.start) - 1
      const token = layers.tokens[at]
      if (!token) return []
      const text = article.reading.slice(token.start, token.end)
      const before = { start: token.start, end: token.end, text, language: article.language }
      return [{ article: article.id, reading: article.reading, name, before }]
    }),
  )
}

/** Whether neither article names the other's person, and the two names share no part. */
function areOtherPersons(left: Answer, right: Answer, { entities }: StoryContext): boolean {
  const [a, b] = [left, right].map(({ key }) => entities.find(({ id }) => id === key)!)
  const isIn = (entity: typeof a, article: string): boolean =>
    entity!.members.some((member) => member.article === article)
  if (isIn(a, right.article) || isIn(b, left.article)) return false
  const parts = [a, b].flatMap((entity) => [...new Set(entity!.name.toLowerCase().split(/[ -]/).map(nameKey))])
  return new Set(parts).size === parts.length
}
