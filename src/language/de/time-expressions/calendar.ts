import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { POINTERS, pointed, unitMeaning } from '../../pointing.ts'
import type { Ask, Direction, TimeMeaning } from '../../time-expressions.ts'
import { yearOf } from '../../time-meanings.ts'
import { withEdge } from './pointing.ts'
import { looksLikeYear } from './years.ts'

type TimePhrase = Phrase<TimeMeaning>

const pad = (value: number) => String(value).padStart(2, '0')

/** Words in front of a bare month. */
const MONTH_SIGNS = new Set(
  'im seit ab bis vom anfang mitte ende und für in zwischen noch von zum nach vor gegenüber - – / oder den'.split(' '),
)

/** Words in front of a bare season. */
const SEASON_SIGNS = new Set('im seit ab bis vom zum den diesem diesen ganzen nach vor zum und gesamten'.split(' '))

function monthMeaning(match: PhraseMatch, direction?: Direction, years?: number): TimeMeaning | undefined {
  const month = match.number('m')
  if (month === undefined) return undefined
  const at = match.at('y')
  const year = at === undefined ? undefined : yearOf(match.pieces[at])
  if (at !== undefined && year === undefined) return undefined
  if (year !== undefined) return withEdge(match, { type: 'DATE', said: `${year}-${pad(month)}` })
  const ask: Ask = { to: 'month', month, ...(direction && { direction }), ...(years !== undefined && { years }) }
  return withEdge(match, { type: 'DATE', said: `XXXX-${pad(month)}`, ask })
}

