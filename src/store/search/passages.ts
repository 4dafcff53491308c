import { type Article, isContent } from '../../model/article.ts'
import type { Quotation } from '../../model/layers.ts'
import type { HitPassage } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'
import { WORD } from '../../relate/words.ts'
import type { Matcher, Phrase } from './matcher.ts'
import type { TermReader } from './terms.ts'

/** Longest passage, UTF-16 units. */
const LONGEST = 320
const MOST_PASSAGES = 3

interface Mark extends Span {
  /** Number of the wish it meets. */
  readonly wish: number
}

/** Ways of a query that a word may begin, by the word as written; a store's articles share most of their words. */
type Beginnings = Map<string, readonly Beginning[]>

interface Beginning {
  readonly wish: number
  readonly phrase: Phrase
}

/** Finds the passages of articles that answer one query. */
export class PassageFinder {
  readonly #matcher: Matcher
  readonly #beginnings = new Map<TermReader, Beginnings>()

  constructor(matcher: Matcher) {
    this.#matcher = matcher
  }

  /**
   * The passages of an article that meet most wishes, in reading order; the first ones where many meet as many.
   */
  passages({ reading, blocks }: Article, reader: TermReader, quotation?: Quotation): readonly HitPassage[] {
    const spans = quotation?.content ?? blocks.filter(isContent)
    if (quotation)
      return spans.slice(0, MOST_PASSAGES).map((span) => passageOf(reading, span, this.#marksIn(reading, span, reader)))
    const marked: { readonly span: Span; readonly marks: readonly Mark[]; readonly wishes: number }[] = []
    let whole = 0
    for (const span of spans) {
      const marks = this.#marksIn(reading, span, reader)
      const wishes = new Set(marks.map(({ wish }) => wish)).size
      marked.push({ span, marks, wishes })
      if (wishes === this.#matcher.all.length) whole += 1
      // What is left of a ticker of many pages cannot be better.
      if (whole === MOST_PASSAGES) break
    }
    const best = marked
      .filter(({ wishes }) => wishes > 0)
      .sort((a, b) => b.wishes - a.wishes || a.span.start - b.span.start)
      .slice(0, MOST_PASSAGES)
      .sort((a, b) => a.span.start - b.span.start)
    const chosen = best.length > 0 ? best : marked.slice(0, 1)
    return chosen.map(({ span, marks }) => passageOf(reading, span, marks))
  }

  #marksIn(reading: string, span: Span, reader: TermReader): readonly Mark[] {
    const known = this.#beginningsOf(reader)
    const words = [...reading.slice(span.start, span.end).matchAll(WORD)]
    const marks: Mark[] = []
    for (const [at, { 0: word, index }] of words.entries()) {
      const beginnings = known.get(word) ?? this.#learn(known, word, reader)
      if (beginnings.length === 0) continue
      const longest = new Map<number, number>()
      for (const { wish, phrase } of beginnings)
        if (phrase.every((term, offset) => isIn(term, words[at + offset]?.[0], reader)))
          longest.set(wish, Math.max(phrase.length, longest.get(wish) ?? 0))
      for (const [wish, length] of longest) {
        const last = words[at + length - 1]!
        marks.push({ start: span.start + index, end: span.start + last.index + last[0].length, wish })
      }
    }
    return marks
  }

  #beginningsOf(reader: TermReader): Beginnings {
    const known = this.#beginnings.get(reader) ?? new Map<string, readonly Beginning[]>()
    this.#beginnings.set(reader, known)
    return known
  }

  #learn(known: Beginnings, word: string, reader: TermReader): readonly Beginning[] {
    const beginnings = this.#matcher.all.flatMap((alternatives, wish) =>
      alternatives.filter((phrase) => isIn(phrase[0]!, word, reader)).map((phrase) => ({ wish, phrase })),
    )
    known.set(word, beginnings)
    return beginnings
  }
}

function isIn(term: string, word: string | undefined, reader: TermReader): boolean {
  if (word === undefined) return false
  const terms = reader.of(word)
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
