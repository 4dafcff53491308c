import type { Found } from '../../language/phrases.ts'
import type { Ask, Direction, TimeMeaning, TimeRules } from '../../language/time-expressions.ts'
import { type Day, readDay } from '../../model/calendar.ts'
import type { Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { dayFor, monthFor, type Narrative, tellingFrom, toldDay, withYear } from './narrative.ts'
import { resolve } from './resolve.ts'
import { type FoundIn, looksBack, meansNowadays } from './today.ts'

/** An expression where it stands, with all its value may depend on. */
export interface Place {
  readonly rules: TimeRules
  readonly text: string
  readonly tokens: readonly Token[]
  readonly block: FoundIn
  /** Its place among what was found in the block. */
  readonly index: number
  readonly span: Span
  readonly sentence: Span
  /** Number of the sentence. */
  readonly number: number
  readonly tense: Direction | undefined
  readonly direction: Direction | undefined
  readonly narrative: Narrative
  /** What it may be resolved against; `undefined` where no day is known. */
  readonly publication: Day | undefined
  /** Year of publication, 0 where it is not known. */
  readonly year: number
}

/** How many expressions on either side are looked at: a sentence with more tells no time but lists it. */
const NEIGHBOURS = 20

/** Whether one of the expressions near it in the sentence, itself left out, is such. */
function besides(place: Place, is: (other: Found<TimeMeaning>) => boolean): boolean {
  const { block, index, sentence } = place
  const start = (other: Found<TimeMeaning>) => block.pieces.get(other.from)!.start
  for (let at = index - 1; at >= Math.max(0, index - NEIGHBOURS); at -= 1) {
    const other = block.found[at]!
    if (start(other) < sentence.start) break
    if (is(other)) return true
  }
  for (let at = index + 1; at < Math.min(block.found.length, index + NEIGHBOURS); at += 1) {
    const other = block.found[at]!
    if (start(other) >= sentence.end) break
    if (is(other)) return true
  }
  return false
}

/** "heute" and "morgen" where they mean no day: the reference they stand for. */
function referenceOf(meaning: TimeMeaning, place: Place): string | undefined {
  const { ask } = meaning
  if (ask?.to !== 'day' || ask.from || ask.part) return undefined
  const { rules, text, span, sentence, tokens, tense, narrative, block, index } = place
  // "Gestern noch war er ein Niemand, heute ist er Minister und morgen vergessen."
  if ((ask.days === 0 || ask.days === 1) && besides(place, (other) => other.meaning.figurative === true))
    return ask.days === 0 ? 'PRESENT_REF' : 'FUTURE_REF'
  if (!ask.loose) return undefined
  const { to } = block.found[index]!
  const nowadays = meansNowadays(rules, narrative.history, {
    text,
    span,
    sentence,
    tokens,
    tense,
    still: meaning.said === 'PRESENT_REF',
    hourNamed: besides(place, (other) => other.meaning.type === 'TIME' && Math.abs(other.from - to) < 3),
    past: besides(place, (other) => looksBack(other.meaning, place.year)),
  })
  return nowadays ? 'PRESENT_REF' : undefined
}

/** Words between an hour and the day it belongs to: "um 17 Uhr am Donnerstag", "at 5pm on Thursday". */
const BETWEEN = 2

/** The day named right behind an hour, as the text tells it there. */
function dayBehind(place: Place): Day | undefined {
  const { block, index, rules, sentence } = place
  const [own, next] = [block.found[index]!, block.found[index + 1]]
  if (!next || next.from - own.to > BETWEEN || next.meaning.type !== 'DATE') return undefined
  const first = block.pieces.get(next.from)!
  if (first.start >= sentence.end || first.start === block.pieces.get(own.to - 1)!.end) return undefined
  for (let at = own.to; at < next.from; at += 1) if (!rules.dayWords?.has(block.pieces.get(at)!.lower)) return undefined
  const { ask, said } = next.meaning
  if (ask && (ask.to === 'part-of-day' || ('from' in ask && ask.from !== undefined))) return undefined
  const value = ask ? resolvedValue(next.meaning, { ...place, index: index + 1 }) : said
  return value !== undefined && readDay(value) ? value.slice(0, 10) : undefined
}

/** The day an ask is told from, where one is known. */
function toldFrom(ask: Ask, place: Place, publication: Day): Day | undefined {
  const { narrative, number, tense } = place
  if ('from' in ask && (ask.from === 'told' || ask.from === 'start')) return toldDay(ask, narrative, number)
  if (ask.to === 'part-of-day')
    return dayBehind(place) ?? dayFor(narrative, number, ask.part, tense !== undefined, publication)
  return tellingFrom(ask, narrative, number, publication)
}

/** The other values an expression may have: those of its words, and the other weekday where nothing tells which. */
export function alternativesTo(meaning: TimeMeaning, value: string | undefined, place: Place): readonly string[] {
  const { ask, alternatives } = meaning
  if (alternatives) return alternatives
  const { publication, direction } = place
  if (ask?.to !== 'weekday' || ask.direction || ask.weeks !== undefined || direction || !publication) return []
  const other = resolve(ask, meaning.said, { publication, narrative: publication, direction: 'future' })
  return other === undefined || other === value ? [] : [other]
}

/** The value of an expression at its place; `undefined` where it cannot be resolved. */
export function resolvedValue(meaning: TimeMeaning, place: Place): string | undefined {
  const { ask } = meaning
  if (!ask) return meaning.said
  const reference = referenceOf(meaning, place)
  if (reference !== undefined) return reference
  const { rules, publication, narrative, number, direction, tense, block, index } = place
  if (publication === undefined) return undefined
  const told = toldFrom(ask, place, publication)
  if (told === undefined) {
    const month = ask.to === 'part-of-day' ? monthFor(narrative, number, publication) : undefined
    return month === undefined || ask.to !== 'part-of-day' ? undefined : month + ask.part
  }
  const before = block.pieces.get(block.found[index]!.from - 1)
  return resolve(withYear(ask, narrative, number, publication, direction, tense), meaning.said, {
    publication,
    narrative: told,
    ...(direction && { direction }),
    ...(rules.untilWords?.has(before?.lower ?? '') && { until: true }),
  })
}
