import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A word of the named-entity corpus with its outer label (`B-PER`, `I-LOC`, `O` …). */
export interface NamedWord {
  readonly form: string
  readonly label: string
}

/** Sentences of the GermEval 2014 part; `undefined` where it is not on this machine. */
export function loadNamedSentences(corpora: string | undefined): readonly (readonly NamedWord[])[] | undefined {
  const file = join(corpora ?? '', 'ner', 'germeval2014-a.tsv')
  if (corpora === undefined || !existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t'))
        .map(([, form = '', label = 'O']) => ({ form, label })),
    )
    .filter((sentence) => sentence.length > 0)
}
