import { areKin } from '../../language/events.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { NewsEvent, Participant } from '../../model/layers.ts'
import { type Clause, type ClauseRules, clausesOf } from '../statements/clauses.ts'
import { type Word, wordsIn, wordsOf } from '../statements/words.ts'
import { whenOf } from './circumstances.ts'
import { type ClauseView, type EventContext, eventOf } from './event-of.ts'
import { type Mentioned, namesOf } from './names.ts'
import { MUTUAL } from './participants.ts'
import { participleEvent, participlePhrases } from './participle-event.ts'
import { pronounEvent } from './pronoun-event.ts'
import { relativeEvent, withRelative } from './relative-event.ts'
import { type Subject, subjectOf } from './subject.ts'
import { triggersOf, verbLemmas } from './triggers.ts'

/** What sentences are read from. */
export interface SentenceContext extends EventContext {
  /** Who is named, by where the name begins. */
  readonly mentionsAt: ReadonlyMap<number, Mentioned>
  readonly clauses: ClauseRules
}

/** What a sentence tells. */
export interface SentenceReading {
  readonly events: readonly NewsEvent[]
  /** The two who act together in it: "die beiden" of what follows. */
  readonly pair: readonly Participant[] | undefined
  /** The two it has been told of itself. */
  readonly pairBefore: readonly Participant[]
  /** Read to its end. */
  readonly complete: boolean
}

const NOTHING: SentenceReading = { events: [], pair: undefined, pairBefore: [], complete: true }
/** It tells no event; whom it is about has not been asked. */
const UNREAD: SentenceReading = { ...NOTHING, complete: false }

/** Whether a verb of beginning may tell the day of what the sentence before names. */
const begins = (lemmas: readonly (string | undefined)[], { events }: LanguagePack): boolean =>
  lemmas.some((lemma) => lemma !== undefined && events.beginnings.has(lemma))

/**
 * Reads a sentence clause by clause, up to the clause that begins behind `last`. `pairOf` gives the two that "die beiden"
 * may mean; it is asked where one says so.
 */
export function readSentence(
  context: SentenceContext,
  index: number,
  pairOf: () => readonly Participant[],
  last = Number.POSITIVE_INFINITY,
): SentenceReading {
  const { article, pack, layers } = context
  const sentence = layers.sentences[index]!
  const words = wordsIn(wordsOf(article.reading, layers.tokens), sentence)
  // What is asked has not been told.
  if (words.some((word) => word.text === '?')) return NOTHING
  const all = clausesOf(words, context.clauses)
  // Behind the last word that may tell only a relative clause has to say something of it.
  const isRead = ({ words: [first], kind }: Clause) => first!.start <= last || kind === 'relative'
  const end = all.findIndex((clause) => !isRead(clause))
  const cuts = end < 0 ? all : all.slice(0, end)
  const lemmasOf = cuts.map((cut) => verbLemmas(cut, pack.events, pack.tokens))
  const triggersIn = cuts.map((cut, at) => triggersOf(cut, lemmasOf[at]!, pack.events, pack.tokens))
  // Many sentences hold such a word in another sense: who is named in them need not be found out.
  const participlesIn = cuts.map((cut) => participlePhrases(cut.words, pack.events, pack.tokens))
  const isEmpty =
    [...triggersIn, ...participlesIn].every(({ length }) => length === 0) && !lemmasOf.some((own) => begins(own, pack))
  if (isEmpty && last !== Number.POSITIVE_INFINITY) return UNREAD
  const pair = words.some((word: Word) => pack.events.pairWords.has(word.lower)) ? pairOf() : []
  let found: readonly NewsEvent[] = []
  let before: Subject | undefined
  let governor: ClauseView | undefined
  const complete = end < 0
  for (const [at, cut] of cuts.entries()) {
    const clause = governor !== undefined && goesOn(governor.clause, cut, pack) ? joined(governor.clause, cut) : cut
    const names = namesOf(clause, context.mentionsAt, pack.events, context.clauses, layers.timeExpressions)
    const own = subjectOf(clause, names, { pair, before, times: layers.timeExpressions }, pack.events)
    // "… und traf Wendt", "…, sich zu treffen": the subject is that of the clause before.
    const elided = clause.verbFirst && clause.words[0]?.pos === 'CCONJ'
    const takesOver =
      before !== undefined && (elided || (!own.own && clause.kind !== 'dependent' && clause.kind !== 'relative'))
    const subject = takesOver && before ? { ...before, row: -1 } : own
    const lemmas = clause === cut ? lemmasOf[at]! : verbLemmas(clause, pack.events, pack.tokens)
    const triggers = clause === cut ? triggersIn[at]! : triggersOf(clause, lemmas, pack.events, pack.tokens)
    const carried = elided && governor !== undefined ? carriedDay(governor, context) : undefined
    const view: ClauseView = { clause, lemmas, governor, names, subject, sentence: index, carried }
    const told = [
      ...triggers.flatMap((trigger) => eventOf(context, view, trigger) ?? []),
      ...(clause === cut ? participlesIn[at]!.flatMap((phrase) => participleEvent(context, view, phrase) ?? []) : []),
    ]
    const ofPronoun = told.length === 0 ? pronounEvent(context, view) : undefined
    found = [
      ...found,
      ...told.filter((event) => !isSaidTwice(event, told)),
      ...(ofPronoun === undefined ? [] : [ofPronoun]),
    ]
    if (clause.kind === 'relative') found = withRelative(found, relativeEvent(context, view, words))
    if (clause.kind === 'infinitive' || clause.kind === 'relative') continue
    before = subject
    governor = view
  }
  return { events: found, pair: pairIn(found, before), pairBefore: pair, complete }
}

