import type { Pieces } from '../pieces.ts'
import { isPerson } from './figures/persons.ts'
import { lasts } from './lasting.ts'

/** Words that tell an age by years. */
const SIGNS = new Set(['ab', 'unter', 'über', 'bis', 'zwischen', 'von', 'mit'])

/**
 * Whether the years in `pieces[from, to)` are somebody's age: "Kinder ab zwölf Jahren", "im Alter von 30 Jahren", "alle
 * über 70 Jahre". The sign may stand inside, as a hedge, or in front.
 */
export function isAge(pieces: Pieces, from: number, to?: number): boolean {
  let sign = SIGNS.has(pieces.get(from)?.lower ?? '') ? from : from - 1
  // "zwischen 65 | und 75 Jahren"
  if (pieces.get(sign)?.lower === 'und' && pieces.get(sign - 2)?.lower === 'zwischen') sign -= 2
  // "im Alter von 5, 7 | und 9 Jahren"
  let first = from - 1
  while (
    first > from - 8 &&
    (pieces.get(first)?.kind === 'number' || /^(?:,|und|bis)$/.test(pieces.get(first)?.lower ?? ''))
  )
    first -= 1
  if (pieces.get(first)?.lower === 'von' && pieces.get(first - 1)?.lower === 'alter') return true
  const word = pieces.get(sign)?.lower ?? ''
  if (!SIGNS.has(word)) return false
  const before = pieces.get(sign - 1)
  // "Ab 18 Jahren darf man wählen", but "ab zwei Jahren Haft"
  if (word === 'ab' && to !== undefined && (before === undefined || before.kind === 'mark'))
    return !/^\p{Lu}/u.test(pieces.get(to)?.text ?? '')
  if (before?.lower === 'alter') return true
  // "Kinder aus dem Dorf zwischen sechs und elf Jahren", but "Strafen zwischen zwei und drei Jahren".
  if (word === 'zwischen' && before?.kind === 'word' && /^\p{Lu}/u.test(before.text)) return !lasts(before.text)
  if (word === 'von' || word === 'mit') return false
  return before?.kind === 'word' && (before.lower === 'alle' || isPerson(before.text))
}
