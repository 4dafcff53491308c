import { manyOf, unitOf } from '../../figure-phrases.ts'
import type { FigureMeaning } from '../../figures.ts'
import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { isLabel, isPerson } from './lexicon.ts'

const MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const

const FATES = new Set(
  'injured wounded hurt killed missing dead arrested rescued evacuated detained hospitalised hospitalized unaccounted trapped'.split(
    ' ',
  ),
)
const DAMAGES = new Set('damaged destroyed closed flooded affected'.split(' '))

/** How far behind its verb a fate stands, and in front of its number "number of" does, in pieces. */
const REACH = 6
const NUMBER_REACH = 12

function count(match: PhraseMatch, value: number, unit: string, counted?: readonly [number, number]): FigureMeaning {
  const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
  return { kind: 'count', low: value, high: value, unit, modifier, ...(counted && { counted }) }
}

/** The whole number a match tells, `undefined` where it is a year or label. */
function told(match: PhraseMatch): number | undefined {
  const value = match.number('n')
  if (value === undefined || !Number.isSafeInteger(value) || value < 2 || (value >= 1900 && value < 2100))
    return undefined
  return isLabel(match.pieces, match.from) ? undefined : value
}

/** Counts whose noun stands elsewhere or is left out, and orders of magnitude without one. */
export const ellipticFigures: readonly Phrase<FigureMeaning>[] = [
  {
    rule: 'figures/fate',
    patterns: ['[ h:@Hedge? n:@Amount ] were|are|was|have|others|remain|more'],
    read: (match) => {
      const value = told(match)
      if (value === undefined) return undefined
      for (let at = match.to; at < match.to + REACH; at += 1) {
        const piece = match.pieces.get(at)
        if (!piece || piece.kind === 'mark') return undefined
        if (FATES.has(piece.lower)) return count(match, value, 'person')
        if (DAMAGES.has(piece.lower)) return count(match, value, '')
      }
      return undefined
    },
  },
  {
    rule: 'figures/number-of',
    patterns: [
      'rose|rises|risen|climbed|climbs|increased|fell|fallen|dropped|grew|grown|jumped|stood|stands to|at [ h:@Hedge? n:@Amount ] .|,|;|after|on|as',
    ],
    read: (match) => {
      const value = told(match)
      if (value === undefined) return undefined
      for (let at = match.from - 2; at >= Math.max(0, match.from - NUMBER_REACH); at -= 1) {
        const piece = match.pieces.get(at)!
        if (/^[.!?;:]$/.test(piece.text)) return undefined
        if (piece.lower === 'toll') return count(match, value, 'person', [at, at + 1])
        if (piece.lower !== 'number' || match.pieces.get(at + 1)?.lower !== 'of') continue
        const noun = match.pieces.get(at + 2)
        return count(match, value, isPerson(noun?.text ?? '') ? 'person' : '', [at + 2, at + 3])
      }
      return undefined
    },
  },
  {
    rule: 'figures/magnitude',
    patterns: ['x:Many of y:Many', 'several|few z:hundred|thousand|dozen|million o:@Noun?'],
    read: (match) => {
      const order = match.number('x')
      if (order !== undefined) return { ...manyOf(order * (match.number('y') ?? 1)), kind: 'count', unit: '' }
      const [at, to] = [match.at('o'), match.number('o') ?? 0]
      const scale = { hundred: 100, thousand: 1000, dozen: 12, million: 1e6 }[match.word('z') ?? '']
      if (scale === undefined) return undefined
      const unit = at !== undefined && isPerson(match.pieces.get(to - 1)?.text ?? '') ? 'person' : ''
      return { ...manyOf(scale), kind: 'count', unit, ...(at !== undefined && { counted: [at, to] as const }) }
    },
  },
  {
    rule: 'figures/quarter-scale',
    patterns: ['h:@Hedge? a q:quarter of a s:Scale c:Currency', 'h:@Hedge? a q:quarter of a s:Scale o:@Noun?'],
    read: (match) => {
      const scale = match.number('s')
      if (!scale) return undefined
      const currency = match.word('c')
      if (currency !== undefined) {
        const { unit, factor } = unitOf(currency)
        return { ...count(match, (scale * factor) / 4, unit), kind: 'money' }
      }
      const [at, to] = [match.at('o'), match.number('o') ?? 0]
      const unit = at !== undefined && isPerson(match.pieces.get(to - 1)?.text ?? '') ? 'person' : ''
      return count(match, scale / 4, unit, at === undefined ? undefined : [at, to])
    },
  },
  {
    // "30 square kilometres", "the 30-mile road"
    rule: 'figures/measure',
    patterns: ['h:@Hedge? n:@Amount q:square|cubic m:Measure', 'n:@Amount ~- m:Measure'],
    read: (match) => {
      const { unit, factor } = unitOf(match.word('m') ?? '')
      const [value, power] = [match.number('n'), match.word('q') === 'square' ? 2 : match.word('q') === 'cubic' ? 3 : 1]
      if (value === undefined || !Number.isFinite(value)) return undefined
      const told = Math.round(value * factor ** power * 1e6) / 1e6
      return { ...count(match, told, unit + ['', '', '²', '³'][power]!), kind: 'measure' }
    },
  },
]
