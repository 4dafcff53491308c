import type { Passage } from '../../model/article.ts'
import type { Difference } from '../../model/relations.ts'
import { hull, type Span } from '../../model/span.ts'
import type { Saying } from './sayings.ts'

/** Word pairs named per alignment. */
const MOST_WORDINGS = 4

function passage(saying: Saying, span: Span): Passage {
  return { article: saying.annotated.article.id, start: span.start, end: span.end }
}

function text(saying: Saying, span: Span): string {
  return saying.annotated.article.reading.slice(span.start, span.end)
}

/** Everything in which the sayings of one statement differ. */
export function differencesOf(sayings: readonly Saying[]): readonly Difference[] {
  return [
    ...wordings(sayings),
    ...byValue('number', sayings, numbersOf),
    ...byValue('polarity', sayings, (saying) => saying.statement.polarity),
    ...byValue('modality', sayings, (saying) => saying.statement.modality),
    ...byValue('speaker', sayings, (saying) => saying.speaker),
    ...byValue('form', sayings, (saying) => saying.quotation?.type ?? saying.statement.source),
  ]
}

function numbersOf(saying: Saying): string | undefined {
  return saying.numbers.size === 0 ? undefined : [...saying.numbers].sort().join('; ')
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
