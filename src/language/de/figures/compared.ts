import { unitOf } from '../../figure-phrases.ts'
import type { FigureMeaning } from '../../figures.ts'
import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { senseOf } from '../../pieces.ts'
import { isLabel } from './labels.ts'
import { isPerson } from './persons.ts'

const MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const

const modifierOf = (match: PhraseMatch) => MODIFIERS[match.number('h') ?? 0] ?? 'exact'

/** A number whose unit or noun stands behind another number. */
function shared(match: PhraseMatch, value: number): FigureMeaning | undefined {
  const [currency, percent, at] = [match.word('c'), match.at('p'), match.at('o')]
  if (!Number.isFinite(value)) return undefined
  const told = { low: value, high: value, modifier: modifierOf(match) }
  if (currency !== undefined) {
    const { unit, factor } = unitOf(currency)
    return { ...told, kind: 'money', unit, low: value * factor, high: value * factor }
  }
  const measure = match.word('m')
  if (measure !== undefined) {
    const { unit, factor } = unitOf(measure)
    return { ...told, kind: 'measure', unit, low: value * factor, high: value * factor }
  }
  if (percent !== undefined) return { ...told, kind: 'percent', unit: '%' }
  if (at === undefined || !Number.isInteger(value)) return undefined
  const to = match.number('o') ?? at + 1
  const noun = match.pieces.get(to - 1)?.text ?? ''
  if (/^(?:Uhr|Mal)$/.test(noun)) return undefined
  return { ...told, kind: 'count', unit: isPerson(noun) ? 'person' : '', counted: [at, to] }
}

/** How many times: "doppelt so viel", "dreimal so hoch". */
const TIMES: Readonly<Record<string, number>> = {
  halb: 0.5,
  doppelt: 2,
  zweimal: 2,
  dreimal: 3,
  viermal: 4,
  fünfmal: 5,
  sechsmal: 6,
  siebenmal: 7,
  achtmal: 8,
  neunmal: 9,
  zehnmal: 10,
  hundertmal: 100,
}

/** Numbers that stand beside others: "von 20 auf 35 Millionen Euro", "312 zu 287 Stimmen", "doppelt so viel". */
export const comparedFigures: readonly Phrase<FigureMeaning>[] = [
  {
    // The first number takes unit and order of magnitude from the second.
    rule: 'figures/from-to',
    patterns: [
      'von|um [ h:@Hedge? n:@Amount ] auf @Hedge? b:@Amount c:Currency',
      'von|um [ h:@Hedge? n:@Amount ] auf @Hedge? b:@Amount p:Percent',
      'von|um [ h:@Hedge? n:@Amount ] auf @Hedge? b:@Amount m:Measure',
      'von|um [ h:@Hedge? n:@Amount ] auf @Hedge? b:@Amount o:@Noun',
    ],
    read: (match) => {
      const [value, at] = [match.number('n'), match.at('b')]
      if (value === undefined || at === undefined || !Number.isFinite(value)) return undefined
      let scale = 1
      for (let index = at; index < at + 4; index += 1) {
        const order = senseOf(match.pieces.get(index), 'Scale')
        if (typeof order === 'number') scale = order
      }
      return shared(match, value < 1000 ? value * scale : value)
    },
  },
  {
    rule: 'figures/votes',
    patterns: ['[ n:@Amount ] zu|gegen @Amount o:Stimmen|Gegenstimmen', '[ n:@Amount ] zu|gegen @Amount p:Percent'],
    read: (match) => {
      const [value, at] = [match.number('n'), match.at('o')]
      if (match.at('p') !== undefined) return value === undefined ? undefined : shared(match, value)
      if (value === undefined || at === undefined || !Number.isInteger(value)) return undefined
      return { kind: 'count', low: value, high: value, unit: '', modifier: 'exact', counted: [at, at + 1] }
    },
  },
  {
    rule: 'figures/part-of',
    patterns: ['[ h:@Hedge? n:@Amount ] der|von weltweit|insgesamt|rund|etwa|knapp? @Amount o:@Noun'],
    read: (match) => {
      const value = match.number('n')
      if (value === undefined || value < 2 || isLabel(match.pieces, match.from)) return undefined
      return shared(match, value)
    },
  },
  {
    rule: 'figures/multiple',
    patterns: [
      'h:@Hedge? t:halb|doppelt|zweimal|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal|hundertmal so viel|viele|vielen|hoch|groß|lang|teuer|oft|stark|schnell|schwer|weit|breit|alt|häufig',
    ],
    read: (match) => {
      const value = TIMES[match.pieces.get(match.at('t') ?? match.from)?.lower ?? '']
      return value === undefined
        ? undefined
        : { kind: 'ratio', low: value, high: value, unit: '', modifier: modifierOf(match) }
    },
  },
  {
    rule: 'figures/part-unit',
    patterns: ['h:@Hedge? ein|eine|einer|einem|eines p:PartUnit', 'ein|einem|eines halbes|halben Dutzend o:@Noun?'],
    read: (match) => {
      const part = match.word('p')
      const at = match.at('o')
      if (part === undefined) {
        const to = match.number('o') ?? 0
        const person = at !== undefined && isPerson(match.pieces.get(to - 1)?.text ?? '')
        return {
          kind: 'count',
          low: 6,
          high: 6,
          unit: person ? 'person' : '',
          modifier: 'exact',
          ...(at !== undefined && { counted: [at, to] as const }),
        }
      }
      const [count, unit] = part.split(' ')
      return {
        kind: 'duration',
        low: Number(count),
        high: Number(count),
        unit: unit ?? '',
        modifier: modifierOf(match),
      }
    },
  },
]
