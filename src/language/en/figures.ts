import { figurePhrases, manyOf, unitOf } from '../figure-phrases.ts'
import type { FigureMeaning, FigureRules } from '../figures.ts'
import { type Phrase, type PhraseBook, phraseBook } from '../phrases.ts'
import { senseOf } from '../pieces.ts'
import { context } from './figures/context.ts'
import { ellipticFigures } from './figures/elliptic.ts'
import { isLabel, isPerson, lexicon } from './figures/lexicon.ts'
import { rules } from './figures/rules.ts'

const MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const

const own: readonly Phrase<FigureMeaning>[] = [
  {
    rule: 'figures/magnitude',
    patterns: ['x:Many of o:@Noun', 'x:Many of y:Many of o:@Noun'],
    read: (match) => {
      const [order, scale, at, to] = [match.number('x'), match.number('y') ?? 1, match.at('o'), match.number('o') ?? 0]
      if (!order || at === undefined || senseOf(match.pieces.get(to - 1), 'Many') !== undefined) return undefined
      const unit = isPerson(match.pieces.get(to - 1)?.text ?? '') ? 'person' : ''
      return { ...manyOf(order * scale), kind: 'count', unit, counted: [at, to] }
    },
  },
  {
    rule: 'figures/one-in',
    patterns: ['h:@Hedge? n:@Amount in b:@Amount o:@Noun', 'h:@Hedge? n:@Amount out of b:@Amount o:@Noun'],
    read: (match) => {
      const [part, whole, at, to] = [match.number('n'), match.number('b'), match.at('o'), match.number('o')]
      if (!part || !whole || part >= whole || whole > 100 || at === undefined || to === undefined) return undefined
      const value = Math.round((1e6 * part) / whole) / 1e6
      const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
      return { kind: 'ratio', low: value, high: value, unit: '', modifier, counted: [at, to] }
    },
  },
]

/** "almost half a million dollars", "half a million people". */
const half: Phrase<FigureMeaning> = {
  rule: 'figures/half-scale',
  patterns: ['h:@Hedge? half a s:Scale c:Currency', 'h:@Hedge? half a s:Scale o:@Noun?'],
  read: (match) => {
    const scale = match.number('s')
    if (!scale) return undefined
    const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
    const currency = match.word('c')
    if (currency !== undefined) {
      const { unit, factor } = unitOf(currency)
      const value = (scale * factor) / 2
      return { kind: 'money', low: value, high: value, unit, modifier }
    }
    const [at, to] = [match.at('o'), match.number('o') ?? 0]
    const unit = at !== undefined && isPerson(match.pieces.get(to - 1)?.text ?? '') ? 'person' : ''
    const counted = at === undefined ? {} : { counted: [at, to] as const }
    return { kind: 'count', low: scale / 2, high: scale / 2, unit, modifier, ...counted }
  },
}

/** "an hour and a half" is 90 minutes, "a year and a half" 18 months. */
const andHalf: Phrase<FigureMeaning> = {
  rule: 'figures/and-a-half',
  patterns: ['h:@Hedge? a|an|one d:Duration and a half'],
  read: (match) => {
    const { unit, factor } = unitOf(match.word('d') ?? '')
    const value = factor * (unit === 'year' ? 18 : 1.5)
    const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
    return { kind: 'duration', low: value, high: value, unit: unit === 'year' ? 'month' : unit, modifier }
  },
}

const age: Phrase<FigureMeaning> = {
  rule: 'figures/age',
  patterns: ['n:@Amount years old', 'n:@Amount ~- year ~- old'],
  read: (match) => {
    const value = match.number('n')
    return value === undefined
      ? undefined
      : { kind: 'measure', low: value, high: value, unit: 'year', modifier: 'exact' }
  },
}

/** "half an hour" is 30 minutes, "half a year" six months. */
const halfDuration: Phrase<FigureMeaning> = {
  rule: 'figures/half-duration',
  patterns: ['h:@Hedge? half a|an d:Duration'],
  read: (match) => {
    const { unit, factor } = unitOf(match.word('d') ?? '')
    const value = unit === 'year' ? factor * 6 : factor / 2
    const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
    return { kind: 'duration', low: value, high: value, unit: unit === 'year' ? 'month' : unit, modifier }
  },
}

/** "half of the voters", "half the voters". */
const halfOf: Phrase<FigureMeaning> = {
  rule: 'figures/half',
  patterns: ['[ h:@Hedge? half ] of the? o:@Noun', '[ h:@Hedge? half ] the o:@Noun'],
  read: (match) => {
    const [at, to, modifier] = [match.at('o'), match.number('o'), MODIFIERS[match.number('h') ?? 0] ?? 'exact']
    return at === undefined || to === undefined
      ? undefined
      : { kind: 'ratio', low: 0.5, high: 0.5, unit: '', modifier, counted: [at, to] }
  },
}

/** "two-thirds of the members", hyphened. */
const fraction: Phrase<FigureMeaning> = {
  rule: 'figures/ratio',
  patterns: ['[ h:@Hedge? n:Cardinal ~- f:~Fraction ] of the? o:@Noun', 'h:@Hedge? n:Cardinal ~- f:~Fraction'],
  read: (match) => {
    const [part, whole, at] = [match.number('n'), match.number('f'), match.at('o')]
    if (!part || !whole || part >= whole) return undefined
    const value = Math.round((1e6 * part) / whole) / 1e6
    const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
    const counted = at === undefined ? {} : { counted: [at, match.number('o') ?? at + 1] as const }
    return { kind: 'ratio', low: value, high: value, unit: '', modifier, ...counted }
  },
}

/** "twice as many", "three times as high". */
const multiple: Phrase<FigureMeaning> = {
  rule: 'figures/multiple',
  patterns: [
    'h:@Hedge? twice as many|much|high|large|big|long|often|fast',
    'h:@Hedge? n:@Amount times as many|much|high|large|big|long|often|fast',
  ],
  read: (match) => {
    const value = match.at('n') === undefined ? 2 : match.number('n')
    const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
    return value === undefined || !Number.isFinite(value)
      ? undefined
      : { kind: 'ratio', low: value, high: value, unit: '', modifier }
  },
}

const points: Phrase<FigureMeaning> = {
  rule: 'figures/percentage-points',
  patterns: ['h:@Hedge? n:@Amount percentage point|points'],
  read: (match) => {
    const value = match.number('n')
    const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
    return value === undefined || !Number.isFinite(value)
      ? undefined
      : { kind: 'percent', low: value, high: value, unit: 'pp', modifier }
  },
}

let book: PhraseBook<FigureMeaning> | undefined

/** Figures in English: "$3.8 billion", "two to three dead", "20 percent of households". */
export const figures: FigureRules = {
  rules,
  context,
  book: () => {
    book ??= phraseBook(lexicon, [
      ...own,
      half,
      andHalf,
      halfDuration,
      halfOf,
      multiple,
      fraction,
      points,
      ...ellipticFigures,
      age,
      ...figurePhrases({
        heads: [
          'h:@Hedge? n:@Amount',
          'between n:@Amount and b:@Amount',
          'h:@Hedge? n:@Amount to|-|or b:@Amount',
          'from n:@Amount to b:@Amount',
        ],
        moneyFirst: ['h:@Hedge? c:Currency n:@Amount', 'h:@Hedge? US c:~Currency n:@Amount'],
        of: 'of the?',
        more: 'more|fewer|less',
        percent: 'per cent',
        isLabel,
        isPerson,
        prepositions: new Set(['over', 'under']),
        per: new Set(['per']),
      }),
    ])
    return book
  },
}
