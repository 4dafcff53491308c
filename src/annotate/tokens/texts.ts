import type { Token } from '../../model/layers.ts'

let lastTokens: readonly Token[] | undefined
let lastTexts: readonly string[] = []

/** Keeps the texts of the tokens just made: the stages that follow look the same words up. */
export function keepTexts(tokens: readonly Token[], texts: readonly string[]): void {
  lastTokens = tokens
  lastTexts = texts
}

/** The text of every token of one article, by token index. `tokens` is the whole layer as its stage returned it. */
export function textsOf(reading: string, tokens: readonly Token[]): readonly string[] {
  if (tokens !== lastTokens)
    keepTexts(
      tokens,
      tokens.map(({ start, end }) => reading.slice(start, end)),
    )
  return lastTexts
}
