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
export function quoteLiteral(literal: string): string {
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

/** A global, Unicode-aware pattern between word edges. `flags` adds to `gu`. */
export function wordPattern(source: string, flags = ''): RegExp {
  return new RegExp(`${LEFT_EDGE}(?:${source})${RIGHT_EDGE}`, `gu${flags}`)
}

/** All matches of a global pattern; the pattern's own state is left untouched. */
export function matches(pattern: RegExp, text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(pattern)
}
