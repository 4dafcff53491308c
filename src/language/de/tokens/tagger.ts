import type { Pos } from '../../../model/layers.ts'
import type { TaggedWord } from '../../tokens.ts'
import taggerFile from '../data/tagger.json' with { type: 'json' }
import { closedLemma } from './closed.ts'
import { lemmaOf, type WordInfo, wordInfo } from './guess.ts'
import { createTagger, decodeWeights, type PreparedWord, type Tagger } from './perceptron.ts'
import { TAGS } from './tagger-features.ts'

/** A prepared word with what it is as each part of speech, filled in when first met. */
interface KnownWord extends PreparedWord {
  readonly tagged: (TaggedWord | undefined)[]
}

/** Forms kept in memory. When full, the older half is dropped, so that a long stream stays small. */
const KEPT = 40_000
let young = new Map<string, KnownWord>()
let old = new Map<string, KnownWord>()
let tagger: Tagger | undefined

function known(form: string): KnownWord {
  const word = young.get(form)
  return word === undefined ? remembered(form) : word
}

function remembered(form: string): KnownWord {
  let word = old.get(form)
  if (word === undefined) {
    tagger ??= createTagger(decodeWeights(taggerFile.weights))
    word = { ...tagger.prepare(wordInfo(form)), tagged: new Array<TaggedWord | undefined>(TAGS.length).fill(undefined) }
  }
  if (young.size >= KEPT / 2) {
    old = young
    young = new Map()
  }
  young.set(form, word)
  return word
}

/** What the lexicon says of a form. */
export function infoOf(form: string): WordInfo {
  return known(form).info
}

/** Tags the words of one sentence with the trained weights; the lexicon is asked for lemma and verb form. */
export function tagGerman(words: readonly string[]): readonly TaggedWord[] {
  const sentence = words.map(known)
  const tags = tagger?.predict(sentence) ?? []
  return sentence.map((word, at) => {
    const tag = tags[at]!
    word.tagged[tag] ??= tagged(word.info, TAGS[tag]!)
    return word.tagged[tag]
  })
}

/** A closed-class word in small letters is no noun, whatever stands around it. */
function nominalClosed(info: WordInfo, pos: Pos): boolean {
  return (pos === 'NOUN' || pos === 'PROPN') && info.shape === 'small' && info.closed !== undefined
}

function tagged(info: WordInfo, predicted: Pos): TaggedWord {
  // No treebank has web addresses.
  const pos = /^https?:/.test(info.form) ? 'X' : nominalClosed(info, predicted) ? info.closed! : predicted
  const verbal = pos === 'VERB' || pos === 'AUX'
  const closed = pos === 'DET' || pos === 'PRON' || pos === 'ADP' || pos === 'SCONJ'
  const lemma = (closed ? closedLemma(info.lower) : undefined) ?? lemmaOf(info, pos)
  return verbal && info.verb ? { lemma, pos, verb: info.verb } : { lemma, pos }
}
