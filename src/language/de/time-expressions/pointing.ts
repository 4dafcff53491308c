import type { TimeMod } from '../../../model/layers.ts'
import type { PhraseMatch } from '../../phrases.ts'
import type { TimeMeaning } from '../../time-expressions.ts'

/** The meaning with START, MID or END where "Anfang", "Mitte" or "Ende" stands in front, or "frühen", "späten". */
export function withEdge(match: PhraseMatch, meaning: TimeMeaning): TimeMeaning {
  const edge = match.word('g') ?? match.word('e')
  return edge === undefined ? meaning : { ...meaning, mod: edge as TimeMod }
}
