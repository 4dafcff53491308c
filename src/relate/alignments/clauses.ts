import type { Token } from '../../model/layers.ts'
import { type Span, within } from '../../model/span.ts'

/** Tokens in which the verb of a main clause must have come. */
const VERB_BY = 4
/** Fewest tokens of a part that says something by itself, and of a passage that says two things. */
const FEWEST = 3
const FEWEST_WHOLE = 14

/**
 * Cuts a passage between main clauses: "Die Mauer hielt, | das Becken lief über". What is subordinate stays with what it
 * hangs on, and a passage whose first clause is no main clause is left whole.
 */
export function mainClauses(span: Span, tokens: readonly Token[], reading: string): readonly Span[] {
  const own = within(tokens, span)
  if (own.length < FEWEST_WHOLE) return [span]
  const edges = own.flatMap((token, index) => (isEdge(token, reading) ? [index] : []))
  if (edges.length === 0) return [span]
  const cuts: number[] = []
  let from = 0
  for (const edge of edges) {
    if (!isWhole(own.slice(from, edge), reading) || !opensMain(own.slice(edge + 1), reading)) continue
    cuts.push(edge)
    from = edge + 1
  }
  const starts = [span.start, ...cuts.map((edge) => own[edge + 1]!.start)]
  const ends = [...cuts.map((edge) => own[edge - 1]!.end), span.end]
  return starts.map((start, index) => ({ start, end: ends[index]! }))
}

function isEdge(token: Token, reading: string): boolean {
  const text = reading.slice(token.start, token.end)
  return token.pos === 'PUNCT' ? /^[,;:–—]$/.test(text) : token.pos === 'CCONJ'
}

function isFiniteVerb(token: Token): boolean {
  return token.verb?.finite === true && (token.pos === 'VERB' || token.pos === 'AUX')
}

/** Whether what stands before a cut is a clause of its own: its verb comes before any comma, no conjunction opens it. */
function isWhole(tokens: readonly Token[], reading: string): boolean {
  if (tokens.length < FEWEST || tokens[0]?.pos === 'SCONJ') return false
  const comma = tokens.findIndex((token) => token.pos === 'PUNCT' && reading[token.start] === ',')
  return tokens.slice(0, comma < 0 ? undefined : comma).some(isFiniteVerb)
}

/** Whether what stands behind a cut opens a main clause: its verb comes early, and not at the end of a relative clause. */
function opensMain(tokens: readonly Token[], reading: string): boolean {
  const end = tokens.findIndex((token) => isEdge(token, reading) || token.pos === 'PUNCT')
  const clause = tokens.slice(0, end < 0 ? undefined : end)
  if (clause.length < FEWEST || clause[0]?.pos === 'SCONJ') return false
  const at = clause.findIndex(isFiniteVerb)
  return at >= 0 && at < VERB_BY && at < clause.length - 1
}
