import type { EventRules } from '../../language/events.ts'
import type { Article } from '../../model/article.ts'
import type { EventStatus, Layers, NewsEvent, Sentence } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { isDayValue } from '../../model/timex.ts'
import type { Clause } from '../statements/clauses.ts'
import { whenOf } from './circumstances.ts'
import type { ClauseView } from './event-of.ts'
import { genitiveHead, isVenue } from './noun-phrase.ts'
import { attributeStatus } from './status.ts'
import type { Trigger } from './triggers.ts'

/** When an event is, as its clause tells it. */
export interface Timing {
  /** Index of the time expression. */
  readonly when: number | undefined
  /** The clause's time and place are those of its verb, not of the noun: "vereinbarten am Donnerstag ein Treffen". */
  readonly own: boolean
  /** "Vier Wochen nach dem Treffen einigten sie sich am Donnerstag": how long it was before which day. */
  readonly offset?: NewsEvent['offset']
}

/** The time of an event. `governed` is the status its clause's verb gives a noun, `preposition` the noun's own. */
export function timingOf(
  view: ClauseView,
  trigger: Trigger,
  governed: EventStatus | undefined,
  preposition: string | undefined,
  { sentences, timeExpressions }: Pick<Layers, 'sentences' | 'timeExpressions'>,
  rules: EventRules,
  { reading, date }: Article,
): Timing {
  const { clause, sentence } = view
  const isNoun = trigger.rule === 'events/noun'
  const attribute = isNoun ? attributeStatus(clause.words, trigger.at, rules) : undefined
  // "ist für Freitag geplant" says when it happens, "wurde am Freitag vereinbart" when they agreed.
  const state = rules.states.has(clause.words[clause.finite]?.lemma ?? '')
  const by = spanBeside(clause, trigger.at, preposition, timeExpressions)
  const own =
    (governed !== undefined && !(state && governed !== 'denied')) ||
    by !== undefined ||
    (isNoun && isPast(trigger.type, preposition, rules)) ||
    (isNoun && isOfOther(view, trigger.at, preposition, rules))
  const planned = governed !== undefined || attribute !== undefined
  const when = whenOf(clause, trigger.at, timeExpressions, rules, { own, planned, lasting: LASTING.has(trigger.type) })
  const during =
    preposition !== undefined && (rules.duringPrepositions.has(preposition) || isVenue(clause.words, trigger.at, rules))
  const day =
    when ??
    (during
      ? onlyDayOf(sentences[sentence], timeExpressions)
      : (datelineOf(clause, sentences[sentence], timeExpressions, reading) ?? (isNoun ? undefined : view.carried)))
  if (own && when === undefined && isNoun) {
    const called = summonedDay(view, trigger, timeExpressions, rules, date?.value.slice(0, 10))
    if (called !== undefined) return { when: called, own }
  }
  if (by === undefined || when !== undefined) return { when: own ? when : day, own }
  const from = onlyDayOf(sentences[sentence], timeExpressions)
  const direction = rules.aheadPrepositions.has(preposition!) ? 'after' : 'before'
  return { when, own, offset: { by, direction, ...(from !== undefined && { from }) } }
}

/** "Am Samstag lädt sie zu einer Mahnwache ein": a day to come beside a verb in the present is that of what it calls to. */
function summonedDay(
  { clause, lemmas }: ClauseView,
  { at }: Trigger,
  times: Layers['timeExpressions'],
  rules: EventRules,
  published: string | undefined,
): number | undefined {
  if (published === undefined || !lemmas.some((lemma) => lemma !== undefined && rules.summons.has(lemma)))
    return undefined
  const verb = clause.words[clause.finite]
  if (verb?.pos !== 'VERB' || verb.verb?.past === true) return undefined
  const day = whenOf(clause, at, times, rules, { own: false, planned: true, lasting: false })
  return day !== undefined && times[day]!.value.slice(0, 10) > published ? day : undefined
}

/** What comes long before what is told after it: "Nach dem Urteil trat sie am Montag zurück". */
const BEFORE: ReadonlySet<string> = new Set([
  'trial',
  'investigation',
  'arrest',
  'decision',
  'dismissal',
  'resignation',
  'appointment',
  'sanctions',
  'release',
  'agreement',
  'announcement',
  'election',
])

/** Only a time in its own phrase tells when such an event behind "nach" was. */
function isPast(type: string, preposition: string | undefined, rules: EventRules): boolean {
  return (
    preposition !== undefined &&
    BEFORE.has(type) &&
    rules.givenPrepositions.has(preposition) &&
    !rules.duringPrepositions.has(preposition)
  )
}

/** Whether the clause's time is not the noun's: "gedachte im Februar der Opfer des Erdbebens", "sagte am Dienstag". */
function isOfOther(
  { clause: { words }, lemmas }: ClauseView,
  at: number,
  preposition: string | undefined,
  rules: EventRules,
): boolean {
  const head = genitiveHead(words, at, rules)
  if (head !== undefined) return !rules.courseNouns.has(head.lower)
  return preposition === undefined && lemmas.some((lemma) => lemma !== undefined && rules.sayings.has(lemma))
}

/** Events that go on for a while: "seit Montag" is when they began. */
const LASTING: ReadonlySet<string> = new Set([
  'closure',
  'opening',
  'strike',
  'protest',
  'trial',
  'investigation',
  'talks',
  'arrest',
  'dismissal',
  'sanctions',
  'agreement',
])

/** "Vier Wochen nach dem Treffen": the clause tells of another day than the noun; the index of the duration. */
function spanBeside(
  { words }: Clause,
  at: number,
  preposition: string | undefined,
  times: Layers['timeExpressions'],
): number | undefined {
  if (preposition === undefined) return undefined
  let place = at - 1
  while (place >= 0 && words[place]!.lower !== preposition) place -= 1
  const before = words[place - 1]
  const index = before === undefined ? -1 : indexAt(times, before.start)
  const time = times[index]
  return time?.type === 'DURATION' && time.start <= before!.start ? index : undefined
}

/** Letters before a colon that may be a place and a day: "Norhaven, 4. Juni 2026: …". */
const DATELINE = 60

/** The day right before a colon at the start of a sentence, of which all that follows is told. */
function datelineOf(
  { words }: Clause,
  sentence: Sentence | undefined,
  times: Layers['timeExpressions'],
  reading: string,
): number | undefined {
  if (sentence === undefined) return undefined
  const index = indexAt(times, sentence.start)
  const time = times[index]
  const first = words[0]!
  const isLine = time !== undefined && /^\s?:\s$/u.test(reading.slice(time.end, Math.min(first.start, time.end + 4)))
  return isLine && time.end - sentence.start <= DATELINE && isDayValue(time.value) ? index : undefined
}

/** The one day a sentence names, as an index: "am Donnerstag …, sagte sie beim Treffen" is told of that day. */
function onlyDayOf(sentence: Sentence | undefined, times: Layers['timeExpressions']): number | undefined {
  if (sentence === undefined) return undefined
  let only: number | undefined
  for (let index = indexAt(times, sentence.start); index < times.length; index += 1) {
    const time = times[index]!
    if (time.start >= sentence.end) break
    if (!isDayValue(time.value)) continue
    if (only !== undefined) return undefined
    only = index
  }
  return only
}
