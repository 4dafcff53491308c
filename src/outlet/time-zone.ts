import { outletByHost } from './index.ts'

const BY_COUNTRY: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  li: 'Europe/Vaduz',
  lu: 'Europe/Luxembourg',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
}

/**
 * The zone (IANA) that a host means where it states a moment without one: its outlet's, else that of a country whose
 * domain it has and that lies in one zone; `undefined` where neither is known.
 */
export function timeZoneOf(host: string | undefined): string | undefined {
  if (host === undefined) return undefined
  return outletByHost(host)?.timeZone ?? BY_COUNTRY[host.toLowerCase().split('.').at(-1) ?? '']
}

/** Of languages that are spoken in one zone alone, or in a country with one. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin',
  'de-de': 'Europe/Berlin',
  'de-at': 'Europe/Vienna',
  'de-ch': 'Europe/Zurich',
  'de-li': 'Europe/Vaduz',
  'de-lu': 'Europe/Luxembourg',
  'en-gb': 'Europe/London',
  'en-ie': 'Europe/Dublin',
}

/**
 * The zone (IANA) that a page means by its language, for hosts whose domain is no country's: pages in German are made
 * where the clocks are the same, pages in British English where they are London's; `undefined` for all others.
 *
 * @param tag `de-AT`, `en_GB`
 */
export function timeZoneOfLanguage(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : BY_LANGUAGE[tag.trim().toLowerCase().replace('_', '-')]
}
