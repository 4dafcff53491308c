/** One observation: what is seen, whether it is so, and how much it counts. */
export interface Observation {
  /** Traits, the first of which is 1. */
  readonly x: readonly number[]
  readonly isTrue: boolean
  readonly weight: number
}

const ROUNDS = 40
/** Step from which on nothing changes any more. */
const LEAST_STEP = 1e-6

/** The chance, 0 to 1, that something is so. */
export const chance = (x: readonly number[], worth: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * worth[index]!, 0)))

/** What each trait is worth, in logits: logistic regression by Newton's method; `ridge` keeps traits of little evidence small. */
export function fitted(observations: readonly Observation[], ridge = 1): readonly number[] {
  const size = observations[0]?.x.length ?? 0
  let worth = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = worth.map((value, index) => (index === 0 ? 0 : ridge * value))
    const curve = worth.map((_, row) => worth.map((__, column) => (row === column && row > 0 ? ridge : 1e-9)))
    for (const { x, isTrue, weight } of observations) {
      const p = chance(x, worth)
      for (let row = 0; row < size; row += 1) {
        if (x[row] === 0) continue
        gradient[row]! += weight * (p - Number(isTrue)) * x[row]!
        for (let column = 0; column < size; column += 1)
          curve[row]![column]! += weight * p * (1 - p) * x[row]! * x[column]!
      }
    }
    const step = solve(curve, gradient)
    worth = worth.map((value, index) => value - step[index]!)
    if (step.every((value) => Math.abs(value) < LEAST_STEP)) break
  }
  return worth
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, values[index]!])
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best))
    rows[rows.indexOf(pivot)] = rows[at]!
    rows[at] = pivot
    for (const [index, row] of rows.entries()) {
      if (index === at || row[at] === 0) continue
      const factor = row[at]! / pivot[at]!
      for (let column = at; column < row.length; column += 1) row[column]! -= factor * pivot[column]!
    }
  }
  return rows.map((row, index) => row.at(-1)! / row[index]!)
}
