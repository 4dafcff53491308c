import type { Phrase, PhraseMatch } from '../../phrases.ts'
import { type Piece, senseOf } from '../../pieces.ts'
import type { Ask, Direction, TimeMeaning } from '../../time-expressions.ts'
import { clockOf, dayMeaning, yearOf } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

/** Words in front of a weekday or month that say which one. */
export const POINTERS = 'Past|Next|This'

/** Which way "vergangenen", "kommenden" or "diesem" points. */
export function pointed(match: PhraseMatch): Direction | undefined {
  const shift = match.number('p')
  return shift === undefined ? undefined : shift < 0 ? 'past' : shift > 0 ? 'future' : 'present'
}

/** Whether a capital is due to the start of a sentence or quotation. */
export function opensSentence(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  return before === undefined || (before.kind === 'mark' && !/[,\-–/(]/.test(before.text))
}

function weekday(match: PhraseMatch, part?: string, days?: number): TimeMeaning | undefined {
  const number = match.number('w')
  if (number === undefined) return undefined
  // "Mittwoch-Huber" and "Müller-Sonntag" are names.
  const before = match.pieces[match.from - 1]
  const after = match.pieces[match.to]
  const inner = match.pieces[match.to + 1]
  if (before?.text === '-' && before.glued && match.pieces[match.from]?.glued) return undefined
  if (after?.text === '-' && after.glued && inner?.glued && inner.kind === 'word') return undefined
  const direction = pointed(match)
  const said = `XXXX-WXX-${days === undefined ? number : ((number - 1 + days + 7) % 7) + 1}${part ?? ''}`
  const ask: Ask = {
    to: 'weekday',
    weekday: number,
    ...(direction && { direction }),
    ...(days !== undefined && { days }),
    ...(part !== undefined && { part }),
  }
  return { type: part === undefined ? 'DATE' : 'TIME', said, ask }
}

const part = (match: PhraseMatch) => match.word('t')

/** "28. Juli", "Donnerstag, 25. Februar 2010", "5. bis 22. November" and dates in figures. */
const dates: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/day-month',
    patterns: [
      `w:Weekday ,? den|dem|der? d:Int|Ordinal ~.? m:Month y:Int?`,
      `w:Weekday ,? den|dem|der? d:Int ~. m:MonthShort ~. y:Int?`,
      `d:Int ~. m:Month y:Int?`,
      `d:Int ~. m:MonthShort ~. y:Int?`,
      `d:Ordinal m:Month y:Int?`,
    ],
    read: (match) => {
      const [day, month] = [match.number('d'), match.number('m')]
      if (day === undefined || month === undefined) return undefined
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces[at])
      if (at !== undefined && year === undefined) return undefined
      return dayMeaning({ day, month, year, weekday: match.number('w') })
    },
  },
  {
    rule: 'time-expressions/day-before-range',
    patterns: [
      `[ d:Int ~.? ] bis|und|oder|-|/|sowie am|zum|dem? e:Int ~. m:Month y:Int?`,
      `[ d:Int ~. ] , f:Int ~. und e:Int ~. m:Month y:Int?`,
    ],
    read: (match) => {
      const [day, month, other] = [match.number('d'), match.number('m'), match.number('e')]
      if (day === undefined || month === undefined || other === undefined || day >= other) return undefined
      const at = match.at('y')
      return dayMeaning({ day, month, year: at === undefined ? undefined : yearOf(match.pieces[at]) })
    },
  },
  {
    rule: 'time-expressions/date-in-figures',
    patterns: [`w:Weekday|WeekdayShort ,|.? ,? d:Int ~. m:Int ~. y:Int?`, `d:Int ~. m:Int ~. y:Int`],
    read: (match) => {
      const [day, month] = [match.number('d'), match.number('m')]
      const at = match.at('y')
      if (day === undefined || month === undefined || month > 12 || day > 31) return undefined
      const piece = at === undefined ? undefined : match.pieces[at]
      if (piece === undefined && match.number('w') === undefined) return undefined
      let year = piece && yearOf(piece)
      if (piece && year === undefined) {
        if (piece.text.length !== 2 || !piece.glued) return undefined
        year = Number(piece.text) + (Number(piece.text) < 50 ? 2000 : 1900)
      }
      return dayMeaning({ day, month, year, weekday: match.number('w') })
    },
  },
  {
    rule: 'time-expressions/date-iso',
    patterns: [`y:Int ~- m:Int ~- d:Int`],
    read: (match) => {
      const year = yearOf(match.pieces[match.from])
      const [month, day] = [match.number('m'), match.number('d')]
      if (year === undefined || month === undefined || day === undefined || month > 12 || day > 31) return undefined
      if (match.pieces[match.from + 2]?.text.length !== 2) return undefined
      return dayMeaning({ day, month, year })
    },
  },
]

