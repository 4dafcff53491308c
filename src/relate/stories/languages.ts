import type { Item } from './clusters.ts'
import { SMALL_COLLECTION, spanOf } from './settle.ts'
import { daysApart, STORY_DAYS } from './time-hints.ts'

/** Likeness by names alone from which stories in two languages are one. */
const SAME = 0.3
/** Names they must share. */
const FEWEST_NAMES = 3
/**
 * In a reader's own choice of a few texts less will do where more names are shared, since a short report names few of
 * those that many texts name together; the larger the collection, the nearer to {@link SAME}.
 */
const SAME_OF_FEW = 0.13
const NAMES_OF_FEW = 4

/**
 * Joins stories told in several languages by the names they share: names keep their sound where all other words
 * change. A story joins the most like story of a larger language that its days allow.
 */
export function joinLanguages(
  items: readonly Item[],
  drafts: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const languageOf = (draft: readonly number[]): string => items[draft[0]!]!.profile.annotated.article.language
  const sizes = new Map<string, number>()
  for (const draft of drafts) sizes.set(languageOf(draft), (sizes.get(languageOf(draft)) ?? 0) + draft.length)
  const order = drafts
    .map((_, index) => index)
    .sort((a, b) => sizes.get(languageOf(drafts[b]!))! - sizes.get(languageOf(drafts[a]!))! || a - b)
  const names = drafts.map((draft) => namesOf(draft.map((index) => items[index]!)))
  const holders = new Map<string, number[]>()
  const target = new Map<number, number>()
  const few = SAME_OF_FEW + (SAME - SAME_OF_FEW) * Math.min(1, items.length / SMALL_COLLECTION)
  for (const index of order) {
    const shared = new Map<number, number>()
    for (const term of names[index]!.keys())
      for (const other of holders.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    let most = 0
    for (const [other, count] of shared) {
      if (count < FEWEST_NAMES || languageOf(drafts[other]!) === languageOf(drafts[index]!)) continue
      if (daysApart(spanOf(drafts[index]!, items), spanOf(drafts[other]!, items)) > STORY_DAYS) continue
      const like = cosine(names[index]!, names[other]!)
      if (like > most && like > (count < NAMES_OF_FEW ? SAME : few)) {
        most = like
        target.set(index, other)
      }
    }
    if (!target.has(index))
      for (const term of names[index]!.keys()) {
        const known = holders.get(term)
        if (known) known.push(index)
        else holders.set(term, [index])
      }
  }
  return drafts.flatMap((draft, index) => {
    if (target.has(index)) return []
    const guests = [...target].filter(([, host]) => host === index).flatMap(([guest]) => drafts[guest]!)
    return [[...draft, ...guests]]
  })
}

/** Name weights of a story's articles together. */
function namesOf(own: readonly Item[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const { profile } of own)
    for (const [term, weight] of profile.terms)
      if (term.startsWith('*')) names.set(term, (names.get(term) ?? 0) + weight)
  return names
}

function cosine(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, weight] of left) sum += weight * (right.get(term) ?? 0)
  return sum / (Math.hypot(...left.values()) * Math.hypot(...right.values()) || 1)
}
