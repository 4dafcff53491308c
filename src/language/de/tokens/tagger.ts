import type { Pos } from '../../../model/layers.ts'
import type { TaggedWord } from '../../tokens.ts'
import { closedLemma } from './closed.ts'
import { lemmaOf, type WordInfo, wordInfo } from './guess.ts'

/** Forms kept in memory; the store is emptied when full, so that a long stream stays small. */
const KEPT = 100_000
let known = new Map<string, WordInfo>()

/** What the lexicon says of a form; kept, since a text repeats its words. */
export function infoOf(form: string): WordInfo {
  let info = known.get(form)
  if (info === undefined) {
    if (known.size >= KEPT) known = new Map()
    info = wordInfo(form)
    known.set(form, info)
  }
  return info
}

/** Tags the words of one sentence. */
export function tagGerman(words: readonly string[]): readonly TaggedWord[] {
  const infos = words.map(infoOf)
  return infos.map((info, at) => {
    const pos = at === 0 ? atStart(info) : info.pos
    return tagged(info, pos)
  })
}

/** A sentence begins with a capital whatever the word is. */
function atStart(info: WordInfo): Pos {
  if (info.shape !== 'capital') return info.pos
  if (info.closed) return info.closed
  return info.pos
}

function tagged(info: WordInfo, pos: Pos): TaggedWord {
  const verbal = pos === 'VERB' || pos === 'AUX'
  const closed = pos === 'DET' || pos === 'PRON' || pos === 'ADP' || pos === 'SCONJ'
  const lemma = (closed ? closedLemma(info.lower) : undefined) ?? lemmaOf(info, pos)
  return verbal && info.verb ? { lemma, pos, verb: info.verb } : { lemma, pos }
}
