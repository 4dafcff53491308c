import type { Phrase } from '../../phrases.ts'
import { POINTERS } from '../../pointing.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { dayMeaning, yearOf } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

/** "28. Juli", "Donnerstag, 25. Februar 2010", "5. bis 22. November" and dates in figures. */
export const datePhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/day-month',
    patterns: [
      `Past|Next|This? w:Weekday ,? den|dem|der? d:Int|Ordinal ~.? m:Month y:Int?`,
      `w:Weekday ,? den|dem|der? d:Int ~. m:MonthShort ~. y:Int?`,
      `d:Int ~. m:Month y:Int?`,
      `d:Int ~. m:MonthShort ~. y:Int?`,
      `d:Ordinal m:Month y:Int?`,
    ],
    read: (match) => {
      const [day, month] = [match.number('d'), match.number('m')]
      if (day === undefined || month === undefined) return undefined
      const at = match.at('y')
      const year = at === undefined ? undefined : yearOf(match.pieces.get(at))
      if (at !== undefined && year === undefined) return undefined
      return dayMeaning({ day, month, year, weekday: match.number('w') })
    },
  },
  {
    rule: 'time-expressions/day-of-year',
    patterns: [`d:Int ~. m:Month Det? p:${POINTERS} u:Unit`, `d:Ordinal m:Month Det? p:${POINTERS} u:Unit`],
    read: (match) => {
      const [day, month, years] = [match.number('d'), match.number('m'), match.number('p')]
      if (day === undefined || month === undefined || match.word('u') !== 'Y') return undefined
      const meaning = dayMeaning({ day, month, year: undefined })
      return meaning.ask?.to === 'date' && years !== undefined
        ? { ...meaning, ask: { ...meaning.ask, years } }
        : meaning
    },
  },
  {
    rule: 'time-expressions/day-before-range',
    patterns: [
      `[ d:Int ] ~.? bis|und|oder|-|/|sowie|, und? am|zum|dem? e:Int ~. m:Month y:Int?`,
      `[ d:Int ] ~. auf den e:Int ~. m:Month y:Int?`,
      `[ d:Int ] ~. , Int ~. ,? und e:Int ~. m:Month y:Int?`,
      `[ d:Int ] ~. , Int ~. , Int ~. ,? und e:Int ~. m:Month y:Int?`,
      `[ d:Int ] ~. , Int ~. , Int ~. , Int ~. ,? und e:Int ~. m:Month y:Int?`,
      `[ d:Int ] ~. und|bis Int ~. sowie|und|, am|vom? Int ~. und|bis e:Int ~. m:Month y:Int?`,
      `[ d:Int ] ~. sowie|und|, am|vom? Int ~. und|bis e:Int ~. m:Month y:Int?`,
    ],
    read: (match) => {
      const [day, month, other] = [match.number('d'), match.number('m'), match.number('e')]
      if (day === undefined || month === undefined || other === undefined || day >= other) return undefined
      const at = match.at('y')
      return dayMeaning({ day, month, year: at === undefined ? undefined : yearOf(match.pieces.get(at)) })
    },
  },
  {
    rule: 'time-expressions/date-in-figures',
    patterns: [
      `w:Weekday|WeekdayShort ,|.? ,? den|dem? d:Int ~. m:Int ~. y:Int?`,
      `d:Int ~. m:Int ~. y:Int`,
      '( [ d:Int ~. m:Int ~. ] )',
      'am|Am|vom|zum|bis|Bis|seit|Seit|ab|Ab [ d:Int ~. m:Int ~. y:Int? ]',
    ],
    read: (match) => {
      const [day, month] = [match.number('d'), match.number('m')]
      const at = match.at('y')
      if (day === undefined || month === undefined || month > 12 || day > 31) return undefined
      const piece = at === undefined ? undefined : match.pieces.get(at)
      // "B.1.1.28" is a name.
      const before = match.pieces.get(match.from - 1)
      if (match.pieces.get(match.from)?.glued && before && /[.\p{L}-]/u.test(before.text)) return undefined
      const bracket = before?.text === '(' && match.pieces.get(match.to)?.text === ')'
      // "am 15.9.", but no place of a list: "am 1.2.3".
      const after = match.pieces.get(match.to)
      const dated = before?.kind === 'word' && !(after?.glued && after.kind !== 'mark')
      if (piece === undefined && match.number('w') === undefined && !bracket && !dated) return undefined
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
      const year = yearOf(match.pieces.get(match.from))
      const [month, day] = [match.number('m'), match.number('d')]
      if (year === undefined || month === undefined || day === undefined || month > 12 || day > 31) return undefined
      if (match.pieces.get(match.from + 2)?.text.length !== 2) return undefined
      return dayMeaning({ day, month, year })
    },
  },
]
