/** What each trait of a pair is worth, in logits. Written by `scripts/fit-alignments.ts`, never by hand. */
export const WORTH = {
  bias: -3.14,
  cover: -0.16,
  shared: 1.31,
  words: -3.08,
  names: -1.78,
  rarest: 0.37,
  second: 1.61,
  onlyHere: 2.86,
  near: -1.35,
  letters: 1.69,
  fewest: -0.83,
  ratio: -0.43,
  distance: -1.48,
  sameSpeaker: 1.77,
  speakerInside: 0.92,
  areRivals: -0.42,
  sameNumbers: 0.75,
  isOneNegative: -0.23,
  areDirect: 0.82,
  areQuoted: 0.48,
  isOneQuoted: -0.27,
  crossLanguage: 0.4,
  crossShared: 0.5,
} as const

/** The same of what is known of a pair when all others are. */
export const WORTH_BESIDE = {
  bias: -1.63,
  alone: 3.2,
  isMutual: 0.24,
  isBest: 0.9,
  lead: 0.25,
  support: 1.33,
  mutualAlone: -0.73,
} as const
