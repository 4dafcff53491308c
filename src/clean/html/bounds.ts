/** Largest page that is parsed, in UTF-16 units after scripts and styles are gone. */
const LENGTH = 4_000_000
/** Deepest nesting that is parsed; real pages stay below 60. */
const DEPTH = 400
/** Most elements that are parsed; real pages stay below 10,000. */
const ELEMENTS = 20_000

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td tr th dd dt option'.split(' '),
)

/**
 * The page without what never holds text, and whether it is small enough to be parsed as a tree. Runs in linear time
 * over hostile pages: no pattern looks further than the next angle bracket.
 */
export function bounded(html: string): { readonly html: string; readonly parsable: boolean } {
  const page = withoutDead(html)
  if (page.length > LENGTH) return { html: page.slice(0, LENGTH), parsable: false }
  let depth = 0
  let deepest = 0
  let elements = 0
  for (const match of page.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/giu)) {
    const name = match[2]!.toLowerCase()
    if (match[1] === '/') {
      if (!VOID.has(name)) depth = Math.max(0, depth - 1)
    } else {
      elements += 1
      if (!VOID.has(name)) depth += 1
      deepest = Math.max(deepest, depth)
    }
  }
  return { html: page, parsable: deepest <= DEPTH && elements <= ELEMENTS }
}

/** Removes dead elements with their content, but keeps JSON-LD. */
function withoutDead(html: string): string {
  const lower = html.toLowerCase()
  // Lower-casing may change the length of rare letters; then offsets would be wrong, and the page is kept whole.
  if (lower.length !== html.length) return html
  const parts: string[] = []
  const closings = new Map<string, number>()
  let kept = 0
  for (const match of html.matchAll(/<(script|style|svg|template|iframe|object|canvas)(?=[\s>/])/giu)) {
    if (match.index < kept) continue
    const name = match[1]!.toLowerCase()
    if (name === 'script' && /ld\+json/iu.test(html.slice(match.index, match.index + 200))) continue
    const last = closings.get(name) ?? 0
    const close = last === -1 ? -1 : lower.indexOf(`</${name}`, match.index)
    closings.set(name, close)
    if (close === -1) continue
    parts.push(html.slice(kept, match.index))
    const end = html.indexOf('>', close)
    kept = end === -1 ? html.length : end + 1
  }
  parts.push(html.slice(kept))
  return parts.join('')
}

/** Text of a page that is too deep or too large to parse: tags out, block ends to line ends. */
export function strippedText(html: string): string {
  const text = html.replace(/<!--(?:[^-]|-(?!->)){0,100000}-->/gu, ' ')
  const lines = text
    .replace(/<\/?(?:p|div|h[1-6]|li|br|tr|section|article|blockquote)(?=[\s>/])[^<>]{0,2000}>/giu, '\n')
    .replace(/<[^<>]{0,2000}>/gu, '')
  return lines
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#\d{1,6});/giu, (whole, name: string) => entity(name.toLowerCase()) ?? whole)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name]
  const code = Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
