import { type Block, isContent } from '../../model/article.ts'
import type { Sentence, Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'

/** A token as the mention finders see it. */
export interface Word extends Span {
  readonly text: string
  readonly pos: Token['pos']
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** A letter or digit stands in it. */
  readonly wordlike: boolean
}

const CAPITAL = /^\p{Lu}/u
const WORDLIKE = /[\p{L}\p{N}]/u

/** The words of every sentence that may hold mentions: content blocks and photo captions. */
export function wordsBySentence(
  reading: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): readonly (readonly Word[])[] {
  const result: Word[][] = []
  let at = 0
  for (const sentence of sentences) {
    while (at < tokens.length && tokens[at]!.end <= sentence.start) at += 1
    const block = blocks[sentence.block]
    if (block && !isContent(block) && block.role !== 'photo-caption') continue
    const words: Word[] = []
    while (at < tokens.length && tokens[at]!.start < sentence.end) {
      const { start, end, pos } = tokens[at]!
      const text = reading.slice(start, end)
      words.push({ start, end, pos, text, capital: CAPITAL.test(text), wordlike: WORDLIKE.test(text) })
      at += 1
    }
    if (words.length > 0) result.push(words)
  }
  return result
}
