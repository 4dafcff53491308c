import { lineOf, onOneLine, type PageDocument } from './dom.ts'
import { lineOfParts, withoutKicker } from './head-lines.ts'
import { decoded } from './json-ld-graph.ts'

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
  /** What the site files the article under: its section, the folders of its address. */
  readonly sections?: readonly string[]
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
      : withoutSite(onOneLine(decoded(text)), given.sites, given.sections ?? [])
  const lines = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .slice(0, 20)
      .flatMap((element) => clean(lineOfParts(withoutKicker(element) ?? element)) ?? [])
  const headings = lines('h1').filter(
    (text) => text.length > 8 && !given.sites.some((site) => folded(site) === folded(text)),
  )
  const [linked, alternative, open] = [clean(given.linked), clean(given.alternative), clean(given.open)]
  const second = shownHeading(open, alternative, () => lines('h2'))
  const heading =
    second ?? headings.find((text) => agreement(text, linked) > 0 || agreement(text, open) > 0) ?? headings[0]
  const places: Readonly<Record<TitlePlace, string | undefined>> = {
    'json-ld': linked,
    heading,
    'open-graph': open,
    title: clean(lineOf(document.querySelector('title'))),
  }
  const chosen = (place: TitlePlace) => ({
    value: places[place]!,
    from: place === 'heading' && second !== undefined ? 'element h2' : NAMES[place],
  })
  if (prefer !== undefined && places[prefer] !== undefined) return chosen(prefer)
  const voters = (['heading', 'json-ld', 'open-graph'] as const).filter((place) => places[place] !== undefined)
  const votes = (place: TitlePlace) => voters.reduce((sum, other) => sum + agreement(places[other]!, places[place]), 0)
  const written = writtenTitle(places, alternative)
  if (written !== undefined) return chosen(written)
  if (voters.length === 1 && hasKicker(heading, places.title)) return chosen('title')
  const best = voters.toSorted((a, b) => votes(b) - votes(a))[0] ?? 'title'
  return places[best] === undefined ? undefined : chosen(withColon(best, voters, places))
}

/**
 * A heading shows its kicker on a line of its own ("Obertal" over "Rat baut Brücke"); where another place writes the
 * same words in one line, with the colon that belongs there, that line is the title.
 */
function withColon(
  best: TitlePlace,
  voters: readonly TitlePlace[],
  places: Readonly<Record<TitlePlace, string | undefined>>,
): TitlePlace {
  const colons = (place: TitlePlace) => places[place]!.split(/[:|–-] /u).length
  const same = voters.filter((place) => folded(places[place]!) === folded(places[best]!))
  return best === 'heading' ? (same.find((place) => colons(place) > colons(best)) ?? best) : best
}

/**
 * The heading that readers see where the page's `h1` is part of its breadcrumb: one that ends a headline which
 * OpenGraph and JSON-LD's `alternativeHeadline` both state.
 */
function shownHeading(
  open: string | undefined,
  alternative: string | undefined,
  headings: () => readonly string[],
): string | undefined {
  if (open === undefined || alternative === undefined || folded(open) !== folded(alternative)) return undefined
  return headings().find((text) => folded(text).length >= 20 && folded(open).endsWith(folded(text)))
}

/** Whether the heading is the page's title with a short kicker before it. */
function hasKicker(heading: string | undefined, title: string | undefined): boolean {
  if (heading === undefined || title === undefined || title.length < 20) return false
  return heading.length > title.length && heading.length < title.length + 40 && folded(heading).endsWith(folded(title))
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
  const { 'json-ld': linked } = places
  const heading = places.heading ?? places.title
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

/** " | ", " - ", " › ": what stands between a title and what is added to it. */
const DIVIDER = /\s+[|·•–—›»-]\s+/gu

/**
 * "Titel | Beispielblatt", "Titel - Politik - Beispielblatt", "Beispielblatt | Titel" without the names of the site and
 * of its sections; the site may be written like its domain ("boersen-blatt").
 */
function withoutSite(title: string, sites: readonly string[], sections: readonly string[]): string {
  const isSite = (part: string) => {
    const name = folded(part)
    return name.length > 1 && part.length <= 40 && sites.some((site) => isPart(folded(site), name))
  }
  const isSection = (part: string) => sections.some((section) => folded(section) === folded(part))
  const dividers = [...title.matchAll(DIVIDER)]
  let end = title.length
  for (const divider of dividers.toReversed()) {
    const part = title.slice(divider.index + divider[0].length, end)
    if (divider.index < 10 || !(isSite(part) || isSection(part))) break
    end = divider.index
  }
  const first = dividers[0]
  const start = first !== undefined && isSite(title.slice(0, first.index)) ? first.index + first[0].length : 0
  return end - start < 10 ? title.slice(0, end) : title.slice(start, end)
}

/** Whether one name holds the other. */
function isPart(one: string, other: string): boolean {
  return one.length > 1 && (one.includes(other) || other.includes(one))
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
