import type { AnnotatedArticle } from '../../model/relations.ts'
import { overlaps } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Draft, Placed } from './draft.ts'
import { draftOfSides, twoSidesOf } from './two-sides.ts'

/** What tells one of several things of a kind: "7", "B", "4417-C". */
const MARK = /^(?:\d{1,3}|[A-Z]|\d{2,6}-[A-Z]|[A-Z]-?\d{1,4})$/
/** What is written in one piece. */
const RUN = /^[\p{L}\p{N}-]+/u
/** Letters of the longest mark, and some more. */
const LONGEST = 12

interface Numbered extends Placed {
  readonly noun: string
  readonly mark: string
}

/** A thing that is told by its number or letter, another one here than there: "Halle 7", "Halle 4". */
export function numberedThings(context: StoryContext): readonly Draft[] {
  const found = context.articles.flatMap((annotated) => numberedIn(annotated, context))
  return [...Map.groupBy(found, ({ noun }) => noun).values()].flatMap((own): readonly Draft[] => {
    const sides = twoSidesOf(own, ({ mark }) => mark)
    return sides
      ? [draftOfSides(sides, { type: 'entity', kind: 'conflict', rule: 'discrepancies/numbered-thing' })]
      : []
  })
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
    return [{ annotated, span, noun: lexicon.shared(form), mark: text }]
  })
}
