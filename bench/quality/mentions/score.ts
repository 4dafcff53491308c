import type { NamedSpan } from './corpora.ts'

/** Right, found and wanted names. */
export interface Counts {
  right: number
  found: number
  wanted: number
}

export const noCounts = (): Counts => ({ right: 0, found: 0, wanted: 0 })

/** Adds one text's counts: a name is right only where start, end and kind agree (strict). */
export function countStrict(counts: Counts, wanted: readonly NamedSpan[], found: readonly NamedSpan[]): void {
  const keys = new Set(wanted.map(keyOf))
  counts.wanted += keys.size
  for (const key of new Set(found.map(keyOf))) {
    counts.found += 1
    if (keys.has(key)) counts.right += 1
  }
}

export const keyOf = ({ start, end, kind }: NamedSpan): string => `${start} ${end} ${kind}`

/** Precision, recall and F1 in percent. */
export function prf({ right, found, wanted }: Counts): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
  return { precision: percent(right, found), recall: percent(right, wanted), f1: percent(2 * right, found + wanted) }
}
