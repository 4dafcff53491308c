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

/**
 * Letters, digits and combining marks of all scripts, for use inside a class where words of any language are cut: exact
 * for Latin, Greek, Cyrillic and what stands between words; further off, punctuation among the letters counts as one.
 */
export const LETTER_OF_ANY_SCRIPT: string = [
  '0-9A-Za-z\\u00AA\\u00B2\\u00B3\\u00B5\\u00B9\\u00BA\\u00BC-\\u00BE\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u02C6-\\u02D1',
  '\\u02E0-\\u02E4\\u02EC\\u02EE\\u0300-\\u0374\\u0376-\\u037D\\u037F\\u0386\\u0388-\\u03F5\\u03F7-\\u0481\\u0483-\\u0559',
  '\\u0560-\\u0588\\u0591-\\u05BD\\u05BF-\\u05F2\\u0610-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06FF\\u0710-\\u1FFC',
  '\\u2070-\\u2079\\u207F-\\u2089\\u2090-\\u209C\\u20D0-\\u20F0\\u2102-\\u2113\\u2115\\u2119-\\u213F\\u2145-\\u2149\\u214E\\u2150-\\u2189',
  '\\u2460-\\u249B\\u24EA-\\u24FF\\u2776-\\u2793\\u2C00-\\u2DFF\\u2E2F\\u3005-\\u3007\\u3021-\\u303C\\u3041-\\u31BF\\u31F0-\\u325F\\u3280-\\u4DBF',
  '\\u4E00-\\uD7FB\\uF900-\\uFE0F\\uFE20-\\uFE2F\\uFE70-\\uFEFC\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC',
  '\\u{10000}-\\u{1EFFF}\\u{1F100}-\\u{1F10C}\\u{20000}-\\u{3347F}',
].join('')

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
