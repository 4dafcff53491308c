import type { Clues } from './clues.ts'
import { WORTH, WORTH_BESIDE } from './worth.ts'

/** A pair beside all others of the story. */
export interface Standing {
  /** No other statement of either article is more like the other of the two. */
  readonly isMutual: boolean
  /** So for one of the two at least. */
  readonly isBest: boolean
  /** How much likelier the two are one than the best rival, in logits, less than 0 where a rival is likelier. */
  readonly lead: number
  /** The chance that both are one with a statement of a third article, 0 where there is none. */
  readonly support: number
}

/** A clue by name, scaled to about 0 to 1. */
export type Trait = keyof typeof WORTH
/** What is known of a pair when all others are, by name. */
export type TraitBeside = keyof typeof WORTH_BESIDE

/** The traits of a pair, as {@link WORTH} weighs them. */
export function traitsOf(clues: Clues): Readonly<Record<Trait, number>> {
  const { cover, letters, areDirect, sameSpeaker } = clues
  return {
    bias: 1,
    shared: Math.log1p(clues.shared),
    words: Math.min(clues.words, 10) / 10,
    names: Math.min(clues.names, 4) / 4,
    second: clues.second / 4,
    onlyHere: Math.min(clues.onlyHere, 4) / 4,
    near: Math.min(clues.near, 4) / 4,
    stems: clues.stems,
    verbs: Math.min(clues.verbs, 2) / 2,
    neighbours: Math.min(clues.neighbours, 3) / 3,
    letters,
    lettersTwice: letters * letters,
    lettersCover: letters * cover,
    lettersDirect: areDirect ? letters : 0,
    fewest: clues.fewest,
    ratio: clues.ratio,
    distance: clues.distance,
    sameSpeaker: Number(sameSpeaker),
    speakerCover: sameSpeaker ? cover : 0,
    speakerInside: Number(clues.speakerInside),
    areRivals: Number(clues.areRivals),
    isOneNumbered: Number(clues.isOneNumbered),
    isOneNegative: Number(clues.isOneNegative),
    areNegative: Number(clues.areNegative),
    areDirect: Number(areDirect),
    areQuoted: Number(clues.areQuoted),
    isOneTitle: Number(clues.isOneTitle),
    crossLanguage: Number(clues.crossLanguage),
  }
}

/** Scale of logits among the traits. */
const LOGITS = 4

/** The traits of a pair beside all others, as {@link WORTH_BESIDE} weighs them. */
export function traitsBeside(alone: number, standing: Standing): Readonly<Record<TraitBeside, number>> {
  const logit = alone / LOGITS
  return {
    bias: 1,
    alone: logit,
    isMutual: Number(standing.isMutual),
    isBest: Number(standing.isBest),
    lead: Math.max(-1, Math.min(1, standing.lead / LOGITS)),
    support: standing.support,
    mutualAlone: standing.isMutual ? logit : 0,
  }
}

/** How likely two statements are one, as far as the two alone tell, in logits. */
export function logitOf(clues: Clues): number {
  return weighed(WORTH, traitsOf(clues))
}

/** The chance, 0 to 1, that two statements are one, beside all others of the story. */
export function chanceOf(alone: number, standing: Standing): number {
  return fromLogit(weighed(WORTH_BESIDE, traitsBeside(alone, standing)))
}

/** A chance from its logit. */
export function fromLogit(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

function weighed<Name extends string>(
  worth: Readonly<Record<Name, number>>,
  traits: Readonly<Record<Name, number>>,
): number {
  let logit = 0
  for (const trait of Object.keys(worth) as Name[]) logit += worth[trait] * traits[trait]
  return logit
}
