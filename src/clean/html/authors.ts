import { lineOf, type PageDocument } from './dom.ts'

const PLACES = [
  '[rel="author"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[class*="author-name" i]',
  '[class*="author__name" i]',
  '[class*="byline" i] a',
  '[class*="autor" i] a',
  '[class*="author" i] a',
  '[id="authors"]',
]

/**
 * Authors: as JSON-LD states them, then the page's meta names, then what is marked as author on the page. Names that
 * only repeat the publisher ("beispiel.de") give way to persons found further down, and stay where there are none.
 */
export function authorsOf(
  document: PageDocument,
  linked: readonly string[],
  meta: ReadonlyMap<string, string>,
  publishers: readonly string[],
): readonly string[] {
  const writtenBy = /^(?:written by|verfasst von|geschrieben von|autor)/iu.test(meta.get('twitter:label1') ?? '')
    ? meta.get('twitter:data1')
    : undefined
  const named = [
    meta.get('author'),
    meta.get('article:author'),
    meta.get('dc.creator'),
    meta.get('twitter:misc:written by'),
    writtenBy,
  ]
  const own = new Set(
    publishers.flatMap((name) => [plain(name), plain(name.replace(/\.(?:de|at|ch|com|net|org)$/iu, ''))]),
  )
  let fallback: readonly string[] = []
  for (const candidate of [names(linked), ...named.map((value) => names(value === undefined ? [] : [value]))]) {
    if (candidate.some((name) => !own.has(plain(name)))) return candidate
    if (fallback.length === 0) fallback = candidate
  }
  for (const place of PLACES) {
    const found = names([...document.querySelectorAll(place)].slice(0, 6).map((element) => lineOf(element)))
    if (found.some((name) => !own.has(plain(name)) && /^\p{Lu}\S* .*\p{Lu}/u.test(name))) return found
  }
  return fallback
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Splits "Von Anna Beispiel und Bodo Muster (dpa)" into names; drops links, addresses and sentences. */
export function names(values: readonly string[]): readonly string[] {
  const found = values
    .flatMap((value) =>
      value.replace(/^(?:von|by|text|autor(?:in)?):?\s+/iu, '').split(/\s*(?:[,;|/]|(?<=\s)(?:und|and|&)(?=\s))\s*/u),
    )
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name.length > 1 && name.length < 60 && !/^https?:|@/iu.test(name))
  return [...new Set(found)]
}
