import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'

const EDGE = /^[,;:.!?–—]$/

/** A stretch of tokens, as indexes; the end is not part of it. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/**
 * The clause around one of `tokens`: what stands between marks, parted at a conjunction with a finite verb on both
 * sides ("begrüßte den Plan und lehnte die Abgabe ab").
 */
export function clauseAt({ article }: AnnotatedArticle, tokens: readonly Token[], at: number): Clause {
  const isEdge = (token: Token): boolean => EDGE.test(article.reading.slice(token.start, token.end))
  let from = at
  while (from > 0 && !isEdge(tokens[from - 1]!)) from -= 1
  let to = at
  while (to < tokens.length && !isEdge(tokens[to]!)) to += 1
  const finite = (start: number, end: number): boolean => tokens.slice(start, end).some(isFiniteVerb)
  for (let index = from; index < to; index += 1) {
    if (tokens[index]!.pos !== 'CCONJ' || !finite(from, index) || !finite(index + 1, to)) continue
    if (index < at) from = index + 1
    else if (index > at) to = index
  }
  return { from, to }
}

/** Whether a token can only be read as a finite verb here: infinitives look like plurals. */
export function isFiniteVerb({ pos, verb }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && verb?.finite === true && !verb.infinitive && !verb.participle
}
