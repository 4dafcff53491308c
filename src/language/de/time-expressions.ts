import { type PhraseBook, phraseBook } from '../phrases.ts'
import type { TimeMeaning, TimeRules } from '../time-expressions.ts'
import { dayPhrases } from './time-expressions/days.ts'
import { lexicon } from './time-expressions/lexicon.ts'
import { referencePhrases } from './time-expressions/references.ts'
import { stretchPhrases } from './time-expressions/spans-of-time.ts'

let book: PhraseBook<TimeMeaning> | undefined

export const timeExpressions: TimeRules = {
  rules: [],
  book: () => {
    book ??= phraseBook(lexicon, [...dayPhrases, ...stretchPhrases, ...referencePhrases])
    return book
  },
}
