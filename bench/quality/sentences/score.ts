import type { Span } from '../../../src/model/span.ts'

/** Counts that add up over documents. */
export interface Counts {
  readonly found: number
  readonly gold: number
  readonly right: number
}

export const NONE: Counts = { found: 0, gold: 0, right: 0 }

export function add(a: Counts, b: Counts): Counts {
  return { found: a.found + b.found, gold: a.gold + b.gold, right: a.right + b.right }
}

/** Items of both sets. */
export function compare(found: Iterable<string | number>, gold: Iterable<string | number>): Counts {
  const expected = new Set(gold)
  const given = new Set(found)
  let right = 0
  for (const item of given) if (expected.has(item)) right += 1
  return { found: given.size, gold: expected.size, right }
}

export const spanKeys = (spans: readonly Span[]): string[] => spans.map(({ start, end }) => `${start}-${end}`)
export const ends = (spans: readonly Span[]): number[] => spans.map(({ end }) => end)

/** Precision, recall and F1 in percent. */
export function figures(name: string, { found, gold, right }: Counts): Readonly<Record<string, number>> {
  const precision = found === 0 ? 0 : (100 * right) / found
  const recall = gold === 0 ? 0 : (100 * right) / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { [`${name} P`]: precision, [`${name} R`]: recall, [`${name} F1`]: f1 }
}
