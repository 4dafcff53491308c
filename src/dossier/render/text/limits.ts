/** How much of each section a terminal shows; the rest is counted and left to the other formats. */
export const LIMITS = {
  stories: 6,
  lines: 8,
  people: 10,
  speakers: 6,
  said: 4,
  wordings: 5,
  events: 12,
  figures: 6,
  discrepancies: 8,
  issues: 8,
  rows: 10,
  copies: 6,
  /** Characters of one passage. */
  passage: 260,
} as const
