import { lineOf, type PageDocument } from './dom.ts'

/** Where a page states its title. */
export type TitlePlace = 'json-ld' | 'open-graph' | 'heading' | 'title'

/**
 * The title that most places of the page agree on; JSON-LD, then the heading, then OpenGraph where they all differ. A
 * publisher whose visible heading is written for search engines may `prefer` another place.
 */
export function titleOf(
  document: PageDocument,
  given: {
    readonly linked: string | undefined
    readonly open: string | undefined
    readonly site: string | undefined
    readonly host: string | undefined
  },
  prefer?: TitlePlace,
): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map((heading) => lineOf(heading))
    .filter((text) => text.length > 8)
  const sites = [given.site, given.host].filter((site): site is string => site !== undefined)
  const clean = (text: string | undefined) =>
    text === undefined || text.trim().length < 4 ? undefined : withoutSite(text.replace(/\s+/gu, ' ').trim(), sites)
  const places: Readonly<Record<TitlePlace, string | undefined>> = {
    'json-ld': clean(given.linked),
    heading: clean(headings[0]),
    'open-graph': clean(given.open),
    title: clean(lineOf(document.querySelector('title'))),
  }
  if (prefer !== undefined && places[prefer] !== undefined) return places[prefer]
  const candidates = [places['json-ld'], places.heading, places['open-graph']].filter(
    (text): text is string => text !== undefined,
  )
  const votes = (text: string) => candidates.filter((other) => folded(other) === folded(text)).length
  return candidates.toSorted((a, b) => votes(b) - votes(a))[0] ?? places.title
}

/** "Titel | Beispielblatt" without the site's name; the name may be written like its domain ("boersen-blatt"). */
function withoutSite(title: string, sites: readonly string[]): string {
  const match = /^(.{10,300}?)\s+[|·•–—-]\s+([^|·•–—]{2,40})$/u.exec(title)
  if (match === null) return title
  const tail = folded(match[2]!)
  const isSite = tail.length > 1 && sites.some((site) => folded(site).includes(tail) || tail.includes(folded(site)))
  return isSite ? match[1]! : title
}

/** Letters and digits alone, umlauts written out, so that a name and its domain compare. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/gu, 'ae')
    .replace(/ö/gu, 'oe')
    .replace(/ü/gu, 'ue')
    .replace(/ß/gu, 'ss')
    .replace(/^www\.|\.(?:de|at|ch|com|net|org)$/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
