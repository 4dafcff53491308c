import type { LanguagePack } from '../../language/pack.ts'
import { nameKey, WORD } from '../../relate/words.ts'

/** Raised whenever a word may be found by other terms: what is stored is indexed again. */
export const TERMS_VERSION = '2'

/**
 * The terms a word is found by, each with a letter that says what it is: `w` stem, `m` stem of the base form where that is
 * another ("brannte"), `f` form as written, `p` part of a compound, `n` name in any spelling.
 */
export interface WordTerms {
  readonly word: string
  readonly others: readonly string[]
}

/** Words that are looked up once; a store holds more forms than a memory should. */
const MOST_KNOWN = 200_000

/** Words joined by hyphens that are taken apart. */
const MOST_JOINED = 8

/** Runs of two and more of some words, joined again, but not all of them. */
function runsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, from) =>
    words
      .map((_word, to) => words.slice(from, to + 1))
      .filter(({ length }) => length > 1 && length < words.length)
      .map((run) => run.join('-')),
  )
}

/** The terms of words of one language; without a pack, the folded forms. */
export class TermReader {
  readonly #pack: LanguagePack | undefined
  readonly #known = new Map<string, WordTerms>()
  readonly #isKnown = (stem: string): boolean =>
    this.#pack?.terms.frequencies.counts[stem] !== undefined || (this.#pack?.terms.concepts.has(stem) ?? false)

  constructor(pack: LanguagePack | undefined) {
    this.#pack = pack
  }

  /** The terms of the words of a text, in their order. */
  *words(text: string): Generator<WordTerms> {
    for (const [word] of text.matchAll(WORD)) yield this.of(word)
  }

  of(word: string): WordTerms {
    const known = this.#known.get(word)
    if (known) return known
    const spelled = withUmlauts(word)
    const stem = this.stem(spelled)
    const parts = this.parts(spelled)
    const isName = /^\p{Lu}/u.test(word) && !this.#isKnown(this.#pack?.terms.stem(word) ?? '')
    const terms: WordTerms = {
      word: `w${bare(stem)}`,
      others: [
        `f${bare(this.fold(spelled))}`,
        ...this.bases(spelled).flatMap((base) => (base === stem ? [] : [`m${bare(base)}`])),
        ...parts.map((part) => `p${bare(part)}`),
        ...(isName || this.#pack === undefined ? this.names(word) : []),
      ],
    }
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.set(word, terms)
    return terms
  }

  fold(word: string): string {
    return (
      this.#pack?.terms.fold(word) ??
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
    )
  }

  stem(word: string): string {
    return this.#pack && !/^\p{N}/u.test(word) ? this.#pack.terms.stem(word) : this.fold(word)
  }

  /** Stems of the base forms that the dictionary knows of a form, as it stands or in lower case. */
  bases(word: string): readonly string[] {
    if (!this.#pack) return []
    const { terms, tokens } = this.#pack
    const readings = [word, word.toLowerCase()].flatMap((form) => tokens.readings(form))
    return [...new Set(readings.map(({ lemma }) => terms.stem(lemma)))]
  }

  /** Stems of what is in a compound, of the words that hyphens join, and of each run of them ("E-Mail" in "E-Mail-Adresse"). */
  parts(word: string): readonly string[] {
    if (!this.#pack) return []
    const { terms } = this.#pack
    const joined = word.includes('-') ? word.split('-').slice(0, MOST_JOINED) : [word]
    const inside = joined.flatMap((part) => terms.inside(part)).map((part) => terms.stem(part))
    return [...new Set([...terms.split(word, this.#isKnown), ...inside, ...runsOf(joined).map(terms.stem)])]
  }

  /** Keys of the names in a word: "Selm-Arendt" has two and the whole; "Mueller" is "Müller". */
  names(word: string): readonly string[] {
    return [...new Set([word, ...word.split('-')])]
      .map((part) => `n${nameTerm(this.fold(withUmlauts(part)))}`)
      .filter((term) => term.length > 1)
  }
}

/** A name's key without its mark, so that it is a term. */
export function nameTerm(folded: string): string {
  return bare(nameKey(folded))
}

/** "Haeuser" and "Häuser" meet: digraphs are read as umlauts, but not in "neue", "Bauer" and "Quelle". */
export function withUmlauts(word: string): string {
  return word.replace(/(?<![aeoqAEOQäÄ])([aouAOU])e/g, (_, vowel: string) => UMLAUT[vowel] ?? vowel)
}

const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' }

/** Letters and digits alone: what both engines take for one term. */
function bare(term: string): string {
  return term.replace(/[^\p{L}\p{N}]+/gu, '')
}
