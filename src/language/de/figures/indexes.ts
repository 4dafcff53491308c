import type { FigureMeaning } from '../../figures.ts'
import type { Phrase, PhraseMatch } from '../../phrases.ts'

const MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const

/** What is told by a number without a unit. */
const INDEX = /(?:^I|i)nzidenz(?:wert)?(?:e[ns]?|s)?$|^Reproduktions(?:zahl|wert)|(?:klima|stimmungs)index$/

/** How far before its number an index is named, in pieces. */
const REACH = 9

function figureOf(match: PhraseMatch, at: number): FigureMeaning | undefined {
  const [low, high] = [match.number('n'), match.number('b')]
  if (low === undefined || !Number.isFinite(low) || (high !== undefined && !(high > low))) return undefined
  // "bei 79 Personen", "auf 5 Prozent", "auf 2021": counts of something else, or a year.
  const next = match.pieces.get(match.to)
  if (next !== undefined && (/^[\p{Lu}%\p{N}]/u.test(next.text) || (next.glued && !/^[.,;:)!?“"«-]$/.test(next.text))))
    return undefined
  if (next?.text === '-' && next.glued) return undefined
  const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
  return { kind: 'count', low, high: high ?? low, unit: '', modifier, counted: [at, at + 1] }
}

/** Values of indexes, which have no noun or unit behind them: "Die Inzidenz stieg auf 66,7", "ein Beben der Stärke 5,3". */
export const indexFigures: readonly Phrase<FigureMeaning>[] = [
  {
    rule: 'figures/index',
    patterns: ['bei|auf|von [ h:@Hedge? n:@Amount ]'],
    read: (match) => {
      const value = match.number('n') ?? 0
      if (value > 1900 && value < 2100) return undefined
      for (let at = match.from - 1; at >= Math.max(0, match.from - REACH); at -= 1) {
        const piece = match.pieces.get(at)!
        if (/^[.!?;:]$/.test(piece.text) || piece.kind === 'number') return undefined
        if (INDEX.test(piece.text)) return figureOf(match, at)
      }
      return undefined
    },
  },
  {
    rule: 'figures/magnitude-of',
    patterns: ['o:Stärke|Magnitude von? [ h:@Hedge? n:@Amount ]'],
    read: (match) => {
      const at = match.at('o')
      return at === undefined || (match.number('n') ?? 99) > 12 ? undefined : figureOf(match, at)
    },
  },
]
