/** Spans of a BIO tag row, each as `start end KIND` (token indexes, end exclusive). An I- without its B- opens a span. */
export function spansOfTags(tags: readonly string[]): readonly string[] {
  const spans: string[] = []
  let start = -1
  let kind = ''
  const close = (end: number) => {
    if (start >= 0) spans.push(`${start} ${end} ${kind}`)
    start = -1
  }
  for (const [at, tag] of tags.entries()) {
    const own = tag.slice(2)
    if (tag.startsWith('I-') && start >= 0 && own === kind) continue
    close(at)
    if (tag === 'O' || tag === '') continue
    start = at
    kind = own
  }
  close(tags.length)
  return spans
}
