/** A sentence with one BIO tag a token ("B-PER", "I-ORG", "O"). */
export interface TaggedSentence {
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

/** Reads `number token tag …` lines: GermEval 2014 (outer level) and Universal NER. Empty lines part sentences. */
export function readTagged(text: string): readonly TaggedSentence[] {
  const sentences: TaggedSentence[] = []
  let tokens: string[] = []
  let tags: string[] = []
  const close = () => {
    if (tokens.length > 0) sentences.push({ tokens, tags })
    tokens = []
    tags = []
  }
  for (const line of text.split('\n')) {
    if (line.trim() === '') close()
    else if (!/^#[\t ]/.test(line)) {
      const [, token = '', tag = 'O'] = line.split('\t')
      tokens.push(token)
      tags.push(tag)
    }
  }
  close()
  return sentences
}

/** A named passage of a text, as gold and systems give it. */
export interface NamedSpan {
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** The sentence as text, one space between tokens, and its gold names with offsets into it. */
export function textOf({ tokens, tags }: TaggedSentence): {
  readonly text: string
  readonly names: readonly NamedSpan[]
} {
  const names: { start: number; end: number; kind: string }[] = []
  let at = 0
  for (const [index, token] of tokens.entries()) {
    const tag = tags[index]!
    const last = names.at(-1)
    if (tag.startsWith('I-') && last?.kind === tag.slice(2) && last.end === at - 1) last.end = at + token.length
    else if (tag !== 'O' && tag !== '') names.push({ start: at, end: at + token.length, kind: tag.slice(2) })
    at += token.length + 1
  }
  return { text: tokens.join(' '), names }
}
