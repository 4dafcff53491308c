import type { Direction, TenseWord } from '../../time-expressions.ts'

const split = (words: string) => new Set(words.split(' '))
const FUTURE = split('will shall ’ll')
const MODAL = split('should must may might can could would')
const PAST = split(
  'was were had did has have said told met came went began made took gave got held left saw found became spoke announced signed agreed',
)
const PRESENT = split('is are am ’s ’re')
/** What is planned for a day, whatever the tense of the plan: "was expected to resign on Monday". */
const PLANNED = split('expected scheduled due planned slated timetabled pencilled postponed rescheduled')
/** Planned only before "to" or "for": "set to begin", "likely to end", "ready for Monday". */
const READY = split('set likely ready about bound poised')
const MOVED = split('postponed delayed moved pushed rescheduled deferred adjourned')
/** Verbs of what is still to be done: "promised to resign on Monday", "asked him to leave". */
const WANTED = split(
  'promise promised promises agree agreed agrees vow vowed vows pledge pledged pledges plan plans planned decide decided decides vote voted hope hoped hopes want wants wanted intend intends intended refuse refused refuses threaten threatened threatens urge urged urges ask asked asks order ordered orders tell told invite invited invites expect expects expected',
)

/** Words between a verb and what it wants done: "asked the head of the bank to leave". */
const WANTED_REACH = 6
/** Words between "did" or "had" and the verb of a question. */
const ASKED_REACH = 4
/** Words of a date and the noun before it. */
const DATE_REACH = 5

function isWanted(words: readonly TenseWord[], to: number): boolean {
  for (let at = to - 1; at >= 0 && at >= to - WANTED_REACH; at -= 1) if (WANTED.has(words[at]!.lower)) return true
  return false
}

/** "Did she come", "had she come": the verb that opens a question or condition tells the tense. */
function isAsked(words: readonly TenseWord[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - ASKED_REACH; before -= 1) {
    const { lower, token } = words[before]!
    if (lower === 'did' || lower === 'had') return true
    if (token.verb?.finite) return false
  }
  return false
}

function directionOf(words: readonly TenseWord[], at: number): Direction | undefined {
  const { text, lower, token } = words[at]!
  const next = words[at + 1]
  // The month of May is no verb.
  if (text === 'May' && (at > 0 || /^\d/.test(next?.text ?? ''))) return undefined
  if (FUTURE.has(lower)) return 'future'
  if (READY.has(lower) && (next?.lower === 'to' || next?.lower === 'for')) return 'future'
  // "the planned march ended on Monday": before its noun it only describes.
  if (PLANNED.has(lower) && next?.token.pos !== 'NOUN') return 'future'
  // "New Year's Day"
  if (token.pos === 'PART') return undefined
  if (PRESENT.has(lower)) return next?.lower === 'to' ? 'future' : 'present'
  if ((lower === 'was' || lower === 'were') && next?.lower === 'to') return 'future'
  if (PAST.has(lower)) return 'past'
  if (MODAL.has(lower)) return 'future'
  // "the trial opened": a form that can be nothing but a past is one, whatever the tagger takes it for.
  if (token.pos === 'ADJ' && lower.endsWith('ed') && next?.token.pos === 'ADP') return 'past'
  if (!token.verb?.finite || token.pos === 'ADJ') return undefined
  // A bare form behind "will" or "to" is its infinitive.
  const before = words[at - 1]?.lower ?? ''
  if (before === 'to') return isWanted(words, at - 1) ? 'future' : undefined
  if (FUTURE.has(before) || MODAL.has(before)) return undefined
  return token.verb.past || isAsked(words, at) ? 'past' : 'present'
}

/**
 * What stands right before a date and tells which it is: "a strike for Monday", "ahead of the vote on Sunday", "moved to
 * Friday".
 */
function announced(words: readonly TenseWord[], behind: number): boolean {
  const moved = words.some(({ lower }) => MOVED.has(lower))
  for (let at = behind - 1; at >= 0 && at >= behind - DATE_REACH; at -= 1) {
    const { lower, token } = words[at]!
    if (lower === 'of' && words[at - 1]?.lower === 'ahead') return true
    if (token.verb?.finite && token.pos !== 'PROPN') return false
    if (at < behind - 3) continue
    // "blamed for Monday's fire" looks back.
    if (lower === 'for') return !/^['’]s?$/.test(words[behind]?.lower ?? '')
    if (moved && /^(?:to|until|till)$/.test(lower)) return true
  }
  return false
}

/**
 * Tense of the verb nearest to a time expression in an English clause, verbs before it first: `past` for simple past and
 * perfect, `future` for will and plans, `present` else, `undefined` without a verb.
 *
 * @example "met on Friday" is past, "will meet on Friday", "are to meet on Friday" and "planned for Friday" are future.
 */
export function tense(words: readonly TenseWord[], behind: number): Direction | undefined {
  if (announced(words, behind)) return 'future'
  let best: Direction | undefined
  let least = Number.POSITIVE_INFINITY
  for (const at of words.keys()) {
    // What describes the noun of the date stands right before it: "the plan unveiled on Monday is bold".
    const distance = at < behind ? (behind - at) / 2 : at - behind + 2
    if (distance >= least) continue
    const direction = directionOf(words, at)
    if (!direction) continue
    best = direction
    least = distance
  }
  return best
}
