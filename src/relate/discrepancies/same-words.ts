import type { Article, Passage } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import { type Form, type Lexicon, wordsOf } from '../words.ts'

/** Fewest words of a passage that can be found again in another. */
const FEWEST = 4
/** A passage of so many telling words may miss two of them. */
const LONG = 8
const MOST_MISSING = 2
/** Telling words that may stand between those found again. */
const MOST_EXTRA = 1

/**
 * Whether one passage says, word for word, what a part of the other says: what stands before or behind that part, a
 * heading glued to it or another clause, sets nothing against it. A negation or an opposite word inside the part does.
 */
export function sameWords({ articles, lexiconOf }: StoryContext): (left: Passage, right: Passage) => boolean {
  const byId = new Map(articles.map(({ article }) => [article.id, article]))
  return (left, right) => {
    const [a, b] = [byId.get(left.article)!, byId.get(right.article)!]
    const lexicon = lexiconOf(a.language)
    if (lexicon !== lexiconOf(b.language)) return false
    const formsOf = (article: Article, span: Span): readonly Form[] =>
      wordsOf(article, [span]).map(({ text }) => lexicon.form(text))
    const [first, second] = [formsOf(a, left), formsOf(b, right)]
    return isWithin(first, second, lexicon) || isWithin(second, first, lexicon)
  }
}

const tells = ({ isStop, isNegation }: Form): boolean => !isStop && !isNegation

/** Whether a stretch of `long` holds the telling words of `short`, and little else. */
function isWithin(short: readonly Form[], long: readonly Form[], lexicon: Lexicon): boolean {
  if (short.length < FEWEST || short.length > long.length) return false
  const wanted = new Set(short.filter(tells).map(({ key }) => key))
  const held = new Set(long.map(({ key }) => key))
  const missing = [...wanted].filter((key) => !held.has(key))
  if (wanted.size < 2 || missing.length > (wanted.size >= LONG ? MOST_MISSING : 0)) return false
  const stretch = stretchOf(long, wanted, wanted.size - missing.length)
  if (stretch === undefined) return false
  const negations = (forms: readonly Form[]): number => forms.filter(({ isNegation }) => isNegation).length
  if (negations(stretch) !== negations(short)) return false
  // What is left out may have been the condition.
  if (openers(long, lexicon) !== openers(short, lexicon)) return false
  const extra = stretch.filter((form) => tells(form) && !wanted.has(form.key)).map(({ key }) => key)
  if (extra.length > MOST_EXTRA) return false
  return !missing.some((key) => extra.some((other) => lexicon.terms?.opposites.get(key)?.has(other)))
}

/** How many words make a condition, a question or a doubt of what is said. */
function openers(forms: readonly Form[], { terms }: Lexicon): number {
  return forms.filter(({ folded, stem }) => terms?.openers.has(folded) || terms?.hedges.has(stem)).length
}

/** The shortest stretch that holds `count` of the wanted words. */
function stretchOf(forms: readonly Form[], wanted: ReadonlySet<string>, count: number): readonly Form[] | undefined {
  const inside = new Map<string, number>()
  let best: readonly [number, number] | undefined
  let from = 0
  for (const [to, { key }] of forms.entries()) {
    if (wanted.has(key)) inside.set(key, (inside.get(key) ?? 0) + 1)
    while (inside.size === count) {
      if (best === undefined || to - from < best[1] - best[0]) best = [from, to]
      const first = forms[from]!.key
      const left = (inside.get(first) ?? 0) - 1
      if (left === 0) inside.delete(first)
      else if (left > 0) inside.set(first, left)
      from += 1
    }
  }
  return best && forms.slice(best[0], best[1] + 1)
}