/** Months, seasons, years, decades, quarters. */
export const calendarPhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/month',
    patterns: [`g:Edge? p:${POINTERS}? m:Month y:Int?`, 'im|seit|ab|bis|vom|Im|Seit|Ab [ m:MonthShort ~. y:Int ]'],
    read: (match) => {
      const piece = match.pieces[match.from]
      // A month's name alone is often a person's: "August", "Mai"; it needs a sign of time in front.
      if (match.to - match.from === 1) {
        const before = match.pieces[match.from - 1]
        if (!before || !MONTH_SIGNS.has(before.text.toLowerCase()) || piece?.text.endsWith('s')) return undefined
      }
      return monthMeaning(match, pointed(match))
    },
  },
  {
    rule: 'time-expressions/month-of-year',
    patterns: [`g:Edge? m:Month Det? p:${POINTERS} u:Unit`],
    read: (match) => (match.word('u') === 'Y' ? monthMeaning(match, undefined, match.number('p')) : undefined),
  },
  {
    rule: 'time-expressions/year',
    patterns: ['g:Edge? Det? Jahr|Jahre|Jahres y:Int', 'Jahren [ y:Int ]', 'g:Edge? y:Int'],
    read: (match) => {
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces[at])
      if (year === undefined || at === undefined) return undefined
      const explicit = at > match.from || match.pieces[match.from - 1]?.text === 'Jahren'
      if (!explicit && !looksLikeYear(match.pieces, match.from, at, year)) return undefined
      return withEdge(match, { type: 'DATE', said: String(year) })
    },
  },
  {
    rule: 'time-expressions/this-year',
    patterns: ['heuer'],
    read: () => unitMeaning('Y', 0),
  },
  {
    rule: 'time-expressions/year-before',
    patterns: ['Vorjahr|Vorjahres|Vorjahrs'],
    read: () => unitMeaning('Y', -1),
  },
  {
    rule: 'time-expressions/decade',
    patterns: [
      'Det? y:Int ~- er ~-? Jahre|Jahren|Jahrn',
      'Det? y:Int ~er ~-? Jahre|Jahren',
      'Det? y:Int ~er ~- Jahre|Jahren',
    ],
    read: (match) => {
      const at = match.at('y')
      const piece = at === undefined ? undefined : match.pieces[at]
      if (!piece || !/^(?:1[0-9]|20)?\d0$/.test(piece.text)) return undefined
      return { type: 'DATE', said: piece.text.length === 4 ? piece.text.slice(0, 3) : `19${piece.text[0]}` }
    },
  },
  {
    rule: 'time-expressions/decade-word',
    patterns: ['g:Edge? Det? x:Decade Jahre|Jahren', 'g:Edge? Det? x:Decades'],
    read: (match) => {
      const decade = match.word('x')
      return decade === undefined ? undefined : withEdge(match, { type: 'DATE', said: decade })
    },
  },
  {
    rule: 'time-expressions/century',
    patterns: [
      'g:Edge? Det? n:Int ~. Jahrhundert|Jahrhunderts|Jh|Jahrhunderte|Jahrhunderten',
      'g:Edge? Det? n:Ordinal Jahrhundert|Jahrhunderts',
    ],
    read: (match) => {
      const number = match.number('n')
      if (number === undefined || number < 1 || number > 30) return undefined
      return withEdge(match, { type: 'DATE', said: pad(number - 1) })
    },
  },
  {
    rule: 'time-expressions/season',
    patterns: [`g:Edge? p:${POINTERS}? s:Season y:Int?`, `Det? s:SeasonMonths`],
    read: (match) => {
      const season = match.word('s')
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces[at])
      if (season === undefined || (at !== undefined && year === undefined)) return undefined
      if (year !== undefined) return withEdge(match, { type: 'DATE', said: `${year}-${season}` })
      const before = match.pieces[match.from - 1]
      if (match.to - match.from === 1 && !(before && SEASON_SIGNS.has(before.text.toLowerCase()))) return undefined
      const after = match.pieces[match.to]
      if (after?.text === '-' && after.glued) return undefined
      const direction = pointed(match)
      return withEdge(match, {
        type: 'DATE',
        said: `XXXX-${season}`,
        ask: { to: 'part-of-year', part: season, ...(direction && { direction }) },
      })
    },
  },
  {
    // A stretch over the turn of a year has no TIMEX3 value; where it stands is worth knowing all the same.
    rule: 'time-expressions/two-years',
    patterns: ['Det? Saison|Spielzeit|Amtsperiode|Schuljahr|Wintersemester|Legislaturperiode|Winter y:Int ~/ z:~Int'],
    read: (match) => {
      const at = match.at('y')
      return at === undefined || yearOf(match.pieces[at]) === undefined
        ? undefined
        : { type: 'DATE', said: 'XXXX-XX-XX' }
    },
  },
  {
    rule: 'time-expressions/quarter',
    patterns: ['Det? o:Ordinal Quartal|Trimester|Quartals y:Int?', 'Det? o:Int ~. Quartal|Trimester|Quartals y:Int?'],
    read: (match) => {
      const quarter = match.number('o')
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces[at])
      if (quarter === undefined || quarter > 4 || (at !== undefined && year === undefined)) return undefined
      if (year !== undefined) return { type: 'DATE', said: `${year}-Q${quarter}` }
      return { type: 'DATE', said: `XXXX-Q${quarter}`, ask: { to: 'part-of-year', part: `Q${quarter}` } }
    },
  },
  {
    rule: 'time-expressions/half-year',
    patterns: ['Det? o:Ordinal Jahreshälfte|Halbjahr|Halbjahres y:Int?'],
    read: (match) => {
      const half = match.number('o')
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces[at])
      if (half === undefined || half > 2 || (at !== undefined && year === undefined)) return undefined
      if (year !== undefined) return { type: 'DATE', said: `${year}-H${half}` }
      return { type: 'DATE', said: `XXXX-H${half}`, ask: { to: 'part-of-year', part: `H${half}` } }
    },
  },
  {
    rule: 'time-expressions/holiday',
    patterns: ['h:Holiday y:Int?'],
    read: (match) => {
      const holiday = match.word('h')
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces[at])
      if (holiday === undefined || (at !== undefined && year === undefined)) return undefined
      const ask = { to: 'holiday', holiday } as Ask
      return { type: 'DATE', said: `${year ?? 'XXXX'}-XX-XX`, ask }
    },
  },
]
