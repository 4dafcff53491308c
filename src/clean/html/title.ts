import { lineOf, type PageDocument } from './dom.ts'

/** Where a page states its title. */
export type TitlePlace = 'json-ld' | 'open-graph' | 'heading' | 'title'

/** Texts that a page offers as its title. */
interface StatedTitles {
  readonly linked: string | undefined
  readonly open: string | undefined
  /** Names of the site: as it calls itself, its publisher's, its host. */
  readonly sites: readonly string[]
}

/**
 * The title that most places of the page agree on: JSON-LD, the visible heading, OpenGraph. A place agrees with another
 * also where it only adds the site's name behind or a kicker before. Where all differ, the heading is what readers
 * see. A publisher whose visible heading is written for search engines may `prefer` another place.
 */
export function titleOf(
  document: PageDocument,
  given: StatedTitles,
  prefer?: TitlePlace,
): { readonly value: string; readonly from: string } | undefined {
  const clean = (text: string | undefined) =>
    text === undefined || text.trim().length < 4
      ? undefined
      : withoutSite(text.replace(/\s+/gu, ' ').trim(), given.sites)
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map((heading) => clean(lineOf(heading)))
    .filter(
      (text) => text !== undefined && text.length > 8 && !given.sites.some((site) => folded(site) === folded(text)),
    )
  const linked = clean(given.linked)
  const open = clean(given.open)
  const heading = headings.find((text) => agreement(text!, linked) > 0 || agreement(text!, open) > 0) ?? headings[0]
  const places: Readonly<Record<TitlePlace, string | undefined>> = {
    'json-ld': linked,
    heading,
    'open-graph': open,
    title: clean(lineOf(document.querySelector('title'))),
  }
  const chosen = (place: TitlePlace) => ({ value: places[place]!, from: NAMES[place] })
  if (prefer !== undefined && places[prefer] !== undefined) return chosen(prefer)
  const voters = (['heading', 'json-ld', 'open-graph'] as const).filter((place) => places[place] !== undefined)
  const votes = (place: TitlePlace) => voters.reduce((sum, other) => sum + agreement(places[other]!, places[place]), 0)
  const best = voters.toSorted((a, b) => votes(b) - votes(a))[0] ?? 'title'
  return places[best] === undefined ? undefined : chosen(best)
}

const NAMES: Readonly<Record<TitlePlace, string>> = {
  'json-ld': 'json-ld headline',
  heading: 'element h1',
  'open-graph': 'meta og:title',
  title: 'element title',
}

/** What it counts that a place has the title with a kicker before it or a name behind it; whole agreement counts 1. */
const NEARLY = 0.4

/** How far `text` speaks for `title`, 0 to 1. */
function agreement(text: string, title: string | undefined): number {
  if (title === undefined) return 0
  const [long, short] = [folded(text), folded(title)]
  if (long === short) return 1
  if (short.length < 20 || long.length > short.length + 60) return 0
  const isNamed = long.startsWith(short) && /[|–—-] [^|–—-]{2,40}$/u.test(text)
  return long.endsWith(short) || isNamed ? NEARLY : 0
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
