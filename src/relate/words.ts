import type { LanguagePack } from '../language/pack.ts'
import type { TermRules } from '../language/terms.ts'
import { type Article, isContent } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** A word of a text: letters and digits, joined by hyphens, apostrophes or, between digits, points and commas. */
export const WORD = /[\p{L}\p{N}]+(?:[-'’&.,:/](?=[\p{L}\p{N}])(?:(?<=[\p{L}]['’&-]|\p{N}[-.,:/])[\p{L}\p{N}]+))*/gu

/** A word of an article's own text. */
export interface Word extends Span {
  readonly text: string
}

/** The words of `span`, or of all content blocks of the article. */
export function wordsOf(article: Pick<Article, 'reading' | 'blocks'>, spans?: readonly Span[]): readonly Word[] {
  const words: Word[] = []
  for (const span of spans ?? article.blocks.filter(isContent)) {
    const text = article.reading.slice(span.start, span.end)
    for (const match of text.matchAll(WORD)) {
      const start = span.start + match.index
      words.push({ start, end: start + match[0].length, text: match[0] })
    }
  }
  return words
}

/** What comparing knows about one word form. */
export interface Form {
  /** Concept where the word has one, else its stem. */
  readonly key: string
  readonly stem: string
  readonly isStop: boolean
  readonly isCapitalized: boolean
  readonly isNumber: boolean
  readonly isNegation: boolean
  /** A capitalized word general text does not hold, spelled so that transcriptions of one name meet; else `''`. */
  readonly name: string
  readonly folded: string
}

/** Spellings of one sound, so that "Horinskij", "Horynskyj" and "Horynskyi" meet, and "Karvenien" and "Karvenia". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[yj]/g, 'i'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/(?:tsch|tch|ch|sh|sch)/g, 'c'],
  [/(?:ck|kk|qu|k)/g, 'k'],
  [/(?:tz|ts|z)/g, 's'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
  [/(?:ens|en|as|es|os|is|a|e|o|i|s)$/, ''],
  [/i$/, ''],
]

/** Spelling-independent key of a folded name. */
export function nameKey(folded: string): string {
  let key = folded
  for (const [pattern, replacement] of SPELLINGS) key = key.replace(pattern, replacement)
  return `*${key}`
}

/** Looks word forms up, each worked out once. */
export class Lexicon {
  readonly #terms: TermRules | undefined
  readonly #forms = new Map<string, Form>()
  readonly #parts = new Map<string, readonly string[]>()
  readonly #isKnown = (stem: string): boolean =>
    this.#terms?.frequencies.counts[stem] !== undefined || (this.#terms?.concepts.has(stem) ?? false)

  readonly #glosses: ReadonlyMap<string, string> | undefined
  readonly #into: Lexicon | undefined

  /** `into` is the lexicon whose keys words of this language take where it has a gloss for them. */
  constructor(pack: LanguagePack | undefined, into?: { readonly language: string; readonly lexicon: Lexicon }) {
    this.#terms = pack?.terms
    this.#glosses = into === undefined ? undefined : pack?.terms?.glosses[into.language]
    this.#into = into?.lexicon
  }

  /** The key a word is compared by across languages: that of its gloss, else its own. */
  shared({ key, stem }: { readonly key: string; readonly stem: string }): string {
    const gloss = this.#glosses?.get(stem)
    return gloss === undefined || this.#into === undefined ? key : this.#into.form(gloss).key
  }

  form(text: string): Form {
    const known = this.#forms.get(text)
    if (known) return known
    const folded = this.#terms?.fold(text) ?? text.toLowerCase()
    const isNumber = /^\p{N}/u.test(text)
    const stem = isNumber ? folded : (this.#terms?.stem(text) ?? folded)
    const isCapitalized = /^\p{Lu}/u.test(text)
    const concept = this.#terms?.concepts.get(`!${folded}`) ?? this.#terms?.concepts.get(stem)
    const isKnown = concept !== undefined || this.#terms?.frequencies.counts[stem] !== undefined
    const form: Form = {
      key: concept ?? stem,
      stem,
      isStop: folded.length < 2 || (this.#terms?.stopWords.has(folded) ?? false),
      isCapitalized,
      isNumber,
      isNegation: (this.#terms?.negators.has(folded) ?? false) || (this.#terms?.none.has(folded) ?? false),
      name: isCapitalized && !isKnown && !isNumber ? nameKey(folded) : '',
      folded,
    }
    this.#forms.set(text, form)
    return form
  }

  /** Keys of the parts of a compound, head last; empty where the word has a concept of its own or is no compound. */
  parts(text: string): readonly string[] {
    const known = this.#parts.get(text)
    if (known) return known
    const form = this.form(text)
    const split = form.key.startsWith('=') || form.isNumber ? [] : (this.#terms?.split(text, this.#isKnown) ?? [])
    const parts = split.map((stem) => this.#terms?.concepts.get(stem) ?? stem)
    this.#parts.set(text, parts)
    return parts
  }

  get terms(): TermRules | undefined {
    return this.#terms
  }
}

/** One lexicon a language, made when first asked for; those of other languages than `main` gloss into it. */
export function lexicons(
  packOf: (language: string) => LanguagePack | undefined,
  main?: string,
): (language: string) => Lexicon {
  const into = main === undefined ? undefined : { language: main, lexicon: new Lexicon(packOf(main)) }
  const made = new Map<string, Lexicon>()
  return (language) => {
    const known = made.get(language)
    if (known) return known
    const lexicon = language === main && into ? into.lexicon : new Lexicon(packOf(language), into)
    made.set(language, lexicon)
    return lexicon
  }
}

/** A word, or a set phrase that stands for one, with what comparing goes by. */
export interface Keyed extends Span {
  readonly key: string
  readonly stem: string
  readonly isStop: boolean
  /** "nicht", "kein": not where a set phrase took it in. */
  readonly isNegation: boolean
  /** Keys of the parts of a compound. */
  readonly parts: readonly string[]
}

/** Words with their keys; set phrases ("auf der Stelle") become one. */
export function keyed(words: readonly Word[], lexicon: Lexicon): readonly Keyed[] {
  const found: Keyed[] = []
  for (const [index, word] of words.entries()) {
    const form = lexicon.form(word.text)
    const phrase = lexicon.terms?.phrases.get(form.folded)?.find(({ before }) =>
      before.every((text, at) => {
        const other = words[index - before.length + at]
        return other !== undefined && lexicon.form(other.text).folded === text
      }),
    )
    if (phrase) {
      const first = words[index - phrase.before.length]!
      found.splice(found.length - phrase.before.length, phrase.before.length)
      found.push({
        start: first.start,
        end: word.end,
        key: phrase.key,
        stem: phrase.before.join(' '),
        isStop: false,
        isNegation: false,
        parts: [],
      })
    } else
      found.push({
        start: word.start,
        end: word.end,
        key: form.key,
        stem: form.stem,
        isStop: form.isStop,
        isNegation: form.isNegation,
        parts: form.isStop ? [] : lexicon.parts(word.text),
      })
  }
  return found
}
