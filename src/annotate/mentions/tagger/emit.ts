import { rowOf } from '../../../language/feature-rows.ts'
import { MOST_PAIRS, pairFeatures } from './features.ts'
import type { Model } from './model.ts'
import {
  add,
  correct,
  type Fixed,
  kindSum,
  type ModelWord,
  markPlace,
  nextOf,
  ownOf,
  previousOf,
} from './model-word.ts'

/** Writes to `sums` what word `at` and its neighbours, each by itself, say of its label, in weight units. */
export function addWords(
  model: Model,
  { edge, marks, previousMarks, nextMarks, unmarked, kinds }: Fixed,
  words: readonly ModelWord[],
  gazetteer: Uint8Array,
  at: number,
  sums: Int32Array,
): void {
  const size = model.labels.length
  const w = words[at]!
  const p = at > 0 ? words[at - 1]! : edge
  const q = at + 1 < words.length ? words[at + 1]! : edge
  const mark = gazetteer[at]!
  const own = w.own ?? ownOf(model, w)
  const previous = p.previous ?? previousOf(model, p)
  const next = q.next ?? nextOf(model, q)
  const markLeft = at > 0 ? gazetteer[at - 1]! : 0
  const markRight = at + 1 < words.length ? gazetteer[at + 1]! : 0
  const kind = kindSum(model, kinds, p, w, q)
  const { sums: kindSums } = kinds
  if ((mark | markLeft | markRight) === 0) {
    // Most words stand in no gazetteer name, and beside none.
    const place = unmarked[at === 0 ? 1 : 0]
    for (let label = 0; label < size; label += 1)
      sums[label] = kindSums[kind + label]! + own[label]! + previous[label]! + next[label]! + place[label]!
  } else {
    const place = marks[markPlace(mark, at === 0)]!
    const left = previousMarks[markLeft]!
    const right = nextMarks[markRight]!
    for (let label = 0; label < size; label += 1)
      sums[label] =
        kindSums[kind + label]! +
        own[label]! +
        previous[label]! +
        next[label]! +
        place[label]! +
        left[label]! +
        right[label]!
  }
  if (mark !== 0 || at === 0) correct(model, w, p, mark, at === 0, sums)
}

const buffer = new Int32Array(MOST_PAIRS)

/** Adds to `sums` what word `at` says together with its neighbours: the part that must be looked up anew each time. */
export function addPairs(
  model: Model,
  { edge }: Fixed,
  words: readonly ModelWord[],
  at: number,
  sums: Int32Array,
): void {
  const w = words[at]!
  const p = at > 0 ? words[at - 1]! : edge
  const q = at + 1 < words.length ? words[at + 1]! : edge
  const pp = at > 1 ? words[at - 2]! : edge
  const qq = at + 2 < words.length ? words[at + 2]! : edge
  add(model, pp.farBefore, 1, sums)
  add(model, qq.farBehind, 1, sums)
  const count = pairFeatures(pp, p, w, q, qq, buffer, 0)
  // All look-ups first: they wait for memory together rather than one behind the other.
  for (let index = 0; index < count; index += 1) buffer[index] = rowOf(model.rows, buffer[index]!)
  for (let index = 0; index < count; index += 1) add(model, buffer[index]!, 1, sums)
}
