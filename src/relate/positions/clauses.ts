import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'

const EDGE = /^[,;:.!?–—]$/
const ABBREVIATED = /^\s\p{L}$/u

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
  const isEdge = (token: Token): boolean => {
    const text = article.reading.slice(token.start, token.end)
    // "e. V."
    return EDGE.test(text) && !(text === '.' && ABBREVIATED.test(article.reading.slice(token.start - 2, token.start)))
  }
  let from = at
  while (from > 0 && !isEdge(tokens[from - 1]!)) from -= 1
  let to = at
  while (to < tokens.length && !isEdge(tokens[to]!)) to += 1
  const finite = (start: number, end: number): boolean => tokens.slice(start, end).some(isFiniteVerb)
  // "Sie plädiert auf Freispruch und könnte …": alone in its part it is no participle.
  const single = (start: number, end: number): boolean => {
    const verbs = tokens.slice(start, end).filter(({ pos, verb }) => (pos === 'VERB' || pos === 'AUX') && verb)
    return verbs.length === 1 && verbs[0]!.verb!.finite && !verbs[0]!.verb!.infinitive
  }
  for (let index = from; index < to; index += 1) {
    if (tokens[index]!.pos !== 'CCONJ') continue
    if (!(finite(from, index) || single(from, index)) || !finite(index + 1, to)) continue
    if (index < at) from = index + 1
    else if (index > at) to = index
  }
  return { from, to }
}

/** Whether a token can only be read as a finite verb here: infinitives look like plurals. */
export function isFiniteVerb({ pos, verb }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && verb?.finite === true && !verb.infinitive && !verb.participle
}

/** Whether the verb at `at` is finite in its clause: what may be a participle is one beside an auxiliary ("hat verlangt"). */
export function isMainVerb(tokens: readonly Token[], { from, to }: Clause, at: number): boolean {
  const { verb } = tokens[at]!
  if (!verb?.finite) return false
  return !verb.participle || !tokens.slice(from, to).some((token) => token.pos === 'AUX' && token.verb?.finite)
}

/** What goes on behind an inserted relative clause or apposition: "pochte Huber, der die Werft führt, auf die Abgabe". */
export function restOf(annotated: AnnotatedArticle, tokens: readonly Token[], { to }: Clause): Clause | undefined {
  const { reading } = annotated.article
  if (tokens[to + 1] === undefined || reading[tokens[to]!.start] !== ',') return undefined
  const inserted = clauseAt(annotated, tokens, to + 1)
  const closes = tokens[inserted.to]
  if (tokens[inserted.to + 1] === undefined || closes === undefined || reading[closes.start] !== ',') return undefined
  const opens = tokens[inserted.from]!
  const isRelative = opens.pos === 'PRON' && RELATIVE.test(opens.lemma)
  if (!isRelative && tokens.slice(inserted.from, inserted.to).some(isFiniteVerb)) return undefined
  const rest = clauseAt(annotated, tokens, inserted.to + 1)
  const first = tokens[rest.from]!
  return CONTINUES.has(first.pos) && !tokens.slice(rest.from, rest.to).some(isFiniteVerb) ? rest : undefined
}

const RELATIVE = /^(?:der|die|das|welcher?|who|which)$/i
const CONTINUES: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'ADV'])
