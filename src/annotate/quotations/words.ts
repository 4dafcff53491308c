import { type Form, formOf, NumberByForm } from '../../language/forms.ts'
import type { Gender, GrammaticalNumber } from '../../language/tokens.ts'
import type { EntityKind, Pos, Token, VerbForm } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Quoted } from './marks.ts'
import type { NounFacts, WordLexicon } from './word-lexicon.ts'

/** A token with its letters; or a whole quotation in marks that stands as one part of its sentence (`quoted`). */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
  readonly verb: VerbForm | undefined
  /** Set where the word stands for a whole pair of marks. */
  readonly quoted: Quoted | undefined
  /** Whether the word is a quotation mark, which clause rules look through. */
  readonly mark: boolean
  /** Kind of the named entity the word belongs to. */
  readonly named: EntityKind | undefined
  /** Grammatical gender of a noun, where the lexicon knows it. */
  readonly gender: Gender | undefined
  /** Number of a noun form, where the lexicon knows only one. */
  readonly number: GrammaticalNumber | undefined
  /** Whether a noun names an office or calling: "Ministerin". */
  readonly isRole: boolean
  /** Whether a noun names people: an office or calling, or what a feminine form can be made of ("Anwohner", "Anwohnerin"). */
  readonly isPerson: boolean
  /** Whether a noun is the head of names of bodies: "Verband". */
  readonly isBody: boolean
  /** Whether it can be the finite verb of a clause in the first or third person. */
  readonly finite: boolean
  /** What it may be to a rule, see `WORD_CLASS`. */
  readonly classes: number
}

/** No finite verb ends like an inflected adjective ("alter", "altem", "altes"). */
function endsAsAdjective(form: string): boolean {
  const last = form.charAt(form.length - 1)
  return last === 'r' || last === 'm' || last === 's'
}

const MARKS = /^[„“”"«»‚‘’'‹›‟]+$/u

/** Words that are written small inside a sentence, whatever they are. */
const SMALL: ReadonlySet<Pos> = new Set(['SCONJ', 'CCONJ', 'PART', 'INTJ'])
/** "US-amerikanische", "SPD-nahen": a compound that ends in an adjective, whatever it begins with. */
const JOINED = /^\p{Lu}[^-]*-\p{Ll}{2,}e[nmrs]?$/u

const IS_MARKS = 1
const IS_JOINED = 2
/** Which of the patterns above a form is, as bits: asked of every token. */
const patterns = new NumberByForm(({ text }) => (MARKS.test(text) ? IS_MARKS : 0) | (JOINED.test(text) ? IS_JOINED : 0))

export function isNameOrNoun({ pos }: Pick<Token, 'pos'>): boolean {
  return pos === 'NOUN' || pos === 'PROPN'
}

/** What a noun follows. */
const LEADING: ReadonlySet<Pos> = new Set(['ADP', 'DET', 'ADJ'])

/** A token as a word. What the lexicons say is looked up where a rule asks: few words are asked. */
class TokenWord implements Word {
  // Declared only: the constructor sets each once, and there are as many of these as there are tokens.
  declare readonly start: number
  declare readonly end: number
  declare readonly text: string
  declare readonly lower: string
  declare readonly lemma: string
  declare readonly pos: Pos
  declare readonly verb: VerbForm | undefined
  declare readonly mark: boolean
  declare readonly named: EntityKind | undefined
  declare readonly finite: boolean
  declare readonly classes: number
  declare private readonly form: Form
  declare private readonly lexicon: WordLexicon

  constructor(
    text: string,
    token: Token,
    written: Form,
    before: Token | undefined,
    lexicon: WordLexicon,
    named: EntityKind | undefined,
    classes: number,
  ) {
    const { text: form, lower, capital } = written
    const pattern = patterns.of(written)
    this.start = token.start
    this.end = token.end
    this.text = form
    this.lower = lower
    this.lemma = token.lemma
    // "meinte Holt": within a sentence only names and nouns are written with a capital.
    const isName = capital && token.pos === 'VERB' && before !== undefined && before.pos !== 'PUNCT'
    // "laut Oberst Franz Holt", "Lorns OB Eva Berg".
    const isNoun = capital && SMALL.has(token.pos) && (LEADING.has(before?.pos ?? 'PUNCT') || form === 'OB')
    this.pos = isName
      ? 'PROPN'
      : isNoun
        ? 'NOUN'
        : (pattern & IS_JOINED) !== 0 && isNameOrNoun(token)
          ? 'ADJ'
          : token.pos
    // The tagger reads many participles as adjectives; uninflected they are as good as verbs here.
    const verb = isName
      ? undefined
      : (token.verb ??
        // "handele" beside "handle".
        (token.pos === 'VERB' && form.endsWith('ele')
          ? lexicon.verbForm(formOf(`${form.slice(0, -3)}le`))
          : undefined) ??
        (token.pos === 'ADJ' && lower === form && !endsAsAdjective(form) ? lexicon.verbForm(written) : undefined))
    this.verb = verb
    this.mark = (pattern & IS_MARKS) !== 0 && (form.length === 1 || token.pos === 'PUNCT')
    this.named = named
    this.finite =
      verb?.finite === true && isVerbal(text, token, before) && (verb.person.includes(3) || verb.person.includes(1))
    this.classes = classes
    this.form = written
    this.lexicon = lexicon
  }

  get quoted(): undefined {
    return undefined
  }

  private get noun(): NounFacts | undefined {
    return this.pos === 'NOUN' ? this.lexicon.noun(this.form) : undefined
  }

  get gender(): Gender | undefined {
    return this.noun?.gender
  }

  get number(): GrammaticalNumber | undefined {
    return this.noun?.number
  }

  get isRole(): boolean {
    return this.noun?.isRole === true
  }

  get isPerson(): boolean {
    return this.noun?.isPerson === true
  }

  get isBody(): boolean {
    return this.noun?.isBody === true
  }
}

/** An adjective is no verb behind a word that it belongs to. */
function isVerbal(text: string, token: Token, before: Token | undefined): boolean {
  if (token.pos === 'VERB' || token.pos === 'AUX') return true
  if (token.pos !== 'ADJ') return false
  return before === undefined || !ATTRIBUTED.has(before.pos) || text.slice(before.start, before.end) === 'beiden'
}

/** `before` and `lexicon` let participles that were tagged as adjectives be read as verbs. */
export function wordOf(
  text: string,
  token: Token,
  form: Form,
  before: Token | undefined,
  lexicon: WordLexicon,
  named: EntityKind | undefined,
  classes: number,
): Word {
  return new TokenWord(text, token, form, before, lexicon, named, classes)
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
    verb: undefined,
    quoted,
    mark: false,
    named: undefined,
    gender: undefined,
    number: undefined,
    isRole: false,
    isPerson: false,
    isBody: false,
    finite: false,
    classes: 0,
  }
}

/** Whether the word begins with a capital letter. */
export function isCapital(word: Word): boolean {
  const first = word.text.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a verb stands in the first subjunctive: "sei", "fehle" (plain with "ich" alone), not "fehlen". */
export function isFirstSubjunctive({ verb }: Word): boolean {
  return verb?.subjunctive1 === true && (!verb.indicative || !verb.number.includes('plural'))
}

/** Whether the word can be the finite verb of its clause. */
export function isFiniteVerb(word: Word): boolean {
  return word.finite
}
