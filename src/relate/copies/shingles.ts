import type { AnnotatedArticle } from '../../model/relations.ts'
import { contains, type Span } from '../../model/span.ts'
import { type ContentOf, contentSentences } from '../furniture.ts'
import { wordsOf } from '../words.ts'

/** Words a shingle holds. Shorter than a clause, longer than a set phrase. */
const SHINGLE_WORDS = 4
/** One of so many shingles goes into the index that proposes pairs (Broder 1997: sampling by hash keeps the overlap). */
const SAMPLED = 4

/** Texts of fewer shingles go into the index whole. */
const SHORT_TEXT = 160

/** One sentence as copies see it: its shingles, or for a short one its words. */
export interface ShingledSentence extends Span {
  readonly shingles: Int32Array
  readonly characters: number
  /** Mostly between quotation marks: shared words of a third party prove no copy. */
  readonly isQuoted: boolean
}

export interface Shingled {
  readonly annotated: AnnotatedArticle
  readonly sentences: readonly ShingledSentence[]
  /** Sampled shingles, for proposing. */
  readonly sample: Int32Array
  /** Shingle to the sentence that holds it first; worked out when first asked for, since most texts have no copy. */
  readonly where: () => ReadonlyMap<number, number>
  readonly characters: number
}

const QUOTE_MARK = /[„“”«»"]/

/** FNV-1a over the lower-cased words. */
function hashOf(words: readonly string[], from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index += 1) {
    const word = words[index]!
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  return hash | 0
}

/** Packed, since a collection has millions of them. */
function shinglesOf(words: readonly string[]): Int32Array {
  if (words.length === 0) return new Int32Array()
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1)
  return Int32Array.from({ length: count }, (_, from) =>
    hashOf(words, from, Math.min(words.length, from + SHINGLE_WORDS)),
  )
}

/** Sentences of the body of an article with their shingles; headlines are changed by every desk and say nothing. */
export function shingle(annotated: AnnotatedArticle, content: ContentOf = contentSentences): Shingled {
  const { article } = annotated
  const headlines = article.blocks.filter(({ role }) => role === 'headline')
  const spans = content(annotated).filter((span) => !headlines.some((headline) => contains(headline, span)))
  const sentences: ShingledSentence[] = []
  let characters = 0
  for (const span of spans) {
    const words = wordsOf(article, [span]).map((word) => word.text.toLowerCase())
    const shingles = shinglesOf(words)
    const size = words.reduce((sum, word) => sum + word.length, 0)
    const isQuoted = QUOTE_MARK.test(article.reading.slice(span.start, span.start + 1))
    sentences.push({ start: span.start, end: span.end, shingles, characters: size, isQuoted })
    characters += size
  }
  const count = sentences.reduce((sum, { shingles }) => sum + shingles.length, 0)
  const isSampled = (hash: number): boolean => count < SHORT_TEXT || hash % SAMPLED === 0
  const sample = Int32Array.from(new Set(sentences.flatMap(({ shingles }) => [...shingles.filter(isSampled)])))
  let where: ReadonlyMap<number, number> | undefined
  return { annotated, sentences, sample, where: () => (where ??= placesOf(sentences)), characters }
}

function placesOf(sentences: readonly ShingledSentence[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (const [index, { shingles }] of sentences.entries())
    for (const hash of shingles) if (!places.has(hash)) places.set(hash, index)
  return places
}
