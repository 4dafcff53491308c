import type { Pos } from '../../../model/layers.ts'
import { NAME_FLAGS } from '../../mentions.ts'
import { adjectiveLemma } from '../tokens/adjectives.ts'
import { closedClass } from '../tokens/closed.ts'
import { simpleVerbs } from '../tokens/lexicon.ts'

const CLOSED: Readonly<Partial<Record<Pos, number>>> = {
  DET: NAME_FLAGS.determiner,
  PRON: NAME_FLAGS.pronoun,
  ADP: NAME_FLAGS.preposition,
  CCONJ: NAME_FLAGS.conjunction,
  SCONJ: NAME_FLAGS.subjunction,
  AUX: NAME_FLAGS.auxiliary,
  ADV: NAME_FLAGS.adverb,
  NUM: NAME_FLAGS.numeral,
}

/** {@link NAME_FLAGS} of what a word in small letters may be: one closed class, or verb and adjective. */
export function wordClass(lower: string): number {
  const closed = closedClass(lower)
  if (closed !== undefined) return CLOSED[closed] ?? 0
  let flags = 0
  if (simpleVerbs(lower).length > 0) flags |= NAME_FLAGS.verb
  if (adjectiveLemma(lower) !== undefined) flags |= NAME_FLAGS.adjective
  return flags
}
