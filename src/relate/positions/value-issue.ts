import type { Figure } from '../../model/layers.ts'
import { hull, within } from '../../model/span.ts'
import { valueKey } from '../alignments/values.ts'
import type { StoryContext } from '../context.ts'
import { type Discussed, type Issue, issueFrom } from './issue.ts'
import { isNaming, nounPhrases } from './noun-phrases.ts'

/** What a figure is a figure of, where its own sentence leaves it unsaid. */
export type ValueIssue = (figure: Figure) => Issue | undefined

/** Kinds of figures that stand for what they measure: "fordert 7,5 Prozent", "bietet 350 Euro", "verlangt fünf Jahre". */
const SPOKEN: ReadonlySet<Figure['kind']> = new Set(['percent', 'money', 'duration'])
/** Words between a figure and the noun that tells what it measures. */
const NEAR = 2

/**
 * Finds what a percentage or an amount measures by the other statements of the story that give the same value: "bietet
 * 5,2 Prozent" here, "5,2 Prozent mehr Lohn" there. The noun right behind the value counts first, then the most
 * discussed noun of the statement.
 */
export function valueIssues(context: StoryContext, isDiscussed: Discussed): ValueIssue {
  const known = new Map<string, Issue | undefined>()
  return (figure) => {
    const key = SPOKEN.has(figure.kind) ? valueKey(figure) : undefined
    if (key === undefined) return undefined
    if (!known.has(key)) known.set(key, find(context, isDiscussed, key))
    return known.get(key)
  }
}

function find(context: StoryContext, isDiscussed: Discussed, key: string): Issue | undefined {
  const votes = new Map<string, { readonly issue: Issue; count: number }>()
  for (const { annotated, spans } of context.holdersOf(key)) {
    const span = hull(spans)
    const tokens = within(annotated.layers.tokens, span)
    const lexicon = context.lexiconOf(annotated.article.language)
    const value = within(annotated.layers.figures, span).find((figure) => valueKey(figure) === key)
    const phrases = nounPhrases(annotated, tokens, lexicon).filter(({ head }) => !isNaming(annotated, head))
    const end = tokens.findIndex((token) => token.end >= (value?.end ?? span.end))
    for (const phrase of phrases) {
      const issue = issueFrom(annotated, tokens, phrase, lexicon, isDiscussed)
      // "Das Angebot sieht 5,2 Prozent vor" does not say of what.
      if (!issue || lexicon.terms?.stance.carriers.has(issue.key)) continue
      const isBehind = phrase.at > end && phrase.at - end <= NEAR
      const vote = votes.get(issue.key) ?? { issue, count: 0 }
      vote.count += isBehind ? BEHIND : 1
      votes.set(issue.key, vote)
    }
  }
  return [...votes.values()].sort(
    (a, b) => b.count - a.count || isDiscussed(b.issue.key).statements - isDiscussed(a.issue.key).statements,
  )[0]?.issue
}

/** What a noun right behind the value counts of one elsewhere in the statement. */
const BEHIND = 4
