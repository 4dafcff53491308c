import { formOf } from '../../language/forms.ts'
import { isOtherOffice } from '../../language/other-offices.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { Entity, EntityKind, Layers, Token } from '../../model/layers.ts'
import { contains, indexAt, type Span, slice } from '../../model/span.ts'
import { gender } from '../entities/gender.ts'
import { formOfToken } from '../tokens/token-forms.ts'
import { GENITIVE_SIGN } from './genitive-sign.ts'
import { wordLexiconOf } from './word-lexicon.ts'

/** Looks up who a phrase names; made once an article. */
export interface Who {
  /** Entity that a speaker or addressee span names, or undefined where that is not certain. */
  entityOf(span: Span): Entity | undefined
  /** Whose words a phrase of source names: "Angaben der Stadt Lind", "Wendts Ansicht". */
  ownerOf(span: Span): Entity | undefined
  /** The noun of a description without name: of "die neue Ministerin" the last word. */
  nounOf(span: Span): Token | undefined
  /** The persons who were called by the office of a description before: "die Ministerin" after "Ministerin Eva Thal". */
  holders(span: Span): readonly Entity[]
  /** Persons named between two offsets, each once, in order of their last mention. */
  personsIn(from: number, to: number): readonly Entity[]
  /** Whether a passage opens with the entity's name. */
  opens(span: Span, entity: Entity): boolean
  /** Whether a passage is a name alone, without article or noun: "Lorn" in "Lorn lehnte ab". */
  bare(span: Span): boolean
  /** Whether a place stands behind a preposition: "heißt es in Lorn" does not say who speaks there. */
  isWhereabouts(span: Span): boolean
  /** Gender of the first noun of a passage. */
  genderIn(span: Span): 'm' | 'f' | undefined
  /** The entity a mention names, `undefined` for derived words and pronouns. */
  named(mention: number): Entity | undefined
  /** Whether a noun names people: "Ärztin". */
  isPerson(noun: string): boolean
  /** Whether a noun names people or a body that speaks: "Ärztin", "Gewerkschaft". */
  speaks(noun: string): boolean
  /** Whether a pronoun of that gender stands for the entity: "sie" for a woman for certain, "er" for no woman. */
  is(gender: 'm' | 'f', entity: Entity): boolean
  /** Whether nothing shows that the entity is of the other gender. */
  mayBe(gender: 'm' | 'f', entity: Entity): boolean
}

/** The words of one role of a person, in lower case. */
interface RoleWords {
  readonly start: number
  readonly words: readonly string[]
}

