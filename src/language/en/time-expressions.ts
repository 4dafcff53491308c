import { type PhraseBook, phraseBook } from '../phrases.ts'
import type { TimeMeaning, TimeRules } from '../time-expressions.ts'
import { lexicon } from './time-expressions/lexicon.ts'
import { phrases } from './time-expressions/phrases.ts'
import { rules } from './time-expressions/rules.ts'
import { tense } from './time-expressions/tense.ts'

let book: PhraseBook<TimeMeaning> | undefined

/** Times in English: weekdays, dates, clock times, durations, sets. */
export const timeExpressions: TimeRules = {
  rules,
  book: () => {
    book ??= phraseBook(lexicon, phrases)
    return book
  },
  tense,
  pointers: new Map([['since', 'past']]),
  dayWords: new Set(['on', 'gmt', 'et', 'local', 'time', 'cet']),
  afterWords: new Set(['after', 'since', 'following']),
}
