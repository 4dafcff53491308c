/** A figure as the scorer sees it. */
export interface ScoredFigure {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly modifier: string
}

/** A document with two readings of the same text. */
export interface FigureDocument {
  readonly text: string
  readonly gold: readonly ScoredFigure[]
  readonly system: readonly ScoredFigure[]
}

/** F1 in percent: same span, overlapping span, and overlapping with the same value, unit, modifier. */
export interface FigureScore {
  readonly strict: number
  readonly relaxed: number
  readonly value: number
  readonly modifier: number
}

/** Gold and system matched one to one by overlap, each used once, in reading order. */
export function pairs(document: FigureDocument): readonly (readonly [ScoredFigure, ScoredFigure | undefined])[] {
  const used = new Set<ScoredFigure>()
  return document.gold.map((gold) => {
    const found = document.system.find((other) => !used.has(other) && other.start < gold.end && gold.start < other.end)
    if (found) used.add(found)
    return [gold, found] as const
  })
}

/** Scores figures. A value is right where low, high, unit and kind are. */
export function score(documents: readonly FigureDocument[]): FigureScore {
  let total = 0
  let [strict, relaxed, value, modifier] = [0, 0, 0, 0]
  for (const document of documents) {
    total += document.gold.length + document.system.length
    for (const [gold, found] of pairs(document)) {
      if (!found) continue
      relaxed += 1
      if (gold.start === found.start && gold.end === found.end) strict += 1
      const same =
        gold.low === found.low && gold.high === found.high && gold.unit === found.unit && gold.kind === found.kind
      if (same) value += 1
      if (same && gold.modifier === found.modifier) modifier += 1
    }
  }
  const f1 = (hits: number) => (total === 0 ? 0 : Math.round((2000 * hits) / total) / 10)
  return { strict: f1(strict), relaxed: f1(relaxed), value: f1(value), modifier: f1(modifier) }
}
