import type { Gender, GrammaticalNumber, TokenRules } from '../../language/tokens.ts'
import type { EntityKind, Pos, Token, VerbForm } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Quoted } from './marks.ts'

/** A token with its letters; or a whole quotation in marks that stands as one part of its sentence (`quoted`). */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
  readonly verb?: VerbForm
  /** Set where the word stands for a whole pair of marks. */
  readonly quoted?: Quoted
  /** Whether the word is a quotation mark, which clause rules look through. */
  readonly mark: boolean
  /** Kind of the named entity the word belongs to. */
  readonly named?: EntityKind
  /** Grammatical gender of a noun, where the lexicon knows it. */
  readonly gender?: Gender
  /** Number of a noun form, where the lexicon knows only one. */
  readonly number?: GrammaticalNumber
  /** Whether it can be the finite verb of a clause in the first or third person. */
  readonly finite: boolean
}

const MARKS = /^[„“”"«»‚‘’'‹›‟]+$/u

/** `before` and `tokens` let participles that were tagged as adjectives be read as verbs. */
export function wordOf(text: string, token: Token, before?: Token, tokens?: TokenRules, named?: EntityKind): Word {
  const form = text.slice(token.start, token.end)
  const lower = form.toLowerCase()
  // The tagger reads many participles as adjectives; uninflected they are as good as verbs here.
  const verb = token.verb ?? (token.pos === 'ADJ' && lower === form ? tokens?.verbForm(form) : undefined)
  const gender = token.pos === 'NOUN' ? tokens?.gender(form) : undefined
  const number = token.pos === 'NOUN' && tokens ? numberOf(form, tokens) : undefined
  const attribute =
    before !== undefined && ATTRIBUTED.has(before.pos) && text.slice(before.start, before.end) !== 'beiden'
  const verbal = token.pos === 'VERB' || token.pos === 'AUX' || (token.pos === 'ADJ' && !attribute)
  return {
    start: token.start,
    end: token.end,
    text: form,
    lower,
    lemma: token.lemma,
    pos: token.pos,
    ...(verb && { verb }),
    mark: MARKS.test(form),
    ...(gender && { gender }),
    ...(number && { number }),
    ...(named && { named }),
    finite: verb?.finite === true && verbal && (verb.person.includes(3) || verb.person.includes(1)),
  }
}

/** "Direktor" is one, "Vorwürfe" are many, "Ermittler" may be either. */
function numberOf(form: string, tokens: TokenRules): GrammaticalNumber | undefined {
  let number: GrammaticalNumber | undefined
  for (const reading of tokens.readings(form)) {
    if (reading.kind !== 'noun') continue
    if (reading.number?.length !== 1 || (number !== undefined && number !== reading.number[0])) return undefined
    number = reading.number[0]
  }
  return number
}

/** After these an adjective is one. */
const ATTRIBUTED: ReadonlySet<Token['pos']> = new Set(['DET', 'ADJ', 'ADP', 'NUM'])

/** A pair of marks as one word. */
export function quotedWord(text: string, quoted: Quoted): Word {
  const form = text.slice(quoted.start, quoted.end)
  return {
    start: quoted.start,
    end: quoted.end,
    text: form,
    lower: '',
    lemma: '',
    pos: 'X',
    quoted,
    mark: false,
    finite: false,
  }
}

/** Whether the word begins with a capital letter. */
export function isCapital(word: Word): boolean {
  const first = word.text.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether the word can be the finite verb of its clause. */
export function isFiniteVerb(word: Word): boolean {
  return word.finite
}

/** Comma, semicolon, colon or dash between words. */
export function isDelimiter(word: Word): boolean {
  return (
    word.text === ',' ||
    word.text === ';' ||
    word.text === ':' ||
    word.text === '–' ||
    word.text === '—' ||
    word.text === '-'
  )
}
