import type { TimeMod } from '../../../model/layers.ts'
import type { Phrase, PhraseMatch } from '../../phrases.ts'
import type { Ask, CalendarUnit, TimeMeaning } from '../../time-expressions.ts'
import { durationMeaning, yearOf } from '../../time-meanings.ts'
import { POINTERS, pointed } from './days.ts'

type TimePhrase = Phrase<TimeMeaning>

const UNDERSPECIFIED: Readonly<Record<string, readonly [CalendarUnit, string]>> = {
  D: ['day', 'XXXX-XX-XX'],
  W: ['week', 'XXXX-WXX'],
  WE: ['weekend', 'XXXX-WXX-WE'],
  M: ['month', 'XXXX-XX'],
  Q: ['quarter', 'XXXX-QX'],
  Y: ['year', 'XXXX'],
  DE: ['decade', 'XXX'],
  CE: ['century', 'XX'],
}

const pad = (value: number) => String(value).padStart(2, '0')

function unitMeaning(unit: string | undefined, shift: number, from?: 'narrative'): TimeMeaning | undefined {
  const known = UNDERSPECIFIED[unit ?? '']
  if (!known) return undefined
  return { type: 'DATE', said: known[1], ask: { to: 'unit', unit: known[0], shift, ...(from && { from }) } }
}

function withEdge(match: PhraseMatch, meaning: TimeMeaning): TimeMeaning {
  const edge = match.word('g')
  return edge === undefined ? meaning : { ...meaning, mod: edge as TimeMod }
}

function monthMeaning(match: PhraseMatch, years?: number): TimeMeaning | undefined {
  const month = match.number('m')
  if (month === undefined) return undefined
  const direction = pointed(match)
  const at = match.at('y')
  const year = at === undefined ? undefined : yearOf(match.pieces[at])
  if (at !== undefined && year === undefined) return undefined
  if (year !== undefined) return withEdge(match, { type: 'DATE', said: `${year}-${pad(month)}` })
  const ask: Ask = { to: 'month', month, ...(direction && { direction }), ...(years !== undefined && { years }) }
  return withEdge(match, { type: 'DATE', said: `XXXX-${pad(month)}`, ask })
}

