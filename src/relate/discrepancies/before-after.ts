import { contains, within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import type { LooseRule } from './contrast.ts'
import { textOf } from './draft.ts'

/** Part of the weight of a term two statements alone hold that the anchor, and all else both share, must weigh. */
const LEAST = { anchor: 0.35, shared: 0.5 }
/** Words from the preposition to the noun: "noch vor Beginn der Schlichtung". */
const FAR = 5

/** What a statement sets before or after what. */
interface Placed {
  readonly anchor: string
  readonly isBefore: boolean
}

/** One says that a thing was before, the other that it was after the same: "vor der Premiere", "erst nach der Premiere". */
export function beforeAfter(context: StoryContext): LooseRule {
  const placed = new Map(context.sayings.map((saying) => [saying, placedIn(saying, context)]))
  const full = weightOfPair(context.sayings)
  return (left, right) => {
    if (left.annotated === right.annotated || left.isNegative || right.isNegative) return undefined
    const [a, b] = [placed.get(left), placed.get(right)]
    if (!a || !b || a.anchor !== b.anchor || !a.isBefore || b.isBefore) return undefined
    if (context.weight(a.anchor) < LEAST.anchor * full) return undefined
    let shared = 0
    // Two things may happen to one person, before and after a third.
    for (const [key, count] of left.terms)
      if (key !== a.anchor && !/^[#@*]/.test(key))
        shared += Math.min(count, right.terms.get(key) ?? 0, 1) * context.weight(key)
    if (shared < LEAST.shared * full) return undefined
    return {
      type: 'order',
      kind: 'conflict',
      severity: 'medium',
      rule: 'discrepancies/before-after',
      sides: [{ saying: left }, { saying: right }],
    }
  }
}

function placedIn(saying: Saying, { lexiconOf }: StoryContext): Placed | undefined {
  const { article, layers } = saying.annotated
  const lexicon = lexiconOf(article.language)
  const order = lexicon.terms?.contrasts.order
  for (const span of saying.spans) {
    const tokens = within(layers.tokens, span)
    for (const [at, token] of tokens.entries()) {
      const side = order?.sides.get(lexicon.form(textOf(saying, token)).folded)
      if (side === undefined) continue
      const nouns = tokens.slice(at + 1, at + 1 + FAR).filter(({ pos }) => pos === 'NOUN')
      // "Vor Beginn der Schlichtung": the talks, not their beginning.
      const noun = nouns.find(({ lemma }) => !order!.phases.has(lexicon.form(lemma).folded))
      // "Vor einer Woche" tells when, "nach Angaben" who says so.
      if (!noun || within(layers.timeExpressions, noun).some((time) => contains(time, noun))) continue
      const isTold = saying.places.get(lexicon.form(textOf(saying, noun)).key)?.start === noun.start
      if (isTold) return { anchor: lexicon.form(textOf(saying, noun)).key, isBefore: side === 'before' }
    }
  }
  return undefined
}
