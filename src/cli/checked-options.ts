import type { WordingLanguage } from '../dossier/index.ts'
import { checkedDate } from '../ingest/article-json.ts'
import { SynopseError } from '../model/errors.ts'

/** Options every command shares, as commander hands them over. */
export interface SharedOptions {
  readonly lang?: string
  readonly date?: string
  /** Hosts that may lie in a private network or on this machine. */
  readonly allowPrivate?: readonly string[]
}

/**
 * Language and publication date for inputs that do not say theirs, and which hosts may be private.
 *
 * @throws SynopseError `language-unknown`, `input-bad-date`
 */
export function checkedOptions(options: SharedOptions): {
  readonly language?: WordingLanguage
  readonly date?: string
  readonly mayBePrivate?: (host: string) => boolean
} {
  const { lang, date, allowPrivate } = options
  if (lang !== undefined && lang !== 'de' && lang !== 'en')
    throw new SynopseError('language-unknown', `--lang ${lang}: unknown language; choose de or en`)
  if (date !== undefined && checkedDate(date) === undefined)
    throw new SynopseError('input-bad-date', `--date ${date}: not an ISO 8601 date; write it as 2025-02-12`)
  return {
    ...(lang !== undefined && { language: lang }),
    ...(date !== undefined && { date }),
    ...(allowPrivate !== undefined && { mayBePrivate: (host: string) => allowPrivate.includes(host) }),
  }
}
