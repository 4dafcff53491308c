import type { QuotationRules } from '../../language/quotations.ts'
import type { Layers } from '../../model/layers.ts'
import { indexAt, overlaps, type Span } from '../../model/span.ts'

/** How far from the speaker a remark on the name may stand, in characters. */
const NEAR = 160

/**
 * The words by which an article withholds who speaks: "Regierungskreisen" as the speaker, "der anonym bleiben wollte"
 * beside one. Empty where the speaker is named or nothing says so.
 */
export function anonymityOf(
  text: string,
  { sentences, mentions }: Pick<Layers, 'sentences' | 'mentions'>,
  rules: QuotationRules,
  speaker: readonly Span[],
  content: readonly Span[],
): readonly Span[] {
  const first = speaker[0]
  if (!first) return []
  const isNamed = speaker.some((span) => {
    const mention = mentions[indexAt(mentions, span.start)]
    return mention?.kind === 'person' && mention.form === 'name' && overlaps(mention, span)
  })
  const own = isNamed ? [] : speaker.flatMap((span) => matches(text, span, rules.anonymousSpeakers))
  const sentence = sentences[indexAt(sentences, first.start)]
  if (own.length > 0 || !sentence) return own
  const around = {
    start: Math.max(sentence.start, first.start - NEAR),
    end: Math.min(sentence.end, first.end + NEAR),
  }
  // What somebody says of somebody else is no remark on the speaker.
  return matches(text, around, rules.anonymousRemarks).filter((span) => !content.some((part) => overlaps(part, span)))
}

function matches(text: string, { start, end }: Span, pattern: RegExp): readonly Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
