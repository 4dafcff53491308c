import { addDays, type Day, dayOf, easter, weekdayOf } from './calendar.ts'

/** Days that come back every year: fixed ones by month and day, movable ones by days from Easter or from Advent. */
const FIXED = {
  'new-year': [1, 1],
  epiphany: [1, 6],
  'valentines-day': [2, 14],
  'womens-day': [3, 8],
  'labour-day': [5, 1],
  'assumption-day': [8, 15],
  'swiss-national-day': [8, 1],
  'german-unity-day': [10, 3],
  'austrian-national-day': [10, 26],
  'reformation-day': [10, 31],
  halloween: [10, 31],
  'all-saints': [11, 1],
  'all-souls': [11, 2],
  'st-martin': [11, 11],
  'st-nicholas': [12, 6],
  'immaculate-conception': [12, 8],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'second-christmas-day': [12, 26],
  'new-years-eve': [12, 31],
  'independence-day': [7, 4],
} as const

const FROM_EASTER = {
  'womens-carnival': -52,
  'rose-monday': -48,
  'shrove-tuesday': -47,
  'ash-wednesday': -46,
  'palm-sunday': -7,
  'maundy-thursday': -3,
  'good-friday': -2,
  'holy-saturday': -1,
  easter: 0,
  'easter-monday': 1,
  ascension: 39,
  pentecost: 49,
  'whit-monday': 50,
  'corpus-christi': 60,
} as const

/** Sundays of Advent, days before the fourth. */
const ADVENT = { 'first-advent': -21, 'second-advent': -14, 'third-advent': -7, 'fourth-advent': 0 } as const

/** Days before the first Sunday of Advent. */
const BEFORE_ADVENT = { 'day-of-repentance': -11, 'sunday-of-the-dead': -7, 'national-mourning-day': -14 } as const

export type Holiday =
  | keyof typeof FIXED
  | keyof typeof FROM_EASTER
  | keyof typeof ADVENT
  | keyof typeof BEFORE_ADVENT
  | 'thanksgiving'
  | 'mothers-day'

/** The day a holiday falls on in a year: `holidayIn('easter', 2025)` is `2025-04-20`. */
export function holidayIn(holiday: Holiday, year: number): Day {
  if (holiday in FIXED) {
    const [month, day] = FIXED[holiday as keyof typeof FIXED]
    return dayOf(year, month, day)
  }
  if (holiday in FROM_EASTER) return addDays(easter(year), FROM_EASTER[holiday as keyof typeof FROM_EASTER])
  const christmasEve = dayOf(year, 12, 24)
  const fourthAdvent = addDays(christmasEve, -(weekdayOf(christmasEve) % 7))
  if (holiday in ADVENT) return addDays(fourthAdvent, ADVENT[holiday as keyof typeof ADVENT])
  if (holiday in BEFORE_ADVENT) return addDays(fourthAdvent, -21 + BEFORE_ADVENT[holiday as keyof typeof BEFORE_ADVENT])
  if (holiday === 'mothers-day') {
    // Second Sunday of May.
    const may = dayOf(year, 5, 1)
    return addDays(may, 14 - weekdayOf(may))
  }
  // Fourth Thursday of November.
  const first = dayOf(year, 11, 1)
  return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21)
}
