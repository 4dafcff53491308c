import { type Weight, weightOfPair } from '../../alignments/weights.ts'
import type { Terms } from './readings.ts'

/** How often one term counts at most. */
const MOST_COUNT = 1.5

/** How alike two sets of terms are: what they share, as part of both (Dice), and the rarest word they share. */
export interface Alike {
  readonly shared: number
  readonly dice: number
  readonly rarest: number
}

/** Compares sets of terms; weights are parts of what a term weighs that two statements alone hold. */
export function alikeness(weight: Weight, sayings: readonly unknown[]): (left: Terms, right: Terms) => Alike {
  const full = weightOfPair(sayings)
  const masses = new Map<Terms, number>()
  const massOf = (terms: Terms): number => {
    let mass = masses.get(terms)
    if (mass !== undefined) return mass
    mass = 0
    for (const [term, count] of terms) mass += Math.min(count, MOST_COUNT) * weight(term)
    masses.set(terms, mass)
    return mass
  }
  return (left, right) => {
    let [shared, rarest] = [0, 0]
    for (const [term, count] of left) {
      const other = right.get(term)
      if (other === undefined) continue
      shared += Math.min(count, other, MOST_COUNT) * weight(term)
      if (!term.startsWith('@')) rarest = Math.max(rarest, weight(term))
    }
    return { shared: shared / full, dice: (2 * shared) / (massOf(left) + massOf(right) || 1), rarest: rarest / full }
  }
}
