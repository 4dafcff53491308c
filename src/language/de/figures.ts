import { figurePhrases, manyOf, unitOf } from '../figure-phrases.ts'
import type { FigureMeaning, FigureRules } from '../figures.ts'
import { type Phrase, type PhraseBook, phraseBook } from '../phrases.ts'
import { senseOf } from '../pieces.ts'
import { isAge } from './ages.ts'
import { isBase, isWorth } from './figures/bases.ts'
import { comparedFigures } from './figures/compared.ts'
import { context } from './figures/context.ts'
import { digitFigures } from './figures/digits.ts'
import { ellipticFigures } from './figures/elliptic.ts'
import { halfFigures } from './figures/halves.ts'
import { indexFigures } from './figures/indexes.ts'
import { isLabel } from './figures/labels.ts'
import { lexicon } from './figures/lexicon.ts'
import { isPerson } from './figures/persons.ts'
import { rules } from './figures/rules.ts'
import { countsTime, lasts } from './lasting.ts'

const MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const

/** Editions and anniversaries: the ordinals that tell something. */
const EDITION =
  'Ausgabe|Auflage|Jahrestag|Jahrestags|Jahrestages|Jahrestagung|Geburtstag|Todestag|Amtszeit|Legislaturperiode|Mal|Sicherheitskonferenz|Sanktionspaket|Sanktionspakets|Gipfel|Kriegstag|Hochzeitstag|Saisonsieg|Saisontor'

