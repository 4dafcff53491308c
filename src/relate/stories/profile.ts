import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { wordsOf } from '../words.ts'

/** Terms kept of an article: its heaviest. */
const MOST_TERMS = 60
/** The first letters of an article, its title included, count more: news tells the event first. */
const LEAD = 700
const LEAD_BOOST = 1.6
/** Imagined articles of other news that a small collection is weighed against, so that its own topic stays heavy. */
const BACKGROUND_ARTICLES = 300
/** Sentences of an imagined article. */
const BACKGROUND_SENTENCES = 15

/** What an article is about: term to weight, heaviest first, of unit length. */
export interface Profile {
  readonly annotated: AnnotatedArticle
  readonly terms: ReadonlyMap<string, number>
  /** The first day the article can be about news of, and the last: publication as exactly as it is known. */
  readonly from?: string
  readonly to?: string
}

/** Counts of an article's terms, before weighing. */
export interface TermCounts {
  readonly annotated: AnnotatedArticle
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Counts the terms of an article, or of `spans` of it: names and nouns by their capital letter, verbs and adjectives
 * where they name a concept.
 */
export function countTerms(annotated: AnnotatedArticle, lexicon: Lexicon, spans?: readonly Span[]): TermCounts {
  const counts = new Map<string, number>()
  const { article } = annotated
  const leadEnd = (article.blocks[0]?.start ?? 0) + LEAD
  const isGerman = article.language === 'de'
  for (const word of wordsOf(article, spans)) {
    const form = lexicon.form(word.text)
    if (form.isStop || form.isNumber || form.key.length < 3) continue
    if (isGerman && !form.isCapitalized && !form.key.startsWith('=')) continue
    const key = form.name === '' ? form.key : form.name
    counts.set(key, (counts.get(key) ?? 0) + (word.start < leadEnd ? LEAD_BOOST : 1))
  }
  return { annotated, counts }
}

/** Terms of an article as it writes them first. */
export function surfacesOf({ article }: AnnotatedArticle, lexicon: Lexicon): ReadonlyMap<string, string> {
  const surfaces = new Map<string, string>()
  for (const word of wordsOf(article)) {
    const form = lexicon.form(word.text)
    const key = form.name === '' ? form.key : form.name
    if (!surfaces.has(key)) surfaces.set(key, word.text)
  }
  return surfaces
}

/** How many articles hold each term, and how many there are. */
export interface Spread {
  readonly articles: number
  readonly holders: { get(term: string): number | undefined }
}

/** Counts holders of every term over all articles. */
export function spreadOf(all: readonly TermCounts[]): Spread {
  const holders = new Map<string, number>()
  for (const { counts } of all) for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  return { articles: all.length, holders }
}

/** Weight of a term by how few articles hold it, in the collection and in general news. */
export function rarity(term: string, spread: Spread, lexicon: Lexicon): number {
  const { sentences, counts } = lexicon.terms?.frequencies ?? { sentences: 0, counts: {} }
  const bare = /^[=*]/.test(term) ? term.slice(1) : term
  const inSentence = sentences === 0 ? 0 : (counts[bare] ?? 1) / sentences
  const inArticle = 1 - (1 - inSentence) ** BACKGROUND_SENTENCES
  const expected = (spread.holders.get(term) ?? 0) + BACKGROUND_ARTICLES * inArticle
  return Math.log((spread.articles + BACKGROUND_ARTICLES) / (expected + 1))
}

/** Weighs an article's terms and keeps the heaviest. */
export function profileOf({ annotated, counts }: TermCounts, spread: Spread, lexicon: Lexicon): Profile {
  const weighed: [string, number][] = []
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(term, spread, lexicon)
    if (weight > 0) weighed.push([term, weight])
  }
  weighed.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const kept = weighed.slice(0, MOST_TERMS)
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1
  const date = annotated.article.date?.value
  return {
    annotated,
    terms: new Map(kept.map(([term, weight]) => [term, weight / length])),
    ...(date !== undefined && { from: firstDay(date), to: lastDay(date) }),
  }
}

/** Profiles of articles of one language, each weighed against all of them. */
export function profilesOf(
  articles: readonly AnnotatedArticle[],
  lexicon: Lexicon,
  content: (annotated: AnnotatedArticle) => readonly Span[],
): readonly Profile[] {
  const counts = articles.map((annotated) => countTerms(annotated, lexicon, content(annotated)))
  const spread = spreadOf(counts)
  return counts.map((count) => profileOf(count, spread, lexicon))
}

function firstDay(date: string): string {
  return date.length <= 7 ? `${date}${'-01-01'.slice(date.length - 4)}` : date.slice(0, 10)
}

function lastDay(date: string): string {
  return date.length <= 7 ? `${date}${'-12-31'.slice(date.length - 4)}` : date.slice(0, 10)
}

/** Cosine of two profiles, 0 to 1. */
export function likeness(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, weight] of left) sum += weight * (right.get(term) ?? 0)
  return sum
}
