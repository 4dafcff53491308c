import type { BlockRules } from '../../language/blocks.ts'

const CLOSERS = '["“”«»‹›„‚‘’\')\\]]{0,3}'
const SENTENCE_END = new RegExp(`[.!?…]${CLOSERS}$`, 'u')
const INNER_END = new RegExp(`(?<=(\\p{L}{1,20}|[\\p{N}%)“”"«»]))[.!?…]${CLOSERS}\\s+(?=["“„«»‚‘\\p{Lu}\\p{N}])`, 'gu')

/** The text in lower case, offsets unchanged; as it is where lower case has another length ("İ"). */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** Whether the line ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text)
}

/** Whether the line ends in a mark that no heading ends in: period, colon, semicolon, comma, dots. */
export function endsAsProse(text: string): boolean {
  return /[.:;,…]["“”«»‹›’)\]]{0,2}$/u.test(text) && !/\s(?:\p{Lu}\.){1,4}$/u.test(text)
}

/** How many sentences a line roughly holds: ends of sentences that no abbreviation or ordinal explains, plus the last. */
export function sentenceCount(text: string, rules: BlockRules | undefined): number {
  let count = 1
  for (const match of text.slice(0, 2000).matchAll(INNER_END)) {
    const before = match[1]?.toLowerCase() ?? ''
    if (
      match[0].startsWith('.') &&
      (before.length < 2 || /^\p{N}$/u.test(before) || rules?.abbreviations.includes(before))
    )
      continue
    count += 1
  }
  return count
}
