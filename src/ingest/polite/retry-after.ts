const SHORTEST = 60_000
const LONGEST = 24 * 60 * 60 * 1000
/** Where a server that is busy does not say for how long. */
const USUAL = 10 * 60 * 1000

/**
 * Until when a server asks to be left alone (RFC 9110, 10.2.3: seconds or a date), in milliseconds since 1970; at least
 * a minute, at most a day.
 */
export function retryAt(header: string | undefined, now: number): number {
  const word = header?.trim() ?? ''
  const wait = /^\d{1,9}$/u.test(word) ? Number(word) * 1000 : Date.parse(word) - now
  return now + Math.min(LONGEST, Math.max(SHORTEST, Number.isNaN(wait) ? USUAL : wait))
}
