import type { FigureContext } from '../../language/figures.ts'
import type { Figure, TimeExpression } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { isDayValue } from '../../model/timex.ts'
import { type Clause, isNoun, isTime, lower } from './clause.ts'

/** The one time of the clause, where it is that of what the figure tells. */
export function whenOf(
  clause: Clause,
  figure: Figure,
  times: readonly TimeExpression[],
  words: FigureContext,
): number | undefined {
  const { tokens, from, to } = clause
  // An age is of the day of writing; "vor drei Jahren" is a time itself.
  if (figure.kind === 'measure' && figure.unit === 'year') return undefined
  const [left, right] = [lower(clause, clause.at - 1), lower(clause, clause.behind)]
  if (figure.kind === 'duration' && (words.otherTimes.has(left) || words.otherTimes.has(right))) return undefined
  // "das 400 Meter lange Schiff": so it is on any day.
  if (figure.kind === 'measure' && tokens[clause.behind]?.pos === 'ADJ') return undefined
  const first = tokens[from]!
  const last = tokens[to - 1]!
  let only: number | undefined
  for (let i = indexAt(times, first.start); i < times.length && times[i]!.start < last.end; i += 1) {
    const time = times[i]!
    if (time.end > figure.start && time.start < figure.end) continue
    if ((time.type !== 'DATE' && time.type !== 'TIME') || time.start < first.start || !isDated(time)) continue
    if (only !== undefined) return undefined
    only = i
  }
  if (only === undefined) return undefined
  const begins = indexAt(tokens, times[only]!.start)
  // "zwischen März 2018 und Februar 2020"
  if (begins === from && tokens[from - 1]?.pos === 'CCONJ' && tokens[from - 2] && isTime(clause, tokens[from - 2]!))
    return undefined
  // "bis mindestens Ende 2027", "seit dem Frühjahr"
  for (let i = begins - 1; i >= from && i >= begins - 3; i -= 1) {
    if (words.otherTimes.has(lower(clause, i))) return undefined
    if (isNoun(tokens[i])) {
      if (i < begins - 1 && governed(clause, i, words)) return undefined
      break
    }
  }
  // "Für 2027 rechnet sie mit": a year ahead is not when it was said.
  const isAim = words.recipients.has(lower(clause, begins - 1))
  return isAim || !isSaid(clause, words) ? only : undefined
}

/** "nach dem Treffen am Mittwoch": the time is that of a noun behind such a preposition. */
function governed(clause: Clause, noun: number, { otherTimes }: FigureContext): boolean {
  for (let i = noun - 1; i >= clause.from && i >= noun - 3; i -= 1) if (otherTimes.has(lower(clause, i))) return true
  return false
}

const isDated = ({ value }: TimeExpression): boolean =>
  isDayValue(value) || /^\d{4}(?:-|$)/.test(value) || /^XXXX-/.test(value)

/** Whether the clause tells what somebody says, plans or asks for. */
function isSaid({ tokens, from, to }: Clause, { sayings }: FigureContext): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]!.pos === 'VERB' && sayings.has(tokens[i]!.lemma)) return true
  return false
}
