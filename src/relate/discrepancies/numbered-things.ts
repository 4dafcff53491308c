import type { Passage } from '../../model/article.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { indexAt, overlaps } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Draft } from './draft.ts'
import { areReportedTogether } from './one-event.ts'

/** What tells one of several things of a kind: "7", "B", "4417-C". */
const MARK = /^(?:\d{1,3}|[A-Z]|\d{2,6}-[A-Z]|[A-Z]-?\d{1,4})$/
/** What is written in one piece. */
const RUN = /^[\p{L}\p{N}-]+/u
/** Letters of the longest mark, and some more. */
const LONGEST = 12
/** Days between two reports of one event. */
const ONE_EVENT = 3

interface Numbered extends Passage {
  readonly annotated: AnnotatedArticle
  readonly noun: string
  readonly mark: string
}

/** A thing that is told by its number or letter, another one here than there: "Halle 7", "Halle 4". */
export function numberedThings(context: StoryContext): readonly Draft[] {
  const found = context.articles.flatMap((annotated) => numberedIn(annotated, context))
  return [...Map.groupBy(found, ({ noun }) => noun).values()].flatMap((own): readonly Draft[] => {
    const sides = [...Map.groupBy(own, ({ mark }) => mark).values()].sort((a, b) => b.length - a.length)
    const [most, least] = sides
    if (most === undefined || least === undefined || sides.length > 2) return []
    const [left, right] = [most[0]!, least[0]!]
    // Who names both tells of two things.
    if (most.some(({ article }) => least.some((other) => other.article === article))) return []
    if (!areReportedTogether(left.annotated, right.annotated, ONE_EVENT)) return []
    const { sentences } = left.annotated.layers
    const about = sentences[indexAt(sentences, left.start)] ?? left
    return [
      {
        type: 'entity',
        kind: 'conflict',
        severity: 'medium',
        about: { article: left.article, start: about.start, end: about.end },
        sides: [most, least].map((side) => ({
          value: textOf(side[0]!),
          evidence: side.map(({ article, start, end }) => ({ article, start, end })),
        })),
        reason: `${textOf(left)} / ${textOf(right)}`,
        rule: 'discrepancies/numbered-thing',
      },
    ]
  })
}

function textOf({ annotated, start, end }: Numbered): string {
  return annotated.article.reading.slice(start, end)
}

function numberedIn(annotated: AnnotatedArticle, { lexiconOf }: StoryContext): readonly Numbered[] {
  const { article, layers } = annotated
  const lexicon = lexiconOf(article.language)
  return layers.tokens.flatMap((noun, index): readonly Numbered[] => {
    const mark = layers.tokens[index + 1]
    if (noun.pos !== 'NOUN' || mark === undefined || mark.start !== noun.end + 1) return []
    const text = RUN.exec(article.reading.slice(mark.start, mark.start + LONGEST))?.[0] ?? ''
    if (!MARK.test(text)) return []
    const end = mark.start + text.length
    const span = { start: noun.start, end }
    if ([...layers.timeExpressions, ...layers.figures].some((other) => overlaps(other, span))) return []
    const form = lexicon.form(article.reading.slice(noun.start, noun.end))
    if (lexicon.terms?.counted.amounts.has(form.key)) return []
    return [{ annotated, article: article.id, ...span, noun: lexicon.shared(form), mark: text }]
  })
}
