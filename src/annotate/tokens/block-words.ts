import type { Words } from '../../language/pieces.ts'
import type { Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { formsOf } from './token-forms.ts'

/** The words of a block. `tokens` is the whole layer as its stage returned it. */
export function wordsOfBlock(reading: string, tokens: readonly Token[], block: Span): Words {
  const from = indexAt(tokens, block.start)
  let to = from
  while (to < tokens.length && tokens[to]!.start < block.end) to += 1
  return { spans: tokens, forms: formsOf(reading, tokens), from, to }
}
