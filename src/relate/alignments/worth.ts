/** What each trait of a pair is worth, in logits. Written by `scripts/fit-alignments.ts`, never by hand. */
export const WORTH = {
  bias: -3.15,
  cover: -0.19,
  shared: 1.29,
  words: -3.01,
  names: -1.88,
  rarest: 0.36,
  second: 1.61,
  onlyHere: 2.84,
  near: -1.14,
  letters: 1.77,
  fewest: -0.82,
  ratio: -0.43,
  distance: -1.47,
  sameSpeaker: 1.7,
  speakerInside: 0.79,
  areRivals: -0.45,
  sameNumbers: 0.8,
  isOneNegative: -0.24,
  areDirect: 0.77,
  areQuoted: 0.53,
  isOneQuoted: -0.25,
  crossLanguage: 0.54,
  crossShared: 0.38,
} as const

/** The same of what is known of a pair when all others are. */
export const WORTH_BESIDE = {
  bias: -1.63,
  alone: 3.15,
  isMutual: 0.13,
  isBest: 0.95,
  lead: 0.31,
  support: 1.36,
  mutualAlone: -0.69,
} as const