/** Months, seasons, years, decades, quarters. */
const calendar: readonly TimePhrase[] = [
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
      return monthMeaning(match)
    },
  },
  {
    rule: 'time-expressions/month-of-year',
    patterns: [`g:Edge? m:Month Det? p:${POINTERS} u:Unit`],
    read: (match) =>
      match.word('u') === 'Y'
        ? monthMeaning(
            { ...match, number: (label) => (label === 'p' ? undefined : match.number(label)) },
            match.number('p'),
          )
        : undefined,
  },
  {
    rule: 'time-expressions/year',
    patterns: ['g:Edge? Det? Jahr|Jahre|Jahres|Jahren y:Int', 'g:Edge? y:Int'],
    read: (match) => {
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces[at])
      if (year === undefined || at === undefined) return undefined
      const explicit = at > match.from
      const [before, after] = [match.pieces[match.from - 1], match.pieces[match.to]]
      if (!explicit) {
        if (year < 1100 || year > 2100) return undefined
        if (match.pieces[at]?.glued && before && /[.,:\p{L}'’#+$€£]/u.test(before.text)) return undefined
        if (
          after?.glued &&
          /^[,.:'’]$/.test(after.text) &&
          match.pieces[match.to + 1]?.glued &&
          match.pieces[match.to + 1]?.kind === 'number'
        )
          return undefined
        if (
          after &&
          /^(?:%|€|\$|Euro|Uhr|Prozent|Meter|Kilometer|Dollar|Millionen|Mio|km|m|kg|Mann|Grad|Franken|Liter|Tonnen|Quadratmeter|Hektar)$/.test(
            after.text,
          )
        )
          return undefined
        // "1700 Menschen": a number in front of a plural noun counts it.
        if (
          after?.kind === 'word' &&
          !after.glued &&
          /^\p{Lu}.*(?:en|er|e|s)$/u.test(after.text) &&
          !(before && YEAR_SIGNS.has(before.text.toLowerCase()))
        )
          return undefined
      }
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
      const direction = pointed(match)
      return withEdge(match, {
        type: 'DATE',
        said: `XXXX-${season}`,
        ask: { to: 'part-of-year', part: season, ...(direction && { direction }) },
      })
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

const MONTH_SIGNS = new Set([
  'im',
  'seit',
  'ab',
  'bis',
  'vom',
  'anfang',
  'mitte',
  'ende',
  'und',
  'für',
  'in',
  'zwischen',
  'noch',
  'von',
  'zum',
  'nach',
  'vor',
  'gegenüber',
  '-',
  '–',
  '/',
  'oder',
  'den',
])
const SEASON_SIGNS = new Set([
  'im',
  'seit',
  'ab',
  'bis',
  'vom',
  'zum',
  'den',
  'diesem',
  'diesen',
  'ganzen',
  'nach',
  'vor',
  'zum',
  'und',
  'gesamten',
])
const YEAR_SIGNS = new Set(['seit', 'bis', 'vor', 'ab', 'im', 'jahr', 'ende', 'anfang', 'mitte', 'von', 'nach', 'um'])

/** "kommende Woche", "vergangenes Jahr", "drei Wochen", "seit Jahren". */
const relative: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/relative-unit',
    patterns: [`Det? p:${POINTERS} u:Unit`, `g:Edge Det? p:${POINTERS} u:Unit`],
    read: (match) => {
      const [unit, shift] = [match.word('u'), match.number('p')]
      if (unit === undefined || shift === undefined) return undefined
      const at = match.pieces[match.to - 1]?.text ?? ''
      const plural =
        /(?:Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Jahrzehnte|Jahrzehnten|Stunden|Minuten|Wochenenden)$/.test(at)
      if (plural) return durationMeaning('X', unit)
      if (unit === 'D') return undefined
      const meaning = unitMeaning(unit, shift)
      return meaning && withEdge(match, meaning)
    },
  },
  {
    rule: 'time-expressions/weekend',
    patterns: ['am|Am|zum|vom [ Wochenende ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-WXX-WE', ask: { to: 'unit', unit: 'weekend', shift: 0 } }),
  },
  {
    rule: 'time-expressions/next-day',
    patterns: ['am [ nächsten|folgenden Tag ]', 'am [ Tag danach|darauf ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: 1, from: 'narrative' } }),
  },
  {
    rule: 'time-expressions/day-before',
    patterns: ['am|vom [ Vortag ]', 'am [ Tag zuvor|davor ]'],
    read: () => ({ type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: -1, from: 'narrative' } }),
  },
  {
    rule: 'time-expressions/duration-recent',
    patterns: [`Det? p:${POINTERS} n:@Number u:Unit`, `Det? p:${POINTERS} Vague u:Unit`],
    read: (match) => durationMeaning(match.number('n') ?? 'X', match.word('u') ?? 'D'),
  },
  {
    rule: 'time-expressions/duration',
    patterns: ['h:Hedge? n:@Number u:Unit', 'h:Hedge? n:@Number - u:Unit'],
    read: (match) => {
      const count = match.number('n')
      const before = match.pieces[match.from - 1]
      if (count === undefined || (before && senseOfEach(before))) return undefined
      return durationMeaning(count, match.word('u') ?? 'D', match.word('h'))
    },
  },
  {
    rule: 'time-expressions/duration-vague',
    patterns: ['ein? v:Vague u:Unit', 'seit|vor|Seit|Vor|nach|über|auf [ Det? u:Unit ]'],
    read: (match) => {
      const last = match.pieces[match.to - 1]?.text ?? ''
      if (match.word('v') === undefined && !/n$/.test(last)) return undefined
      return durationMeaning('X', match.word('u') ?? 'D')
    },
  },
  {
    rule: 'time-expressions/duration-adjective',
    patterns: ['h:Hedge? l:Long', 'h:Hedge? n:Int ~- l:LongAdj'],
    read: (match) => {
      const long = match.word('l') ?? ''
      const after = match.pieces[match.to]?.text
      const count = match.number('n')
      // "die 24-Jährige" is a person, "der 55-jährige Wirt" an age.
      if (
        /^\p{Lu}/u.test(match.pieces[match.to - 1]?.text ?? '') ||
        (long.endsWith('Y') && after !== undefined && !/^\p{Lu}/u.test(after))
      )
        return undefined
      if (count !== undefined) return durationMeaning(count, long, match.word('h'))
      const parts = /^([\d.]+|X)(.+)$/.exec(long)
      return parts
        ? durationMeaning(parts[1] === 'X' ? 'X' : Number(parts[1]), parts[2] ?? 'D', match.word('h'))
        : undefined
    },
  },
]

function senseOfEach(piece: { readonly text: string }): boolean {
  return /^(?:je|jede[nmrs]?|alle)$/i.test(piece.text)
}

/** Phrases that name longer stretches of the calendar and durations. */
export const stretchPhrases: readonly TimePhrase[] = [...calendar, ...relative]
