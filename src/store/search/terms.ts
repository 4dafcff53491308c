import type { LanguagePack } from '../../language/pack.ts'
import { nameKey, WORD } from '../../relate/words.ts'

/**
 * The terms a word is found by, each with a letter that says what it is: `w` stem, `f` form as written, `p` part of a
 * compound, `n` name in any spelling.
 */
export interface WordTerms {
  readonly word: string
  readonly others: readonly string[]
}

/** Words that are looked up once; a store holds more forms than a memory should. */
const MOST_KNOWN = 200_000

/** The terms of words of one language; without a pack, the folded forms. */
export class TermReader {
  readonly #pack: LanguagePack | undefined
  readonly #known = new Map<string, WordTerms>()
  readonly #isKnown = (stem: string): boolean =>
    this.#pack?.terms.frequencies.counts[stem] !== undefined || (this.#pack?.terms.concepts.has(stem) ?? false)

  constructor(pack: LanguagePack | undefined) {
    this.#pack = pack
  }

  /** Words of a text with their places. */
  *words(text: string): Generator<{ readonly start: number; readonly end: number; readonly terms: WordTerms }> {
    for (const match of text.matchAll(WORD))
      yield { start: match.index, end: match.index + match[0].length, terms: this.of(match[0]) }
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

  parts(word: string): readonly string[] {
    return this.#pack?.terms.split(word, this.#isKnown) ?? []
  }

  /** Keys of the names in a word: "Selm-Arendt" has two and the whole. */
  names(word: string): readonly string[] {
    return [...new Set([word, ...word.split('-')])].map((part) => `n${nameTerm(this.fold(part))}`)
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
