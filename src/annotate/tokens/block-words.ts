import { ByForm, type Form, NumberByForm } from '../../language/forms.ts'
import { innerOf, type Words } from '../../language/pieces.ts'
import type { Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { formNumbersOf, formsOf } from './token-forms.ts'

/** The pieces of a token that is several ("14-Tage-Frist"), from its own start; `null` for one that is a single piece. */
const inside = new ByForm(({ text }): Words | null => innerOf(text) ?? null)

/** How many pieces a token is more than one: asked of every token, so the answers lie close together. */
const more = new NumberByForm((form) => (inside.of(form)?.to ?? 1) - 1)

/** The words of one article's blocks. */
interface ArticleWords {
  /** The tokens that are several pieces, as ascending indexes. */
  readonly several: readonly number[]
  /** By where a block begins. */
  readonly blocks: Map<number, Words>
}

/** The words of the layers of tokens still in use: all stages that look for phrases read the same. */
const kept = new WeakMap<readonly Token[], ArticleWords>()

function wordsOfArticle(reading: string, tokens: readonly Token[]): ArticleWords {
  const before = kept.get(tokens)
  if (before !== undefined) return before
  const numbers = formNumbersOf(reading, tokens)
  const several: number[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    const known = more.known(numbers[at]!)
    if ((known === -1 ? more.of(formsOf(reading, tokens)[at]!) : known) > 0) several.push(at)
  }
  const words = { several, blocks: new Map<number, Words>() }
  kept.set(tokens, words)
  return words
}

/** The pieces of a block. `tokens` is the whole layer as its stage returned it. */
export function wordsOfBlock(reading: string, tokens: readonly Token[], block: Span): Words {
  const { several, blocks } = wordsOfArticle(reading, tokens)
  const before = blocks.get(block.start)
  if (before !== undefined) return before
  const from = indexAt(tokens, block.start)
  // No token reaches over the end of a block.
  const to = indexAt(tokens, block.end)
  const whole = { spans: tokens, forms: formsOf(reading, tokens), numbers: formNumbersOf(reading, tokens), from, to }
  const own = several.filter((at) => at >= from && at < to)
  // Most blocks are made of single pieces: their tokens are the words as they stand.
  const words = own.length === 0 ? whole : inPieces(whole, own)
  blocks.set(block.start, words)
  return words
}

/** Words with those cut up that are several pieces. */
function inPieces(words: Words, several: readonly number[]): Words {
  const spans: Span[] = []
  const forms: Form[] = []
  const numbers: number[] = []
  let next = 0
  for (let at = words.from; at < words.to; at += 1) {
    const form = words.forms[at]!
    if (at !== several[next]) {
      spans.push(words.spans[at]!)
      forms.push(form)
      numbers.push(words.numbers[at]!)
      continue
    }
    next += 1
    const { start } = words.spans[at]!
    const inner = inside.of(form)!
    for (let part = 0; part < inner.to; part += 1) {
      const span = inner.spans[part]!
      spans.push({ start: start + span.start, end: start + span.end })
      forms.push(inner.forms[part]!)
      numbers.push(inner.numbers[part]!)
    }
  }
  return { spans, forms, numbers, from: 0, to: spans.length }
}
