import type { PhraseMatch } from '../../phrases.ts'
import { yearOf } from '../../time-meanings.ts'

/** The year under the label `y`. */
export const yearAt = (match: PhraseMatch): number | undefined => {
  const at = match.at('y')
  return at === undefined ? undefined : yearOf(match.pieces.get(at))
}