const own: readonly Phrase<FigureMeaning>[] = [
  {
    rule: 'figures/half',
    patterns: ['h:@Hedge? die|der Hälfte', '[ h:@Hedge? die|der Hälfte ] der|des|aller o:@Noun'],
    read: (match) => {
      const at = match.at('o')
      return {
        kind: 'ratio',
        low: 0.5,
        high: 0.5,
        unit: '',
        modifier: MODIFIERS[match.number('h') ?? 0] ?? 'exact',
        ...(at !== undefined && { counted: [at, match.number('o') ?? at + 1] as const }),
      }
    },
  },
  {
    rule: 'figures/every-nth',
    patterns: ['h:@Hedge? jeder|jede|jedes s:Share o:@Noun?', '[ jeder|jede|jedes s:Share ] der|von @Amount o:@Noun'],
    read: (match) => {
      const share = match.number('s')
      const at = match.at('o')
      if (!share) return undefined
      const value = Math.round(1e6 / share) / 1e6
      const capital = /^\p{Lu}/u.test(match.pieces.get(match.at('s') ?? match.from)?.text ?? '')
      if (at === undefined && !capital) return undefined
      return {
        kind: 'ratio',
        low: value,
        high: value,
        unit: '',
        modifier: MODIFIERS[match.number('h') ?? 0] ?? 'exact',
        ...(at !== undefined && { counted: [at, match.number('o') ?? at + 1] as const }),
      }
    },
  },
  {
    rule: 'figures/magnitude',
    patterns: ['h:@Hedge? x:Many von? o:@Noun?'],
    read: (match) => {
      const order = match.number('x')
      const at = match.at('o')
      // "Millionen" alone is a plural of the order, no figure of its own.
      if (!order || (at === undefined && order >= 1e6)) return undefined
      const to = match.number('o') ?? 0
      // "Tausende Tonnen" are measured.
      const last = match.pieces.get(to - 1)
      if (at !== undefined && (senseOf(last, 'Measure') ?? senseOf(last, 'Currency')) !== undefined) return undefined
      const noun = at === undefined ? '' : (match.pieces.get(to - 1)?.text ?? '')
      return {
        ...manyOf(order),
        kind: 'count',
        unit: isPerson(noun) ? 'person' : '',
        ...(at !== undefined && { counted: [at, to] as const }),
      }
    },
  },
  {
    rule: 'figures/several',
    patterns: [
      'Several x:Order ~.? c:Currency',
      'Several x:Order ~.? m:Measure',
      'ein paar x:Order ~.? c:Currency',
      'h:@Hedge? x:Many von? c:Currency',
      'h:@Hedge? x:Many von? m:Measure',
      'Several|Few d:Duration',
      'ein paar d:Duration',
      'Several x:Order ~.? von? o:@Noun?',
      'ein paar x:Order ~.? von? o:@Noun?',
    ],
    read: (match) => {
      const duration = match.word('d')
      // "wenige Wochen": at least two, at most nine, so that other texts' "drei Wochen" do not contradict.
      if (duration !== undefined) {
        const { unit, factor } = unitOf(duration)
        return { ...manyOf(factor), kind: 'duration', unit }
      }
      const order = match.number('x')
      if (!order) return undefined
      const currency = match.word('c')
      const { unit, factor } = unitOf(currency ?? match.word('m') ?? '')
      const many = manyOf(order * factor)
      if (unit !== '') return { ...many, kind: currency === undefined ? 'measure' : 'money', unit }
      const at = match.at('o')
      const to = match.number('o') ?? 0
      const noun = at === undefined ? '' : (match.pieces.get(to - 1)?.text ?? '')
      return {
        ...many,
        kind: 'count',
        unit: isPerson(noun) ? 'person' : '',
        ...(at !== undefined && { counted: [at, to] as const }),
      }
    },
  },
  {
    rule: 'figures/nearly',
    patterns: [
      'a:Cardinal Near s:Scale? c:Currency',
      'a:Cardinal Near d:Duration',
      'a:Cardinal Near f:Fraction',
      '[ a:Cardinal Near f:Fraction ] der|des|aller|dieser o:@Noun',
      'a:Cardinal Near s:Scale o:@Noun?',
    ],
    read: (match) => {
      if (match.number('a') !== 1) return undefined
      const scale = match.number('s') ?? 1
      const at = match.at('o')
      const counted = at === undefined ? {} : { counted: [at, match.number('o') ?? at + 1] as const }
      const about = (kind: FigureMeaning['kind'], value: number, unit: string): FigureMeaning => ({
        kind,
        low: value,
        high: value,
        unit,
        modifier: 'about',
        ...counted,
      })
      const fraction = match.number('f')
      if (fraction !== undefined) return about('ratio', Math.round(1e6 / fraction) / 1e6, '')
      const [currency, duration] = [match.word('c'), match.word('d')]
      const { unit, factor } = unitOf(currency ?? duration ?? '')
      if (currency !== undefined) return about('money', scale * factor, unit)
      if (duration !== undefined)
        return countsTime(match.pieces, match.from, match.to) ? about('duration', factor, unit) : undefined
      const noun = at === undefined ? '' : (match.pieces.get((match.number('o') ?? at + 1) - 1)?.text ?? '')
      return about('count', scale, isPerson(noun) ? 'person' : '')
    },
  },
  {
    // "Zwei von drei Befragten": small numbers tell a share; of large ones each is worth its own count.
    rule: 'figures/out-of',
    patterns: ['a:Cardinal|Int von b:Cardinal|Int o:@Noun'],
    read: (match) => {
      const [part, whole, at] = [match.number('a'), match.number('b'), match.at('o')]
      if (part === undefined || whole === undefined || at === undefined) return undefined
      if (!Number.isInteger(part) || part < 1 || part >= whole || (whole > 10 && whole !== 100)) return undefined
      if (isLabel(match.pieces, match.from)) return undefined
      const value = Math.round((part / whole) * 1e6) / 1e6
      const counted = [at, match.number('o') ?? at + 1] as const
      return { kind: 'ratio', low: value, high: value, unit: '', modifier: 'exact', counted }
    },
  },
  {
    // "neun Euro fünfzig", as prices are spoken.
    rule: 'figures/spoken-price',
    patterns: ['h:@Hedge? n:Cardinal|Int c:Currency x:Cardinal'],
    read: (match) => {
      const [whole, cents] = [match.number('n'), match.number('x')]
      const { unit, factor } = unitOf(match.word('c') ?? '')
      if (whole === undefined || cents === undefined || !Number.isInteger(cents) || cents < 10 || cents > 99)
        return undefined
      // "für neun Euro zwanzig Karten"
      if (factor !== 1 || /^[\p{Lu}\p{N}]|^\p{Ll}+en$/u.test(match.pieces.get(match.to)?.text ?? '')) return undefined
      const value = Math.round(whole * 100 + cents) / 100
      const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
      return { kind: 'money', low: value, high: value, unit, modifier }
    },
  },
  {
    rule: 'figures/speed',
    patterns: ['h:@Hedge? n:@Amount km ~/ ~h|Std', 'h:@Hedge? n:@Amount Kilometer|Kilometern|km pro Stunde'],
    read: (match) => {
      const value = match.number('n')
      if (value === undefined || !Number.isFinite(value)) return undefined
      const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
      return { kind: 'measure', low: value, high: value, unit: 'km/h', modifier }
    },
  },
  {
    rule: 'figures/lasting',
    patterns: ['h:@Hedge? l:Lasting o:@Noun', 'h:@Hedge? n:Int ~- l:DurationAdj o:@Noun'],
    read: (match) => {
      const [count, name] = (match.word('l') ?? '').includes(' ')
        ? (match.word('l') ?? '').split(' ')
        : [String(match.number('n')), match.word('l')]
      const { unit, factor } = unitOf(name ?? '')
      const at = match.at('o')
      const to = match.number('o')
      if (at === undefined || to === undefined) return undefined
      const value = Number(count) * factor
      const aged = unit === 'year' && !lasts(match.pieces.get(to - 1)?.text)
      return {
        kind: aged ? 'measure' : 'duration',
        low: value,
        high: value,
        unit,
        modifier: MODIFIERS[match.number('h') ?? 0] ?? 'exact',
        counted: [at, to],
      }
    },
  },
  {
    rule: 'figures/age',
    patterns: [
      'h:@Hedge? n:Int ~- l:DurationAdj',
      'n:@Amount Jahre|Jahren alt|alte|alten|alter',
      'n:@Amount bis|- b:@Amount Jahre|Jahren alt|alte|alten|alter',
    ],
    read: (match) => {
      const [value, unit] = [match.number('n'), match.word('l') ?? 'year']
      const last = match.pieces.get(match.to - 1)?.text ?? ''
      if (value === undefined || unit !== 'year' || (match.at('l') !== undefined && !/^J/.test(last))) return undefined
      return {
        kind: 'measure',
        low: value,
        high: Math.max(value, match.number('b') ?? value),
        unit: 'year',
        modifier: MODIFIERS[match.number('h') ?? 0] ?? 'exact',
      }
    },
  },
  {
    rule: 'figures/edition',
    patterns: [`n:Int ~. Münchner? o:${EDITION}`],
    read: (match) => {
      const [value, at] = [match.number('n'), match.at('o')]
      if (value === undefined || at === undefined) return undefined
      return { kind: 'ordinal', low: value, high: value, unit: '', modifier: 'exact', counted: [at, at + 1] }
    },
  },
]

