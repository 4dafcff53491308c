import type { Span } from '../../model/span.ts'

/** A pair of quotation marks with what stands between them. */
export interface Quoted extends Span {
  /** The words between the marks. */
  readonly inner: Span
  /** 0 for the outermost pair. */
  readonly depth: number
  /** Set where the same words go on with the next outermost pair, in the next paragraph. */
  readonly goesOn?: true
}

/** What each mark can be, and which marks close it. `'` and `’` are apostrophes first and need room around them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '“': '”"“',
  '”': '”“"',
  '"': '"”“',
  '«': '»',
  '»': '«»',
  '‚': "‘’'",
  '‘': "’'‘",
  "'": "'’",
  '‹': '›',
  '›': '‹›',
}
const ALWAYS_OPENS = '„‚'
const MARK = /[„“”"«»‚‘’'‹›‟]/gu
const SPACE_BEFORE = /[\s([{–—\-/:…|]/u
const SPACE_AFTER = /[\s)\]}.,;:!?…–—/|]/u
/** A pair longer than this is a slip of the author: the marks are left alone. */
const LONGEST = 6000
/** Most paragraphs of one quotation. */
const MOST_PARAGRAPHS = 8
/** Marks by which speech is set off; single ones stand inside it or are apostrophes. */
const DOUBLE = /[„“”"«»‟]/gu

/** Whether a mark at `offset` may open: room before, a word after. */
function opens(text: string, mark: string, offset: number): boolean {
  const after = text.charAt(offset + 1)
  if (after === '' || after.trim() === '') return false
  if (ALWAYS_OPENS.includes(mark)) return true
  const before = text.charAt(offset - 1)
  if (before !== '' && !SPACE_BEFORE.test(before) && !(before in CLOSERS && before !== mark)) return false
  return !SPACE_AFTER.test(after) || after === '…' || after === '.'
}

/** Whether a mark at `offset` may close: a word or stop before it, and for apostrophe-like marks room after it. */
function closes(text: string, mark: string, offset: number): boolean {
  if (text.charAt(offset - 1).trim() === '') return false
  if (mark !== "'" && mark !== '’' && mark !== '‘') return true
  const after = text.charAt(offset + 1)
  return after === '' || SPACE_AFTER.test(after) || after in CLOSERS
}

/** A stretch of text that is read by itself; words in marks go on only into one of the same role. */
export interface Area extends Span {
  readonly role?: string
}

/** A mark that is never closed, with the end of its paragraph. */
export interface Unclosed {
  readonly start: number
  readonly end: number
}

/**
 * Pairs quotation marks of all German and English kinds within `areas` (content blocks in reading order), nested ones
 * too. A mark left open at the end of an area is carried into the next when that begins with an opening mark again or
 * when the first mark found there closes it; each paragraph of a long quotation is then a pair of its own that `goesOn`.
 * Any other open mark is reported as unclosed.
 */
export function findMarks(
  text: string,
  areas: readonly Area[],
): { readonly pairs: readonly Quoted[]; readonly unclosed: readonly Unclosed[] } {
  const pairs: Quoted[] = []
  const unclosed: Unclosed[] = []
  const stack: { mark: string; start: number }[] = []
  const close = (start: number, end: number, markEnd: number) =>
    pairs.push({ start, end: markEnd, inner: { start: start + 1, end }, depth: stack.length })
  let read = 0
  for (const [index, area] of areas.entries()) {
    MARK.lastIndex = Math.max(area.start, read)
    for (let match = MARK.exec(text); match && match.index < area.end; match = MARK.exec(text)) {
      const mark = match[0]
      const at = match.index
      const top = stack.at(-1)
      if (
        top &&
        CLOSERS[top.mark]?.includes(mark) &&
        closes(text, mark, at) &&
        !(mark !== top.mark && opensInside(text, top.mark, mark, at))
      ) {
        stack.pop()
        if (at - top.start <= LONGEST) close(top.start, at, at + 1)
        continue
      }
      if (mark in CLOSERS && opens(text, mark, at) && stack.length < 3) stack.push({ mark, start: at })
      else {
        // A closing mark of an outer pair whose inner one was never closed.
        const outer = stack.findLastIndex((open) => CLOSERS[open.mark]?.includes(mark) && closes(text, mark, at))
        if (outer >= 0) {
          const open = stack[outer]!
          stack.length = outer
          if (at - open.start <= LONGEST) close(open.start, at, at + 1)
        }
      }
    }
    for (const open of stack.splice(0)) {
      // A speech of several paragraphs: each begins with a mark, only the last one ends with one.
      const next = areas[index + 1]
      const again = next?.role === area.role && next && text.charAt(next.start) === open.mark
      if (again && area.end - open.start <= LONGEST) {
        pairs.push({
          start: open.start,
          end: area.end,
          inner: { start: open.start + 1, end: area.end },
          depth: 0,
          goesOn: true,
        })
        continue
      }
      if (open.mark === "'" || open.mark === '‘' || open.mark === '’') continue
      const end = closedLater(text, areas, index, open)
      if (end === undefined) unclosed.push({ start: open.start, end: area.end })
      else {
        pairs.push(...paragraphsOf(areas, index, open.start, end))
        read = end
      }
    }
  }
  pairs.sort((a, b) => a.start - b.start || b.end - a.end)
  return { pairs, unclosed }
}

/** Where a mark left open in area `index` is closed in a later one, behind the closing mark: no other may open before. */
function closedLater(
  text: string,
  areas: readonly Area[],
  index: number,
  open: { readonly mark: string; readonly start: number },
): number | undefined {
  for (let i = index + 1; i < areas.length && i <= index + MOST_PARAGRAPHS; i += 1) {
    const area = areas[i]!
    if (area.end - open.start > LONGEST || area.role !== areas[index]!.role) return undefined
    DOUBLE.lastIndex = area.start
    const match = DOUBLE.exec(text)
    if (!match || match.index >= area.end) continue
    const closing = CLOSERS[open.mark]!.includes(match[0]) && closes(text, match[0], match.index)
    return closing && !opens(text, match[0], match.index) ? match.index + 1 : undefined
  }
  return undefined
}

/** One pair a paragraph for words from `start` in area `index` to `end` in a later one. */
function paragraphsOf(areas: readonly Span[], index: number, start: number, end: number): readonly Quoted[] {
  const pairs: Quoted[] = []
  for (let i = index; i < areas.length && areas[i]!.start < end; i += 1) {
    const area = areas[i]!
    const from = i === index ? start : area.start
    const isLast = end <= area.end
    const inner = { start: i === index ? start + 1 : from, end: isLast ? end - 1 : area.end }
    pairs.push({
      start: from,
      end: isLast ? end : area.end,
      inner,
      depth: 0,
      ...(!isLast && { goesOn: true as const }),
    })
  }
  return pairs
}

/** `“` inside `„` with room before and a word after is a slip for a nested opening only if it stands before a word. */
function opensInside(text: string, open: string, mark: string, at: number): boolean {
  if (open !== '“' && open !== '"') return false
  return mark === '“' && text.charAt(at - 1).trim() === '' && text.charAt(at + 1).trim() !== ''
}
