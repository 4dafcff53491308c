import type { Sentence } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'

/** Part of a sentence that may be quoted before the whole sentence counts as a quotation. */
const MOSTLY = 0.5

const EDGE = /[\s,;:–—►▶•▪*-]/u

/**
 * For each sentence what quotations leave of it: the whole sentence where they take nothing, the part before or behind
 * them where they take an edge, `undefined` where they take most of it.
 */
export function uncovered(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly (readonly Span[])[],
): readonly (Span | undefined)[] {
  const taken = merge(quotations.flat())
  let from = 0
  return sentences.map((sentence) => {
    while (from < taken.length && taken[from]!.end <= sentence.start) from += 1
    let covered = 0
    let { start, end } = sentence
    for (let i = from; i < taken.length && taken[i]!.start < sentence.end; i += 1) {
      const part = taken[i]!
      covered += Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start)
      if (onlyEdge(text, start, part.start)) start = Math.min(part.end, sentence.end)
      else if (part.end >= sentence.end || onlyStop(text, part.end, sentence.end)) end = Math.min(end, part.start)
    }
    if (covered >= MOSTLY * (sentence.end - sentence.start)) return undefined
    while (start < end && EDGE.test(text.charAt(start))) start += 1
    while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1
    return start < end ? { start, end } : undefined
  })
}

/** Whether only marks and white space, a few at most, stand between. */
function onlyEdge(text: string, from: number, to: number): boolean {
  return to <= from || (to - from < 3 && !/[\p{L}\p{N}]/u.test(text.slice(from, to)))
}

function onlyStop(text: string, from: number, to: number): boolean {
  return to - from < 4 && !/[\p{L}\p{N}]/u.test(text.slice(from, to))
}

/** Sorted, without overlaps. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
