/**
 * Word edges for every pattern of the house (law 6). `\b`, `\w` and `\W` see "ä" as no letter and are wrong for German.
 * Patterns must run in linear time: no nested quantifiers, every repetition bounded or over disjoint classes.
 */

/**
 * Letters and combining marks of Latin, Greek and Cyrillic, for use inside a class. Named by their ranges:
 * `\p{L}\p{M}` costs V8 most of a millisecond in each pattern that holds it, and hundreds would.
 */
export const LETTER: string =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u037d\\u037f-\\u0481\\u0483-\\u052f\\u1d00-\\u1fff'
/** The same and digits, raised, lowered and broken ones too. */
export const LETTER_OR_DIGIT: string = `0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070-\\u2079\\u2080-\\u2089${LETTER}`

/** No letter, digit or combining mark before. */
export const LEFT_EDGE = `(?<![${LETTER_OR_DIGIT}])`
/** No letter, digit or combining mark after. */
export const RIGHT_EDGE = `(?![${LETTER_OR_DIGIT}])`

/** Escapes a literal for use inside a pattern. */
function quoteLiteral(literal: string): string {
  // With the u flag an escaped hyphen is valid only inside a class; its code is valid everywhere.
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('-', '\\x2d')
}

/** Alternation of literals, longest first so that "vor allem" wins over "vor". */
export function oneOf(literals: Iterable<string>): string {
  return `(?:${[...literals]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(quoteLiteral)
    .join('|')})`
}
