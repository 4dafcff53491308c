import { unitOf } from '../../figure-phrases.ts'
import type { FigureMeaning } from '../../figures.ts'
import type { Phrase } from '../../phrases.ts'

const MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const

/** Half of a unit: "ein halbes Prozent", "ein halbes Jahr". */
export const halfFigures: readonly Phrase<FigureMeaning>[] = [
  {
    rule: 'figures/half-percent',
    patterns: [
      'h:@Hedge? ein|einen|einem|eines halbes|halben|halber p:Percent|PercentPoint',
      '[ h:@Hedge? ein|einen|einem|eines halbes|halben|halber p:Percent ] der|des|aller|dieser o:@Noun',
    ],
    read: (match) => {
      const at = match.at('o')
      return {
        kind: 'percent',
        low: 0.5,
        high: 0.5,
        unit: match.word('p') ?? '%',
        modifier: MODIFIERS[match.number('h') ?? 0] ?? 'exact',
        ...(at !== undefined && { counted: [at, match.number('o') ?? at + 1] as const }),
      }
    },
  },
  {
    rule: 'figures/half-duration',
    patterns: ['h:@Hedge? ein|eine|einem|einer|eines halbe|halbes|halben|halber d:Duration'],
    read: (match) => {
      const { unit, factor } = unitOf(match.word('d') ?? '')
      const half = unit === 'year' ? { unit: 'month', value: 6 * factor } : { unit, value: factor / 2 }
      const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
      return { kind: 'duration', low: half.value, high: half.value, unit: half.unit, modifier }
    },
  },
]
