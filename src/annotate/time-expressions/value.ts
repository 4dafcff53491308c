import type { Found } from '../../language/phrases.ts'
import type { Ask, Direction, TimeMeaning, TimeRules } from '../../language/time-expressions.ts'
import { type Day, readDay } from '../../model/calendar.ts'
import type { Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { besideDay, dayFor, monthFor, type Narrative, tellingFrom, toldDay, withYear } from './narrative.ts'
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

/** Pieces between an hour and the day told behind it in the same clause. */
const DAY_REACH = 10

/** "Gegen 7 Uhr ist am Mittwoch ein Wagen …": the day the clause goes on to name. */
function dayInClause(place: Place): Day | undefined {
  const { block, index, rules, sentence } = place
  const own = block.found[index]!
  for (let at = index + 1; at < block.found.length; at += 1) {
    const next = block.found[at]!
    if (next.from - own.to > DAY_REACH || block.pieces.get(next.from)!.start >= sentence.end) return undefined
    for (let between = block.found[at - 1]!.to; between < next.from; between += 1)
      if (block.pieces.get(between)!.kind === 'mark') return undefined
    const { ask } = next.meaning
    if (ask?.to !== 'weekday' && ask?.to !== 'day' && ask?.to !== 'date') continue
    if ('from' in ask && ask.from !== undefined) return undefined
    // "wird das Konzert vom Freitag wiederholt": a day of its own.
    if (ask.to !== 'day' && !rules.dayWords?.has(block.pieces.get(next.from - 1)!.lower)) return undefined
    const value = resolvedValue(next.meaning, { ...place, index: at })
    return value !== undefined && readDay(value) ? value.slice(0, 10) : undefined
  }
  return undefined
}

/** Words between what comes back and its hour: "täglich von 14", "jeden Montag ab". */
const SET_REACH = 4

/** Whether an hour belongs to what comes back ("täglich von 14 bis 16 Uhr"), and so to no one day. */
function comesBack({ block, index }: Place): boolean {
  for (let at = index; at > 0; at -= 1) {
    const [own, before] = [block.found[at]!, block.found[at - 1]!]
    if (own.from - before.to > SET_REACH) return false
    const { type, freq } = before.meaning
    if (type !== 'TIME') return type === 'SET' && freq === undefined
  }
  return false
}

/** Hours told in twelve by the part of the day beside them: the first that is meant before noon, and the last after. */
const TWELVE: Readonly<Record<string, readonly [number, number]>> = { TEV: [5, 11], TAF: [1, 6] }

/** "Um halb neun am Dienstagabend", "gestern Abend gegen acht Uhr": the hour by the day of twenty-four. */
function hourBeside(part: string, { block, index }: Place): string {
  const hour = Number(/^T(\d\d):/.exec(part)?.[1] ?? 24)
  if (hour >= 12) return part
  for (const other of [index - 1, index + 1]) {
    const [own, beside] = [block.found[index]!, block.found[other]]
    const apart = beside && (other < index ? own.from - beside.to : beside.from - own.to)
    if (apart === undefined || apart > BETWEEN) continue
    const [from, to] = TWELVE[/T(?:EV|AF)$/.exec(beside!.meaning.said)?.[0] ?? ''] ?? [24, 24]
    if (hour >= from && hour <= to) return `T${hour + 12}${part.slice(3)}`
  }
  return part
}

/** The day an ask is told from, where one is known. */
function toldFrom(ask: Ask, place: Place, publication: Day): Day | undefined {
  const { narrative, number, tense } = place
  if ('from' in ask && ask.from === 'beside') return besideDay(ask, narrative, number, publication)
  if ('from' in ask && (ask.from === 'told' || ask.from === 'start')) return toldDay(ask, narrative, number)
  if (ask.to === 'part-of-day') {
    if (comesBack(place)) return undefined
    const named = narrative.day?.sentence === number ? undefined : dayInClause(place)
    return dayBehind(place) ?? named ?? dayFor(narrative, number, ask.part, tense !== undefined, publication)
  }
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
  if (ask.to === 'part-of-day') return told + hourBeside(ask.part, place)
  return resolve(withYear(ask, narrative, number, publication, direction, tense), meaning.said, {
    publication,
    narrative: told,
    ...(direction && { direction }),
    ...(rules.untilWords?.has(before?.lower ?? '') && { until: true }),
  })
}
