import type { Phrase } from '../../phrases.ts'
import { senseOf } from '../../pieces.ts'
import { POINTERS, pointed } from '../../pointing.ts'
import type { Ask, TimeMeaning } from '../../time-expressions.ts'
import { clockOf, dayMeaning } from '../../time-meanings.ts'
import { yearAt } from './pointing.ts'

type TimePhrase = Phrase<TimeMeaning>

/** "March 18, 2025", "next Friday evening", "8:30 pm". */
export const dayPhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/day-month',
    patterns: [
      'w:Weekday ,? the? d:Int Suffix? of? m:Month y:Int?',
      'w:Weekday ,? the? d:Int Suffix? of? m:Month , y:Int',
      'w:Weekday ,? m:Month|MonthShort .? d:Int Suffix? , y:Int',
      'w:Weekday ,? m:Month|MonthShort .? d:Int Suffix?',
      'd:Int Suffix? of? m:Month y:Int?',
      'm:Month d:Int Suffix? , y:Int',
      'm:Month d:Int Suffix?',
      'm:MonthShort .? d:Int , y:Int',
      'm:MonthShort .? d:Int',
    ],
    read: (match) => {
      const [day, month] = [match.number('d'), match.number('m')]
      if (day === undefined || month === undefined || day > 31) return undefined
      const at = match.at('y')
      const year = yearAt(match)
      if (at !== undefined && year === undefined) return undefined
      return dayMeaning({ day, month, year, weekday: match.number('w') })
    },
  },
  {
    rule: 'time-expressions/day-counted',
    patterns: ['n:@Number u:week|weeks from w:Weekday', 'n:@Number u:day|days|week|weeks from a:today|tomorrow'],
    read: (match) => {
      const [count, weekday] = [match.number('n') ?? 0, match.number('w')]
      const days = count * (match.word('u')?.toLowerCase().startsWith('week') ? 7 : 1)
      if (!Number.isInteger(count) || count < 1) return undefined
      if (weekday === undefined) {
        const from = match.word('a')?.toLowerCase() === 'tomorrow' ? 1 : 0
        return { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days: from + days } }
      }
      const ask: Ask = { to: 'weekday', weekday, direction: 'future', days }
      return { type: 'DATE', said: `XXXX-WXX-${weekday}`, ask }
    },
  },
  {
    rule: 'time-expressions/date-iso',
    patterns: ['y:Int ~- m:Int ~- d:Int'],
    read: (match) => {
      const year = yearAt(match)
      const [month, day] = [match.number('m'), match.number('d')]
      if (year === undefined || month === undefined || day === undefined || month > 12 || day > 31) return undefined
      return dayMeaning({ day, month, year })
    },
  },
  {
    rule: 'time-expressions/weekday',
    patterns: [`p:${POINTERS}? w:Weekday`, `p:${POINTERS}? w:Weekday t:Part`],
    read: (match) => {
      const [weekday, part, direction] = [match.number('w'), match.word('t'), pointed(match)]
      if (weekday === undefined) return undefined
      const after = match.pieces.get(match.to)
      if (after?.text === '-' && after.glued) return undefined
      // "a Thursday": which one is not said.
      if (!part && /^an?$/.test(match.pieces.get(match.from - 1)?.lower ?? ''))
        return { type: 'DATE', said: `XXXX-WXX-${weekday}` }
      return {
        type: part ? 'TIME' : 'DATE',
        said: `XXXX-WXX-${weekday}${part ?? ''}`,
        ask: { to: 'weekday', weekday, ...(direction && { direction }), ...(part && { part }) },
      }
    },
  },
  {
    rule: 'time-expressions/deictic-day',
    patterns: ['a:Day', 'a:Day t:Part', 'the? day b:before|after a:yesterday|tomorrow'],
    read: (match) => {
      const twice = match.word('b')
      if (twice !== undefined && (twice === 'before') !== (match.word('a') === 'yesterday')) return undefined
      const offset = twice === undefined ? match.number('a') : twice === 'before' ? -2 : 2
      const part = match.word('t')
      if (offset === undefined) return undefined
      const said = `XXXX-XX-XX${part ?? ''}`
      return { type: part ? 'TIME' : 'DATE', said, ask: { to: 'day', days: offset, ...(part && { part }) } }
    },
  },
  {
    rule: 'time-expressions/part-of-day',
    patterns: ['p:This|Past t:Part', 'in|during [ the t:Part ]', 'a:tonight', '[ the e:early|small hours ]'],
    read: (match) => {
      const part = match.word('t') ?? (match.at('e') === undefined ? 'TNI' : 'TMO')
      const pointer = match.number('p')
      const said = `XXXX-XX-XX${part}`
      if (match.word('a') !== undefined || pointer !== undefined)
        return { type: 'TIME', said, ask: { to: 'day', days: pointer ?? 0, part } }
      return { type: 'TIME', said, ask: { to: 'part-of-day', part } }
    },
  },
  {
    rule: 'time-expressions/clock-in-words',
    patterns: [
      "h:Int|Cardinal o ~'|’ ~clock",
      'a:half past h:Cardinal',
      'q:quarter w:to|past h:Cardinal',
      'at|around|by|before|after|until|since [ n:noon|midday|midnight ]',
    ],
    read: (match) => {
      const named = match.word('n')
      if (named !== undefined) return clockOf(named === 'midnight' ? 24 : 12, 0)
      const hour = match.number('h')
      if (hour === undefined || hour < 1 || hour > 12) return undefined
      if (match.at('a') !== undefined) return clockOf(hour, 30)
      if (match.at('q') === undefined) return clockOf(hour, 0)
      return match.word('w') === 'past' ? clockOf(hour, 15) : clockOf(hour - 1, 45)
    },
  },
  {
    // "12/05/2025" is a day in May for some and in December for others; "13/05/2025" for none.
    rule: 'time-expressions/date-in-figures',
    patterns: ['a:Int ~/ b:Int ~/ y:Int'],
    read: (match) => {
      const [first, second, year] = [match.number('a') ?? 0, match.number('b') ?? 0, yearAt(match)]
      if (
        year === undefined ||
        (match.pieces.get(match.to)?.glued === true && match.pieces.get(match.to)?.kind !== 'mark')
      )
        return undefined
      const read = [
        { day: first, month: second },
        { day: second, month: first },
      ].flatMap((told) => {
        const meaning = told.month >= 1 && told.month <= 12 ? dayMeaning({ ...told, year }) : undefined
        return meaning && !meaning.impossible ? [meaning] : []
      })
      if (read.length < 2 || read[0]!.said === read[1]!.said) return read[0]
      return { type: 'DATE', said: `${year}-XX-XX`, alternatives: read.map(({ said }) => said) }
    },
  },
  {
    rule: 'time-expressions/clock',
    patterns: [
      'h:Int ~: m:Int x:Half?',
      'h:Int ~. m:Int x:Half',
      'h:Int x:Half',
      'at [ h:Int ~: m:Int x:Half? ]',
      'h:Int ~:|. m:Int x:DotHalf ~. ~m ~.?',
      'h:Int x:DotHalf ~. ~m ~.?',
      'at [ h:Int ~:|. m:Int x:DotHalf ~. ~m ~.? ]',
    ],
    read: (match) => {
      const [hour, half] = [match.number('h'), match.number('x')]
      const at = match.at('m')
      if (hour === undefined || (at !== undefined && match.pieces.get(at)?.text.length !== 2)) return undefined
      if (half === undefined && senseOf(match.pieces.get(match.from - 1), '=at') === undefined) return undefined
      if (half !== undefined && (hour > 12 || hour === 0)) return undefined
      return clockOf(half === undefined ? hour : (hour % 12) + half, match.number('m') ?? 0)
    },
  },
]
