import { SOME_NAME, type TrainingSentence, UNKNOWN } from '../../../scripts/mention-training.ts'
import { type GoldWord, loadTreebank } from '../tokens/treebank.ts'

/** Treebanks whose sentences are in no corpus of names. */
const TREEBANKS = ['de_gsd-ud-dev', 'de_gsd-ud-test'] as const
const CAPITAL = /^\p{Lu}/u

/**
 * Sentences of UD German GSD that hold proper nouns, as half-known examples: a proper noun is in some name, the words
 * beside one may be, and so may adjectives in capitals ("Deutsche Bahn"); all others are in none.
 */
export function treebankNames(corpora: string | undefined): readonly TrainingSentence[] {
  return TREEBANKS.flatMap((name) => loadTreebank(corpora, name) ?? [])
    .map((words) => ({
      tokens: words.map(({ form }) => form),
      tags: words.map((_, at) => tagOf(words, at)),
      partial: true,
    }))
    .filter(({ tags }) => tags.includes(SOME_NAME))
}

function tagOf(words: readonly GoldWord[], at: number): string {
  const { form, pos } = words[at]!
  if (pos === 'PROPN') return SOME_NAME
  const beside = words[at - 1]?.pos === 'PROPN' || words[at + 1]?.pos === 'PROPN'
  return beside || ((pos === 'ADJ' || pos === 'X') && CAPITAL.test(form)) ? UNKNOWN : 'O'
}
