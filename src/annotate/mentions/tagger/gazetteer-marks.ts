import type { NamedForm } from '../../../language/mentions.ts'

const KINDS = { person: 1, place: 2, organization: 3, other: 4 } as const

/** A word with the gazetteer names that begin with it. */
interface Listed {
  readonly text: string
  readonly form: { readonly names: readonly NamedForm[] | undefined }
}

/** Marks the words of gazetteer names, the longest first: kind and whether the word begins, continues or is the name. */
export function gazetteerMarks(words: readonly Listed[]): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let at = 0; at < words.length; ) {
    const { names } = words[at]!.form
    const entry = names?.find((candidate) => standsAt(words, at, candidate))
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

/** Whether the name's words stand at word `at`, whose own text is known to fit. */
export function standsAt(words: readonly Pick<Listed, 'text'>[], at: number, { words: own }: NamedForm): boolean {
  for (let offset = 1; offset < own.length; offset += 1) if (words[at + offset]?.text !== own[offset]) return false
  return true
}
