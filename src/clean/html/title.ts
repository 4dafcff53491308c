import { lineOf, type PageDocument } from './dom.ts'

/** Where a page states its title. */
export type TitlePlace = 'json-ld' | 'open-graph' | 'heading' | 'title'

/** Texts that a page offers as its title. */
interface StatedTitles {
  readonly linked: string | undefined
  /** JSON-LD's `alternativeHeadline`. */
  readonly alternative: string | undefined
  readonly open: string | undefined
  /** Names of the site: as it calls itself, its publisher's, its host. */
  readonly sites: readonly string[]
}

/**
 * The title that most places of the page agree on: JSON-LD, the visible heading, OpenGraph. A place agrees with another
 * also where it only adds the site's name behind or a kicker before. Where all differ, the heading is what readers
 * see. Headings that are written for search engines give way to the headline the newsroom wrote, where the page states
 * one; a publisher may `prefer` a place.
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
  const written = writtenTitle(places, clean(given.alternative))
  if (written !== undefined) return chosen(written)
  const best = voters.toSorted((a, b) => votes(b) - votes(a))[0] ?? 'title'
  return places[best] === undefined ? undefined : chosen(best)
}

/**
 * Where the newsroom's own headline stands on a page whose heading is written for search engines: in JSON-LD, where it
 * is stated twice there and differs from all else; else in a place that does not open with the words of a search, as
 * the heading does.
 */
function writtenTitle(
  places: Readonly<Record<TitlePlace, string | undefined>>,
  alternative: string | undefined,
): TitlePlace | undefined {
  const { heading, 'json-ld': linked } = places
  if (heading === undefined) return undefined
  const isOther = (text: string | undefined) =>
    text !== undefined && agreement(heading, text) === 0 && agreement(text, heading) === 0
  if (isOther(linked) && alternative !== undefined && folded(alternative) === folded(linked!)) return 'json-ld'
  const searched = searchWords(heading)
  if (searched === undefined) return undefined
  return (['json-ld', 'open-graph'] as const).find((place) => {
    const text = places[place]
    return isOther(text) && text!.length >= 40 && !text!.includes(searched) && searchWords(text!) === undefined
  })
}

/** "Lindenbrücke Marnbach: …", "Ilse Tamm: …": names and nouns without any ending or article, and a colon. */
function searchWords(title: string): string | undefined {
  const opening = /^([^:]{3,40}):\s/u.exec(title)?.[1]
  const words = opening?.split(' ') ?? []
  const isBare = words.every((word) => /^(?:\p{Lu}[\p{L}-]+|\p{N}{4})$/u.test(word))
  const isGenitive = words.length > 1 && /s$/u.test(words[0]!)
  return isBare && !isGenitive && words.length <= 3 ? opening : undefined
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
