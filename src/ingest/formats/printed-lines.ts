/** A line of a printed page. */
export interface PrintedLine {
  readonly text: string
  /** Height on the page, in points from below. */
  readonly top: number
  /** Size of its letters, in points. */
  readonly height: number
}

/** A gap so many letter heights wide begins a paragraph. */
const GAP = 1.9

/** Lines of printed pages as paragraphs. A head or foot that stands on most pages is left out, and so are page numbers. */
export function joinedLines(pages: readonly (readonly PrintedLine[])[]): string {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const edge of new Set([...page.slice(0, 2), ...page.slice(-2)].map(({ text }) => form(text))))
      counts.set(edge, (counts.get(edge) ?? 0) + 1)
  const isRunning = (text: string) => pages.length > 2 && (counts.get(form(text)) ?? 0) > pages.length * 0.6
  const paragraphs: string[] = []
  let last: PrintedLine | undefined
  for (const page of pages) {
    let isFirst = true
    for (const [index, line] of page.entries()) {
      const isEdge = index < 2 || index >= page.length - 2
      if (
        isEdge &&
        (isRunning(line.text) || /^(?:Seite |Page |- ?)?\d{1,4}(?: ?-| (?:von|of|\/) \d{1,4})?$/iu.test(line.text))
      )
        continue
      if (last !== undefined && continues(last, line, isFirst)) paragraphs.push(join(paragraphs.pop()!, line.text))
      else paragraphs.push(line.text)
      last = line
      isFirst = false
    }
  }
  return paragraphs.join('\n\n')
}

/** Letters alone, so that a running head with a page number is the same on each page. */
function form(text: string): string {
  return text.replace(/[\d\s]+/gu, '')
}

function continues(last: PrintedLine, line: PrintedLine, isFirst: boolean): boolean {
  const height = Math.max(last.height, line.height, 1)
  if (Math.abs(last.height - line.height) > height * 0.2) return false
  // The first line of a page or column goes on with the sentence that the last one left open.
  if (isFirst || line.top > last.top) return !/[.!?…:]["“”»]?$/u.test(last.text)
  return last.top - line.top < height * GAP
}

/** A word divided at the line end is joined: "Gemein-" + "derat"; "Nord-" + "Süd" and "An-" + "und Verkauf" are not. */
function join(before: string, after: string): string {
  if (/\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:und|oder|bzw|and|or) /u.test(after))
    return before.slice(0, -1) + after
  return /\p{L}-$/u.test(before) && /^\p{Lu}/u.test(after) ? before + after : `${before} ${after}`
}
