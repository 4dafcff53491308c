import type { Medium } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { WORD_CLASS } from './word-classes.ts'
import type { Word } from './words.ts'

/** Where something is said, and to whom the place itself says it ("im Interview mit der Zeitung"). */
export interface Venue {
  readonly spans: readonly Span[]
  readonly medium?: Medium
  readonly partner?: NounPhrase
}

const NOWHERE: Venue = { spans: [] }
/** Most phrases that belong to one venue: "in einem Beitrag | auf seiner Plattform | für die Anhänger". */
const MOST_TAILS = 3

/**
 * The venue among the words of a clause: "in einem Interview mit der Zeitung", "auf der Plattform X", "im Bundestag".
 * Before the verb at `finite` a phrase ends there at the latest.
 */
export function venueAmong(reading: Reading, indexes: readonly number[], finite: number): Venue {
  const { words, rules } = reading
  const to = indexes.length === 0 ? 0 : indexes.at(-1)! + 1
  for (const i of indexes) {
    if ((words[i]!.classes & WORD_CLASS.preposition) === 0 || i + 1 >= to) continue
    const limit = i < finite ? finite : to
    const phrase = nounPhraseAt(words, i + 1, { limit, greedy: false, plain: true }, rules)
    if (!phrase || phrase.pronoun) continue
    const medium = mediumOf(reading, phrase)
    if (!medium) continue
    const { end, partner } = tailsOf(reading, phrase.to, limit)
    return { spans: [venueSpan(words, phrase.from, end)], medium, ...(partner && { partner }) }
  }
  return NOWHERE
}

/** Whether a noun names a text: "Brief", "Pressemitteilung". */
export function isWritten(reading: Reading, { text, lower }: Word): boolean {
  return (reading.rules.venues.get(text) ?? compoundMedium(reading, lower)) === 'writing'
}

function mediumOf(reading: Reading, phrase: NounPhrase): Medium | undefined {
  const { words, rules } = reading
  const head = words[phrase.head]!
  const medium = rules.venues.get(bare(head.text)) ?? compoundMedium(reading, head.lower)
  if (medium) return medium
  // "a news conference": in English the last noun is the head.
  const next = rules.order === 'subject-first' ? words[phrase.head + 1] : undefined
  const second = next && phrase.head + 1 < phrase.to ? rules.venues.get(bare(next.text)) : undefined
  if (second) return second
  // "auf Truth Social", "auf dem Kanal Talblick bei Telegram": the name of a platform anywhere in the phrase.
  for (let i = phrase.from; i < phrase.to; i += 1) if (isPlatform(reading, words[i]!)) return 'writing'
  return undefined
}

/** Whether a word names a platform that is written on: "Instagram". */
export function isPlatform({ rules }: Reading, { text }: Word): boolean {
  return rules.platforms.has(bare(text))
}

/** "Videoansprache", "Radiointerview": compounds by their last part. */
function compoundMedium({ rules }: Reading, lower: string): Medium | undefined {
  for (const [ending, medium] of rules.venueEndings)
    if (lower.length > ending.length + 2 && lower.endsWith(ending)) return medium
  return undefined
}

/** Phrases behind a venue that belong to it, and the first of them that names who is spoken to. */
function tailsOf(reading: Reading, from: number, limit: number): { end: number; partner?: NounPhrase } {
  const { words, rules } = reading
  let end = from
  let partner: NounPhrase | undefined
  for (let round = 0; round < MOST_TAILS && end < limit; round += 1) {
    const preposition = words[end]!.lower
    if (!rules.venueTails.has(preposition)) break
    const phrase = nounPhraseAt(words, end + 1, { limit, greedy: false, plain: true }, rules)
    if (!phrase || phrase.pronoun || rules.daysAndTimes.test(words[phrase.head]!.lower)) break
    if (rules.venuePartners.has(preposition)) partner ??= phrase
    end = phrase.to
  }
  return partner ? { end, partner } : { end }
}

/** "auf X." at the end of a sentence is read as one word with its stop. */
function bare(text: string): string {
  return text.length > 1 && text.endsWith('.') ? text.slice(0, -1) : text
}

function venueSpan(words: readonly Word[], from: number, to: number): Span {
  const last = words[to - 1]!
  const stop = to === words.length && bare(last.text) !== last.text ? 1 : 0
  return { start: words[from]!.start, end: last.end - stop }
}
