import type { Direction, TenseWord } from '../../time-expressions.ts'

const split = (words: string) => new Set(words.split(' '))
const FUTURE = split('will shall ’ll')
const MODAL = split('should must may might can could would')
const PAST = split(
  'was were had did has have said told met came went began made took gave got held left saw found became spoke announced signed agreed',
)
const PRESENT = split('is are am ’s ’re')
const PLANNED = split('expected scheduled due planned set')

function directionOf(words: readonly TenseWord[], at: number): Direction | undefined {
  const { lower, token } = words[at]!
  if (FUTURE.has(lower)) return 'future'
  if (PRESENT.has(lower)) {
    const next = words[at + 1]?.lower ?? ''
    return next === 'to' || PLANNED.has(next) || PLANNED.has(words[at + 2]?.lower ?? '') ? 'future' : 'present'
  }
  if (PAST.has(lower)) return 'past'
  if (MODAL.has(lower)) return 'future'
  if (!token.verb?.finite || token.pos === 'ADJ') return undefined
  // A bare form behind "will" or "to" is its infinitive.
  const before = words[at - 1]?.lower ?? ''
  if (FUTURE.has(before) || MODAL.has(before) || before === 'to') return undefined
  return token.verb.past ? 'past' : 'present'
}

/**
 * Tense of the verb nearest to a time expression in an English clause, verbs before it first: `past` for simple past and
 * perfect, `future` for will and plans, `present` else, `undefined` without a verb.
 *
 * @example "met on Friday" is past, "will meet on Friday" and "are to meet on Friday" are future.
 */
export function tense(words: readonly TenseWord[], behind: number): Direction | undefined {
  let best: Direction | undefined
  let least = Number.POSITIVE_INFINITY
  for (const at of words.keys()) {
    const distance = at < behind ? behind - at : (at - behind + 1) * 2
    if (distance >= least) continue
    const direction = directionOf(words, at)
    if (!direction) continue
    best = direction
    least = distance
  }
  return best
}
