import type { Found } from '../../../src/annotate/mentions/found.ts'
import type { Word } from '../../../src/annotate/mentions/words.ts'

const KINDS = { person: 'PER', organization: 'ORG', place: 'LOC', other: 'OTH' } as const

/** Gold tokens as words of a sentence, one space between any two. */
export function wordsOfTokens(tokens: readonly string[]): readonly Word[] {
  const words: Word[] = []
  let start = 0
  for (const text of tokens) {
    const end = start + text.length
    words.push({ start, end, text, pos: 'X', capital: /^\p{Lu}/u.test(text), wordlike: /[\p{L}\p{N}]/u.test(text) })
    start = end + 1
  }
  return words
}

/** Names as `start end KIND` over gold tokens; derived forms and parts of words are no names there. */
export function tokenSpans(
  words: readonly Word[],
  found: readonly Pick<Found, 'start' | 'end' | 'kind' | 'form'>[],
): readonly string[] {
  const starts = new Map(words.map((word, index) => [word.start, index]))
  const ends = new Map(words.map((word, index) => [word.end, index + 1]))
  return found.flatMap(({ start, end, kind, form }) => {
    if (form !== 'name') return []
    const from = starts.get(start)
    const to = ends.get(end)
    return from === undefined || to === undefined ? [] : [`${from} ${to} ${KINDS[kind]}`]
  })
}
