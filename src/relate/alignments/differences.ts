import type { Passage } from '../../model/article.ts'
import type { Difference } from '../../model/relations.ts'
import { contains, hull, type Span, within } from '../../model/span.ts'
import type { Saying } from './sayings.ts'

/** Word pairs named per alignment. */
const MOST_WORDINGS = 4

function passage(saying: Saying, span: Span): Passage {
  return { article: saying.annotated.article.id, start: span.start, end: span.end }
}

function text(saying: Saying, span: Span): string {
  return saying.annotated.article.reading.slice(span.start, span.end)
}

/** Everything in which the sayings of one statement differ; `nameOf` names story entities. */
export function differencesOf(sayings: readonly Saying[], nameOf: (entity: string) => string): readonly Difference[] {
  return [
    ...wordings(sayings),
    ...figures(sayings),
    ...byValue('polarity', sayings, (saying) => saying.statement.polarity),
    ...byValue('modality', sayings, (saying) => saying.statement.modality),
    ...byValue('speaker', sayings, ({ speaker }) => (speaker === undefined ? undefined : nameOf(speaker))),
    ...byValue('form', sayings, (saying) => saying.quotation?.type ?? saying.statement.source),
  ]
}

/** Figures of one unit that members give with different values. */
function figures(sayings: readonly Saying[]): readonly Difference[] {
  const byUnit = new Map<string, Map<number, Passage>>()
  for (const saying of sayings) {
    const own = saying.spans.flatMap((span) =>
      within(saying.annotated.layers.figures, span).filter((figure) => contains(span, figure)),
    )
    for (const figure of own) {
      const unit = `${figure.kind} ${figure.unit}`
      // Two figures of one unit in one statement leave open which answers which.
      if (own.filter((other) => other.kind === figure.kind && other.unit === figure.unit).length > 1) continue
      const values = byUnit.get(unit) ?? new Map<number, Passage>()
      if (!values.has(figure.low)) values.set(figure.low, passage(saying, figure))
      byUnit.set(unit, values)
    }
  }
  return [...byUnit.values()].flatMap((values): readonly Difference[] => {
    if (values.size < 2) return []
    const evidence = [...values.values()]
    const reading = new Map(sayings.map(({ annotated }) => [annotated.article.id, annotated.article.reading]))
    const note = evidence.map(({ article, start, end }) => reading.get(article)!.slice(start, end)).join(' / ')
    return [{ aspect: 'number', note, evidence }]
  })
}

/** One concept in several words: "umgehend" here, "sofort" there. */
function wordings(sayings: readonly Saying[]): readonly Difference[] {
  const differences: Difference[] = []
  const keys = new Set(sayings.flatMap((saying) => [...saying.places.keys()].filter((key) => key.startsWith('='))))
  for (const key of keys) {
    const byStem = new Map<string, Saying>()
    for (const saying of sayings) {
      const place = saying.places.get(key)
      if (place && !byStem.has(place.stem)) byStem.set(place.stem, saying)
    }
    if (byStem.size < 2) continue
    const found = [...byStem.values()]
    differences.push({
      aspect: 'wording',
      note: found.map((saying) => text(saying, saying.places.get(key)!)).join(' / '),
      evidence: found.map((saying) => passage(saying, saying.places.get(key)!)),
    })
    if (differences.length === MOST_WORDINGS) break
  }
  return differences
}

/** A difference where members that have a value do not all have the same. One passage a value. */
function byValue(
  aspect: Difference['aspect'],
  sayings: readonly Saying[],
  read: (saying: Saying) => string | undefined,
): readonly Difference[] {
  const first = new Map<string, Saying>()
  for (const saying of sayings) {
    const value = read(saying)
    if (value !== undefined && !first.has(value)) first.set(value, saying)
  }
  if (first.size < 2) return []
  return [
    {
      aspect,
      note: [...first.keys()].join(' / '),
      evidence: [...first.values()].map((saying) => passage(saying, hull(saying.spans))),
    },
  ]
}
