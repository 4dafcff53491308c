import type { Form } from '../../language/forms.ts'
import { isOtherOffice } from '../../language/other-offices.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { Mention, Token } from '../../model/layers.ts'
import { indexAt, type Span, slice } from '../../model/span.ts'
import { type Forms, formsOf, type KnownForm } from '../mentions/known-form.ts'
import { formsOf as tokenForms } from '../tokens/token-forms.ts'
import { appositionAfter, appositionBefore } from './appositions.ts'
import type { Folded } from './fold.ts'
import { gender } from './gender.ts'
import { type RoleWords, rolesInside, roleWords } from './role-words.ts'

/** A description ("die Ministerin", "das Amt") and the folded entity it stands for. */
export interface Description {
  readonly span: Span
  readonly kind: Mention['kind']
  /** Index into the folded entities. */
  readonly folded: number
}

interface Known {
  readonly folded: number
  readonly from: number
  readonly roles: readonly RoleWords[]
}

/** What an article's text and layers a description is read from. */
export interface Described {
  readonly reading: string
  readonly tokens: readonly Token[]
  /** The tokens that may be a description's noun, see {@link mayDescribe}, as ascending indexes. */
  readonly candidates: readonly number[]
  readonly mentions: readonly Mention[]
  readonly folded: readonly Folded[]
  readonly pack: LanguagePack
}

/** All roles of each folded entity, as spans of the text: beside the name, and behind it. In reading order. */
export function roleSpans({
  reading,
  tokens,
  mentions,
  folded,
  pack,
}: Omit<Described, 'candidates'>): readonly (readonly Span[])[] {
  const lexicon = pack.mentions.lexicon()
  return folded.map((entity) => {
    if (entity.kind !== 'person') return []
    const spans: Span[] = []
    for (const index of entity.mentions) {
      const mention = mentions[index]!
      if (mention.role) spans.push(mention.role)
      if (mention.form !== 'name') continue
      const ahead = mention.role ? undefined : appositionBefore(reading, tokens, mention, lexicon)
      if (ahead) spans.push(ahead)
      const behind = appositionAfter(reading, tokens, mention, lexicon)
      if (behind) spans.push(behind)
    }
    return spans
  })
}

/** Whether a form can be the noun of a description: a role ("Ministerin") or a kind of body ("Amt"). */
export const mayDescribe = ({ role, organizationHead }: KnownForm): boolean => role !== undefined || organizationHead

/**
 * Finds the descriptions that stand for someone the article introduced before with that very role, or for the one
 * organisation whose name ends so. What fits nobody, or more than one, is left alone.
 */
export function describe(input: Described): readonly Description[] {
  const { reading, tokens, candidates, mentions, folded, pack } = input
  const lexicon = pack.mentions.lexicon()
  const spans = roleSpans(input)
  const persons = new Map<string, Known[]>()
  const organizations = new Map<string, { folded: number; from: number; tail: string }[]>()
  for (const [index, entity] of folded.entries()) {
    const from = mentions[entity.mentions[0]!]!.start
    if (entity.kind === 'person') {
      const roles = spans[index]!.flatMap((span) => rolesInside(reading, tokens, span, lexicon))
      for (const head of new Set(roles.map((role) => role.head))) add(persons, head, { folded: index, from, roles })
    } else if (entity.kind === 'organization') {
      const tail = entity.name.split(/[\s-]/).at(-1)!.toLowerCase()
      add(organizations, ending(tail), { folded: index, from, tail })
    }
  }
  if (persons.size === 0 && organizations.size === 0) return []
  const taken = [...mentions.flatMap((mention) => (mention.role ? [mention.role] : [])), ...spans.flat()].sort(
    (a, b) => a.start - b.start,
  )
  const forms = tokenForms(reading, tokens)
  const known = formsOf(pack)
  const result: Description[] = []
  let next = 0
  let covered = 0
  for (const at of candidates) {
    const token = tokens[at]!
    const form = known.of(forms[at]!)
    const article = articleBefore(forms, at, known)
    if (article < 0) continue
    const word = form.text
    if (!lexicon.articleFits(forms[article]!.text, word, forms[article - 1]?.text ?? '')) continue
    const named = mentions[indexAt(mentions, token.start)]
    // The word is a name, or the role of the name that follows.
    if (named && named.start <= token.start && named.end >= token.end) continue
    while (next < taken.length && taken[next]!.start <= token.start) {
      covered = Math.max(covered, taken[next]!.end)
      next += 1
    }
    if (covered >= token.end) continue
    const role = roleWords(reading, tokens, at, lexicon)
    if (role) {
      // "der Chef der Werft": whose it is stands behind, and nothing is known of it.
      const next = tokens[at + 1]
      const belongs = next && role.of === undefined && lexicon.isGenitiveArticle(slice(reading, next))
      if (belongs) continue
      const fitting = (persons.get(role.head) ?? []).filter(
        (person) => person.from < token.start && fits(role, person, input),
      )
      if (fitting.length === 1) result.push({ span: token, kind: 'person', folded: fitting[0]!.folded })
      continue
    }
    if (!form.organizationHead) continue
    const lower = word.toLowerCase().replace(/(?<=..)e?s$/, '')
    const fitting = (organizations.get(ending(lower)) ?? []).filter(
      ({ from, tail }) => from < token.start && lower.length > 3 && tail !== lower && tail.endsWith(lower),
    )
    if (fitting.length === 1) result.push({ span: token, kind: 'organization', folded: fitting[0]!.folded })
  }
  return result
}

/** Letters by which bodies are looked up: the end of "Hafenamt" and of "Amt". */
const ending = (word: string): string => word.slice(-3)

/** Most holders of one role, or bodies of one ending, that a description is held against: among more it fits too many. */
const MOST = 64

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const own = index.get(key)
  if (!own) index.set(key, [value])
  else if (own.length < MOST) own.push(value)
}

/**
 * Index of the definite article before the noun at `at`, -1 for none. Only the adjective of a country may stand between:
 * "der neue Präsident" need not be the one who was named.
 */
function articleBefore(forms: readonly Form[], at: number, known: Forms): number {
  if (at === 0) return -1
  const before = known.of(forms[at - 1]!)
  if (before.article) return at - 1
  return at > 1 && before.derivedFrom !== undefined && known.of(forms[at - 2]!).article ? at - 2 : -1
}

function fits(role: RoleWords, person: Known, { folded, reading, pack, mentions }: Described): boolean {
  const match = person.roles.some((own) => {
    if (own.head !== role.head) return false
    if (role.of !== undefined && own.of !== role.of) return false
    if (isOtherOffice(own.modifier + own.head, role.modifier + role.head)) return false
    return role.modifier === '' || own.modifier === role.modifier || own.modifier.endsWith(role.modifier)
  })
  if (!match || role.gender === 'u') return match
  const entity = folded[person.folded]!
  const roles = entity.mentions.flatMap((index) => mentions[index]!.role ?? [])
  const own = gender({ kind: entity.kind, name: entity.name, roles }, reading, pack)
  return own === 'u' || own === role.gender
}
