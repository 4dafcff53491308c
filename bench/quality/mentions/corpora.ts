/** A sentence with one BIO tag a token ("B-PER", "I-ORG", "O"). */
export interface TaggedSentence {
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

function readColumns(text: string, word: number, tag: number): readonly TaggedSentence[] {
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
    else if (/^#(?:\t| )/.test(line)) continue
    else {
      const cells = line.split('\t')
      tokens.push(cells[word] ?? '')
      tags.push(cells[tag] ?? 'O')
    }
  }
  close()
  return sentences
}

/** GermEval 2014: `number token outer inner`, outer level only. */
export function readGermEval(text: string): readonly TaggedSentence[] {
  return readColumns(text, 1, 2)
}

/** Universal NER, IOB2. */
export function readUner(text: string): readonly TaggedSentence[] {
  return readColumns(text, 1, 2)
}
