import type { Figure, Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import type { Draft } from './draft.ts'

/** How many times the smaller of two rival counts the larger may be. */
const MOST_APART = 10
/** Smaller counts are told too often of another thing. */
const FEWEST = 10
/** Letters between a count and the rival one: the same sentence or the next. */
const NEAR = 200
/** Digits, grouped or not, that open a number no noun follows. */
const NUMBER = /^\d{1,3}(?:[.\s ]\d{3})+|^\d+/u
/** What still belongs to a bare number: nothing, the end of the clause. */
const END = /^(?:\s*[,.;:!?)“”"«»–]|\s+(?:aus|und)\b|$)/u

/** A number another source gives for the same: "die Polizei spricht von 450". */
interface Rival {
  readonly first: Figure
  readonly value: number
  readonly span: Span
}

/** Counts of one thing by two sources, the second without its noun: "600 Menschen kamen, die Polizei spricht von 450". */
export function rivalCounts({ articles, lexiconOf }: StoryContext): readonly Draft[] {
  const found = articles.flatMap((annotated) =>
    rivalsIn(annotated, lexiconOf(annotated.article.language)).map((rival) => ({ annotated, rival })),
  )
  const drafts: Draft[] = []
  const seen: { readonly high: number; readonly low: number }[] = []
  for (const { rival } of found) {
    const [high, low] = [Math.max(rival.first.low, rival.value), Math.min(rival.first.low, rival.value)]
    // Another article rounds the same two counts.
    if (seen.some((other) => isNear(other.high, high) && isNear(other.low, low))) continue
    seen.push({ high, low })
    const own = found.filter(({ rival: other }) =>
      isNear(other.first.low, rival.first.low)
        ? isNear(other.value, rival.value)
        : isNear(other.first.low, rival.value) && isNear(other.value, rival.first.low),
    )
    const sides = [rival.first.low, rival.value].map((value) => {
      const evidence = own.map(({ annotated, rival: other }) => ({
        article: annotated.article.id,
        ...(isNear(other.first.low, value)
          ? { start: other.first.start, end: other.first.end }
          : { start: other.span.start, end: other.span.end }),
      }))
      const [shown] = evidence
      const reading = articles.find(({ article }) => article.id === shown!.article)!.article.reading
      return { value: reading.slice(shown!.start, shown!.end), evidence }
    })
    drafts.push({
      type: 'figure',
      kind: 'conflict',
      severity: high / low >= 2 ? 'high' : 'medium',
      about: { article: sides[0]!.evidence[0]!.article, start: rival.first.start, end: rival.span.end },
      sides,
      reason: sides.map(({ value }) => value).join(' / '),
      rule: 'discrepancies/rival-counts',
    })
  }
  return drafts
}

/** Whether one is the other rounded. */
function isNear(left: number, right: number): boolean {
  return Math.abs(left - right) <= 0.05 * Math.max(left, right)
}

function rivalsIn(annotated: AnnotatedArticle, lexicon: Lexicon): readonly Rival[] {
  const { article, layers } = annotated
  const naming = lexicon.terms?.naming
  if (naming === undefined) return []
  const counts = layers.figures.filter(({ kind, low, high }) => kind === 'count' && low === high && low >= FEWEST)
  return layers.tokens.flatMap((verb, index): readonly Rival[] => {
    if (verb.pos !== 'VERB' || verb.verb?.finite !== true) return []
    const preposition = naming.get(lexicon.form(verb.lemma).folded)
    if (preposition === undefined) return []
    const bare = bareNumber(annotated, layers.tokens, index, preposition, lexicon.terms!.counted.parts)
    if (!bare) return []
    const first = counts.findLast(
      ({ start, end }) => end <= verb.start && verb.start - end <= NEAR && start < bare.span.start,
    )
    if (!first || first.low === bare.value || areOne(first, bare.value)) return []
    const [high, low] = [Math.max(first.low, bare.value), Math.min(first.low, bare.value)]
    if (high > MOST_APART * low || article.reading.slice(first.end, bare.span.start).includes('\n\n')) return []
    return [{ first, ...bare }]
  })
}

function areOne(first: Figure, value: number): boolean {
  if (first.modifier === 'at-least') return value >= first.low && value <= 1.2 * first.low
  return first.modifier === 'about' && isNear(first.low, value)
}

/** The number a verb of counting names without a noun: "spricht von 450", "zählt 3 940". */
function bareNumber(
  { article, layers }: AnnotatedArticle,
  tokens: readonly Token[],
  verb: number,
  preposition: string,
  parts: ReadonlySet<string>,
): { readonly value: number; readonly span: Span } | undefined {
  const text = ({ start, end }: Span): string => article.reading.slice(start, end)
  const after = tokens.slice(verb + 1, verb + 8)
  const at = after.findIndex((token) => /^\d/.test(text(token)))
  if (at < 0 || (preposition === '' && at > 1)) return undefined
  const between = after.slice(0, at).map((token) => text(token).toLowerCase())
  if (preposition !== '' && !between.includes(preposition)) return undefined
  // "Kommen auf jeweils 78": what two things have.
  if (between.some((word) => parts.has(word))) return undefined
  const { start } = after[at]!
  const digits = NUMBER.exec(article.reading.slice(start, start + 12))?.[0]
  if (digits === undefined || !END.test(article.reading.slice(start + digits.length, start + digits.length + 8)))
    return undefined
  if (isListed(article.reading.slice(start + digits.length, start + digits.length + LISTED), preposition))
    return undefined
  const value = Number(digits.replace(/[.\s ]/gu, ''))
  const isYear = digits.length === 4 && value >= 1900 && value < 2100
  if (value < FEWEST || isYear) return undefined
  const hedged = layers.figures.find((figure) => figure.start <= start && figure.end >= start + digits.length)
  return { value, span: { start: hedged?.start ?? start, end: start + digits.length } }
}

/** Letters behind a number in which the next of a list stands. */
const LISTED = 60

/** "Huber kommt auf 138, Gruber auf 54": one of many numbers, each of another. */
function isListed(rest: string, preposition: string): boolean {
  const sentence = rest.split(/[.;!?](?:\s|$)/u)[0]!
  return (
    preposition !== '' && sentence.includes(` ${preposition} `) && /\d/.test(sentence.split(` ${preposition} `)[1]!)
  )
}
