/** How much of each section a terminal shows; the rest is counted and left to the other formats. */
export const LIMITS = {
  /** Stories told in full, and stories that are only named. */
  stories: 4,
  otherStories: 20,
  lines: 6,
  people: 10,
  speakers: 6,
  said: 3,
  /** Statements that only one source has, for each speaker. */
  saidOnce: 2,
  wordings: 4,
  events: 9,
  figures: 6,
  discrepancies: 6,
  issues: 6,
  rows: 8,
  copies: 6,
  sources: 60,
  /** Characters of one passage. */
  passage: 180,
} as const
