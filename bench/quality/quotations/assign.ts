/**
 * Maximum-weight one-to-one assignment of rows to columns (Kuhn's Hungarian method with potentials, cubic time), as
 * `scipy.optimize.linear_sum_assignment(…, maximize=True)`. Returns for each row its column, or -1.
 */
export function assign(weights: readonly (readonly number[])[]): readonly number[] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  if (rows === 0 || columns === 0) return weights.map(() => -1)
  if (rows > columns) {
    const turned = Array.from({ length: columns }, (_, j) => weights.map((row) => row[j]!))
    const result = new Array<number>(rows).fill(-1)
    assign(turned).forEach((row, column) => {
      if (row >= 0) result[row] = column
    })
    return result
  }
  const u = new Array<number>(rows + 1).fill(0)
  const v = new Array<number>(columns + 1).fill(0)
  const match = new Array<number>(columns + 1).fill(0)
  const way = new Array<number>(columns + 1).fill(0)
  for (let i = 1; i <= rows; i += 1) {
    match[0] = i
    let column = 0
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Array<boolean>(columns + 1).fill(false)
    do {
      used[column] = true
      const row = match[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= columns; j += 1) {
        if (used[j]) continue
        const cost = -weights[row - 1]![j - 1]! - u[row]! - v[j]!
        if (cost < least[j]!) {
          least[j] = cost
          way[j] = column
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (used[j]) {
          u[match[j]!]! += delta
          v[j]! -= delta
        } else least[j]! -= delta
      }
      column = next
    } while (match[column] !== 0)
    do {
      const before = way[column]!
      match[column] = match[before]!
      column = before
    } while (column !== 0)
  }
  const result = new Array<number>(rows).fill(-1)
  for (let j = 1; j <= columns; j += 1) if (match[j]! > 0) result[match[j]! - 1] = j - 1
  return result
}
