import type { QuotationRules } from '../../language/quotations.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Layers } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import type { Quoted, Unclosed } from './marks.ts'

/** Most words of a sentence that is looked through for its frame. */
const REACH = 80

/**
 * Closes marks that the author forgot to close: before the frame that follows ("„Es reicht, sagte sie."), or, behind a
 * colon, at the end of the sentence. Any other open mark stays alone. Each is reported.
 */
export function closeUnclosed(
  text: string,
  unclosed: readonly Unclosed[],
  { tokens, sentences }: Pick<Layers, 'tokens' | 'sentences'>,
  rules: QuotationRules,
): { readonly pairs: readonly Quoted[]; readonly diagnostics: readonly Diagnostic[] } {
  const pairs: Quoted[] = []
  const diagnostics: Diagnostic[] = []
  for (const open of unclosed) {
    const sentence = sentences[indexAt(sentences, open.start + 1)]
    const stop = Math.min(open.end, sentence?.end ?? open.end)
    const colon = /:\s?$/u.test(text.slice(Math.max(0, open.start - 2), open.start))
    const opensSentence = sentence !== undefined && sentence.start >= open.start - 1
    const end = opensSentence ? frameAfter(text, open.start, stop, tokens, rules) : colon ? stop : undefined
    if (end !== undefined) pairs.push({ start: open.start, end, inner: { start: open.start + 1, end }, depth: 0 })
    diagnostics.push({
      code: 'quotation-unclosed',
      severity: 'info',
      span: { start: open.start, end: open.start + 1 },
      reason:
        end === undefined
          ? 'this quotation mark is never closed in its paragraph; its words are not taken as direct speech'
          : 'this quotation mark is never closed in its paragraph; its words are taken as far as their sentence tells',
    })
  }
  return { pairs, diagnostics }
}

/** Where ", sagte …" begins in the sentence of an open mark. */
function frameAfter(
  text: string,
  from: number,
  stop: number,
  tokens: Layers['tokens'],
  rules: QuotationRules,
): number | undefined {
  const first = indexAt(tokens, from + 1)
  for (let i = first; i + 1 < tokens.length && i < first + REACH && tokens[i + 1]!.start < stop; i += 1) {
    const token = tokens[i]!
    if (text.slice(token.start, token.end) !== ',') continue
    const next = tokens[i + 1]!
    const cue = next.verb?.lemmas.some((lemma) => rules.verbs.get(lemma)?.some(({ takes }) => takes.has('direct')))
    if (cue && next.verb?.finite && next.pos === 'VERB') return token.start
  }
  return undefined
}
