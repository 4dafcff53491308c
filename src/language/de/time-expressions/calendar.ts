import type { Holiday } from '../../../model/holidays.ts'
import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { POINTERS, pointed, unitMeaning } from '../../pointing.ts'
import type { Ask, Direction, TimeMeaning } from '../../time-expressions.ts'
import { durationMeaning, yearOf } from '../../time-meanings.ts'
import { withEdge } from './pointing.ts'
import { looksLikeYear } from './years.ts'

type TimePhrase = Phrase<TimeMeaning>

const pad = (value: number) => String(value).padStart(2, '0')

const QUOTES = /^["„“”»«‚‘’']$/

/** Words in front of a bare month. */
const MONTH_SIGNS = new Set(
  'im seit ab bis vom anfang mitte ende und für in zwischen noch von zum nach vor gegenüber - – / oder den'.split(' '),
)

/** "44 v. Chr." is `BC0044`. */
function yearOfEra(year: number, era: string): TimeMeaning | undefined {
  if (year < 1 || year > 9999 || !Number.isInteger(year)) return undefined
  return { type: 'DATE', said: `${era === 'v' ? 'BC' : ''}${String(year).padStart(4, '0')}` }
}

/** `v` or `n` where a match ends in "v. Chr.", "nach Christus". */
function eraOf({ pieces, to }: PhraseMatch): string | undefined {
  const last = pieces.get(to - 1)?.text
  if (last === 'Christus' || last === 'Christi') return pieces.get(to - 2)?.lower.charAt(0)
  return pieces.get(to - 2)?.text === 'Chr' ? pieces.get(to - 4)?.text : undefined
}

/** A year before 1000, only where "Jahr" says so and nothing is counted: "im Jahr 742". */
function earlyYear(match: PhraseMatch): string | undefined {
  const at = match.at('y')
  const piece = at === undefined ? undefined : match.pieces.get(at)
  if (at === undefined || piece?.text.length !== 3 || piece.text.startsWith('0')) return undefined
  if (!/^Jahre?s?$/.test(match.pieces.get(at - 1)?.text ?? '')) return undefined
  const next = match.pieces.get(at + 1)
  const counts = next !== undefined && (/^[\p{Lu}%€$°]/u.test(next.text) || (next.glued && next.kind !== 'mark'))
  const goes = next?.glued && /^[.,:'’]$/.test(next.text) && match.pieces.get(at + 2)?.glued
  return counts || goes ? undefined : `0${piece.text}`
}

function monthMeaning(match: PhraseMatch, direction?: Direction, years?: number): TimeMeaning | undefined {
  const month = match.number('m')
  if (month === undefined) return undefined
  const at = match.at('y')
  const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
  if (at !== undefined && year === undefined) return undefined
  if (year !== undefined) return withEdge(match, { type: 'DATE', said: `${year}-${pad(month)}` })
  const ask: Ask = { to: 'month', month, ...(direction && { direction }), ...(years !== undefined && { years }) }
  return withEdge(match, { type: 'DATE', said: `XXXX-${pad(month)}`, ask })
}

/** A holiday by its name, one word of the lexicon or several. */
function holidayPhrase(patterns: readonly string[], named?: Holiday): TimePhrase {
  return {
    rule: 'time-expressions/holiday',
    patterns,
    read: (match) => {
      const holiday = named ?? match.word('h')
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
      if (holiday === undefined || (at !== undefined && year === undefined)) return undefined
      // 'ein Menü zum Thema "Weihnachten"'
      if (
        QUOTES.test(match.pieces.get(match.from - 1)?.text ?? '') &&
        QUOTES.test(match.pieces.get(match.to)?.text ?? '')
      )
        return undefined
      // Many a church and parish is called after a holiday.
      if (/(?:irche|farre|farrei|emeinde|apelle|loster)$/.test(match.pieces.get(match.from - 1)?.text ?? ''))
        return undefined
      const ask = { to: 'holiday', holiday } as Ask
      return { type: 'DATE', said: `${year ?? 'XXXX'}-XX-XX`, ask }
    },
  }
}

const ADVENTS: readonly Holiday[] = ['first-advent', 'second-advent', 'third-advent', 'fourth-advent']
const CHRISTMAS_DAYS: readonly Holiday[] = ['christmas', 'second-christmas-day']

/** Months, years, decades, centuries, holidays. */
export const calendarPhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/month-of-year',
    patterns: [
      `g:Edge? m:Month Det? p:${POINTERS} u:Unit`,
      `p:${POINTERS} u:Unit im g:Edge? m:Month`,
      'g:Edge? m:Month s:Same|Following u:Unit',
      // The first of a range is of the year named behind the second.
      `[ g:Edge? m:Month ] bis|und|- zum? Edge? Month Det? p:${POINTERS} u:Unit`,
    ],
    read: (match) => {
      const [month, told] = [match.number('m'), match.number('s')]
      if (match.word('u') !== 'Y' || month === undefined) return undefined
      return told === undefined
        ? monthMeaning(match, undefined, match.number('p'))
        : withEdge(match, {
            type: 'DATE',
            said: `XXXX-${pad(month)}`,
            ask: { to: 'month', month, direction: 'past', toldYears: told },
          })
    },
  },
  {
    rule: 'time-expressions/month',
    patterns: [
      '[ g:Edge? m:Month ] bis|und|- zum? Edge? Month y:Year',
      `g:Edge? p:${POINTERS}? m:Month y:Int?`,
      'Monat m:Month y:Int?',
      'im|seit|ab|bis|vom|Im|Seit|Ab [ m:MonthShort ~. y:Int ]',
    ],
    read: (match) => {
      const piece = match.pieces.get(match.from)
      // A month's name alone is often a person's: "August", "Mai"; it needs a sign of time in front.
      if (match.to - match.from === 1) {
        const before = match.pieces.get(match.from - 1)
        if (!before || !MONTH_SIGNS.has(before.text.toLowerCase()) || piece?.text.endsWith('s')) return undefined
      }
      return monthMeaning(match, pointed(match))
    },
  },
  {
    rule: 'time-expressions/year',
    patterns: [
      'g:Edge? Det? Jahr|Jahre|Jahres|YearNoun y:Int',
      'g:Edge? Det? Jahr|Jahre|Jahres y:Int v|n ~. ^Chr ~.',
      'g:Edge? Det? Jahr|Jahre|Jahres y:Int vor|nach Christus|Christi',
      'g:Edge? y:Int vor|nach Christus|Christi',
      'Jahren [ y:Int ]',
      'Anno|anno [ y:Year ]',
      'g:Edge? y:Year',
      'g:Edge? y:Int v|n ~. ^Chr ~.',
    ],
    read: (match) => {
      const at = match.at('y')
      const era = eraOf(match)
      if (era !== undefined) return yearOfEra(match.number('y') ?? 0, era)
      const early = earlyYear(match)
      if (early !== undefined) return withEdge(match, { type: 'DATE', said: early })
      const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
      if (year === undefined || at === undefined) return undefined
      const explicit = at > match.from || /^(?:Jahren|Anno|anno)$/.test(match.pieces.get(match.from - 1)?.text ?? '')
      if (!explicit && !looksLikeYear(match.pieces, match.from, at, year)) return undefined
      return withEdge(match, { type: 'DATE', said: String(year) })
    },
  },
  {
    rule: 'time-expressions/this-year',
    patterns: ['heuer', 'y:YearAdj'],
    read: (match) => unitMeaning('Y', match.number('y') ?? 0),
  },
  {
    rule: 'time-expressions/year-before',
    patterns: [
      'y:Vorjahr|Vorjahres|Vorjahrs|Vorjahren',
      'm:Vormonat|Vormonats',
      'q:Vorquartal|Vorquartals',
      'Vorwoche',
    ],
    read: (match) => {
      if (match.pieces.get(match.from)!.text === 'Vorjahren') return durationMeaning('X', 'Y')
      const unit =
        match.at('y') !== undefined ? 'Y' : match.at('m') !== undefined ? 'M' : match.at('q') !== undefined ? 'Q' : 'W'
      return unitMeaning(unit, -1, unit === 'W' ? undefined : 'beside')
    },
  },
  {
    rule: 'time-expressions/decade',
    patterns: [
      'Det? y:Int ~- er ~-? Jahre|Jahren|Jahrn',
      'g:Edge? Det? y:Int ~er ~-? Jahre|Jahren',
      'Det? y:Int ~er ~- Jahre|Jahren',
      'Det e:EarlyLate y:Int ~- er ~-? Jahre|Jahren',
      'Det e:EarlyLate y:Int ~er ~-? Jahre|Jahren',
      'g:Edge Det? y:Int ~er|ern',
      'in|seit [ den y:Int ~ern ]',
      '[ die|der y:Int ~er ] waren|sind|Jahre|,|.|und',
    ],
    read: (match) => {
      const at = match.at('y')
      const piece = at === undefined ? undefined : match.pieces.get(at)
      if (!piece || !/^(?:1[0-9]|20)?\d0$/.test(piece.text)) return undefined
      return withEdge(match, {
        type: 'DATE',
        said: piece.text.length === 4 ? piece.text.slice(0, 3) : `19${piece.text[0]}`,
      })
    },
  },
  {
    rule: 'time-expressions/decade-word',
    patterns: [
      'g:Edge? Det? x:Decade Jahre|Jahren|Jahrn',
      'g:Edge? Det? x:Decade ~- Jahre|Jahren',
      'g:Edge? Det? x:Decades',
      'Det e:EarlyLate x:Decade Jahre|Jahren',
      'Det e:EarlyLate x:Decades',
      '[ g:Edge? Det? x:Decade ~-? ] und|oder|bis Decade ~-? Jahre|Jahren',
      '[ g:Edge? Det? x:Decade ~-? ] und|oder|bis Decades',
      'g:Edge der x:DecadeNoun',
      'Det e:EarlyLate x:DecadeNoun',
      'g:Edge? Det? x:Noughties',
      'Det e:EarlyLate x:Noughties',
    ],
    read: (match) => {
      const decade = match.word('x')
      if (decade === undefined) return undefined
      return withEdge(match, { type: 'DATE', said: decade })
    },
  },
  {
    rule: 'time-expressions/century',
    patterns: [
      'g:Edge? Det? n:Int ~. Jahrhundert|Jahrhunderts|Jh|Jahrhunderte|Jahrhunderten',
      'g:Edge? Det? n:Ordinal Jahrhundert|Jahrhunderts',
      'Det? Ordinal Hälfte des n:Int ~. Jahrhunderts',
      'Det? Ordinal Hälfte des n:Ordinal Jahrhunderts',
      'Det? e:EarlyLate n:Int ~. Jahrhundert|Jahrhunderts',
      'Det? e:EarlyLate n:Ordinal Jahrhundert|Jahrhunderts',
      'g:Edge? Det? n:Int ~. Jahrhundert|Jahrhunderts|Jh v|n ~. ^Chr ~.',
      'g:Edge? Det? n:Ordinal Jahrhundert|Jahrhunderts v|n ~. ^Chr ~.',
      'g:Edge? Det? n:Int ~. Jahrhundert|Jahrhunderts vor|nach Christus|Christi',
      'g:Edge? Det? n:Ordinal Jahrhundert|Jahrhunderts vor|nach Christus|Christi',
      '[ Det? n:Int ~. ] und|oder|bis|zum des? Int ~. Jahrhundert|Jahrhunderts',
      '[ Det? n:Ordinal ] und|oder|bis|zum des? Ordinal Jahrhundert|Jahrhunderts',
    ],
    read: (match) => {
      const number = match.number('n')
      if (number === undefined || number < 1 || number > 30) return undefined
      return withEdge(match, { type: 'DATE', said: `${eraOf(match) === 'v' ? 'BC' : ''}${pad(number - 1)}` })
    },
  },
  holidayPhrase(['h:Holiday y:Int?']),
  holidayPhrase(['heiligen|heiliger|heiligem Abend y:Int?'], 'christmas-eve'),
  {
    rule: 'time-expressions/holiday',
    patterns: [
      'Det? n:Ordinal w:Weihnachtstag|Weihnachtsfeiertag|Advent|Adventssonntag|Adventsonntag y:Int?',
      'n:Int ~. w:Weihnachtstag|Weihnachtsfeiertag|Advent|Adventssonntag|Adventsonntag y:Int?',
    ],
    read: (match) => {
      const advent = match.pieces.get(match.at('w') ?? -1)?.text.startsWith('Advent')
      const holiday = (advent ? ADVENTS : CHRISTMAS_DAYS)[(match.number('n') ?? 0) - 1]
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
      if (holiday === undefined || (at !== undefined && year === undefined)) return undefined
      return { type: 'DATE', said: `${year ?? 'XXXX'}-XX-XX`, ask: { to: 'holiday', holiday } }
    },
  },
  holidayPhrase(['Christi Himmelfahrt y:Int?'], 'ascension'),
  holidayPhrase(['Mariä|Maria Empfängnis y:Int?'], 'immaculate-conception'),
  holidayPhrase(['Heilige|Heiligen drei|Drei Könige|Königen'], 'epiphany'),
  holidayPhrase(['Mariä|Maria Himmelfahrt y:Int?'], 'assumption-day'),
  holidayPhrase(['Tag der deutschen Einheit y:Int?'], 'german-unity-day'),
  holidayPhrase(['Tag der Arbeit y:Int?'], 'labour-day'),
  holidayPhrase(['Buß - und Bettag y:Int?'], 'day-of-repentance'),
]
