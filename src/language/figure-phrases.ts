import type { FigureKind, FigureModifier } from '../model/layers.ts'
import type { FigureMeaning } from './figures.ts'
import type { Phrase, PhraseMatch } from './phrases.ts'
import { type Piece, type Pieces, senseOf } from './pieces.ts'

type FigurePhrase = Phrase<FigureMeaning>

/** Hedges as a reader numbers them. */
export const HEDGE: Readonly<Record<'about' | 'at-least' | 'at-most' | 'exact', number>> = {
  exact: 0,
  about: 1,
  'at-least': 2,
  'at-most': 3,
}

/** Below this a one-word bound before a count may be a plain preposition. */
const PLAIN_BOUND = 10

const MODIFIERS: readonly FigureModifier[] = ['exact', 'about', 'at-least', 'at-most']

/** Base unit and factor of a unit word, written `km`, `min*60`. */
export function unitOf(value: string): { readonly unit: string; readonly factor: number } {
  const at = value.indexOf('*')
  return at === -1 ? { unit: value, factor: 1 } : { unit: value.slice(0, at), factor: Number(value.slice(at + 1)) }
}

/** What differs from language to language in how figures are phrased. */
export interface FigurePatterns {
  /** Heads with `n:@Amount` and, for ranges, `b:@Amount` behind it; `h:@Hedge` where hedged. */
  readonly heads: readonly string[]
  /** Patterns with `c:Currency` in front of the amount. */
  readonly moneyFirst: readonly string[]
  /** Between a number and what there is more or less of: "mehr", "more". */
  readonly more: string
  /** Percent in several words: "per cent". */
  readonly percent?: string
  /** Between a share and what it is a share of: "der", "des", "of the". */
  readonly of: string
  /** Whether the pieces in front make the number a name or label: "Artikel 5", "Platz 3". */
  isLabel(pieces: Pieces, from: number): boolean
  /** Hedges that are prepositions too: "über", "unter". */
  readonly prepositions: ReadonlySet<string>
  /** Whether a duration or sum is one in words only: "eines Tages", "am Fr. 3". */
  readonly isIdiom?: (pieces: Pieces, from: number, to: number) => boolean
  /** Whether what follows a duration makes it the name of an index: "Sieben-Tage-Inzidenz". */
  readonly isIndex?: (pieces: Pieces, to: number) => boolean
  /** Whether years are an age and no duration: "Kinder ab zwölf Jahren". */
  readonly isAge?: (pieces: Pieces, from: number, to: number) => boolean
  /** Whether a measure is what a price is told for: "Ein Liter Milch kostet". */
  readonly isBase?: (pieces: Pieces, from: number, to: number) => boolean
  /** Whether a sum behind a word that bounds is exactly that of the noun before: "ein Kredit über 3 Millionen". */
  readonly isWorth?: (pieces: Pieces, from: number) => boolean
  /** Words in front of a number that rates are told by: "pro 100.000 Einwohner". */
  readonly per?: ReadonlySet<string>
  /** The person nouns, by lower-case head. */
  isPerson(noun: string): boolean
}

