import type { FigureContext } from '../../language/figures.ts'
import type { Form } from '../../language/forms.ts'
import type { Figure, Layers, TimeExpression, Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { formsOf } from '../tokens/token-forms.ts'

/** The layers a figure's clause is read from. */
export type Read = Pick<Layers, 'sentences' | 'tokens' | 'timeExpressions'>

/** The words of a clause. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly forms: readonly Form[]
  /** First token, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** First token of the figure, and the one behind it and what it counts. */
  readonly at: number
  readonly behind: number
  readonly times: readonly TimeExpression[]
  /** The figure before it. */
  readonly before: Span | undefined
}

/** Tokens around a figure that are read: what lies further off says nothing of it for sure. */
const REACH = 20

export const lower = ({ forms }: Pick<Clause, 'forms'>, at: number): string => forms[at]?.lower ?? ''

export const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'

/** "im vergangenen Jahr um": when, not what. */
export function isTime({ times }: Clause, token: Token): boolean {
  const time = times[indexAt(times, token.start)]
  return time !== undefined && time.start <= token.start && token.start < time.end
}

/** From mark to mark, and from one verb's clause to the next. */
export function clauseAround(
  reading: string,
  figure: Figure,
  { sentences, tokens, timeExpressions }: Read,
  words: FigureContext,
  before: Span | undefined,
): Clause | undefined {
  const sentence = sentences[indexAt(sentences, figure.start)]
  if (sentence === undefined || sentence.end < figure.end) return undefined
  const at = indexAt(tokens, figure.start)
  const forms = formsOf(reading, tokens)
  const end = Math.max(figure.end, figure.counted?.end ?? 0)
  let behind = at
  while (behind < tokens.length && tokens[behind]!.start < end) behind += 1
  let from = at
  while (
    from > 0 &&
    at - from < REACH &&
    tokens[from - 1]!.start >= sentence.start &&
    !isEdge(tokens, forms, from - 1, words)
  )
    from -= 1
  let to = behind
  while (
    to < tokens.length &&
    to - behind < REACH &&
    tokens[to]!.end <= sentence.end &&
    !isEdge(tokens, forms, to, words)
  )
    to += 1
  return { tokens, forms, from, to, at, behind, times: timeExpressions, before }
}

const EDGES: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', '.', '!', '?'])

function isEdge(tokens: readonly Token[], forms: readonly Form[], at: number, { openers }: FigureContext): boolean {
  const { pos } = tokens[at]!
  if (pos === 'PUNCT') return EDGES.has(forms[at]!.text)
  if (pos !== 'CCONJ' && pos !== 'SCONJ') return false
  // "Reise- und Tourismusbranche"
  return openers.has(forms[at]!.lower) && !(pos === 'CCONJ' && forms[at - 1]?.text.endsWith('-'))
}
