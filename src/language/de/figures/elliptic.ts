import type { FigureMeaning } from '../../figures.ts'
import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { type Pieces, senseOf } from '../../pieces.ts'
import { isLabel } from './labels.ts'
import { isPerson } from './persons.ts'

const MODIFIERS = ['exact', 'about', 'at-least', 'at-most'] as const

const split = (words: string) => new Set(words.split(' '))

/** What befell people, without a noun behind the number: "17 wurden verletzt". */
const FATES = split(
  'verletzt schwerverletzt getötet vermisst festgenommen gerettet evakuiert verhaftet entlassen erkrankt infiziert gesucht geborgen verschleppt freigelassen verurteilt verschollen obdachlos tot unverletzt vermißt ums',
)
/** What happened to things. */
const DAMAGES = split('beschädigt zerstört unbewohnbar abgebrannt überflutet gesperrt betroffen geschlossen')

/** How far behind its verb a fate stands, in pieces. */
const REACH = 8

function fateBehind(pieces: Pieces, from: number): 'person' | '' | undefined {
  for (let at = from; at < from + REACH; at += 1) {
    const piece = pieces.get(at)
    if (!piece || (piece.kind === 'mark' && piece.text !== '-')) return undefined
    if (FATES.has(piece.lower)) return 'person'
    if (DAMAGES.has(piece.lower)) return ''
  }
  return undefined
}

const isYear = (match: PhraseMatch, value: number) =>
  value >= 1900 && value < 2100 && match.pieces.get(match.at('n') ?? -1)?.text.length === 4

function count(match: PhraseMatch, value: number, unit: string, counted?: readonly [number, number]): FigureMeaning {
  const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
  return { kind: 'count', low: value, high: value, unit, modifier, ...(counted && { counted }) }
}

/** The whole number a match tells, `undefined` where it is a year or label. */
function told(match: PhraseMatch): number | undefined {
  const value = match.number('n')
  if (value === undefined || !Number.isSafeInteger(value) || value < 2 || isYear(match, value)) return undefined
  return isLabel(match.pieces, match.from) ? undefined : value
}

