import { agencyByCode } from '../../outlet/index.ts'
import { lettersOf, lineOf, type PageDocument, type PageElement } from './dom.ts'
import { articleScope } from './scope.ts'

/** Names with the place of the page they stand in. */
export interface StatedAuthors {
  readonly names: readonly string[]
  readonly from?: string
}

/** Marked-up names, most certain first. */
const PLACES = [
  '[rel~="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
  '[class*="byline" i] a',
  '[class*="autor" i] a',
  '[class*="author" i] a',
  '[class*="author" i] li',
  '[id="authors"]',
  '[class~="author" i], [class~="autor" i]',
  'article address, main address',
]
/** How someone is called who writes under the name of their account: "redaktion_tb", "admin". */
const LOGIN = /^[\p{Ll}\d._-]+$/u
/** Elements a byline may stand in. */
const LINES = 'p, li, td, span, div, address, h4, h5'
const OPENING = /^(?:von|by|text|words by|story by|geschrieben von|autor(?:in|en)?)(?::|\s)\s*(?=\p{Lu})/iu
const META = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'twitter:misc:written by',
]

/**
 * Authors: as JSON-LD states them, then the page's meta names, then what is marked as author on the page, then its
 * byline. Names that are only the publisher's or an agency's give way to persons found further down, and stay where
 * there are none.
 */
export function authorsOf(
  document: PageDocument,
  linked: readonly string[],
  meta: ReadonlyMap<string, string>,
  publishers: readonly string[],
): StatedAuthors {
  const own = publishers.flatMap((name) => [
    lettersOf(name),
    lettersOf(name.replace(/\.(?:de|at|ch|com|net|org|co\.uk)$/iu, '')),
  ])
  const isPerson = (name: string) =>
    !own.includes(lettersOf(name)) && agencyByCode(name) === undefined && !LOGIN.test(name)
  const isOwn = (name: string) => own.some((publisher) => publisher.length > 2 && lettersOf(name).startsWith(publisher))
  const label = meta.get('twitter:label1') ?? ''
  const stated: StatedAuthors[] = [
    { names: names(linked), from: 'json-ld author' },
    ...META.map((name) => ({ names: names([meta.get(name) ?? '']), from: `meta ${name}` })),
    ...(/^(?:written by|verfasst von|geschrieben von|autor)/iu.test(label)
      ? [{ names: names([meta.get('twitter:data1') ?? '']), from: 'meta twitter:data1' }]
      : []),
  ]
  const persons = stated.find((candidate) => candidate.names.some(isPerson))
  if (persons !== undefined) return fuller(persons, stated)
  for (const place of PLACES) {
    const lines = [...document.querySelectorAll(place)].slice(0, 8).map((element) => lineOf(element))
    const found = names(lines.filter((line) => line.length < 120)).filter((name) => isFullName(name) && !isOwn(name))
    if (found.some(isPerson)) return { names: found, from: `element ${place.split(',')[0]}` }
  }
  const signed = byline(document).filter((name) => isFullName(name) && !isOwn(name) && isPerson(name))
  if (signed.length > 0) return { names: signed, from: 'byline of the page' }
  return stated.find((candidate) => candidate.names.length > 0) ?? { names: [] }
}

/** JSON-LD often names the first author alone: a place that states the same and more is believed. */
function fuller(found: StatedAuthors, others: readonly StatedAuthors[]): StatedAuthors {
  const isMore = ({ names: more }: StatedAuthors) =>
    more.length > found.names.length && more.length < 7 && found.names.every((name) => more.includes(name))
  return others.find(isMore) ?? found
}

/** The first short element that begins like a byline ("Von Anna Beispiel"), before the page's prose has run far. */
function byline(document: PageDocument): readonly string[] {
  const scope = articleScope(document)
  let prose = 0
  for (const element of scope.querySelectorAll(LINES)) {
    const line = lineOf(element)
    if (element.nodeName === 'P' && line.length > 120) prose += 1
    if (prose > 3) return []
    if (line.length < 5 || line.length > 110 || !OPENING.test(line) || /[.!?]["“”]?$/u.test(line)) continue
    if (isElsewhere(element, scope)) continue
    const found = names([line])
    if (found.some(isFullName)) return found
  }
  return []
}

/** Whether an element belongs to a teaser, a picture or a box within the scope. */
function isElsewhere(element: PageElement, scope: PageElement): boolean {
  for (let node = element.parentNode; node !== null && node !== scope; node = node.parentNode)
    if (/^(?:A|ARTICLE|ASIDE|FIGURE|NAV|FOOTER)$/u.test(node.nodeName)) return true
  return false
}

/** Two or more words with capitals, none of them a word for time or office. */
function isFullName(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:von|van|de|del|di|zu|der|den|\p{Lu}[\p{L}\p{M}.’'-]*)){1,4}$/u.test(name)
}

/** What stands beside names in bylines: offices, and words of the line itself. */
const BESIDE =
  /(?:^|\s)(?:editor|correspondent|reporter|columnist|redakteur(?:in)?|korrespondent(?:in)?|reporterin|autorin?|uhr|min(?:uten)?|lesezeit)$|^(?:in|aus|from|mehr|more|alle|folgen|follow|kommentare?)(?:\s|$)|\d{2,}/iu

/** "Anna Beispiel in Obertal": where someone writes from. */
const PLACE = / (?:in|aus|from) \p{Lu}[\p{L} .’'-]*$/u

/** Splits "Von Anna Beispiel und Bodo Muster (dpa)" into names; drops links, addresses, offices and sentences. */
export function names(values: readonly string[]): readonly string[] {
  const found = values
    .filter((value) => !/^(?:https?:)?\/\/|^www\./iu.test(value.trim()))
    .flatMap((value) =>
      value
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^(?:von|by|text|autor(?:in)?|words|story)(?::|\s)\s*(?:by |von )?(?=\S)/iu, '')
        .replace(/\s?\([^()]{1,40}\)$/u, '')
        .split(/\s*(?:[,;|/•·]|(?<=\s)(?:und|and|&|mit|with)(?=\s))\s*/u),
    )
    .map((name) => name.replace(PLACE, '').trim())
    .filter((name) => name.length > 1 && name.length < 60 && !/^https?:|@/iu.test(name) && !BESIDE.test(name))
  return [...new Set(found)]
}
