import { type Language, WORDS } from './words.tsx'

/** English here is that of the dossier: "6 March 2026". */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'de-DE')

const WRITTEN = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** A day or moment as it is written. */
export function dayInWords(date: string | undefined, language: Language): string {
  if (date === undefined) return ''
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date
  return new Intl.DateTimeFormat(localeOf(language), WRITTEN).format(noonOf(date))
}

/** A day, or the first and the last: "5.–7. März 2026". */
export function daysInWords([first, last]: readonly string[], language: Language): string {
  if (first === undefined || last === undefined) return dayInWords(first, language)
  return new Intl.DateTimeFormat(localeOf(language), WRITTEN).formatRange(noonOf(first), noonOf(last))
}

const noonOf = (date: string) => new Date(`${date.slice(0, 10)}T12:00:00Z`)

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How long a moment is ago: "vor 5 Minuten"; its day where that is more than a week. */
export function sinceInWords(moment: string, language: Language): string {
  const seconds = (Date.now() - Date.parse(moment)) / 1000
  if (!(seconds < 7 * 86_400)) return dayInWords(moment, language)
  const [unit, length] = UNITS.find(([, one]) => seconds >= one) ?? []
  if (unit === undefined) return WORDS[language].justNow
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(
    -Math.floor(seconds / length),
    unit,
  )
}

/** A moment by the clock of whoever reads: "12. März 2031 um 09:30". */
export function momentInWords(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' })
  return format.format(new Date(moment))
}
