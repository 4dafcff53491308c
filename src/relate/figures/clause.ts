import type { Figure } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import { type Lexicon, wordsOf } from '../words.ts'
import { type Quantity, quantityOf } from './quantity.ts'

/** A figure's clause ends at marks that set a thought apart. */
const CLAUSE_EDGE = /[;:–—]|, (?=\p{Ll}{3}|\p{N})/u

/** The stretch of the sentence around the figure, up to the next mark that sets a thought apart. */
export function clauseOf(text: string, sentence: Span, figure: Span): Span {
  const before = text.slice(sentence.start, figure.start)
  const after = text.slice(figure.end, sentence.end)
  const edges = [...before.matchAll(new RegExp(CLAUSE_EDGE, 'gu'))]
  // "Der Schaden: drei Millionen Euro": what stands before the colon is what is measured.
  const isLabel = (at: number): boolean => before[at] === ':' && /^\s*$/u.test(before.slice(at + 1))
  const last = edges.findLast(({ index }) => !isLabel(index))
  const next = CLAUSE_EDGE.exec(after)
  return {
    start: last ? sentence.start + last.index + 1 : sentence.start,
    end: next ? figure.end + next.index : sentence.end,
  }
}

/** "…, für 38 Millionen Euro": a scrap that tells nothing belongs to its sentence. */
export function toldIn({ layers }: AnnotatedArticle, clause: Span, sentence: Span): Span {
  if (clause.end - clause.start > SCRAP) return clause
  return within(layers.tokens, clause).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? clause : sentence
}

/** Letters of the longest scrap. */
const SCRAP = 30

/** A price is one of what it is paid for: "27 Rappen je Kilowattstunde" compares with no price of a household. */
export function perOf({ article, layers }: AnnotatedArticle, figure: Figure, lexicon: Lexicon): Quantity {
  const quantity = quantityOf(figure)
  if (figure.kind !== 'money') return quantity
  const [word, noun] = within(layers.tokens, { start: figure.end, end: figure.end + PER }).filter(
    ({ start }) => start >= figure.end,
  )
  const text = (span: Span | undefined): string => (span ? article.reading.slice(span.start, span.end) : '')
  const isPer = noun?.pos === 'NOUN' && (lexicon.terms?.counted.per.has(lexicon.form(text(word)).folded) ?? false)
  return isPer ? { ...quantity, scale: `${quantity.scale}/${lexicon.form(text(noun)).key}` } : quantity
}

/** Letters behind an amount in which it is said what it is paid for. */
const PER = 8

/** "Um 3 Prozent" is a change, "auf 3 Prozent" what it comes to. */
export function stepOf({ article }: AnnotatedArticle, { start }: Figure, lexicon: Lexicon): '' | 'by' | 'to' {
  const before = wordsOf(article, [{ start: Math.max(0, start - STEP), end: start }]).at(-1)
  return (before && lexicon.terms?.counted.steps.get(lexicon.form(before.text).folded)) ?? ''
}

/** Letters before a figure in which its preposition stands. */
const STEP = 12