let book: PhraseBook<FigureMeaning> | undefined

/** Figures in German: "3,8 Mrd. Euro", "knapp ein Fünftel", "zwei bis drei Tote". */
export const figures: FigureRules = {
  rules,
  context,
  book: () => {
    book ??= phraseBook(lexicon, [
      ...own,
      ...comparedFigures,
      ...digitFigures,
      ...ellipticFigures,
      ...halfFigures,
      ...indexFigures,
      ...figurePhrases({
        heads: [
          'h:@Hedge? n:@Amount',
          'zwischen n:@Amount und b:@Amount',
          'h:@Hedge? n:@Amount bis|-|oder b:@Amount',
          'von n:@Amount bis b:@Amount',
        ],
        moneyFirst: ['h:@Hedge? c:Currency n:@Amount', 'h:@Hedge? c:CurrencyDot ~. n:@Amount'],
        of: 'der|des|aller|dieser',
        more: 'mehr|weniger',
        isIndex: (pieces, to) =>
          pieces.get(to)?.text === '-' &&
          /^(?:inzidenz|wert|schnitt|durchschnitt|mittel|trend|rate)/.test(pieces.get(to + 1)?.lower ?? ''),
        isLabel,
        isPerson,
        isAge,
        isBase,
        isWorth,
        per: new Set(['pro', 'je']),
        prepositions: new Set(['über', 'unter']),
        isIdiom: (pieces, from, to) =>
          (pieces.get(from)?.text === 'Fr' && /^(?:am|ab|vom|bis|und|do|-)$/.test(pieces.get(from - 1)?.lower ?? '')) ||
          (to - from === 2 &&
            /^eines$/i.test(pieces.get(from)?.text ?? '') &&
            pieces.get(to - 1)?.text === 'Tages' &&
            !/^(?:innerhalb|binnen|während|Laufe)$/i.test(pieces.get(from - 1)?.text ?? '')),
      }),
    ])
    return book
  },
}
