import type { Lexicon } from '../../phrases.ts'
import { yearClass } from '../../time-meanings.ts'
import { CARDINAL_FORMS, ORDINAL_FORMS, readNumber } from '../numbers.ts'

type Forms = readonly (readonly [string, string | number])[]
const all = (forms: string, value: string | number): Forms => forms.split(' ').map((form) => [form, value] as const)
const counted = (forms: string): Forms => forms.split(' ').map((form, at) => [form, at + 1] as const)

/** Words of time in English, by class. */
export const lexicon: Lexicon = {
  words: {
    Weekday: counted('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    WeekdaySet: counted('Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'),
    Month: counted('January February March April May June July August September October November December'),
    MonthShort: [
      ...all('Jan', 1),
      ...all('Feb', 2),
      ...all('Mar', 3),
      ...all('Apr', 4),
      ...all('Aug', 8),
      ...all('Sept Sep', 9),
      ...all('Oct', 10),
      ...all('Nov', 11),
      ...all('Dec', 12),
    ],
    Season: [
      ...all('fall', 'FA'),
      ...all('spring', 'SP'),
      ...all('summer', 'SU'),
      ...all('autumn', 'FA'),
      ...all('winter', 'WI'),
    ],
    Part: [
      ...all('morning', 'TMO'),
      ...all('noon midday', 'TMI'),
      ...all('afternoon', 'TAF'),
      ...all('evening', 'TEV'),
      ...all('night', 'TNI'),
    ],
    Day: [...all('yesterday', -1), ...all('today', 0), ...all('tomorrow', 1)],
    Past: all('last past previous', -1),
    Next: all('next coming upcoming', 1),
    This: all('this', 0),
    Unit: [
      ...all('day days', 'D'),
      ...all('week weeks', 'W'),
      ...all('weekend weekends', 'WE'),
      ...all('month months', 'M'),
      ...all('quarter quarters', 'Q'),
      ...all('year years', 'Y'),
      ...all('decade decades', 'DE'),
      ...all('century centuries', 'CE'),
      ...all('hour hours', 'TH'),
      ...all('minute minutes', 'TM'),
      ...all('second seconds', 'TS'),
    ],
    Times: [...all('once', 1), ...all('twice', 2)],
    Later: [...all('later', 1), ...all('earlier', -1)],
    Following: [...all('following', 1), ...all('preceding', -1)],
    Same: all('same', 0),
    EdgeNoun: [...all('start beginning', 'START'), ...all('middle', 'MID'), ...all('end', 'END')],
    DecadeWord: 'twenties thirties forties fifties sixties seventies eighties nineties'
      .split(' ')
      .map((form, at) => [form, `19${at + 2}`] as const),
    Holiday: [
      ...all('Easter', 'easter'),
      ...all('Christmas', 'christmas'),
      ...all('Halloween', 'halloween'),
      ...all('Thanksgiving', 'thanksgiving'),
      ...all('Pentecost', 'pentecost'),
    ],
    Hedge: [
      ...all('about around roughly approximately some', 'APPROX'),
      ...all('almost nearly', 'LESS_THAN'),
      ...all('over', 'MORE_THAN'),
      ...all('exactly', ''),
    ],
    Vague: all('several some few many', 'X'),
    Every: all('every each', 'every'),
    SetWord: [
      ...all('daily', 'D'),
      ...all('weekly', 'W'),
      ...all('monthly', 'M'),
      ...all('annually yearly annual', 'Y'),
      ...all('hourly', 'TH'),
    ],
    Edge: [...all('early', 'START'), ...all('mid', 'MID'), ...all('late', 'END')],
    Half: [
      ['am', 0],
      ['pm', 12],
    ],
    DotHalf: [
      ['a', 0],
      ['p', 12],
    ],
    Suffix: all('st nd rd th', 1),
    Cardinal: [...CARDINAL_FORMS, ['a', 1], ['an', 1]],
    Ordinal: ORDINAL_FORMS,
  },
  digits: yearClass,
  otherClasses: ['Year'],
  readers: { Number: readNumber },
  readerStarts: { Number: ['Int', 'Cardinal'] },
}
