import type { Paragraph } from './paragraphs.ts'

/** So many paragraphs of the article stand in elements of one kind before that kind is known for the article's own. */
const OFTEN = 3
/** Shorter paragraphs may be captions or labels, UTF-16 units. */
const PROSE = 80

/**
 * The chosen paragraphs with those that were passed over: pages divide an article into modules, and a part of them is
 * taken for boxes. What stands in the same kind of element, by its class, as most of the article is part of it, with
 * the heading right before it.
 *
 * @param shown all paragraphs of the article's part of the page
 */
export function withoutGaps(chosen: readonly Paragraph[], shown: readonly Paragraph[]): readonly Paragraph[] {
  const wanted = new Map(chosen.map((paragraph) => [paragraph.text, paragraph]))
  const counts = new Map<string, number>()
  for (const { text, place } of shown)
    if (place !== undefined && text.length > PROSE && wanted.has(text)) counts.set(place, (counts.get(place) ?? 0) + 1)
  const isOwn = ({ text, place, linked, kind }: Paragraph) =>
    place !== undefined && text.length > PROSE && linked < 0.3 && kind === 'prose' && (counts.get(place) ?? 0) >= OFTEN
  const start = shown.findIndex(({ text }) => wanted.has(text))
  const missing = new Set<Paragraph>()
  shown.forEach((paragraph, index) => {
    if (index < start || wanted.has(paragraph.text) || !isOwn(paragraph)) return
    const before = shown[index - 1]
    if (before?.kind === 'heading' && before.linked < 0.3 && !wanted.has(before.text)) missing.add(before)
    missing.add(paragraph)
  })
  if (missing.size === 0) return chosen
  return inOrder(chosen, shown, missing)
}

/** Puts each missing paragraph behind the chosen one that it follows on the page. */
function inOrder(
  chosen: readonly Paragraph[],
  shown: readonly Paragraph[],
  missing: ReadonlySet<Paragraph>,
): readonly Paragraph[] {
  const positions = new Map(chosen.map(({ text }, index) => [text, index]))
  const after = new Map<number, Paragraph[]>()
  let last = 0
  for (const paragraph of shown) {
    last = Math.max(last, positions.get(paragraph.text) ?? 0)
    if (missing.has(paragraph)) after.set(last, [...(after.get(last) ?? []), paragraph])
  }
  return chosen.flatMap((paragraph, index) => [paragraph, ...(after.get(index) ?? [])])
}
