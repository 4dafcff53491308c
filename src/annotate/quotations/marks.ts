import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Span } from '../../model/span.ts'

/** A pair of quotation marks with what stands between them. */
export interface Quoted extends Span {
  /** The words between the marks. */
  readonly inner: Span
  /** 0 for the outermost pair. */
  readonly depth: number
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

/**
 * Pairs quotation marks of all German and English kinds within `areas` (content blocks in reading order), nested ones
 * too. A mark left open at the end of an area is carried into the next when that begins with an opening mark again
 * (each paragraph of a long quotation is then a pair of its own) or closes it; else it is reported and left alone.
 */
export function findMarks(
  text: string,
  areas: readonly Span[],
): { readonly pairs: readonly Quoted[]; readonly diagnostics: readonly Diagnostic[] } {
  const pairs: Quoted[] = []
  const diagnostics: Diagnostic[] = []
  const stack: { mark: string; start: number }[] = []
  const close = (start: number, end: number, markEnd: number) =>
    pairs.push({ start, end: markEnd, inner: { start: start + 1, end }, depth: stack.length })
  for (const [index, area] of areas.entries()) {
    MARK.lastIndex = area.start
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
      if (next && text.charAt(next.start) === open.mark && area.end - open.start <= LONGEST) {
        pairs.push({ start: open.start, end: area.end, inner: { start: open.start + 1, end: area.end }, depth: 0 })
        continue
      }
      if (open.mark === "'" || open.mark === '‘' || open.mark === '’') continue
      diagnostics.push({
        code: 'quotation-unclosed',
        severity: 'info',
        span: { start: open.start, end: open.start + 1 },
        reason: 'this quotation mark is never closed in its paragraph; its words are not taken as direct speech',
      })
    }
  }
  pairs.sort((a, b) => a.start - b.start || b.end - a.end)
  return { pairs, diagnostics }
}

/** `“` inside `„` with room before and a word after is a slip for a nested opening only if it stands before a word. */
function opensInside(text: string, open: string, mark: string, at: number): boolean {
  if (open !== '“' && open !== '"') return false
  return mark === '“' && text.charAt(at - 1).trim() === '' && text.charAt(at + 1).trim() !== ''
}
