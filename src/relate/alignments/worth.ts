/** What each trait of a pair is worth, in logits. Written by `scripts/fit-alignments.ts`, never by hand. */
export const WORTH = {
  bias: 0,
  cover: 0,
  shared: 0,
  words: 0,
  names: 0,
  rarest: 0,
  second: 0,
  onlyHere: 0,
  near: 0,
  letters: 0,
  fewest: 0,
  ratio: 0,
  distance: 0,
  sameSpeaker: 0,
  speakerInside: 0,
  areRivals: 0,
  sameNumbers: 0,
  isOneNegative: 0,
  areDirect: 0,
  areQuoted: 0,
  isOneQuoted: 0,
  crossLanguage: 0,
  crossShared: 0,
} as const

/** The same of what is known when all pairs are. */
export const WORTH_BESIDE = {
  bias: 0,
  alone: 0,
  isMutual: 0,
  isBest: 0,
  lead: 0,
  support: 0,
  mutualAlone: 0,
} as const
