import type { Clues } from './clues.ts'
import { WORTH } from './worth.ts'

/** A pair beside its rivals: the other statements of the two articles that either could be the same as. */
export interface Standing {
  /** No other statement of either article is more like the other of the two. */
  readonly isMutual: boolean
  /** So for one of the two at least. */
  readonly isBest: boolean
  /** How much more alike the two are than the best rival, less than 0 where a rival is more so. */
  readonly lead: number
}

/** A clue or a standing by name, scaled to about 0 to 1. */
export type Trait = keyof typeof WORTH

/** The traits of a pair, as {@link WORTH} weighs them. */
export function traitsOf(clues: Clues, standing: Standing): Readonly<Record<Trait, number>> {
  return {
    bias: 1,
    cover: clues.cover,
    shared: Math.log1p(clues.shared),
    words: Math.min(clues.words, 10) / 10,
    names: Math.min(clues.names, 4) / 4,
    rarest: clues.rarest / 4,
    second: clues.second / 4,
    onlyHere: Math.min(clues.onlyHere, 4) / 4,
    near: Math.min(clues.near, 4) / 4,
    sameSpeaker: Number(clues.sameSpeaker),
    speakerInside: Number(clues.speakerInside),
    otherSpeaker: Number(clues.otherSpeaker),
    sameNumbers: Number(clues.sameNumbers),
    crossLanguage: Number(clues.crossLanguage),
    isMutual: Number(standing.isMutual),
    isBest: Number(standing.isBest),
    lead: standing.lead,
    areDirect: Number(clues.areDirect),
  }
}

/** The chance, 0 to 1, that two statements are one. */
export function chanceOf(clues: Clues, standing: Standing): number {
  const traits = traitsOf(clues, standing)
  let logit = 0
  for (const trait of Object.keys(WORTH) as Trait[]) logit += WORTH[trait] * traits[trait]
  return 1 / (1 + Math.exp(-logit))
}
