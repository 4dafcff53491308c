/** Offsets that pages and feeds write as letters, in minutes. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  ut: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  mez: 60,
  cet: 60,
  met: 60,
  mesz: 120,
  cest: 120,
  mest: 120,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}
/** Months by their first three letters, German and English. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  jän: 1,
  jae: 1,
  feb: 2,
  fev: 2,
  mär: 3,
  mae: 3,
  mrz: 3,
  mar: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dez: 12,
  dec: 12,
}
/** What may stand before a date on its line: a weekday, "Veröffentlicht am", "Published:". */
const BEFORE = '^[^\\d]{0,40}?'
const DAYS = [
  { pattern: new RegExp(`${BEFORE}(\\d{4})[-/](\\d{2})[-/](\\d{2})(?!\\d)`, 'u'), order: 'ymd' },
  { pattern: new RegExp(`${BEFORE}(\\d{4})(\\d{2})(\\d{2})(?=T|\\D|$)`, 'u'), order: 'ymd' },
  { pattern: new RegExp(`${BEFORE}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?!\\d)`, 'u'), order: 'dmy' },
  {
    pattern: new RegExp(`${BEFORE}(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})(?!\\d)`, 'u'),
    order: 'dmy',
  },
  { pattern: new RegExp(`${BEFORE}(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)`, 'u'), order: 'd/m' },
  { pattern: /^(?:[^\d]{0,40}?(?<!\p{L}))?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u, order: 'mdy' },
] as const
const TIME =
  /^[T\s|,–—-]{0,5}(?:(?:um|at|ab) )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?:\s?(am|pm|a\.m\.|p\.m\.)(?!\p{L}))?(?:\s?uhr(?!\p{L}))?\s?(?:\(?([a-z]{1,4})\)?(?!\p{L})|([+-])(\d{2}):?(\d{2})?)?/iu

/** "18:04 BST, 14 July 2031": the hour before the day. */
const CLOCK_FIRST =
  /^([^\d]{0,40}?)(\d{1,2}[:.]\d{2}(?: ?(?:uhr|am|pm))?(?: (?:GMT|BST|CES?T|MES?Z|UTC))?)(?:,| -| \|)? (?=\p{L}|\d)(.{8,60})$/iu
/** "Mon Jul 14 18:04:00 BST 2031": a moment as programs print it. */
const PRINTED = /^\p{L}{3} (\p{L}{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([A-Z]{1,4}) (\d{4})$/u

/** The same words with the day before the hour. */
function dayFirst(text: string): string {
  const printed = PRINTED.exec(text)
  if (printed !== null) return `${printed[2]} ${printed[1]} ${printed[5]} ${printed[3]} ${printed[4]}`
  const clock = CLOCK_FIRST.exec(text)
  if (clock === null) return text
  const [, before, time, rest] = clock
  const day =
    /^(?:[^\d]{0,12}?\d{1,2}[./ ]{1,2}(?:\d{1,2}[./]{1,2}|\p{L}{3,9}\.? )\d{4}|[^\d]{3,20} \d{1,2},? \d{4})/u.exec(
      rest!,
    )
  return day === null ? text : `${before}${day[0]} ${time}`
}

/** 14/07/2031 is no day in America; 04/07/2031 is one on both sides, and means the 4th in Europe. */
function isDayFirst(day: string, timeZone: string | undefined): boolean {
  return Number(day) > 12 || timeZone?.startsWith('Europe/') === true
}

/**
 * The day or moment that a page or feed states, as ISO 8601: `2025-02-12T18:30:00.000Z`, `20250212`,
 * `Mi 12.02.25 | 18:30 Uhr`, `12. Februar 2025, 18:30 Uhr`, `February 12, 2025 at 6:30pm GMT`,
 * `Wed, 12 Feb 2025 18:30:00 +0100`, `18:04 BST, 14 July 2031`. `undefined` where it begins with no date.
 *
 * @param timeZone IANA name of the zone that moments without offset are meant in; without it only their day is kept,
 * for the moment would be a guess
 */
export function statedDate(value: string, timeZone?: string): string | undefined {
  const text = dayFirst(value.replace(/\s+/gu, ' ').trim().slice(0, 90))
  for (const { pattern, order } of DAYS) {
    const match = pattern.exec(text)
    if (match === null) continue
    if (order === 'd/m' && !isDayFirst(match[1]!, timeZone)) return undefined
    const [first, second, third] = [match[1]!, match[2]!, match[3]!]
    const [year, month, day] =
      order === 'ymd' ? [first, second, third] : order === 'mdy' ? [third, first, second] : [third, second, first]
    const found = dayOf(year, month, day)
    if (found === undefined) continue
    return momentOf(found, text.slice(match[0].length), timeZone) ?? found
  }
  return undefined
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const y = Number(year.length === 2 ? `20${year}` : year)
  const m = /^\d/u.test(month) ? Number(month) : (MONTHS[month.slice(0, 3).toLowerCase()] ?? 0)
  const d = Number(day)
  if (y <= 1900 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined
  return `${y}-${two(m)}-${two(d)}`
}

function momentOf(day: string, rest: string, timeZone: string | undefined): string | undefined {
  const match = TIME.exec(rest)
  if (match === null) return undefined
  const [, hours, minutes, seconds = '00', half, letters, sign, offsetHours, offsetMinutes = '00'] = match
  let hour = Number(hours)
  if (half !== undefined) hour = (hour % 12) + (/^p/iu.test(half) ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const clock = `${day}T${two(hour)}:${minutes}:${seconds}`
  const zone = letters === undefined ? undefined : ZONES[letters.toLowerCase()]
  if (sign !== undefined) {
    if (Number(offsetHours) > 14 || Number(offsetMinutes) > 59) return undefined
    return `${clock}${sign}${offsetHours}:${offsetMinutes}`
  }
  if (zone === 0) return `${clock}Z`
  if (zone !== undefined) return `${clock}${offsetText(zone)}`
  return timeZone === undefined ? undefined : `${clock}${offsetText(offsetAt(clock, timeZone))}`
}

/** Offset in minutes of a zone at a time that its own clocks show. */
function offsetAt(clock: string, timeZone: string): number {
  const local = Date.parse(`${clock}Z`)
  const first = offsetOf(local, timeZone)
  return offsetOf(local - first * 60_000, timeZone)
}

function offsetOf(moment: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(moment))
    .find(({ type }) => type === 'timeZoneName')?.value
  const match = /([+-])(\d{2}):(\d{2})/u.exec(name ?? '')
  return match === null ? 0 : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