export function whoOf(text: string, layers: Pick<Layers, 'tokens' | 'mentions' | 'entities'>, pack: LanguagePack): Who {
  const { mentions, entities, tokens } = layers
  const owner = new Map<number, Entity>()
  for (const entity of entities) for (const mention of entity.mentions) owner.set(mention, entity)
  const genders = new Map<string, 'm' | 'f' | 'u'>()
  const roleWords = new Map<Entity, readonly RoleWords[]>()
  const lexicon = wordLexiconOf(pack.tokens, pack.mentions.lexicon())

  /** "der Sprecher von Berg" does not name Berg: nothing but articles, attributes and a title may stand before. */
  function leads(span: Span, { start }: Span, kind: EntityKind, genitive: boolean): boolean {
    let noun: Span | undefined
    for (let i = indexAt(tokens, span.start); i < tokens.length && tokens[i]!.start < start; i += 1) {
      const { pos } = tokens[i]!
      if (pos === 'ADP' || (pos === 'DET' && noun !== undefined)) {
        // Behind a genitive only an apposition names the speaker: "die Sprecherin der Stadt, Eva Berg".
        const comma = text.lastIndexOf(',', start)
        return comma > tokens[i]!.end && comma >= start - 2
      }
      if (pos === 'NOUN') noun = tokens[i]!
    }
    // "die Minister Frankreichs": a person's name may follow its title, and not in the genitive.
    if (!noun || genitive) return !noun
    // "der Verband Nordfracht", not "der Sprecher Nordfracht".
    const body = kind === 'organization' && start - noun.end === 1 && !joins(span)
    return kind === 'person' || (body && isBody(slice(text, noun)))
  }

  /** "Bergs Sprecherin" does not name Berg: behind a name only a bracket, a comma or a phrase may follow. */
  function closes(span: Span, end: number): boolean {
    const next = tokens[indexAt(tokens, end)]
    // "Mr. Berg's office".
    if (next?.start === end && next.end < span.end && GENITIVE_SIGN.test(slice(text, next))) return false
    return !next || next.start >= span.end || !(next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
  }

  function joins(span: Span): boolean {
    for (let i = indexAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i += 1)
      if (tokens[i]!.pos === 'CCONJ' || text.startsWith('als auch', tokens[i]!.start)) return true
    return false
  }

  function entityOf(span: Span): Entity | undefined {
    let found: Entity | undefined
    for (let i = indexAt(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i += 1) {
      const mention = mentions[i]!
      const entity = owner.get(i)
      if (!entity || mention.form === 'derived' || mention.form === 'pronoun') continue
      // "Berg (SPD)": what stands in brackets says where somebody belongs.
      if (text.charAt(mention.start - 1) === '(' || isPartOfTitle(text, mention, span)) continue
      if (
        entity.kind === 'other' ||
        !leads(span, mention, entity.kind, isGenitive(text, mention, entity)) ||
        !closes(span, mention.end)
      )
        continue
      if (
        !contains({ start: span.start, end: span.end }, { start: mention.start, end: Math.min(mention.end, span.end) })
      )
        continue
      // "Berg und Auer": two speakers are no one entity.
      if (found && found !== entity && found.kind === entity.kind && joins(span)) return undefined
      if (!found || (found.kind !== 'person' && entity.kind === 'person')) found = entity
    }
    return found
  }

  function ownerOf(span: Span): Entity | undefined {
    let noun = indexAt(tokens, span.start)
    while (noun < tokens.length && tokens[noun]!.start < span.end && tokens[noun]!.pos !== 'NOUN') noun += 1
    const head = tokens[noun]
    if (!head || head.start >= span.end) return undefined
    const known = pack.quotations.nouns.get(text.slice(head.start, head.end).toLowerCase())
    if (!known || known.source.size === 0) return undefined
    const next = tokens[noun + 1]
    if (next && next.start < span.end)
      return entityOf({ start: next.pos === 'ADP' ? next.end + 1 : next.start, end: span.end })
    const first = indexAt(mentions, span.start)
    const mention = mentions[first]
    return mention && mention.start === span.start && mention.end < head.start && mention.form !== 'derived'
      ? owner.get(first)
      : undefined
  }

  function personsIn(from: number, to: number): readonly Entity[] {
    const persons = new Set<Entity>()
    for (let i = indexAt(mentions, from); i < mentions.length && mentions[i]!.start < to; i += 1) {
      const entity = owner.get(i)
      if (entity?.kind !== 'person') continue
      persons.delete(entity)
      persons.add(entity)
    }
    return [...persons]
  }

  function genderIn(span: Span): 'm' | 'f' | undefined {
    for (let i = indexAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i += 1) {
      if (tokens[i]!.pos !== 'NOUN') continue
      const shown = lexicon.noun(formOfToken(text, tokens, i)).gender
      return shown === 'masculine' ? 'm' : shown === 'feminine' ? 'f' : undefined
    }
    return undefined
  }

  /** The noun of a description without name ("die neue Ministerin"), `undefined` where a phrase is none. */
  function nounOf(span: Span): Token | undefined {
    const from = indexAt(tokens, span.start)
    let to = from
    while (to < tokens.length && tokens[to]!.start < span.end) to += 1
    const first = tokens[from]
    const head = tokens[to - 1]
    if (!first || head?.pos !== 'NOUN' || to - from < 2 || to - from > 3) return undefined
    const opener = slice(text, first).toLowerCase()
    if (!pack.quotations.definite.has(opener) && !pack.quotations.possessives.has(opener)) return undefined
    return to - from === 3 && tokens[from + 1]!.pos !== 'ADJ' ? undefined : head
  }

  function holders(span: Span): readonly Entity[] {
    const head = nounOf(span)
    if (!head) return []
    const office = slice(text, head).toLowerCase()
    const same = pack.quotations.offices.find((names) => names.has(withoutGender(office)))
    const holds = ({ words }: RoleWords) =>
      words.some(
        (word) => (word.endsWith(office) && !isOtherOffice(word, office)) || same?.has(withoutGender(word)) === true,
      )
    const found = entities.filter(
      (entity) =>
        entity.kind === 'person' &&
        entity.roles.length > 0 &&
        rolesOf(entity).some(holds) &&
        !isOther(genderIn(span), genderOf(entity)),
    )
    // A live ticker tells the last thing first: whoever is called so later counts where nobody was before.
    const before = found.filter((entity) => rolesOf(entity).some((role) => role.start < span.start && holds(role)))
    return before.length > 0 ? before : found
  }

  /** Many speakers are looked for among the same roles: each is cut into words once. */
  function rolesOf(entity: Entity): readonly RoleWords[] {
    const known = roleWords.get(entity)
    if (known) return known
    const words = entity.roles.map((role) => ({
      start: role.start,
      words: slice(text, role)
        .toLowerCase()
        .split(/[\s,]+/u),
    }))
    roleWords.set(entity, words)
    return words
  }

  function genderOf(entity: Entity): 'm' | 'f' | 'u' {
    const known = genders.get(entity.id) ?? gender(entity, text, pack)
    genders.set(entity.id, known)
    return known
  }

  function isPerson(noun: string): boolean {
    return lexicon.noun(formOf(noun)).isPerson
  }

  /** "Verband", "Umweltorganisation", not "Sprecher". */
  function isBody(noun: string): boolean {
    const form = formOf(noun)
    const { isBody, isPerson } = lexicon.noun(form)
    return isBody || (!isPerson && pack.quotations.institutions.some((ending) => form.lower.endsWith(ending)))
  }

  return {
    entityOf,
    ownerOf,
    nounOf,
    holders,
    personsIn,
    opens(span, entity) {
      const i = indexAt(mentions, span.start)
      const mention = mentions[i]
      return (
        mention !== undefined && owner.get(i) === entity && mention.start - span.start < 24 && mention.end <= span.end
      )
    },
    isWhereabouts(span) {
      const before = tokens[indexAt(tokens, span.start) - 1]
      return before !== undefined && pack.quotations.whereabouts.has(slice(text, before).toLowerCase())
    },
    genderIn,
    bare(span) {
      const mention = mentions[indexAt(mentions, span.start)]
      return mention !== undefined && mention.start <= span.start && mention.end >= span.end
    },
    named(index) {
      const { form } = mentions[index]!
      return form === 'derived' || form === 'pronoun' ? undefined : owner.get(index)
    },
    isPerson,
    speaks: (noun) => isPerson(noun) || isBody(noun),
    is(wanted, entity) {
      const shown = genderOf(entity)
      return shown === wanted || (shown === 'u' && wanted === 'm')
    },
    mayBe(wanted, entity) {
      const shown = genderOf(entity)
      return shown === wanted || shown === 'u'
    },
  }
}

/** "Kanzlerin" as "Kanzler", "Vorsitzender" as "Vorsitzende". */
function withoutGender(office: string): string {
  return office.replace(/(?<=..)in$|(?<=end)er?$/u, '')
}

function isOther(a: 'm' | 'f' | undefined, b: 'm' | 'f' | 'u'): boolean {
  return a !== undefined && b !== 'u' && a !== b
}

const MARKS = /[„“”"«»‚‘’›‹]/u

/** „Spiegel der Küste“ is not the "Spiegel": in marks of its own a name has all the words between them. */
function isPartOfTitle(text: string, { start, end }: Span, span: Span): boolean {
  const opened = start > span.start && MARKS.test(text.charAt(start - 1))
  const closed = end < span.end && MARKS.test(text.charAt(end))
  return opened !== closed && MARKS.test(opened ? text.slice(end, span.end) : text.slice(span.start, start))
}

/** "Bergs" of "Berg": a name in the genitive names whose something is. */
function isGenitive(text: string, mention: Span, entity: Entity): boolean {
  const last = text.slice(mention.start, mention.end).split(/\s/u).at(-1) ?? ''
  const name = entity.name.split(/\s/u).at(-1) ?? ''
  return last.length > name.length && (last === `${name}s` || last === `${name}’`)
}
