import type { Difference } from '../../model/relations.ts'
import { hull, type Span } from '../../model/span.ts'
import type { Lexicon } from '../words.ts'
import { wordsOf } from '../words.ts'
import type { Saying } from './sayings.ts'
import type { Likeness } from './score.ts'

/** Words that say something in a part that is left out, at least. */
const FEWEST_WORDS = 3
/** Part of the shorter telling that the longer one holds: what it says is all said there. */
const HELD = 0.85
/** Part of the longer one's weight the shorter one may have at most. */
const SHORTER = 0.7

/**
 * What a shorter telling leaves out of the longest: "sinkt auf neun Cent" of "sinkt auf neun Cent, falls die Länder
 * zustimmen". Only where all the shorter one says is said in the longer one; one part an alignment, the longest.
 */
export function leftOut(
  sayings: readonly Saying[],
  massOf: (saying: Saying) => number,
  likenessOf: (left: Saying, right: Saying) => Likeness | undefined,
  lexiconOf: (language: string) => Lexicon,
): readonly Difference[] {
  const fullest = sayings.reduce((best, saying) => (massOf(saying) > massOf(best) ? saying : best))
  let found: { readonly run: Run; readonly saying: Saying } | undefined
  for (const saying of sayings) {
    const { article } = saying.annotated
    if (article === fullest.annotated.article || article.language !== fullest.annotated.article.language) continue
    if (massOf(saying) > SHORTER * massOf(fullest)) continue
    const likeness = likenessOf(saying, fullest)
    if (likeness === undefined || likeness.otherPolarity || likeness.cover < HELD) continue
    const run = longestPart(fullest, saying, lexiconOf(article.language))
    if (run !== undefined && run.words >= FEWEST_WORDS && run.words > (found?.run.words ?? 0)) found = { run, saying }
  }
  if (found === undefined) return []
  const { article } = fullest.annotated
  const { start, end } = found.run
  return [
    {
      aspect: 'omission',
      note: article.reading.slice(start, end),
      evidence: [
        { article: article.id, start, end },
        { article: found.saying.annotated.article.id, ...hull(found.saying.spans) },
      ],
    },
  ]
}

/** A stretch of a telling, and how many of its words say something. */
interface Run extends Span {
  readonly words: number
}

/** Marks between the parts of a sentence; a comma inside a number is none. */
const PARTS = /[,;](?=\s)|\s[–—-](?=\s)/g

/** The longest part of one statement, from mark to mark, of which the other has no word that says something. */
function longestPart(full: Saying, short: Saying, lexicon: Lexicon): Run | undefined {
  let best: Run | undefined
  for (const part of full.spans.flatMap((span) => partsOf(full, span))) {
    const words = wordsOf(full.annotated.article, [part]).map(({ text }) => lexicon.form(text))
    const telling = words.filter(({ isStop }) => !isStop)
    if (telling.some(({ stem, key }) => short.stems.has(stem) || short.terms.has(key))) continue
    if (telling.length > (best?.words ?? 0)) best = { ...part, words: telling.length }
  }
  return best
}

/** Marks around a part that are none of it. */
const OPENS = /^[\s„“"»«]+/u
const CLOSES = /[\s.!?“”"«»]{1,9}$/u

/** The parts behind the first mark: what opens a statement may be a headline that lost its line. */
function partsOf({ annotated: { article } }: Saying, span: Span): readonly Span[] {
  const text = article.reading.slice(span.start, span.end)
  const marks = [...text.matchAll(PARTS)].map(({ 0: mark, index }) => ({ end: index, next: index + mark.length }))
  return marks.flatMap(({ next }, at) => {
    const end = marks[at + 1]?.end ?? text.length
    const part = text.slice(next, end).replace(CLOSES, '')
    const start = span.start + next + part.length - part.replace(OPENS, '').length
    const close = span.start + next + part.length
    return close > start ? [{ start, end: close }] : []
  })
}
