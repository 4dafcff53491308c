import type { AnnotatedArticle } from '../../../model/relations.ts'
import type { Span } from '../../../model/span.ts'
import type { StoryContext } from '../../context.ts'
import { type Word, wordsOf } from '../../words.ts'
import { type SaidBy, saidBy } from './speakers.ts'

/** What stands between quotation marks in an article, whoever is said to have said it. */
export interface QuotedText extends SaidBy {
  readonly annotated: AnnotatedArticle
  readonly span: Span
  readonly words: readonly Word[]
  /** The words folded, to find one text in another. */
  readonly folded: readonly string[]
  readonly stems: readonly string[]
}

/** A text between marks of one kind. */
const MARKED = /[„“"»«‚‘›‹'][^„“”"»«‚‘’›‹\n]{8,400}[“”"«»‘’‹›']/gu
/** Words a text between marks must have to be somebody's. */
const FEWEST_WORDS = 3

/** The texts between marks of all articles, in reading order. */
export function quotedTexts(context: StoryContext): readonly QuotedText[] {
  return context.articles.flatMap((annotated) => {
    const { article } = annotated
    const lexicon = context.lexiconOf(article.language)
    const spans = [...article.reading.matchAll(MARKED)].map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
    }))
    return spans.flatMap((span, at): readonly QuotedText[] => {
      const parts = [span, ...restOf(spans.slice(at), article.reading)]
      const words = parts.flatMap((part) => wordsOf(article, [part]))
      if (words.length < FEWEST_WORDS || isRest(spans.slice(Math.max(0, at - 1), at + 1), article.reading)) return []
      const folded = words.map(({ text }) => lexicon.form(text).folded)
      const stems = words.map(({ text }) => lexicon.form(text).stem)
      const whole = { start: span.start, end: parts.at(-1)!.end }
      return [{ annotated, span: whole, words, folded, stems, ...saidBy(annotated, span, context) }]
    })
  })
}

/** What goes on a text between marks that a few words interrupt: »Ich habe mich geirrt«, sagt sie, »nicht in der Sache«. */
function restOf([first, second]: readonly Span[], reading: string): readonly Span[] {
  return first && second && isRest([first, second], reading) ? [second] : []
}

function isRest([first, second]: readonly Span[], reading: string): boolean {
  if (!first || !second) return false
  return INTERRUPTED.test(reading.slice(first.end, second.start)) && /^.\p{Ll}/u.test(reading.slice(second.start))
}

/** A frame amid a quotation. */
const INTERRUPTED = /^, [^.!?\n]{3,60}, $/u
