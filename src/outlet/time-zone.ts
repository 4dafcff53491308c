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
