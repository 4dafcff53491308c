import { indexAt, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "…, heißt es." names no source: that of the sentence before goes on. */
export function isUnsourced({ words, rules }: Reading, { speaker, cue }: Draft): boolean {
  if (speaker.length > 1 || !cue[0]) return false
  const verb = words[indexAt(words, cue[0].start)]?.verb
  if (verb?.lemmas.some((lemma) => rules.impersonal.has(lemma)) !== true) return false
  // "…, heißt es in Wien": where it is said.
  return speaker.length === 0 || isWhere(words, speaker[0]!)
}

/** "Und warnte davor, …": a sentence that leaves its subject out goes on with the one before. */
export function isLeftOut({ clauses, words }: Reading, { speaker, cue }: Draft): boolean {
  const { kind, coordinated, to } = clauses[0]!
  return (
    speaker.length === 0 &&
    kind === 'verb-first' &&
    coordinated &&
    cue[0] !== undefined &&
    cue[0].end <= words[to - 1]!.end
  )
}

function isWhere(words: Reading['words'], { start, end }: Span): boolean {
  const i = indexAt(words, start)
  return words[i]?.end === end && words[i]!.named === 'place' && words[i - 1]?.lower === 'in'
}

/** "Auch den Handel trifft es: Wer spare, kaufe weniger.": the mood goes on with whom the sentence before has told. */
export function isToldByMood({ rule, speaker }: Draft): boolean {
  return rule === 'quotations/mood-colon' && speaker.length === 0
}

/** "Und weiter: „…“": a frame without a noun or verb leaves the speaker as it was. */
export function goesOn({ words, rules }: Reading, { rule, speaker, content }: Draft): boolean {
  if (rule !== 'quotations/colon' || speaker.length > 0) return false
  const colon = words.findIndex((word) => word.text === ':')
  return (
    words[colon + 1]?.start === content[0]!.start &&
    words
      .slice(0, colon)
      .every(
        ({ pos, lower }) =>
          pos === 'ADV' || pos === 'PUNCT' || rules.coordinators.has(lower) || rules.adverbs.has(lower),
      )
  )
}

/** "wir", "ich", "man" carry no voice into the next sentence. */
export function speaksForItself(reading: Reading, draft: Draft): boolean {
  const span = draft.speaker[0]
  const word = span && reading.words.find((other) => other.start === span.start && other.end === span.end)
  return word !== undefined && /^(?:ich|wir|man|es|wer|i|we)$/u.test(word.lower)
}
