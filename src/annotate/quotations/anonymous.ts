import type { QuotationRules } from '../../language/quotations.ts'
import type { Layers } from '../../model/layers.ts'
import { indexAt, overlaps, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'

/** How far from the speaker a remark on the name may stand, in characters. */
const NEAR = 160
const NOWHERE: Span = { start: 0, end: 0 }

/**
 * Finds the words by which an article withholds who speaks: "Regierungskreisen" as the speaker, "der anonym bleiben
 * wollte" beside one. None where the speaker is named or nothing says so.
 */
export function anonymityOf(
  text: string,
  { sentences, mentions }: Pick<Layers, 'sentences' | 'mentions'>,
  rules: QuotationRules,
): (draft: Draft) => readonly Span[] {
  const bySentence = new Map<number, readonly Span[]>()

  /** The remarks of a sentence. Hardly any keeps a name back: a look for a few letters spares the rest. */
  function remarksIn(index: number): readonly Span[] {
    const known = bySentence.get(index)
    if (known) return known
    const sentence = sentences[index] ?? NOWHERE
    const words = text.slice(sentence.start, sentence.end)
    const found = rules.anonymousHints.some((hint) => words.includes(hint))
      ? matches(text, sentence, rules.anonymousRemarks)
      : []
    bySentence.set(index, found)
    return found
  }

  function hidden(span: Span): readonly Span[] {
    const words = text.slice(span.start, span.end)
    return rules.anonymousSpeakerHints.some((hint) => words.includes(hint))
      ? matches(text, span, rules.anonymousSpeakers)
      : []
  }

  return ({ speaker, content }) => {
    const first = speaker[0]
    if (!first) return []
    const isNamed = speaker.some((span) => {
      const mention = mentions[indexAt(mentions, span.start)]
      return mention?.kind === 'person' && mention.form === 'name' && overlaps(mention, span)
    })
    const own = isNamed ? [] : speaker.flatMap(hidden)
    if (own.length > 0) return own
    const remarks = remarksIn(indexAt(sentences, first.start))
    if (remarks.length === 0) return remarks
    const around = { start: first.start - NEAR, end: first.end + NEAR }
    // What somebody says of somebody else is no remark on the speaker.
    return remarks
      .slice(indexAt(remarks, around.start))
      .filter((span) => span.start < around.end && !content.some((part) => overlaps(part, span)))
  }
}

function matches(text: string, { start, end }: Span, pattern: RegExp): readonly Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
