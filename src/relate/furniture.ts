import { isContent } from '../model/article.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import type { Span } from '../model/span.ts'

/** Unrelated articles a sentence must stand in to belong to the site and not to their news. */
const FEWEST_UNRELATED = 3
/** Articles looked at per sentence: where this many hold it, more say nothing new. */
const MOST_LOOKED_AT = 24
/** What an article is about stands in its first sentences: its headline, and what a reprint takes over first. */
const LEAD_SENTENCES = 2
const LEAD = 220
/** Part of the longer words of two leads (Jaccard) from which they may tell of one thing. */
const RELATED = 0.1
/** A word of fewer letters is mostly a function word; longer ones are cut, so that inflection counts less. */
const LONG_WORD = /\p{L}{5,}/gu
const STEM = 7

/** The passages an article's own news stands in: its content sentences, or blocks where none were cut. */
export type ContentOf = (annotated: AnnotatedArticle) => readonly Span[]

/** All content sentences of an article. */
export function contentSentences({ article, layers }: AnnotatedArticle): readonly Span[] {
  if (layers.sentences.length === 0) return article.blocks.filter(isContent)
  const isOwn = article.blocks.map(isContent)
  return layers.sentences.filter((sentence) => isOwn[sentence.block] ?? false)
}

/**
 * Content sentences without what belongs to the site: paywalls, advertisements, teasers of other news. Those stand word
 * for word in at least three articles whose leads have nothing to do with one another, and neither group articles nor
 * make one a copy of another. Reprints share their leads, so that an agency's sentences stay. Linear in the sentences;
 * a collection of one story keeps all.
 */
export function contentOf(articles: readonly AnnotatedArticle[]): ContentOf {
  const holders = new Map<string, number[]>()
  const spans = articles.map(contentSentences)
  for (const [index, { article }] of articles.entries())
    for (const span of spans[index]!) {
      const key = keyOf(article.reading, span)
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [index])
      else if (known.at(-1) !== index && known.length < MOST_LOOKED_AT) known.push(index)
    }
  const leads = new Map<number, ReadonlySet<string>>()
  const leadOf = (index: number): ReadonlySet<string> => {
    const lead = leads.get(index) ?? leadWords(articles[index]!, spans[index]!)
    leads.set(index, lead)
    return lead
  }
  // The sentences of one notice have the same holders, which are looked at once.
  const verdicts = new Map<string, boolean>()
  const isFurniture = (key: string): boolean => {
    const own = holders.get(key)!
    if (own.length < FEWEST_UNRELATED) return false
    const together = own.join(' ')
    const verdict = verdicts.get(together) ?? areUnrelated(own.map(leadOf))
    verdicts.set(together, verdict)
    return verdict
  }
  const kept = new Map(
    articles.map((annotated, index) => [
      annotated,
      spans[index]!.filter((span) => !isFurniture(keyOf(annotated.article.reading, span))),
    ]),
  )
  return (annotated) => kept.get(annotated) ?? contentSentences(annotated)
}

function keyOf(reading: string, { start, end }: Span): string {
  return reading.slice(start, end).trim()
}

function leadWords({ article }: AnnotatedArticle, spans: readonly Span[]): ReadonlySet<string> {
  const from = spans[0]?.start ?? 0
  const to = Math.min(spans.slice(0, LEAD_SENTENCES).at(-1)?.end ?? 0, from + LEAD)
  const words = article.reading.slice(from, to).match(LONG_WORD) ?? []
  return new Set(words.map((word) => word.slice(0, STEM).toLowerCase()))
}

/** Whether enough of the leads have nothing to do with one another. */
function areUnrelated(leads: readonly ReadonlySet<string>[]): boolean {
  const apart: ReadonlySet<string>[] = []
  for (const lead of leads) {
    if (apart.some((other) => sharedPart(lead, other) >= RELATED)) continue
    apart.push(lead)
    if (apart.length === FEWEST_UNRELATED) return true
  }
  return false
}

function sharedPart(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0
  for (const word of left) if (right.has(word)) shared += 1
  return shared / (left.size + right.size - shared || 1)
}
