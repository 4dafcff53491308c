import { indexAt } from '../../../model/span.ts'
import type { Saying } from '../../alignments/sayings.ts'
import { type Weight, weightOfPair } from '../../alignments/weights.ts'
import type { StoryContext } from '../../context.ts'
import type { Measured } from '../../figures/measured.ts'

/** What a term of the sentence before or behind counts of one in the same sentence. */
const BESIDE = 0.5
/** How often one term counts at most. */
const MOST_COUNT = 1.5

/** Terms with how often they stand. */
export type Terms = ReadonlyMap<string, number>

/** The words a figure stands among. */
export interface Surroundings {
  /** Index of its sentence. */
  readonly at: number
  readonly sentence: Terms
  /** The sentence with the ones before and behind it. */
  readonly around: Terms
}

/** Reads the sentences around each figure, values aside; an article's sentences once. */
export function surroundingsOf(items: readonly Measured[], { sayings }: StoryContext): readonly Surroundings[] {
  const bySentence = new Map<string, Map<string, number>>()
  for (const saying of sayings) {
    const key = keyOf(saying.annotated.article.id, sentenceAt(saying))
    const terms = bySentence.get(key) ?? new Map<string, number>()
    bySentence.set(key, terms)
    for (const [term, count] of saying.terms)
      if (!term.startsWith('#')) terms.set(term, Math.max(count, terms.get(term) ?? 0))
  }
  const termsAt = (article: string, at: number): Terms => bySentence.get(keyOf(article, at)) ?? NONE
  return items.map(({ annotated: { article, layers }, figure }) => {
    const at = indexAt(layers.sentences, figure.start)
    const sentence = termsAt(article.id, at)
    const around = new Map(sentence)
    for (const beside of [at - 1, at + 1])
      for (const [term, count] of termsAt(article.id, beside)) if (!around.has(term)) around.set(term, BESIDE * count)
    return { at, sentence, around }
  })
}

const NONE: Terms = new Map()

function keyOf(article: string, at: number): string {
  return `${article}\n${at}`
}

function sentenceAt({ annotated, spans }: Saying): number {
  return indexAt(annotated.layers.sentences, spans[0]!.start)
}

/** How alike two sets of terms are, in terms that two statements alone hold, and as part of both (Dice). */
export function alikeness(weight: Weight, sayings: readonly unknown[]) {
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
  return (left: Terms, right: Terms): { readonly shared: number; readonly dice: number; readonly rarest: number } => {
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