/** "Am Donnerstag wollen Wendt, | Brandt und Lund zusammenkommen": a row of names cut a modal verb from its infinitive. */
function goesOn(before: Clause, { kind, words, finite, verbFirst }: Clause, { statements }: LanguagePack): boolean {
  if (kind !== 'main' || verbFirst || finite !== words.length - 1 - Number(words.at(-1)?.pos === 'PUNCT')) return false
  const modal = before.words[before.finite]
  return (
    words[finite]!.verb?.infinitive === true &&
    modal !== undefined &&
    statements.modals.has(modal.lemma) &&
    !before.words.some(({ verb }, at) => at !== before.finite && verb?.infinitive === true)
  )
}

const joined = (before: Clause, clause: Clause): Clause => ({
  ...before,
  words: [...before.words, ...clause.words],
  own: [...before.own, ...clause.own],
})

/** "griff am Montag zum Hörer und rief Brandt an": the day of the clause whose subject is carried on. */
function carriedDay({ clause }: ClauseView, { layers, pack }: SentenceContext): number | undefined {
  const search = { own: false, planned: false, lasting: false }
  return clause.finite < 0 ? undefined : whenOf(clause, clause.finite, layers.timeExpressions, pack.events, search)
}

const PLANS: ReadonlySet<string> = new Set(['agreement', 'announcement', 'decision'])

/** "traf zu einem Besuch ein": the noun adds nobody to what the verb tells. */
function isSaidTwice(event: NewsEvent, told: readonly NewsEvent[]): boolean {
  // "Das Treffen ist für Freitag vereinbart": the verb says no more than that it is planned.
  if (event.rule === 'events/verb' && event.participants.length === 0 && PLANS.has(event.type))
    return told.some((other) => other.rule === 'events/noun' && other.status === 'planned' && other.type !== event.type)
  if (event.rule !== 'events/noun') return false
  return told.some(
    (other) =>
      event.participants.every(({ span }) => other.participants.some((own) => own.span.start === span.start)) &&
      other.rule === 'events/verb' &&
      areKin(other.type, event.type) &&
      other.status === event.status,
  )
}

/** Two who acted together, or else the subject, where it is two. */
function pairIn(events: readonly NewsEvent[], subject: Subject | undefined): readonly Participant[] | undefined {
  const together = events.findLast(
    (event) => event.status === 'happened' && MUTUAL.has(event.type) && isPair(event.participants),
  )
  if (together !== undefined) return together.participants
  return subject !== undefined && isPair(subject.participants) ? subject.participants : undefined
}

function isPair(participants: readonly Participant[]): boolean {
  return participants.length === 2 && new Set(participants.map((participant) => participant.entity ?? '')).size === 2
}
