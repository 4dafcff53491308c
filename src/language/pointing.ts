import type { PhraseMatch } from './phrases.ts'
import type { Anchor, CalendarUnit, Direction, TimeMeaning } from './time-expressions.ts'

/** Words in front of a weekday or month that say which one. */
export const POINTERS = 'Past|Next|This'

/** Which way "vergangenen", "kommenden" or "diesem" points. */
export function pointed(match: PhraseMatch): Direction | undefined {
  const shift = match.number('p')
  return shift === undefined ? undefined : shift < 0 ? 'past' : shift > 0 ? 'future' : 'present'
}

/** Unit letter -> calendar unit and underspecified value. */
const UNDERSPECIFIED: Readonly<Record<string, readonly [CalendarUnit, string]>> = {
  D: ['day', 'XXXX-XX-XX'],
  W: ['week', 'XXXX-WXX'],
  WE: ['weekend', 'XXXX-WXX-WE'],
  M: ['month', 'XXXX-XX'],
  Q: ['quarter', 'XXXX-QX'],
  Y: ['year', 'XXXX'],
  DE: ['decade', 'XXX'],
  CE: ['century', 'XX'],
}

/** A calendar unit that many steps from the anchor: "kommende Woche" is `W`, 1. */
export function unitMeaning(unit: string | undefined, shift: number, from?: Anchor): TimeMeaning | undefined {
  const known = UNDERSPECIFIED[unit ?? '']
  if (!known) return undefined
  return { type: 'DATE', said: known[1], ask: { to: 'unit', unit: known[0], shift, ...(from && { from }) } }
}
