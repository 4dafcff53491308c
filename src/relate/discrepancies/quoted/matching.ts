import type { AnnotatedArticle } from '../../../model/relations.ts'
import { pairsByKeys } from '../../blocking.ts'
import { type Draft, type Placed, passageAt, textAt } from '../draft.ts'

/** Words in a row by which two texts find each other. */
const RUN = 3
/** Texts that may hold such a run. */
const MOST_HOLDERS = 30
/** Part of the shorter text's words that must stand in the longer one, in the same order. */
const HELD = 0.85

/** A stretch of an article as its words. */
export interface Text {
  readonly annotated: AnnotatedArticle
  readonly folded: readonly string[]
  /** … or as their stems, where an ending tells nothing. */
  readonly stems?: readonly string[]
}

/** Two texts of different articles, the shorter of which stands in the longer. */
export interface TextPair<Item extends Text> {
  readonly short: Item
  readonly long: Item
  /** Indexes of the longer one's words that the shorter one has. */
  readonly held: ReadonlySet<number>
}

/**
 * Pairs of texts that are one, whole or in part: `least` of the shorter one's words stand in the longer, and so many
 * runs of three of them.
 */
export function pairedTexts<Item extends Text>(
  texts: readonly Item[],
  least = HELD,
  fewestRuns = 1,
): readonly TextPair<Item>[] {
  const keys = texts
    .map(formsOf)
    .map((forms) =>
      forms.slice(0, Math.max(0, forms.length - RUN + 1)).map((_, at) => forms.slice(at, at + RUN).join(' ')),
    )
  const pairs: TextPair<Item>[] = []
  for (const [a, b] of pairsByKeys(keys, { mostHolders: MOST_HOLDERS, fewestShared: fewestRuns })) {
    const [left, right] = [texts[a]!, texts[b]!]
    if (left.annotated === right.annotated) continue
    const [short, long] = left.folded.length <= right.folded.length ? [left, right] : [right, left]
    const held = heldBy(formsOf(short), formsOf(long))
    if (held.size >= least * short.folded.length) pairs.push({ short, long, held })
  }
  return pairs
}

function formsOf({ folded, stems }: Text): readonly string[] {
  return stems ?? folded
}

/** One text that stands elsewhere without what makes it another. */
export function shortened(
  { short, long }: { readonly short: Placed; readonly long: Placed },
  difference: Pick<Draft, 'type' | 'severity' | 'reason' | 'rule'>,
): Draft {
  return {
    ...difference,
    kind: 'slip',
    about: passageAt(long),
    sides: [short, long].map((text) => ({ value: textAt(text), evidence: [passageAt(text)] })),
  }
}

/** Words both have in the same order, in one piece where they stand so: indexes into the longer. */
function heldBy(short: readonly string[], long: readonly string[]): ReadonlySet<number> {
  const whole = long.findIndex((_, at) => short.every((word, index) => word === long[at + index]))
  if (whole >= 0) return new Set(short.map((_, index) => whole + index))
  const lengths = Array.from({ length: short.length + 1 }, () => new Uint16Array(long.length + 1))
  for (let i = short.length - 1; i >= 0; i -= 1)
    for (let j = long.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        short[i] === long[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  const held = new Set<number>()
  for (let i = 0, j = 0; i < short.length && j < long.length; ) {
    if (short[i] === long[j]) {
      held.add(j)
      i += 1
      j += 1
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1
    else j += 1
  }
  return held
}
