import { LETTER_OF_ANY_SCRIPT } from './pattern.ts'

/** Where the languages differ. */
export interface TokenPatternOptions {
  /** A number keeps its period inside a sentence ("am 3. Mai"). */
  readonly ordinals: boolean
  /** A word ends before a contracted verb or genitive ("team's": "team", "'s"). */
  readonly contractions: boolean
}

/**
 * One pattern for the tokens of German and English: web addresses, abbreviations with their periods, numbers with
 * separators, words with hyphens and apostrophes inside, runs of the same mark, and anything else one by one. No
 * alternative repeats a class that may also follow it, so that it runs in linear time. It is meant for one sentence: a
 * number keeps its period ("am 3. Mai") only where the sentence goes on.
 *
 * @param literals alternatives that win over all words, such as abbreviations with their period
 */
export function tokenPattern(literals: string, { ordinals, contractions }: TokenPatternOptions): RegExp {
  const apostrophe = contractions ? "['’](?!(?:s|re|ve|ll|d|m)(?!\\p{L}))" : "['’]"
  return new RegExp(
    [
      'https?://[^\\s„“”"<>]+',
      literals,
      // 3,8  1.000.000  19:30  2021-03-01  10.000-fach
      `\\p{N}+(?:[.,:’'-]\\p{N}+)*${ordinals ? '(?:\\.(?=\\s+\\S)|' : '(?:'}[${LETTER_OF_ANY_SCRIPT}]*(?:-[${LETTER_OF_ANY_SCRIPT}]+)*)`,
      `[@#][${LETTER_OF_ANY_SCRIPT}_]+`,
      `[${LETTER_OF_ANY_SCRIPT}]+(?:(?:[-‐‑&@_·*:′]|${apostrophe}|\\.(?=\\p{Ll}))[${LETTER_OF_ANY_SCRIPT}]+)*-?`,
      '\\.{2,}',
      '-{2,}',
      "''",
      '\\S',
    ]
      .filter((part) => part !== '')
      .join('|'),
    'gu',
  )
}
