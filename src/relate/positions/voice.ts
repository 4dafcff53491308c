import type { Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Aim, Field } from './aim-at.ts'
import { type Clause, clauseAt } from './clauses.ts'
import { opensCondition } from './condition-words.ts'

/** What a speaker says, read for a stance that no word of his names. */
export interface Voiced {
  readonly field: Field
  readonly content: Span
  /** What the sentence before is about. */
  readonly before: () => Aim | undefined
  /** "er" and "man" are the speaker. */
  readonly isReported: boolean
}

/** The clauses of what is said, in order; a condition begins one, with a mark before it or without. */
export function clausesIn({ field, content }: Pick<Voiced, 'field' | 'content'>): readonly Clause[] {
  const { annotated, tokens, lexicon } = field
  const folded = foldedIn(field)
  const found: Clause[] = []
  let at = tokens.findIndex(({ start }) => start >= content.start)
  while (at >= 0 && at < tokens.length && tokens[at]!.end <= content.end) {
    const { to } = clauseAt(annotated, tokens, at)
    if (to <= at) {
      at += 1
      continue
    }
    const opens = tokens.findIndex(
      (_, index) => index > at + 1 && index < to && opensCondition(tokens, index, folded, lexicon),
    )
    found.push({ from: at, to: opens < 0 ? to : opens })
    at = opens < 0 ? to : opens
  }
  return found
}

/** The folded form of a token. */
export function foldedIn({ annotated, lexicon }: Field): (token: Token) => string {
  return ({ start, end }) => lexicon.form(annotated.article.reading.slice(start, end)).folded
}
