/**
 * Whether two names differ by one slip: one letter missing, added or wrong, or two neighbours swapped (restricted
 * Damerau distance of one). False where they are equal.
 * @example de: oneSlip('Hollenbrink', 'Hollenbirnk'); en: oneSlip('Whitaker', 'Whittaker')
 */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
