import type { LanguagePack } from '../../../src/language/pack.ts'
import type { Span } from '../../../src/model/span.ts'
import { sentencesOf } from '../sentences/run.ts'

/** Tokens of a text whose lines are blocks, cut sentence by sentence as the stage does. */
export function tokenSpans(text: string, pack: LanguagePack): readonly Span[] {
  return sentencesOf(text, pack).flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(pack.tokens.pattern)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    })),
  )
}
