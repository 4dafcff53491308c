import type { Rule } from './rule.ts'

/**
 * What a language knows about the parts of a page: read-more words, photo credits, notices. All patterns are tested
 * against one trimmed line (or the tail of one) and begin with `^` unless their comment says otherwise.
 */
export interface BlockRules {
  readonly rules: readonly Rule[]
  /** Frequent function words, lower case: the language's profile. Words it shares with a sister language weigh less. */
  readonly functionWords: readonly string[]
  /** Opens a line that points to another text: "Lesen Sie mehr:", "Read more:". */
  readonly readMore: RegExp
  /** Title of a box of links: "Mehr zum Thema", "Hintergründe …". */
  readonly linkBoxTitle: RegExp
  /** Title of a summary in key points: "Das Wichtigste in Kürze". May be followed by text in the same line. */
  readonly summaryTitle: RegExp
  /** A line in which the outlet speaks about itself or its rules. */
  readonly notice: RegExp
  /** Not anchored: asks to follow or subscribe, or names a channel; counts only beside a link or handle. */
  readonly social: RegExp
  /** A label that a photo credit follows: "Foto:", "Quelle:", "Photo:". Not anchored. */
  readonly creditLabel: RegExp
  /** Navigation residue at the head of a text: "Startseite Politik". Matches only the residue. */
  readonly navigation: RegExp
  /** Page data: "Stand: 12.03.2025", "Lesezeit: 3 Minuten", "Video 2025 erstellt". */
  readonly metadata: RegExp
  /** "Von Anna Beispiel", "By Ann Example". */
  readonly byline: RegExp
  /** Words that end in a period without ending a sentence, and so never make a dateline ("Dr.", "Mr."). */
  readonly abbreviations: readonly string[]
}
