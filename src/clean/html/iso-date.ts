/**
 * ISO 8601 out of what pages write: `2025-02-12T18:30:00.000Z`, `2025-02-12 18:30:00`, `20250212`, `12.02.2025`,
 * `Mi 12.02.25`. Without an offset only the day is kept: a moment would be a guess. `undefined` where it is no date.
 */
export function isoDate(value: string): string | undefined {
  const text = value.trim().slice(0, 60)
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u.exec(text)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, offset] = iso
    if (!isDay(year!, month!, day!)) return undefined
    const start = `${year}-${month}-${day}`
    if (hour === undefined || offset === undefined || Number(hour) > 23 || Number(minute) > 59) return start
    return `${start}T${hour}:${minute}:${second ?? '00'}${offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`}`
  }
  const short = /^(\d{4})(\d{2})(\d{2})(?:T|$)/u.exec(text)
  if (short !== null && isDay(short[1]!, short[2]!, short[3]!)) return `${short[1]}-${short[2]}-${short[3]}`
  const german = /^(?:\p{L}{2,10}\.?,? )?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/u.exec(text)
  if (german === null) return undefined
  const [day, month] = [german[1]!.padStart(2, '0'), german[2]!.padStart(2, '0')]
  const year = german[3]!.length === 2 ? `20${german[3]}` : german[3]!
  return isDay(year, month, day) ? `${year}-${month}-${day}` : undefined
}

function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return y > 1900 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}
