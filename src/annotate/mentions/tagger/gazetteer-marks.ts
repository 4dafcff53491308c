import type { NameLexicon } from '../../../language/mentions.ts'

const KINDS = { person: 1, place: 2, organization: 3, other: 4 } as const

/** Marks the words of gazetteer names, the longest first: kind and whether the word begins, continues or is the name. */
export function gazetteerMarks(texts: readonly string[], lexicon: NameLexicon): Uint8Array {
  const marks = new Uint8Array(texts.length)
  for (let at = 0; at < texts.length; ) {
    const entry = lexicon.names
      .get(texts[at]!)
      ?.find((candidate) => candidate.words.every((word, offset) => texts[at + offset] === word))
    if (!entry) {
      at += 1
      continue
    }
    const length = entry.words.length
    const kind = KINDS[entry.kind] + (entry.weak ? 4 : 0)
    for (let offset = 0; offset < length; offset += 1)
      marks[at + offset] = kind * 3 + (length === 1 ? 0 : offset === 0 ? 1 : 2)
    at += length
  }
  return marks
}
