import type { FigureMeaning } from '../../figures.ts'
import type { Phrase, PhraseMatch } from '../../phrases.ts'

const MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const

/** What a number of so many digits may be: "zweistellig" 10 to 99. */
function ofDigits(digits: number, scale: number): Pick<FigureMeaning, 'low' | 'high' | 'modifier'> {
  return { low: 10 ** (digits - 1) * scale, high: (10 ** digits - 1) * scale, modifier: 'about' }
}

const unitless = (match: PhraseMatch, kind: FigureMeaning['kind'], unit: string, value: number): FigureMeaning => ({
  kind,
  low: value,
  high: value,
  unit,
  modifier: MODIFIERS[match.number('h') ?? 0] ?? 'exact',
})

/** Larger and smaller unit of one length, and how many of the smaller the larger holds. */
const PARTS: Readonly<Record<string, readonly [part: string, unit: string, each: number]>> = {
  year: ['month', 'month', 12],
  'min*60': ['min', 'min', 60],
  'day*7': ['day', 'day', 7],
}

/** Amounts told by their digits, lengths in two units, "Tempo 110". */
export const digitFigures: readonly Phrase<FigureMeaning>[] = [
  {
    // "ein zweistelliger Millionenbetrag", "im niedrigen dreistelligen Millionenbereich", "ein sechsstelliger Betrag"
    rule: 'figures/digits-told',
    patterns: ['g:Digits x:MillionsOf', 'g:Digits s:Betrag|Betrags|Betrages|Summe|Summen|Beträge|Beträgen'],
    read: (match) => {
      const digits = match.number('g')
      const scale = match.at('s') === undefined ? match.number('x') : 1
      return digits === undefined || digits < 1 || scale === undefined
        ? undefined
        : { kind: 'money', unit: '', ...ofDigits(digits, scale) }
    },
  },
  {
    // "zwei Jahre und sechs Monate" is one length, of 30 months.
    rule: 'figures/two-units',
    patterns: ['h:@Hedge? n:@Amount d:Duration und|, b:@Amount e:Duration'],
    read: (match) => {
      const [count, rest] = [match.number('n'), match.number('b')]
      const [part, unit, each] = PARTS[match.word('d') ?? ''] ?? []
      if (count === undefined || rest === undefined || each === undefined || match.word('e') !== part) return undefined
      if (
        !Number.isInteger(count) ||
        !Number.isInteger(rest) ||
        /^(?:alt|alte[nr]?)$/.test(match.pieces.get(match.to)?.lower ?? '')
      )
        return undefined
      const value = count * each + rest
      return Number.isSafeInteger(value) ? unitless(match, 'duration', unit ?? '', value) : undefined
    },
  },
  {
    rule: 'figures/speed',
    patterns: ['Tempo n:Int'],
    read: (match) => {
      const value = match.number('n')
      const next = match.pieces.get(match.to)
      // "Tempo-30-Zone", "Tempo 30.000"
      if (value === undefined || value < 5 || value > 999 || (next?.glued && next.kind !== 'mark')) return undefined
      return unitless(match, 'measure', 'km/h', value)
    },
  },
  {
    rule: 'figures/money',
    patterns: ['h:@Hedge? n:@Amount k:CrownsOf Kronen'],
    read: (match) => {
      const [value, unit] = [match.number('n'), match.word('k')]
      return value === undefined || unit === undefined || !Number.isFinite(value)
        ? undefined
        : unitless(match, 'money', unit, value)
    },
  },
]
