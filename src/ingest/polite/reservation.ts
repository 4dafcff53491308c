import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether text and data mining of a page is reserved, by the TDM Reservation Protocol (W3C community group): the page's
 * own `meta` decides before the header, the header before the site's `tdmrep.json`.
 */
export function isReserved(
  answer: { readonly url: string; readonly headers: IncomingHttpHeaders; readonly bytes?: Uint8Array },
  siteRules: string | undefined,
): boolean {
  const header = answer.headers['tdm-reservation']
  return (
    metaReservation(answer.bytes) ??
    stated(typeof header === 'string' ? header : undefined) ??
    reservedOnSite(siteRules, new URL(answer.url).pathname) ??
    false
  )
}

function stated(value: string | undefined): boolean | undefined {
  const word = value?.trim()
  return word === '1' ? true : word === '0' ? false : undefined
}

/** Bytes in which a page's head is looked for. */
const HEAD = 100_000

function metaReservation(bytes: Uint8Array | undefined): boolean | undefined {
  if (bytes === undefined) return undefined
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  for (const [tag] of head.matchAll(/<meta\s[^<>]{0,500}>/giu))
    if (/\bname\s{0,9}=\s{0,9}["']?tdm-reservation["'\s]/iu.test(tag))
      return stated(/\bcontent\s{0,9}=\s{0,9}["']?([^"'\s/>]{1,9})/iu.exec(tag)?.[1])
  return undefined
}

interface SiteRule {
  readonly location?: unknown
  readonly 'tdm-reservation'?: unknown
}

/** The rule of `/.well-known/tdmrep.json` whose location says most of the path. */
function reservedOnSite(text: string | undefined, path: string): boolean | undefined {
  let rules: unknown
  try {
    rules = JSON.parse(text ?? '[]')
  } catch {
    return undefined
  }
  if (!Array.isArray(rules)) return undefined
  const fitting = (rules as readonly (SiteRule | null)[]).flatMap((rule) => {
    const { location, 'tdm-reservation': reservation } = rule ?? {}
    return typeof location === 'string' && covers(location, path)
      ? [{ length: location.length, reserved: String(reservation) === '1' }]
      : []
  })
  return fitting.sort((a, b) => b.length - a.length)[0]?.reserved
}

/** A location is a path; `*` stands for anything, `$` for the end. */
function covers(location: string, path: string): boolean {
  const isWhole = location.endsWith('$')
  const parts = (isWhole ? location.slice(0, -1) : location).split('*')
  if (!path.startsWith(parts[0]!)) return false
  let at = parts[0]!.length
  for (const part of parts.slice(1)) {
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return !isWhole || at === path.length || parts.at(-1) === ''
}
