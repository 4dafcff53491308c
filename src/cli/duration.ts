import { SynopseError } from '../model/errors.ts'

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * `30s`, `15m`, `6h` or `1d` in milliseconds.
 *
 * @throws SynopseError `usage`
 */
export function durationOf(flag: string, text: string, least: number): number {
  const match = /^(\d{1,6})\s?([smhd])$/u.exec(text.trim())
  const value = match === null ? Number.NaN : Number(match[1]) * UNITS[match[2]!]!
  if (Number.isNaN(value) || value < least)
    throw new SynopseError(
      'usage',
      `${flag} ${text}: give a time of at least ${least / 1000} seconds, as in 15m, 6h or 1d`,
    )
  return value
}
