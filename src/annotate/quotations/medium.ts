import { indexAt, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { isText } from './roles.ts'
import { isPlatform } from './venue.ts'
import type { Word } from './words.ts'

/** A site as a source: "talbote.de". */
const SITE = /\.(?:de|com|net|org|at|ch|info)$/u

/** What a text says is written, whatever the verb: "erklärte in einem Brief", "so der Bericht", "laut talbote.de". */
export function withMedium(reading: Reading, draft: Draft): Draft {
  if (draft.medium !== 'speech') return draft
  const written = [draft.venue[0], draft.speaker[0]].some((span) => span !== undefined && isWritten(reading, span))
  return written ? { ...draft, medium: 'writing' } : draft
}

/** Whether the noun a phrase is about is a text; of "Angaben des Berichts" the second noun. */
function isWritten(reading: Reading, span: Span): boolean {
  const { words, rules } = reading
  for (let i = indexAt(words, span.start); i < words.length && words[i]!.start < span.end; i += 1) {
    const word = words[i]!
    if (!isNoun(word)) continue
    if (isText(reading, i) || isPlatform(reading, word) || SITE.test(word.lower)) return true
    if (!rules.nouns.get(word.lower)?.source.size) return false
  }
  return false
}

function isNoun({ pos, named }: Word): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || named !== undefined
}
