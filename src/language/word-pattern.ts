/** Letters, digits and marks of a word. */
const W = '\\p{L}\\p{M}\\p{N}'

/**
 * One pattern for the tokens of German and English: abbreviations with inner periods, numbers with separators, words
 * with hyphens, dots and apostrophes inside, runs of the same mark, and anything else one by one. Each alternative
 * begins with its own class or repeats a bounded one, so that it runs in linear time.
 *
 * @param literals alternatives that win over all others, such as abbreviations with their period
 */
export function tokenPattern(literals: string): RegExp {
  return new RegExp(
    [
      'https?://[^\\s„“”"<>]+',
      literals,
      // 3,8  1.000.000  19:30  2021-03-01  10.000-fach  1:0
      `\\p{N}+(?:[.,:/’'-]\\p{N}+)*[${W}]*(?:-[${W}]+)*`,
      // @name #tag
      `[@#][${W}_]+`,
      `[${W}]+(?:[-‐‑/&@_·*:'’.][${W}]+)*-?`,
      '\\.{2,}',
      '-{2,}',
      '\\S',
    ]
      .filter((part) => part !== '')
      .join('|'),
    'gu',
  )
}
