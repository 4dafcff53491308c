/** Longest page that is read without a tree, in UTF-16 units after scripts and styles are gone. */
const LENGTH = 4_000_000

/** Removes dead elements with their content. */
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

/**
 * Text of a page that is too deep or too large for a tree: tags out, block ends to line ends. Linear time over hostile
 * pages: no pattern looks further than the next angle bracket.
 */
export function strippedText(html: string): string {
  const text = withoutDead(html)
    .slice(0, LENGTH)
    .replace(/<!--(?:[^-]|-(?!->)){0,100000}-->/gu, ' ')
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
