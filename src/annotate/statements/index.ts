import type { BlockRole } from '../../model/article.ts'
import { isContent } from '../../model/article.ts'
import type { Quotation, Statement } from '../../model/layers.ts'
import { contains, hull, indexAt, type Span } from '../../model/span.ts'
import { defineStage, provenance } from '../stage.ts'
import { clauseRules } from './clauses.ts'
import { hasFinite, mannerOf } from './modality.ts'
import { uncovered } from './uncovered.ts'
import { type Word, wordsIn, wordsOf } from './words.ts'

/** Blocks whose sentences the outlet itself asserts. Headings and pull quotes repeat what the body says. */
const ASSERTING: ReadonlySet<BlockRole> = new Set<BlockRole>(['headline', 'teaser', 'body'])

/** Words an asserted statement has at least. */
const MIN_WORDS = 3

/** What is reported: everything quoted, and every sentence that is not a quotation (see `docs/annotation/statements.md`). */
export const statements = defineStage({
  assigns: 'statements',
  requires: ['sentences', 'tokens', 'quotations'],
  version: 2,
  run({ article, pack, layers }) {
    const text = article.reading
    const rules = clauseRules(pack)
    const { sentences, tokens, quotations } = layers
    const all = wordsOf(text, tokens)
    const manner = (words: readonly Word[]) => mannerOf(words, pack.statements, rules)
    const layer: Statement[] = []

    const inner = repeated(quotations)
    quotations.forEach((quotation, index) => {
      if (quotation.outer !== undefined || quotation.content.length === 0 || inner.has(index)) return
      const start = quotation.content[0]!.start
      const sentence = indexAt(sentences, start)
      const block = article.blocks[sentences[sentence]?.block ?? -1]
      if (block === undefined || !isContent(block)) return
      layer.push({
        spans: quotation.content,
        source: 'attributed',
        quotation: index,
        sentence,
        ...manner(quotation.content.flatMap((span) => wordsIn(all, span))),
        ...provenance(pack, 'statements/attributed'),
      })
    })

    const quoted = quotations.filter((quotation) => quotation.outer === undefined).map(extent)
    const rest = uncovered(text, sentences, quoted)
    sentences.forEach((sentence, index) => {
      const role = article.blocks[sentence.block]?.role
      const span = rest[index]
      if (role === undefined || !ASSERTING.has(role) || span === undefined) return
      const words = wordsIn(all, span)
      if (!hasWords(words)) return
      if (!hasFinite(words) && role !== 'headline') return
      layer.push({
        spans: [span],
        source: 'asserted',
        sentence: index,
        ...manner(words),
        ...provenance(pack, 'statements/asserted'),
      })
    })
    return { layer: layer.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start) }
  },
})

/** Whether the words are enough for a statement, marks not counted. */
function hasWords(words: readonly Word[]): boolean {
  let count = 0
  for (let at = 0; at < words.length && count < MIN_WORDS; at += 1) if (words[at]!.pos !== 'PUNCT') count += 1
  return count >= MIN_WORDS
}

/** Everything a quotation is made of: content, frame, cue and speaker. */
function extent(quotation: Quotation): readonly Span[] {
  const frame = [...quotation.frame, ...quotation.cue, ...quotation.speaker]
  return frame.length === 0 ? quotation.content : [...quotation.content, hull(frame)]
}

/** Indexes of quotations whose words another quotation reports too, a fragment in marks inside indirect speech. */
function repeated(quotations: readonly Quotation[]): ReadonlySet<number> {
  const found = new Set<number>()
  const spans = quotations
    .flatMap(({ content, outer }, index) => (outer === undefined ? content.map((span) => ({ ...span, index })) : []))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let widest: (typeof spans)[number] | undefined
  for (const span of spans) {
    const alone = quotations[span.index]!.content.length === 1
    if (widest !== undefined && widest.index !== span.index && alone && contains(widest, span)) found.add(span.index)
    else if (widest === undefined || span.end > widest.end) widest = span
  }
  return found
}
