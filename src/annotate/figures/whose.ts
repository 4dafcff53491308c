import type { FigureContext } from '../../language/figures.ts'
import { type Clause, isNoun, isTime, lower } from './clause.ts'

/** Whose the measured or counted thing is, or for whom: the genitive or "für …" behind it, or behind the figure. */
export function whoseOf(clause: Clause, measured: number | undefined, words: FigureContext): number | undefined {
  if (measured !== undefined) {
    const own = ownerAt(clause, measured + 1, clause.at, words) ?? recipientAt(clause, measured + 1, clause.at, words)
    if (own !== undefined) return own
  }
  return genitiveAt(clause, clause.behind, clause.to, words) ?? recipientAt(clause, clause.behind, clause.to, words)
}

/** "des Konzerns", "von Norland", "Norlands", right at a place; the head of the phrase. */
function ownerAt(clause: Clause, at: number, end: number, words: FigureContext): number | undefined {
  if (at >= end) return undefined
  const genitive = genitiveAt(clause, at, end, words)
  if (genitive !== undefined) return genitive
  const word = lower(clause, at)
  if (words.owners.has(word) && clause.tokens[at + 1]?.pos === 'PROPN') return headAt(clause, at + 1, end)
  return words.namesInS && clause.tokens[at]!.pos === 'PROPN' && word.endsWith('s') ? at : undefined
}

/** "des Konzerns"; "der schlechte Zustand" is a subject. */
function genitiveAt(clause: Clause, at: number, end: number, { genitives }: FigureContext): number | undefined {
  if (at >= end || clause.tokens[at]!.pos !== 'DET' || !genitives.has(lower(clause, at))) return undefined
  const isSubject = clause.tokens[at + 1]?.pos === 'ADJ' && lower(clause, at + 1).endsWith('e')
  return isSubject ? undefined : headAt(clause, at + 1, end)
}

function recipientAt(
  clause: Clause,
  at: number,
  end: number,
  { recipients, isTaker }: FigureContext,
): number | undefined {
  if (at >= end || !recipients.has(lower(clause, at))) return undefined
  const from = clause.tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1
  const head = headAt(clause, from, end)
  // "für drei Jahre", "für den Vergleich": how long, and what it pays for.
  if (head === undefined || clause.tokens[from]?.pos === 'NUM') return undefined
  return clause.tokens[head]!.pos === 'PROPN' || isTaker(lower(clause, head)) ? head : undefined
}

/** The noun that adjectives lead up to. */
function headAt(clause: Clause, from: number, end: number): number | undefined {
  const { tokens } = clause
  let at = from
  while (at < end && tokens[at]!.pos === 'ADJ') at += 1
  // "der Straßburger Organisation", "Amerikas Schulen"
  while (at + 1 < end && tokens[at]!.pos === 'PROPN' && isNoun(tokens[at + 1])) at += 1
  return at < end && isNoun(tokens[at]) && !isTime(clause, tokens[at]!) ? at : undefined
}
