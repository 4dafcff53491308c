import { type Article, isContent } from '../../model/article.ts'
import type { Quotation } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { HitPassage } from '../store.ts'
import type { Matcher, Phrase } from './matcher.ts'
import type { TermReader, WordTerms } from './terms.ts'

/** Longest passage, UTF-16 units. */
const LONGEST = 320
const MOST_PASSAGES = 3

interface Mark extends Span {
  /** Number of the wish it meets. */
  readonly wish: number
}

/** The passages of an article that answer a query, best first by how many wishes they meet, in reading order. */
export function hitPassages(
  article: Article,
  matcher: Matcher,
  reader: TermReader,
  quotation?: Quotation,
): readonly HitPassage[] {
  const spans = quotation?.content ?? article.blocks.filter(isContent)
  const marked = spans.map((span) => ({ span, marks: marksIn(article.reading, span, matcher, reader) }))
  if (quotation) return marked.map(({ span, marks }) => passageOf(article.reading, span, marks)).slice(0, MOST_PASSAGES)
  const best = marked
    .filter(({ marks }) => marks.length > 0)
    .map(({ span, marks }) => ({ span, marks, wishes: new Set(marks.map(({ wish }) => wish)).size }))
    .sort((a, b) => b.wishes - a.wishes || b.marks.length - a.marks.length || a.span.start - b.span.start)
    .slice(0, MOST_PASSAGES)
    .sort((a, b) => a.span.start - b.span.start)
  const chosen = best.length > 0 ? best : marked.slice(0, 1)
  return chosen.map(({ span, marks }) => passageOf(article.reading, span, marks))
}

function marksIn(reading: string, span: Span, matcher: Matcher, reader: TermReader): readonly Mark[] {
  const words = [...reader.words(reading.slice(span.start, span.end))]
  const marks: Mark[] = []
  for (const [at, { start }] of words.entries())
    for (const [wish, alternatives] of matcher.all.entries()) {
      const length = longestHit(alternatives, (offset) => words[at + offset]?.terms)
      if (length > 0) marks.push({ start: span.start + start, end: span.start + words[at + length - 1]!.end, wish })
    }
  return marks
}

/** Words that the longest matching way covers; 0 where none matches here. */
function longestHit(alternatives: readonly Phrase[], termsAt: (offset: number) => WordTerms | undefined): number {
  let longest = 0
  for (const phrase of alternatives)
    if (phrase.length > longest && phrase.every((term, offset) => isIn(term, termsAt(offset)))) longest = phrase.length
  return longest
}

function isIn(term: string, terms: WordTerms | undefined): boolean {
  if (!terms) return false
  if (!term.endsWith('*')) return terms.word === term || terms.others.includes(term)
  const prefix = term.slice(0, -1)
  return terms.word.startsWith(prefix) || terms.others.some((other) => other.startsWith(prefix))
}

/** The block, or as much of it around its first marks as a list can show, cut at spaces. */
function passageOf(reading: string, span: Span, marks: readonly Mark[]): HitPassage {
  let { start, end } = span
  if (end - start > LONGEST) {
    const first = marks[0]?.start ?? start
    start = Math.max(start, first - LONGEST / 3)
    end = Math.min(end, start + LONGEST)
    if (start > span.start) start = reading.indexOf(' ', start) + 1 || start
    if (end < span.end) {
      const space = reading.lastIndexOf(' ', end)
      if (space > start) end = space
    }
  }
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  const kept: Span[] = []
  for (const mark of [...inside].sort((a, b) => a.start - b.start || b.end - a.end))
    if (kept.length === 0 || mark.start >= kept.at(-1)!.end) kept.push(mark)
  return {
    start,
    end,
    text: reading.slice(start, end),
    marks: kept.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  }
}