/** Weekdays, "heute", "gestern Abend", "Montagabend", "in der Nacht zum Dienstag". */
const weekdays: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/night-to-weekday',
    patterns: [`p:${POINTERS}? Nacht|nacht zum|auf|zu den|dem? p:${POINTERS}? w:Weekday`],
    read: (match) => weekday(match, 'TNI', -1),
  },
  {
    rule: 'time-expressions/weekday',
    patterns: [`p:${POINTERS}? w:Weekday`],
    read: (match) => weekday(match),
  },
  {
    rule: 'time-expressions/weekday-part',
    patterns: [`p:${POINTERS}? w:WeekdayPart`, `p:${POINTERS}? w:Weekday t:PartWord`],
    read: (match) => {
      const joined = match.word('w')
      if (joined === undefined) return weekday(match, part(match))
      const direction = pointed(match)
      const number = Number(joined[0])
      return {
        type: 'TIME',
        said: `XXXX-WXX-${number}${joined.slice(1)}`,
        ask: { to: 'weekday', weekday: number, part: joined.slice(1), ...(direction && { direction }) },
      }
    },
  },
  {
    rule: 'time-expressions/weekday-deictic',
    patterns: [`a:DayAdj [ w:Weekday ]`],
    read: (match) => {
      const days = match.number('a')
      return days === undefined
        ? undefined
        : { type: 'DATE', said: `XXXX-WXX-${match.number('w')}`, ask: { to: 'day', days } }
    },
  },
]

const deictic: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/deictic-day',
    patterns: ['a:Day', 'a:morgen'],
    read: (match) => {
      const days = match.number('a') ?? 1
      const piece = match.pieces[match.from]
      if (piece?.text === 'Morgen' && !opensSentence(match.pieces, match.from)) return undefined
      return { type: 'DATE', said: 'XXXX-XX-XX', ask: { to: 'day', days } }
    },
  },
  {
    rule: 'time-expressions/deictic-day-part',
    patterns: ['a:Day t:Part|PartWord', 'a:morgen t:Part|PartWord'],
    read: (match) => {
      const days = match.number('a') ?? 1
      const suffix = part(match)
      if (suffix === undefined || (match.word('a') !== undefined && match.pieces[match.to - 1]?.text === 'morgen'))
        return undefined
      return { type: 'TIME', said: `XXXX-XX-XX${suffix}`, ask: { to: 'day', days, part: suffix } }
    },
  },
  {
    rule: 'time-expressions/clock',
    patterns: [
      'h:Int ~.|: m:Int Uhr',
      'h:Int Uhr',
      '[ h:Int ~.|: m:Int ] bis|und|-|/ i:Int ~.|: j:Int Uhr',
      '[ h:Int ] bis|-|/ i:Int ~.|: j:Int Uhr',
      '[ h:Int ~.|: m:Int ] bis|-|/ i:Int Uhr',
      '[ h:Int ] bis|-|/ i:Int Uhr',
      'h:Int Uhr m:Int',
    ],
    read: (match) => clockOf(match.number('h'), match.number('m') ?? 0),
  },
  {
    rule: 'time-expressions/part-of-day',
    patterns: [
      'am|Am|zum|gegen|im [ t:Part ]',
      'in|über|bis den|die|der? [ Past|Next|This|frühen|späten|gleichen|selben? t:Part ]',
    ],
    read: (match) => {
      const suffix = part(match)
      return suffix === undefined || senseOf(match.pieces[match.to], 'Weekday') !== undefined
        ? undefined
        : { type: 'TIME', said: `XXXX-XX-XX${suffix}`, ask: { to: 'part-of-day', part: suffix } }
    },
  },
]

/** Phrases that name a day or a part of one. */
export const dayPhrases: readonly TimePhrase[] = [...dates, ...weekdays, ...deictic]
