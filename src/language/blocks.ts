import type { Rule } from './rule.ts'

/**
 * What a language knows about the parts of a page: read-more words, photo credits, notices. Patterns are written in lower
 * case and tested against one trimmed line in lower case (case-insensitive Unicode patterns take V8 long to compile); they
 * begin with `^` unless their comment says "anywhere". Word edges come from `pattern.ts`.
 */
export interface BlockRules {
  readonly rules: readonly Rule[]
  /** Frequent function words, lower case: the profile that tells the language. */
  readonly functionWords: readonly string[]
  /** Words that end in a period without ending a sentence ("dr", "mr"), lower case. */
  readonly abbreviations: readonly string[]
  /** Opens a line that points to another text: "Lesen Sie mehr:", "Read more:". */
  readonly readMore: RegExp
  /** Title of a box of links: "Mehr zum Thema", "Related stories". */
  readonly linkBoxTitle: RegExp
  /** Those of the box titles that may also head a section of the article ("Hintergrund"), where prose follows at once. */
  readonly ambiguousBoxTitle: RegExp
  /** Title of a summary in points: "Das Wichtigste in Kürze". Text may follow in the same line. */
  readonly summaryTitle: RegExp
  /** A line in which the outlet speaks about itself, its rules or its machinery. */
  readonly notice: RegExp
  /** Anywhere: from here to the end of the line nothing is the article's (rights, subscriptions, sharing). */
  readonly endMark: RegExp
  /** Anywhere: asks to follow or subscribe, or names a channel; counts only beside a link or handle. */
  readonly social: RegExp
  /** Label of a photo credit, without its colon: "Foto", "Bildquelle". */
  readonly creditLabel: RegExp
  /** Label of a source line, without its colon, that may also credit a photo: "Quelle". */
  readonly sourceLabel: RegExp
  /** "Mit Material der Nachrichtenagentur": what introduces agencies in a closing line. */
  readonly agencyIntroduction: RegExp
  /** Navigation at the head of a text: "Startseite Politik". Matches only the residue. */
  readonly navigation: RegExp
  /** Page data: "Stand: 12.03.2031", "Lesezeit: 3 Minuten". */
  readonly metadata: RegExp
  /** "Von Anna Beispiel", "By Ann Example"; the one pattern that is tested against the line as it stands. */
  readonly byline: RegExp
}
