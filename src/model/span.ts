/** A half-open passage `[start, end)` in UTF-16 code units of {@link Article.reading}. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The passage of `text` that `span` names. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Reading order: by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The smallest span that holds all of `spans`. `spans` must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const span of spans) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  return { start, end }
}

/** `span` without white space at either edge. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && text.charAt(start).trim() === '') start += 1
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1
  return { start, end }
}

/**
 * Index of the first item in `sorted` whose end lies behind `offset`, or `sorted.length`.
 * `sorted` must be in reading order without overlaps (sentences, tokens, blocks).
 */
export function indexAt(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The items of `sorted` (reading order, no overlaps) that overlap `span`. */
export function within<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const from = indexAt(sorted, span.start)
  let to = from
  while (to < sorted.length && sorted[to]!.start < span.end) to += 1
  return sorted.slice(from, to)
}
