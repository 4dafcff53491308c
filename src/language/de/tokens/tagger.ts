import type { Pos } from '../../../model/layers.ts'
import type { TaggedWord } from '../../tokens.ts'
import taggerFile from '../data/tagger.json' with { type: 'json' }
import { closedLemma } from './closed.ts'
import { lemmaOf, type WordInfo, wordInfo } from './guess.ts'
import { createTagger, decodeWeights } from './perceptron.ts'
import { TAGS } from './tagger-features.ts'

/** Forms kept in memory. When full, the older half is dropped, so that a long stream stays small. */
const KEPT = 40_000
let young = new Map<string, WordInfo>()
let old = new Map<string, WordInfo>()

/** What the lexicon says of a form; kept, since a text repeats its words. */
export function infoOf(form: string): WordInfo {
  let info = young.get(form)
  if (info !== undefined) return info
  info = old.get(form) ?? wordInfo(form)
  if (young.size >= KEPT / 2) {
    old = young
    young = new Map()
  }
  young.set(form, info)
  return info
}

let predict: ((infos: readonly WordInfo[]) => readonly number[]) | undefined

/** Tags the words of one sentence with the trained weights; the lexicon is asked for lemma and verb form. */
export function tagGerman(words: readonly string[]): readonly TaggedWord[] {
  predict ??= createTagger(decodeWeights(taggerFile.weights))
  const infos = words.map(infoOf)
  const tags = predict(infos)
  return infos.map((info, at) => tagged(info, TAGS[tags[at]!]!))
}

function tagged(info: WordInfo, pos: Pos): TaggedWord {
  const verbal = pos === 'VERB' || pos === 'AUX'
  const closed = pos === 'DET' || pos === 'PRON' || pos === 'ADP' || pos === 'SCONJ'
  const lemma = (closed ? closedLemma(info.lower) : undefined) ?? lemmaOf(info, pos)
  return verbal && info.verb ? { lemma, pos, verb: info.verb } : { lemma, pos }
}
