import type { PhraseMatch } from '../../phrases.ts'
import type { CalendarUnit, Direction, TimeMeaning } from '../../time-expressions.ts'
import { yearOf } from '../../time-meanings.ts'

/** Words in front of a weekday or month that say which one. */
export const POINTERS = 'Past|Next|This'

const UNITS: Readonly<Record<string, readonly [CalendarUnit, string]>> = {
  D: ['day', 'XXXX-XX-XX'],
  W: ['week', 'XXXX-WXX'],
  WE: ['weekend', 'XXXX-WXX-WE'],
  M: ['month', 'XXXX-XX'],
  Q: ['quarter', 'XXXX-QX'],
  Y: ['year', 'XXXX'],
  DE: ['decade', 'XXX'],
  CE: ['century', 'XX'],
}

/** Which way "last", "next" or "this" points. */
export function pointed(match: PhraseMatch): Direction | undefined {
  const shift = match.number('p')
  return shift === undefined ? undefined : shift < 0 ? 'past' : shift > 0 ? 'future' : 'present'
}

/** The year under the label `y`. */
export const yearAt = (match: PhraseMatch): number | undefined => {
  const at = match.at('y')
  return at === undefined ? undefined : yearOf(match.pieces[at])
}

/** A calendar unit that many steps from the anchor. */
export function shifted(unit: string, shift: number): TimeMeaning | undefined {
  const known = UNITS[unit]
  return known && { type: 'DATE', said: known[1], ask: { to: 'unit', unit: known[0], shift } }
}
