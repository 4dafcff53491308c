import { indexAt } from '../../model/span.ts'
import type { Weight } from '../alignments/weights.ts'
import type { Measured } from './measured.ts'

/** Part of the weight of a term held by two statements alone from which a word names a thing of its own. */
const TELLING = 0.55
/** Such parts two clauses must share beside a word that names no thing of its own, or one scale. */
const LEAST = { thing: 0.3, scale: 0.8, lead: 0.3 }
/** How many times the smaller of two values of leads the larger may be. */
const CLOSE = 1.6
/** Values that are not so many times each other may be taken for one another. */
const SAME_SIZE = 3
/** Sentences, headline and all, in which an article says what it is about. */
const LEAD = 3
/** Part of the lighter clause two figures of one scale must share. */
const SCALE_COVER = 0.3

/** The keys under which each figure is the only present value of its article: the one number of branches, the one length. */
export function onlyKeys(items: readonly Measured[]): ReadonlyMap<Measured, ReadonlySet<string>> {
  const values = new Map<string, Set<number>>()
  const place = (item: Measured, key: string): string => `${item.annotated.article.id}\n${key}`
  const present = items.filter(({ isFormer, isPart }) => !isFormer && !isPart)
  for (const item of present)
    for (const key of keysOf(item)) {
      const known = values.get(place(item, key))
      if (known) known.add(item.quantity.low)
      else values.set(place(item, key), new Set([item.quantity.low]))
    }
  const rivals = Map.groupBy(present, (item) => place(item, item.quantity.scale))
  return new Map(
    items.map((item) => {
      if (item.isFormer) return [item, new Set<string>()]
      const own = keysOf(item).filter((key) => (values.get(place(item, key))?.size ?? 0) < 2)
      const isAlone = !(rivals.get(place(item, item.quantity.scale)) ?? []).some((other) => areRivals(item, other))
      return [item, new Set([...own, ...(isAlone ? aloneKeys(item) : [])])]
    }),
  )
}

/** Amounts and shares that are other values of much the same size. */
function areRivals({ quantity: { low } }: Measured, { quantity }: Measured): boolean {
  return low !== quantity.low && Math.max(low, quantity.low) < SAME_SIZE * Math.min(low, quantity.low)
}

/** Keys of the one amount of its size: the price, beside what the signs cost. */
function aloneKeys({ quantity: { scale }, annotated, figure }: Measured): readonly string[] {
  if (!/^(?:money|%|measure)/.test(scale)) return []
  const isLead = indexAt(annotated.layers.sentences, figure.start) < LEAD
  return [`${scale} size=`, ...(isLead ? [`${scale} lead=`] : [])]
}

/** What may be measured but once in an article: what is counted, what befell people, what it hangs on, its scale. */
function keysOf({ quantity, thing, fate, named, manner }: Measured): readonly string[] {
  const { scale } = quantity
  const isCounted = scale === 'count'
  return [
    ...(thing === '' || thing.endsWith('?') ? [] : [`${scale} ${thing}`]),
    ...(fate === '' || fate === thing ? [] : [`${scale} ${fate}`]),
    ...(isCounted || scale === 'duration' ? [] : [...named].map((word) => `${scale} ~${word}`)),
    ...(isCounted || scale === 'duration' ? [] : [`${scale} ${manner}=`]),
    // What a price is paid for says what it is a price of.
    ...(scale.includes('/') ? [`${scale} ~${scale.slice(scale.indexOf('/') + 1)}`] : []),
  ]
}

interface Grounds {
  /** Weight both clauses share, and its part of the lighter one. */
  readonly shared: number
  readonly cover: number
  /** Weight of a term that two statements alone hold. */
  readonly full: number
  readonly weight: Weight
  readonly isFar: boolean
  /** How many times the smaller value the larger is. */
  readonly apart: number
}

/**
 * Whether two different values are of one thing because each article measures but one such thing: the branches, the
 * damage.
 */
export function measureOne(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  { shared, cover, full, weight, isFar, apart }: Grounds,
): boolean {
  // One is many times the other: then the clauses must tell that it is one thing.
  if (isFar && shared < LEAST.thing * full) return false
  for (const key of left) {
    if (!right.has(key)) continue
    const word = key.slice(key.lastIndexOf(' ') + 1)
    if (word === 'lead=') {
      if (shared >= LEAST.lead * full && apart <= CLOSE) return true
    } else if (word === 'size=') {
      if (!isFar && shared >= LEAST.scale * full && cover >= SCALE_COVER) return true
    } else if (word.endsWith('=')) {
      if (shared >= LEAST.scale * full && cover >= SCALE_COVER) return true
    } else if (word.startsWith('#') || weight(word.replace(/^~/, '')) >= TELLING * full || shared >= LEAST.thing * full)
      return true
  }
  return false
}
