import { ByForm, type Form, NumberByForm } from '../../language/forms.ts'
import { innerOf, type Words } from '../../language/pieces.ts'
import type { Token } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { formsOf } from './token-forms.ts'

type Pieces = Pick<Words, 'spans' | 'forms' | 'numbers'>

/** The pieces of a token that is several ("14-Tage-Frist"), from its own start; `null` for one that is a single piece. */
const inside = new ByForm(({ text }): Words | null => innerOf(text) ?? null)

/** How many pieces a token is more than one: asked of every token, so the answers lie close together. */
const more = new NumberByForm((form) => (inside.of(form)?.to ?? 1) - 1)

/** The pieces of the layers of tokens still in use: all stages that look for phrases read the same. */
const kept = new WeakMap<readonly Token[], Pieces>()

function piecesOf(reading: string, tokens: readonly Token[]): Pieces {
  const before = kept.get(tokens)
  if (before !== undefined) return before
  const formOf = formsOf(reading, tokens)
  let length = tokens.length
  for (let at = 0; at < formOf.length; at += 1) length += more.of(formOf[at]!)
  // Made as long as they get: lists that grow are copied again and again.
  const spans: Span[] = new Array(length)
  const forms: Form[] = new Array(length)
  const numbers: number[] = new Array(length)
  let to = 0
  for (let at = 0; at < formOf.length; at += 1) {
    const form = formOf[at]!
    if (more.of(form) === 0) {
      spans[to] = tokens[at]!
      forms[to] = form
      numbers[to] = form.number
      to += 1
      continue
    }
    const { start } = tokens[at]!
    const inner = inside.of(form)!
    for (let part = 0; part < inner.to; part += 1) {
      spans[to] = { start: start + inner.spans[part]!.start, end: start + inner.spans[part]!.end }
      forms[to] = inner.forms[part]!
      numbers[to] = inner.numbers[part]!
      to += 1
    }
  }
  const pieces = { spans, forms, numbers }
  kept.set(tokens, pieces)
  return pieces
}

/** The pieces of a block. `tokens` is the whole layer as its stage returned it. */
export function wordsOfBlock(reading: string, tokens: readonly Token[], block: Span): Words {
  const { spans, forms, numbers } = piecesOf(reading, tokens)
  const from = indexAt(spans, block.start)
  // No token reaches over the end of a block.
  return { spans, forms, numbers, from, to: indexAt(spans, block.end) }
}
