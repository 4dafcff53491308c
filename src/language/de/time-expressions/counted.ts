import { nthWeekday } from '../../../model/calendar.ts'
import type { Phrase } from '../../phrases.ts'
import type { Ask, TimeMeaning } from '../../time-expressions.ts'
import { yearOf } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

/** Days or months of a unit. */
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 }
const MONTHS: Readonly<Record<string, number>> = { M: 1, Y: 12 }

const pad = (value: number) => String(value).padStart(2, '0')

/** Days told by counting: from a day, within a month. */
export const countedPhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/day-counted',
    patterns: ['a:Day|morgen w:vor|in n:@Number u:Unit', 'r:Weekday w:vor|in n:@Number u:Unit'],
    read: (match) => {
      const [count, unit, back] = [match.number('n'), match.word('u'), match.word('w')?.toLowerCase() === 'vor']
      const weekday = match.number('r')
      if (count === undefined || !Number.isInteger(count) || count < 1) return undefined
      const steps = back ? -count : count
      if (weekday !== undefined) {
        const days = DAYS[unit ?? '']
        if (days === undefined || (days * count) % 7 !== 0) return undefined
        const ask: Ask = { to: 'weekday', weekday, direction: back ? 'past' : 'future', days: steps * days }
        return { type: 'DATE', said: `XXXX-WXX-${weekday}`, ask }
      }
      const from = match.number('a') ?? 1
      const [days, months] = [DAYS[unit ?? ''], MONTHS[unit ?? '']]
      if (days !== undefined) return { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: from + steps * days } }
      if (months === undefined) return undefined
      return { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: from, months: steps * months } }
    },
  },
  {
    rule: 'time-expressions/day-of-month',
    patterns: ['d:Int ~. p:This|Past|Next|des m:Monats|Monates', 'd:Ordinal p:This|Past|Next|des m:Monats|Monates'],
    read: (match) => {
      const day = match.number('d')
      if (day === undefined || day < 1 || day > 31) return undefined
      const ask: Ask = { to: 'day-of-month', day, shift: match.number('p') ?? 0 }
      return { type: 'DATE', said: `XXXX-XX-${pad(day)}`, ask }
    },
  },
  {
    rule: 'time-expressions/nth-weekday',
    patterns: [
      'o:Ordinal w:Weekday im|des m:Month y:Year?',
      'l:letzten|letzter w:Weekday im|des m:Month y:Year?',
      'o:Int ~. w:Weekday im|des m:Month y:Year?',
    ],
    read: (match) => {
      const [weekday, month, at] = [match.number('w'), match.number('m'), match.at('y')]
      const nth = match.at('l') !== undefined ? -1 : match.number('o')
      if (weekday === undefined || month === undefined || nth === undefined || nth > 5 || nth === 0) return undefined
      const said = `XXXX-${pad(month)}-XX`
      if (at === undefined) return { type: 'DATE', said, ask: { to: 'nth-weekday', nth, weekday, month } }
      const year = yearOf(match.pieces.get(at))
      const day = year === undefined ? undefined : nthWeekday(year, month, weekday, nth)
      return day === undefined ? undefined : { type: 'DATE', said: day }
    },
  },
]
