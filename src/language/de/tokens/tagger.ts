import type { Pos } from '../../../model/layers.ts'
import { ByForm, type Form, formOf } from '../../forms.ts'
import type { TaggedWord } from '../../tokens.ts'
import taggerFile from '../data/tagger.json' with { type: 'json' }
import { closedLemma } from './closed.ts'
import { createTagger, decodeTagger, type PreparedWord, type Tagger } from './greedy-tagger.ts'
import { lemmaOf, type WordInfo, wordInfo } from './guess.ts'
import { TAGS } from './tagger-features.ts'

/** A prepared word with what it is as each part of speech, filled in when first met. */
interface KnownWord extends PreparedWord {
  readonly tagged: (TaggedWord | undefined)[]
}

let tagger: Tagger | undefined

const known = new ByForm((form): KnownWord => {
  tagger ??= createTagger(decodeTagger(taggerFile))
  return {
    ...tagger.prepare(wordInfo(form.text)),
    tagged: new Array<TaggedWord | undefined>(TAGS.length).fill(undefined),
  }
})

/** What the lexicon says of a form. */
export function infoOf(form: string): WordInfo {
  return known.of(formOf(form)).info
}

/** Tags the words of one sentence with the trained weights; the lexicon is asked for lemma and verb form. */
export function tagGerman(words: readonly Form[]): readonly TaggedWord[] {
  const sentence = words.map((form) => known.of(form))
  const tags = tagger?.predict(sentence) ?? []
  return sentence.map((word, at) => {
    const tag = tags[at]!
    word.tagged[tag] ??= tagged(word.info, TAGS[tag]!)
    return word.tagged[tag]
  })
}

function tagged(info: WordInfo, predicted: Pos): TaggedWord {
  // No treebank has web addresses.
  const pos = /^https?:/.test(info.form) ? 'X' : predicted
  const verbal = pos === 'VERB' || pos === 'AUX'
  const closed = pos === 'DET' || pos === 'PRON' || pos === 'ADP' || pos === 'SCONJ'
  const lemma = (closed ? closedLemma(info.lower) : undefined) ?? lemmaOf(info, pos)
  return verbal && info.verb ? { lemma, pos, verb: info.verb } : { lemma, pos }
}
