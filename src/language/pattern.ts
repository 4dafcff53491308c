/**
 * Word edges for every pattern of the house (law 6). `\b`, `\w` and `\W` see "ä" as no letter and are wrong for German.
 * Patterns must run in linear time: no nested quantifiers, every repetition bounded or over disjoint classes.
 */
const LETTER = '\\p{L}\\p{M}\\p{N}'

/** No letter, digit or combining mark before. */
export const LEFT_EDGE = `(?<![${LETTER}])`
/** No letter, digit or combining mark after. */
export const RIGHT_EDGE = `(?![${LETTER}])`

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
