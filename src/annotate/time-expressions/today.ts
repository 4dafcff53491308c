import type { Found } from '../../language/phrases.ts'
import type { Pieces } from '../../language/pieces.ts'
import type { Direction, TimeMeaning, TimeRules } from '../../language/time-expressions.ts'
import type { Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'

/** Looks back at least this often, … */
const LOOKS_BACK = 3
/** … and names days no oftener than this share of it. */
const DAYS_PER_LOOK = 0.25

/** What was found in one block. */
export interface FoundIn {
  readonly pieces: Pieces
  readonly found: readonly Found<TimeMeaning>[]
}

/** Whether an expression places its text on a day: a weekday, "gestern", an hour. */
function tellsDay({ ask }: TimeMeaning): boolean {
  if (!ask) return false
  if (ask.to === 'weekday') return true
  if (ask.to === 'part-of-day') return ask.from === undefined
  return ask.to === 'day' && ask.from === undefined && !ask.loose
}

/** Whether an expression looks back over more than a year. */
export function looksBack({ ask, said }: TimeMeaning, year: number): boolean {
  return (
    !ask &&
    (said === 'PAST_REF' || (/^\d{2,4}(?:$|-)/.test(said) && Number(said.slice(0, 4).padEnd(4, '0')) < year - 1))
  )
}

/** Whether a text looks back on years and hardly tells of days: a history, a portrait, an essay. */
export function isHistory(blocks: readonly FoundIn[], date: string | undefined): boolean {
  const year = Number(date?.slice(0, 4) ?? 0)
  let [back, days] = [0, 0]
  for (const { found } of blocks)
    for (const { meaning } of found) {
      // "Der frühere Minister" stands in any news.
      if (looksBack(meaning, year) && !meaning.attribute) back += 1
      else if (tellsDay(meaning)) days += 1
    }
  return back >= LOOKS_BACK && days <= back * DAYS_PER_LOOK
}

/** Where "heute" stands, as far as its meaning depends on it. */
export interface TodayAt {
  readonly text: string
  readonly span: Span
  readonly sentence: Span
  readonly tokens: readonly Token[]
  readonly tense: Direction | undefined
  /** The words say that it still holds. */
  readonly still: boolean
  /** An hour or part of the day is named beside it. */
  readonly hourNamed: boolean
  /** A date of years ago stands in the same sentence. */
  readonly past: boolean
}

/** Words of the sentence looked at on either side of "heute". */
const WORDS_AROUND = 80

/** How far behind the word a state is looked for, in UTF-16 units. */
const STATE_REACH = 30

/**
 * Whether "heute" means these days: where the sentence sets it against another time, tells what lasts, or the text is a
 * history; but not where something happens on a day, is to come or an hour is named.
 */
export function meansNowadays(rules: TimeRules, history: boolean, at: TodayAt): boolean {
  const { nowadays } = rules
  const { text, span, sentence, tokens, tense } = at
  if (!nowadays || at.hourNamed) return false
  // "auch heute noch"
  if (at.still) return tense !== 'future'
  if (nowadays.states.test(text.slice(span.end, span.end + STATE_REACH))) return true
  if (tense === 'future') return false
  let [contrast, happening, lasting] = [at.past, false, false]
  const own = indexAt(tokens, span.start)
  const from = Math.max(indexAt(tokens, sentence.start), own - WORDS_AROUND)
  for (let index = from; index < Math.min(tokens.length, own + WORDS_AROUND); index += 1) {
    const token = tokens[index]!
    if (token.start >= sentence.end) break
    const word = text.slice(token.start, token.end).toLowerCase()
    if (nowadays.contrasts.has(word)) contrast = true
    else if (nowadays.happening.has(word)) happening = true
    else if (nowadays.lasting.has(word)) lasting = true
  }
  if (contrast && tense !== 'past') return true
  return !happening && (history || (lasting && tense !== 'past'))
}
