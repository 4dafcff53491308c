import type { EventRules, EventType, PhraseTrigger } from '../../language/events.ts'
import type { Token } from '../../model/layers.ts'

/** Letters a compound's first part has at least. */
const MIN_FIRST_PART = 3

/** What a noun tells by its lemma. */
export interface NounTelling {
  readonly phrases: readonly PhraseTrigger[] | undefined
  readonly direct: EventType | undefined
  readonly compound: EventType | undefined
}

/** What the nouns of a language tell, found out once a lemma. */
interface Known {
  /** {@link endingOf} of every noun that tells: most nouns are told apart by it, without a look at the list. */
  readonly endings: ReadonlySet<number>
  readonly tellings: Map<string, NounTelling | null>
}

/** Lemmas kept at a time. */
const MOST_LEMMAS = 30_000

const languages = new WeakMap<EventRules, Known>()

/** The last four letters of a word as one number; two words may share one. */
function endingOf(word: string): number {
  let ending = 0
  for (let at = Math.max(0, word.length - 4); at < word.length; at += 1)
    ending = (ending << 7) | ((word.charCodeAt(at) | 0x20) & 0x7f)
  return ending
}

/** What a noun tells, alone or as last part of a compound; `undefined` where it tells nothing. */
export function nounTelling(lemma: string, rules: EventRules): NounTelling | undefined {
  let known = languages.get(rules)
  if (known === undefined || known.tellings.size >= MOST_LEMMAS) {
    known = { endings: new Set([...rules.nouns.keys(), ...rules.phrases.keys()].map(endingOf)), tellings: new Map() }
    languages.set(rules, known)
  }
  if (!known.endings.has(endingOf(lemma))) return undefined
  const before = known.tellings.get(lemma)
  if (before !== undefined) return before ?? undefined
  const lower = lemma.toLowerCase()
  const phrases = rules.phrases.get(lower) ?? compoundPhrases(lower, rules)
  const direct = rules.nouns.get(lower)
  const compound = compoundType(lower, rules)
  const telling =
    phrases === undefined && direct === undefined && compound === undefined ? undefined : { phrases, direct, compound }
  known.tellings.set(lemma, telling ?? null)
  return telling
}

/** Letters of a noun that takes its verbs along as last part of a compound: "in Polizeigewahrsam kommen". */
const PHRASE_PART = 7

function compoundPhrases(lemma: string, rules: EventRules): readonly PhraseTrigger[] | undefined {
  if (!rules.compounds || lemma.length > 40 || rules.otherCompounds.has(lemma)) return undefined
  for (let at = MIN_FIRST_PART; at <= lemma.length - PHRASE_PART; at += 1) {
    const phrases = rules.phrases.get(lemma.slice(at))
    if (phrases !== undefined) return phrases
  }
  return undefined
}

function compoundType(lemma: string, rules: EventRules): EventType | undefined {
  if (!rules.compounds || lemma.length > 40) return undefined
  if (rules.otherCompounds.has(lemma)) return undefined
  for (let at = MIN_FIRST_PART; at <= lemma.length - 4; at += 1) {
    const last = lemma.slice(at)
    if (rules.otherCompounds.has(last)) return undefined
    const type = rules.nouns.get(last)
    // "Vorurteil" is no verdict, "Doping-Urteil" is one.
    if (type !== undefined) return rules.alone.has(last) && lemma[at - 1] !== '-' ? undefined : type
  }
  return undefined
}

/** Whether a lower-case lemma is one of the nouns, or a compound that ends in one. */
export function endsInOne(lemma: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(lemma)) return true
  for (let at = MIN_FIRST_PART; at <= lemma.length - 3 && at < 40; at += 1) if (nouns.has(lemma.slice(at))) return true
  return false
}

/** What {@link endsInOne} has told of lemmas, by the nouns asked for: verbs ask the same again and again. */
const told = new WeakMap<ReadonlySet<string>, Map<string, boolean>>()

function toldOf(nouns: ReadonlySet<string>): Map<string, boolean> {
  let known = told.get(nouns)
  if (known === undefined || known.size >= MOST_LEMMAS) {
    known = new Map()
    told.set(nouns, known)
  }
  return known
}

/** As {@link endsInOne}, of a lemma as it is written; kept. */
export function endsInOneOf(lemma: string, nouns: ReadonlySet<string>): boolean {
  return endsKept(lemma, nouns, toldOf(nouns))
}

/** Whether one of the tokens `[from, to)` has one of these lemmas or is a compound that ends in one. */
export function oneEndsIn(tokens: readonly Token[], from: number, to: number, nouns: ReadonlySet<string>): boolean {
  const known = toldOf(nouns)
  for (let at = from; at < to; at += 1) {
    const { pos, lemma } = tokens[at]!
    if (pos === 'PUNCT') continue
    if (nouns.has(lemma) || ((pos === 'NOUN' || pos === 'PROPN') && endsKept(lemma, nouns, known))) return true
  }
  return false
}

function endsKept(lemma: string, nouns: ReadonlySet<string>, known: Map<string, boolean>): boolean {
  let ends = known.get(lemma)
  if (ends === undefined) {
    ends = endsInOne(lemma.toLowerCase(), nouns)
    known.set(lemma, ends)
  }
  return ends
}

const bodies = new WeakMap<EventRules, Map<string, boolean>>()

/** Whether a noun names a body or an office: "Kabinett", "Außenministerin". */
export function isBody(lemma: string, rules: EventRules): boolean {
  let known = bodies.get(rules)
  if (known === undefined || known.size >= MOST_LEMMAS) {
    known = new Map()
    bodies.set(rules, known)
  }
  let body = known.get(lemma)
  if (body === undefined) {
    body = endsInOne(lemma.toLowerCase(), rules.bodies)
    known.set(lemma, body)
  }
  return body
}
