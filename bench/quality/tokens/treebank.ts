import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A word as it stands in the text, with its gold class and lemma. */
export interface GoldWord {
  readonly form: string
  readonly pos: string
  readonly lemma: string
  readonly features: string
}

export const TREEBANKS = ['de_gsd-ud-dev', 'de_gsd-ud-test', 'de_pud-ud-test'] as const

/**
 * Sentences of a CoNLL-U file, words as written: a contraction ("im" = "in dem") is one word with the class of its first
 * part. `undefined` where the file is not on this machine.
 */
export function loadTreebank(corpora: string | undefined, name: string): readonly (readonly GoldWord[])[] | undefined {
  const file = join(corpora ?? '', 'ud', `${name}.conllu`)
  if (corpora === undefined || !existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const words: GoldWord[] = []
      let contraction: string | undefined
      let until = 0
      for (const line of block.split('\n')) {
        if (line === '' || line.startsWith('#')) continue
        const [id = '', form = '', lemma = '', pos = '', , features = ''] = line.split('\t')
        if (id.includes('.')) continue
        if (id.includes('-')) {
          contraction = form
          until = Number(id.split('-')[1])
          continue
        }
        const number = Number(id)
        if (number > until) words.push({ form, pos, lemma, features })
        else if (contraction !== undefined) {
          words.push({ form: contraction, pos, lemma, features })
          contraction = undefined
        }
      }
      return words
    })
}
