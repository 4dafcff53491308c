import { ByForm, type Form } from '../../language/forms.ts'
import { type Gender, NAME_FLAGS, type NamedForm, type NameLexicon } from '../../language/mentions.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { EntityKind } from '../../model/layers.ts'
import { loadModel, type Model } from './tagger/model.ts'
import { type Fixed, fixedOf, type ModelWord, modelWord } from './tagger/model-word.ts'
import { wordInfo } from './tagger/word-info.ts'

/** What the lists and the model say of one form, whatever its neighbours. Made once per form: most forms come back. */
export interface KnownForm {
  readonly text: string
  /** `text` without the ending of an adjective. */
  readonly stem: string
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** A letter or digit stands in it. */
  readonly wordlike: boolean
  /** See `NameLexicon.flags`. */
  readonly flags: number
  readonly derivedFrom: string | undefined
  readonly role: Gender | undefined
  readonly title: boolean
  readonly particle: boolean
  readonly noName: boolean
  /** See `NameLexicon.isArticle`. */
  readonly article: boolean
  readonly firstName: boolean
  readonly organizationHead: boolean
  readonly bodyName: 'purpose' | 'bare' | undefined
  readonly introduces: EntityKind | undefined
  /** See `NameLexicon.introducesAlone`. */
  readonly introducesAlone: boolean
  /** See `NameLexicon.bodyCompound`; `undefined` for what is no compound. */
  readonly bodyCompound: ReturnType<NameLexicon['bodyCompound']>
  /** Gazetteer names that begin with the form, and the one that is the form. */
  readonly names: readonly NamedForm[] | undefined
  readonly single: NamedForm | undefined
  /** The name that a compound role without hyphen begins with ("Kremlsprecher"), and how long it is there. */
  readonly opening: Opening | undefined
  /** See `EntityRules.bases`. */
  readonly bases: readonly string[]
  /** `false`: no rule can begin a name here. */
  readonly begins: boolean
  /** `undefined` where the language has no model. */
  readonly model: ModelWord | undefined
}

/** A gazetteer name at the beginning of a word. */
export interface Opening {
  readonly kind: EntityKind
  readonly length: number
}

/** A model with what it knows of no form. */
export interface Tagger {
  readonly model: Model
  readonly fixed: Fixed
}

/** What a language knows of forms; one for each language, made when first asked for. */
export interface Forms {
  readonly tagger: Tagger | undefined
  of(form: Form): KnownForm
}

const CAPITAL = /^\p{Lu}/u
const ENDING = /e[nmrs]?$/u
const WORDLIKE = /[\p{L}\p{N}]/u

const byRules = new WeakMap<LanguagePack['mentions'], Forms>()

export function formsOf(pack: LanguagePack): Forms {
  const known = byRules.get(pack.mentions)
  if (known) return known
  const forms = makeForms(pack)
  byRules.set(pack.mentions, forms)
  return forms
}

function makeForms(pack: LanguagePack): Forms {
  const data = pack.mentions.model?.()
  const model = data && loadModel(data)
  const known = new ByForm(({ text }) => knownForm(text, pack, model))
  return { tagger: model && { model, fixed: fixedOf(model) }, of: (form) => known.of(form) }
}

function knownForm(text: string, pack: LanguagePack, model: Model | undefined): KnownForm {
  const lexicon = pack.mentions.lexicon()
  const capital = CAPITAL.test(text)
  const names = lexicon.names.get(text)
  const flags = lexicon.flags(text)
  const derivedFrom = lexicon.derivedFrom(text)
  return {
    text,
    stem: text.replace(ENDING, ''),
    capital,
    wordlike: WORDLIKE.test(text),
    flags,
    derivedFrom,
    role: lexicon.role(text),
    title: lexicon.titles.has(text),
    particle: lexicon.particles.has(text),
    noName: lexicon.noNames.has(text),
    article: lexicon.isArticle(text),
    firstName: lexicon.firstNames.has(text),
    organizationHead: capital && lexicon.isOrganizationHead(text),
    bodyName: capital ? lexicon.bodyName(text) : undefined,
    introduces: lexicon.introduces(text),
    introducesAlone: capital && lexicon.introducesAlone(text),
    bodyCompound: capital && (flags & NAME_FLAGS.compound) !== 0 ? lexicon.bodyCompound(text) : undefined,
    names,
    single: names?.find((entry) => entry.words.length === 1),
    opening: capital ? openingOf(text, lexicon) : undefined,
    bases: pack.entities.bases(text),
    begins: capital || names !== undefined || derivedFrom !== undefined || text.indexOf('-') > 1,
    model: model && modelWord(model, wordInfo(text, flags)),
  }
}

/** Whether the lists know a place of this name. */
export const isPlace = (form: KnownForm): boolean => (form.flags & NAME_FLAGS.place) !== 0

/** Shortest name looked for at the beginning of a word. */
const SHORTEST_OPENING = 4

function openingOf(text: string, lexicon: NameLexicon): Opening | undefined {
  const { length } = lexicon.roleModifier(text)
  if (length < SHORTEST_OPENING || text.includes('-')) return undefined
  const part = text.slice(0, length)
  for (const name of part.endsWith('s') ? [part, part.slice(0, -1)] : [part]) {
    const entry = lexicon.names.get(name)?.find((candidate) => candidate.words.length === 1 && !candidate.weak)
    if (entry) return { kind: entry.kind, length }
  }
  return undefined
}
