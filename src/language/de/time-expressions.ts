import { type PhraseBook, phraseBook } from '../phrases.ts'
import type { TimeMeaning, TimeRules } from '../time-expressions.ts'
import { calendarPhrases } from './time-expressions/calendar.ts'
import { countedPhrases } from './time-expressions/counted.ts'
import { datePhrases } from './time-expressions/dates.ts'
import { dayPartPhrases } from './time-expressions/day-parts.ts'
import { durationPhrases } from './time-expressions/durations.ts'
import { lexicon } from './time-expressions/lexicon.ts'
import { nowadays } from './time-expressions/nowadays.ts'
import { partOfYearPhrases } from './time-expressions/parts-of-year.ts'
import { periodPhrases } from './time-expressions/periods.ts'
import { referencePhrases } from './time-expressions/references.ts'
import { relativePhrases } from './time-expressions/relative.ts'
import { rules } from './time-expressions/rules.ts'
import { tense } from './time-expressions/tense.ts'
import { weekdayPhrases } from './time-expressions/weekdays.ts'
import { yearlyPhrases } from './time-expressions/yearly.ts'

let book: PhraseBook<TimeMeaning> | undefined

export const timeExpressions: TimeRules = {
  rules,
  book: () => {
    book ??= phraseBook(lexicon, [
      ...datePhrases,
      ...weekdayPhrases,
      ...countedPhrases,
      ...yearlyPhrases,
      ...dayPartPhrases,
      ...calendarPhrases,
      ...partOfYearPhrases,
      ...relativePhrases,
      ...durationPhrases,
      ...referencePhrases,
      ...periodPhrases,
    ])
    return book
  },
  tense,
  pointers: new Map([
    ['vom', 'past'],
    ['seit', 'past'],
    ['für', 'future'],
  ]),
  articles: new Set(['den', 'dem', 'der', 'die', 'das']),
  dayWords: new Set(['am', 'an', 'diesem', 'des']),
  agoWords: new Set(['vor']),
  afterWords: new Set(['nach', 'seit']),
  nowadays,
  credit: /^[^.!?:]{0,120}[.)]? ?\(?(?:Bild|Foto|Fotos): \p{L}/u,
  untilWords: new Set(['bis']),
}
