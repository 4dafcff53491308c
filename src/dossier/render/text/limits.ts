/** How much of each section a terminal shows; what is left out is counted. */
export interface Limits {
  /** Stories told in full, and stories that are only named. */
  readonly stories: number
  readonly otherStories: number
  /** Lines of what several report, of what is disputed, of what only one has. */
  readonly shared: number
  readonly disputed: number
  readonly single: number
  readonly people: number
  /** Organizations, places and other names, each. */
  readonly names: number
  readonly roles: number
  /** Further spellings of one name. */
  readonly forms: number
  readonly speakers: number
  /** Statements of one speaker. */
  readonly said: number
  /** Further wordings of all statements of one speaker. */
  readonly wordings: number
  readonly news: number
  readonly background: number
  readonly figures: number
  readonly values: number
  readonly discrepancies: number
  readonly positions: number
  readonly rows: number
  readonly copies: number
  readonly sources: number
  /** Evidence markers behind one line. */
  readonly markers: number
  /** Characters of a passage of the account; of one in a section below it. */
  readonly passage: number
  readonly detail: number
}

/** Enough for a colleague to read it through: about 100 lines a story. */
export const COMPACT: Limits = {
  stories: 4,
  otherStories: 20,
  shared: 6,
  disputed: 3,
  single: 4,
  people: 6,
  names: 4,
  roles: 2,
  forms: 3,
  speakers: 4,
  said: 2,
  wordings: 2,
  news: 4,
  background: 2,
  figures: 3,
  values: 4,
  discrepancies: 3,
  positions: 5,
  rows: 5,
  copies: 4,
  sources: 60,
  markers: 6,
  passage: 210,
  detail: 130,
}

const ALL = Number.POSITIVE_INFINITY

/** Everything, passages in full. */
export const FULL: Limits = {
  stories: ALL,
  otherStories: ALL,
  shared: ALL,
  disputed: ALL,
  single: ALL,
  people: ALL,
  names: ALL,
  roles: ALL,
  forms: ALL,
  speakers: ALL,
  said: ALL,
  wordings: ALL,
  news: ALL,
  background: ALL,
  figures: ALL,
  values: ALL,
  discrepancies: ALL,
  positions: ALL,
  rows: ALL,
  copies: ALL,
  sources: ALL,
  markers: ALL,
  passage: ALL,
  detail: ALL,
}