/** Whether a number goes on from letters or digits before it: "a94", "3:28", "7-12", "10^400", the second half of "100 000". */
export function isInside(pieces: Pieces, from: number): boolean {
  const [first, before] = [pieces.get(from), pieces.get(from - 1)]
  if (!before || first?.kind !== 'number') return false
  if (before.kind === 'number' && first.text.length === 3 && before.text.length <= 3)
    return first.start - before.end === 1
  if (!first.glued) return false
  if (before.kind !== 'mark') return true
  return /^[-–:/#.,^*×]$/.test(before.text) && pieces.get(from - 2)?.end === before.start
}

/** Whether the last word of a match goes on: "94m8", "7-Tage-Inzidenz". */
function goesOn(pieces: Pieces, to: number): boolean {
  const next = pieces.get(to)
  return next?.glued === true && next.kind !== 'mark' && pieces.get(to - 1)?.kind !== 'mark'
}

function order(piece: Piece | undefined): number {
  const scale = senseOf(piece, 'Scale')
  return typeof scale === 'number' ? scale : 1
}

/** Whether an order of magnitude stands among the pieces `[from, to)`. */
function hasOrder(pieces: Pieces, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (order(pieces.get(at)) > 1) return true
  return false
}

/** Whether digits are grouped by a blank. */
function isSpaced(pieces: Pieces, at: number): boolean {
  const [first, second] = [pieces.get(at), pieces.get(at + 1)]
  return first?.kind === 'number' && second?.kind === 'number' && second.text.length === 3 && !second.glued
}

/** "63" of "63-Jährige": the number is a part of a word. */
function isFirstPart(pieces: Pieces, to: number): boolean {
  const [dash, word] = [pieces.get(to), pieces.get(to + 1)]
  return (
    dash?.glued === true && dash.kind === 'mark' && word?.glued === true && word.kind === 'word' && dash.text === '-'
  )
}

/** Units that stuff is measured in: the noun behind says which. */
const STUFF_UNITS = new Set(['t', 'kg', 'g', 'l', 'm³', 'barrel'])

/** Times of the clock and how often something happens: nothing counted. */
const UNCOUNTED = /^(?:Uhr|Mal|times?|o’clock)$/u

/** Index points are told with decimals. */
const POINTS = /^(?:Punkten?|Zähler[ns]?|points)$/u

/** Low and high of a head. "zwei bis drei Millionen": the order of magnitude holds for both. */
function bounds(match: PhraseMatch): { low: number; high: number } | undefined {
  const low = match.number('n')
  if (low === undefined || !Number.isFinite(low)) return undefined
  const high = match.number('b')
  if (high === undefined) return { low, high: low }
  const at = match.at('b') ?? 0
  let scale = 1
  for (let index = at; index < Math.min(match.to, at + 6); index += 1)
    scale = Math.max(scale, order(match.pieces.get(index)))
  const scaled = low < 1000 && scale > 1 && low * scale <= high ? low * scale : low
  return scaled < high && Number.isFinite(high) ? { low: scaled, high } : undefined
}

/** Whether the words announce a range: "zwischen … und", "between … and". */
const isBetween = (match: PhraseMatch) => /^(?:zwischen|between)$/i.test(match.pieces.get(match.from)?.text ?? '')

function figure(
  match: PhraseMatch,
  kind: FigureKind,
  unit: string,
  factor: number,
  counted?: readonly [number, number],
): FigureMeaning | undefined {
  if (isInside(match.pieces, match.from) || goesOn(match.pieces, match.to)) return undefined
  const range = bounds(match)
  if (!range) {
    const [low, high] = [match.number('n'), match.number('b')]
    // "zwischen 30 und 20": a range that ends below its start is reported, not guessed.
    if (low === undefined || high === undefined || !(low > high) || !isBetween(match)) return undefined
    return { kind, low, high, unit, modifier: 'exact', impossible: true }
  }
  const sign = (kind === 'measure' || kind === 'percent') && isNegative(match.pieces, match.from) ? -1 : 1
  const round = (value: number) => (sign * Math.round(value * factor * 1e6)) / 1e6
  const [low, high] = [round(range.low), round(range.high)]
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined
  return {
    kind,
    low: Math.min(low, high),
    high: Math.max(low, high),
    unit,
    modifier: MODIFIERS[match.number('h') ?? 0] ?? 'exact',
    ...(counted && { counted }),
  }
}

/** "minus 5 Grad", "-5 Grad". */
function isNegative(pieces: Pieces, from: number): boolean {
  const [first, before, second] = [pieces.get(from), pieces.get(from - 1), pieces.get(from - 2)]
  if (before?.lower === 'minus') return true
  return first?.glued === true && /^[-−–]$/.test(before?.text ?? '') && (!before?.glued || second === undefined)
}

const countedOf = (match: PhraseMatch): readonly [number, number] | undefined => {
  const from = match.at('o')
  return from === undefined ? undefined : [from, match.number('o') ?? from + 1]
}

/** The head of one number. */
const HEDGED = 'h:@Hedge? n:@Amount'

/** The figure phrases of a language from its patterns; the classes come from its lexicon. */
export function figurePhrases(patterns: FigurePatterns): readonly FigurePhrase[] {
  const { heads, of, isLabel } = patterns
  const isPreposition = (match: PhraseMatch) =>
    patterns.prepositions.has(match.pieces.get(match.at('h') ?? -1)?.text.toLowerCase() ?? '')
  /** "pro 100.000 Einwohner", "je 1000 Geburten": what a rate is told by, nothing counted. */
  const isRateBase = (match: PhraseMatch, low: number) =>
    low >= 100 &&
    Number.isInteger(Math.log10(low)) &&
    match.pieces.get(match.from)?.kind === 'number' &&
    patterns.per?.has(match.pieces.get(match.from - 1)?.lower ?? '') === true
  const behind = (tail: string) => heads.flatMap((head) => [`[ ${head} ${tail} ] ${of} o:@Noun`, `${head} ${tail}`])
  const plain = (tail: string) => heads.map((head) => `${head} ${tail}`)
  return [
    {
      rule: 'figures/money',
      patterns: [...plain('c:Currency'), ...plain('US ~- c:Currency'), ...patterns.moneyFirst],
      read: (match) => {
        const { unit, factor } = unitOf(match.word('c') ?? '')
        if (patterns.isIdiom?.(match.pieces, match.from, match.to)) return undefined
        const told = figure(match, 'money', unit, factor)
        return told && isPreposition(match) && patterns.isWorth?.(match.pieces, match.from)
          ? { ...told, modifier: 'exact' }
          : told
      },
    },
    {
      rule: 'figures/percent',
      patterns: [...behind('Percent'), ...(patterns.percent ? behind(patterns.percent) : [])],
      read: (match) => figure(match, 'percent', '%', 1, countedOf(match)),
    },
    {
      rule: 'figures/percentage-points',
      patterns: plain('PercentPoint'),
      read: (match) => figure(match, 'percent', 'pp', 1),
    },
    {
      rule: 'figures/duration',
      patterns: [...plain('Single? d:Duration'), ...plain('~- d:Duration')],
      read: (match) => {
        const { unit, factor } = unitOf(match.word('d') ?? '')
        if (patterns.isIdiom?.(match.pieces, match.from, match.to)) return undefined
        if (patterns.isIndex?.(match.pieces, match.to)) return undefined
        if (unit === 'year' && factor === 1 && patterns.isAge?.(match.pieces, match.from, match.to))
          return figure(match, 'measure', unit, 1)
        return figure(match, 'duration', unit, factor)
      },
    },
    {
      rule: 'figures/measure',
      patterns: [...plain('m:Measure'), ...plain('m:Measure s:~²|³'), ...plain('m:Measure o:@Noun')],
      read: (match) => {
        const { unit, factor } = unitOf(match.word('m') ?? '')
        const raised = match.word('s')
        if (patterns.isBase?.(match.pieces, match.from, match.to)) return undefined
        if (raised !== undefined) return figure(match, 'measure', unit + raised, factor)
        const [at, to] = [match.at('o'), match.number('o') ?? 0]
        // "20 Tonnen Weizen": stuff is what is measured; "500 Meter Luftlinie" is none.
        if (at !== undefined && !STUFF_UNITS.has(unit)) return undefined
        return figure(match, 'measure', unit, factor, at === undefined ? undefined : [at, to])
      },
    },
    {
      rule: 'figures/ratio',
      patterns: behind('f:Fraction'),
      read: (match) => {
        const divisor = match.number('f')
        return divisor ? figure(match, 'ratio', '', 1 / divisor, countedOf(match)) : undefined
      },
    },
    {
      rule: 'figures/count',
      patterns: [...plain('o:@Noun'), ...plain(`${patterns.more} o:@Noun`)],
      read: (match) => {
        const [low, at] = [match.number('n'), match.at('n')]
        const counted = countedOf(match)
        if (low === undefined || at === undefined || !counted || isLabel(match.pieces, match.from)) return undefined
        const noun = match.pieces.get(counted[1] - 1)?.text ?? ''
        if ((!Number.isInteger(low) && !POINTS.test(noun)) || UNCOUNTED.test(noun)) return undefined
        if (isRateBase(match, low)) return undefined
        // "20 Prozent-Marke": percent, whatever they are a mark of.
        if (senseOf(match.pieces.get(counted[0]), 'Percent') !== undefined) return undefined
        // "unter zwei Bedingungen", "über zwei Themen": a preposition, no bound.
        if (low < PLAIN_BOUND && isPreposition(match)) return undefined
        // "ein Mann": an article, not a count.
        if (low === 1 && match.pieces.get(at)?.kind === 'word' && match.number('b') === undefined) return undefined
        const told = figure(match, 'count', patterns.isPerson(noun) ? 'person' : '', 1, counted)
        // "eine Umfrage unter 1004 Ärzten": nobody hedges so exact a number.
        if (told && isPreposition(match) && low >= 100 && low % 10 !== 0) return { ...told, modifier: 'exact' }
        return told
      },
    },
    {
      rule: 'figures/bare-count',
      // One number and nothing else is never plainly an amount.
      patterns: heads.flatMap((head) => (head === HEDGED ? ['h:@Hedge n:@Amount', 'n:@Amount+'] : [head])),
      read: (match) => {
        const [low, at] = [match.number('n'), match.at('n')]
        if (low === undefined || at === undefined || isLabel(match.pieces, match.from)) return undefined
        if (isRateBase(match, low) || isFirstPart(match.pieces, match.to)) return undefined
        // Without a noun only a number that is plainly an amount is one: hedged and large, or with an order of magnitude.
        const large = hasOrder(match.pieces, at, match.to)
        const bound = isPreposition(match)
        const hedged = match.number('h') !== undefined && low >= (bound ? 1000 : 10) && !(low > 1900 && low < 2100)
        const grouped =
          (match.to - at > 2 && low >= 10_000) ||
          // "zählt 3 940": digits in groups are an amount, where a verb stands in front.
          (match.to - at > 1 &&
            low >= 1000 &&
            isSpaced(match.pieces, at) &&
            /^\p{Ll}/u.test(match.pieces.get(match.from - 1)?.text ?? ''))
        return large || hedged || grouped ? figure(match, 'count', '', 1) : undefined
      },
    },
  ]
}

/** "Hunderttausende", "dozens": at least two, at most nine times the order. */
export function manyOf(order: number, modifier: FigureModifier = 'about'): Omit<FigureMeaning, 'kind' | 'unit'> {
  return { low: order * 2, high: order * 9, modifier }
}