/** Counts whose noun stands elsewhere or is left out. */
export const ellipticFigures: readonly Phrase<FigureMeaning>[] = [
  {
    rule: 'figures/fate',
    patterns: [
      '[ h:@Hedge? n:@Amount ] wurden|werden|waren|sind|seien|gelten|galten|blieben|kamen',
      '[ h:@Hedge? n:@Amount ] d:beschädigt|zerstört|verletzt|getötet|vermisst|evakuiert',
    ],
    read: (match) => {
      const value = told(match)
      const unit = value === undefined ? undefined : fateBehind(match.pieces, match.at('d') ?? match.to)
      return value === undefined || unit === undefined ? undefined : count(match, value, unit)
    },
  },
  {
    // "Die Zahl der Toten stieg auf vier", "hat sich auf sechs erhöht".
    rule: 'figures/number-of',
    patterns: [
      'auf [ h:@Hedge? n:@Amount ] gestiegen|erhöht|gesunken|gefallen|geklettert|angestiegen|gewachsen|angewachsen|zurückgegangen|korrigiert|an|.|,',
      'bei|mit|auf [ h:@Hedge? n:@Amount ] angegeben|beziffert|.|,',
    ],
    read: (match) => {
      const value = told(match)
      if (value === undefined) return undefined
      for (let at = match.from - 1; at >= Math.max(0, match.from - NUMBER_REACH); at -= 1) {
        const piece = match.pieces.get(at)!
        if (/^[.!?;:]$/.test(piece.text)) return undefined
        if (!/(?:^Z|z)ahl$/.test(piece.text)) continue
        // "die Opferzahl"
        if (piece.text !== 'Zahl')
          return /(?:opfer|toten|verletzten|vermissten|einwohner|mitglieder)zahl$/i.test(piece.text)
            ? count(match, value, 'person', [at, at + 1])
            : undefined
        const noun = match.pieces.get(at + 2)
        if (!/^(?:der|von)$/.test(match.pieces.get(at + 1)?.text ?? '') || !/^\p{Lu}/u.test(noun?.text ?? ''))
          return undefined
        return count(match, value, isPerson(noun!.text) ? 'person' : '', [at + 2, at + 3])
      }
      return undefined
    },
  },
  {
    // "Die Bahn zählt 3 940", "gestern waren es noch elf", "14 weitere".
    rule: 'figures/left-out',
    patterns: [
      'zählt|zählte|meldet|meldete|spricht|sprach|nennt|nannte von? [ h:@Hedge? n:@Amount ] .|,|;|und',
      'kommt|kam|kommen|kamen auf [ h:@Hedge? n:@Amount ] .|,|;',
      'waren|sind|seien|wären es noch|nur|zuletzt|schon|bereits? [ h:@Hedge? n:@Amount ] .|,|;|gewesen|und',
      '[ h:@Hedge? n:@Amount w:weitere|weiteren|weiterer ] .|,|verlangt|wurden|werden|sind|waren|sollen|gelten|und',
    ],
    read: (match) => {
      const value = told(match)
      if (value === undefined) return undefined
      // A bare small number behind a verb may be anything, but for what is told of "es" or of "weitere".
      const first = match.pieces.get(match.from - 1)?.lower ?? ''
      const plain = /^(?:zählt|zählte|meldet|meldete|spricht|sprach|nennt|nannte|von|auf)$/.test(first)
      return plain && value < 100 ? undefined : count(match, value, '')
    },
  },
  {
    // "eine zwölfköpfige Delegation", "die 12-köpfige Familie"
    rule: 'figures/headed',
    patterns: ['x:Headed o:@Noun', '[ n:Int ~- köpfige|köpfigen|köpfiger|köpfiges|köpfigem o:@Noun ]'],
    read: (match) => {
      const [value, at] = [match.number('x') ?? match.number('n'), match.at('o')]
      if (value === undefined || at === undefined) return undefined
      return count(match, value, 'person', [at, match.number('o') ?? at + 1])
    },
  },
  {
    // "das Doppelte", "das Dreifache", "1,7-fach"
    rule: 'figures/fold',
    patterns: [
      'h:@Hedge? das|dem|aufs|vom x:FoldNoun',
      'h:@Hedge? n:@Amount ~-? fach|fache|fachen|facher|faches|Fache|Fachen',
    ],
    read: (match) => {
      const value = match.number('x') ?? match.number('n')
      if (value === undefined || !Number.isFinite(value)) return undefined
      const modifier = MODIFIERS[match.number('h') ?? 0] ?? 'exact'
      return { kind: 'ratio', low: value, high: value, unit: '', modifier }
    },
  },
  {
    // "im Schnitt 3,2 Kinder": only a mean counts people or things in decimals.
    rule: 'figures/mean',
    patterns: [
      'Schnitt|Durchschnitt|Mittel|durchschnittlich|rechnerisch|statistisch [ h:@Hedge? n:@Amount o:@Noun ]',
      'Schnitt|Durchschnitt|Mittel bei|rund [ n:@Amount o:@Noun ]',
    ],
    read: (match) => {
      const [value, at] = [match.number('n'), match.at('o')]
      if (value === undefined || at === undefined || !Number.isFinite(value) || Number.isInteger(value))
        return undefined
      const to = match.number('o') ?? at + 1
      const noun = match.pieces.get(to - 1)
      // "im Schnitt 1,4 Euro" is money.
      if (
        ['Currency', 'Percent', 'PercentPoint', 'Measure', 'Duration', 'Fraction'].some(
          (is) => senseOf(noun, is) !== undefined,
        )
      )
        return undefined
      return count(match, value, isPerson(match.pieces.get(to - 1)?.text ?? '') ? 'person' : '', [at, to])
    },
  },
]

/** How far in front of its number "Zahl" stands, in pieces. */
const NUMBER_REACH = 16
