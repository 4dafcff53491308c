import type { Lexicon } from '../words.ts'
import type { Item } from './clusters.ts'
import { SMALL_COLLECTION, spanOf } from './settle.ts'
import { daysApart, STORY_DAYS } from './time-hints.ts'

/** Likeness from which stories in two languages are one: in a small collection, and in one where topics run on. */
const SAME = 0.13
const SAME_IN_MANY = 0.25
/** Names they must share. */
const FEWEST_NAMES = 3
/** How many times as like the story must be as the next best: what is like two is about neither. */
const LEAD = 1.4

/**
 * Joins stories told in several languages by the names they share, which keep their sound where all other words change,
 * and by the words that have a gloss in the larger language. A story joins the most like story of a larger language
 * that its days allow.
 */
export function joinLanguages(
  items: readonly Item[],
  drafts: readonly (readonly number[])[],
  lexiconOf: (language: string) => Lexicon,
): readonly (readonly number[])[] {
  const languageOf = (draft: readonly number[]): string => items[draft[0]!]!.profile.annotated.article.language
  const sizes = new Map<string, number>()
  for (const draft of drafts) sizes.set(languageOf(draft), (sizes.get(languageOf(draft)) ?? 0) + draft.length)
  const order = drafts
    .map((_, index) => index)
    .sort((a, b) => sizes.get(languageOf(drafts[b]!))! - sizes.get(languageOf(drafts[a]!))! || a - b)
  const terms = drafts.map((draft) =>
    termsOf(
      draft.map((index) => items[index]!),
      lexiconOf(languageOf(draft)),
    ),
  )
  const holders = new Map<string, number[]>()
  const target = new Map<number, number>()
  const least = items.length > SMALL_COLLECTION ? SAME_IN_MANY : SAME
  for (const index of order) {
    const shared = new Map<number, number>()
    for (const term of terms[index]!.keys())
      if (term.startsWith('*'))
        for (const other of holders.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    let [most, second] = [0, 0]
    let host: number | undefined
    for (const [other, count] of shared) {
      if (count < FEWEST_NAMES || languageOf(drafts[other]!) === languageOf(drafts[index]!)) continue
      if (daysApart(spanOf(drafts[index]!, items), spanOf(drafts[other]!, items)) > STORY_DAYS) continue
      if (!shareWord(terms[index]!, terms[other]!)) continue
      const like = cosine(terms[index]!, terms[other]!)
      if (like > most) {
        second = most
        most = like
        host = other
      } else second = Math.max(second, like)
    }
    if (host !== undefined && most >= least && most >= LEAD * second) target.set(index, host)
    else
      for (const term of terms[index]!.keys()) {
        if (!term.startsWith('*')) continue
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

/** Whether two stories share a word that is no name: people of one place are in many stories of one day. */
function shareWord(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean {
  return [...left.keys()].some((term) => !term.startsWith('*') && right.has(term))
}

/** Term weights of a story's articles together, names and words, those with a gloss as in the main language. */
function termsOf(own: readonly Item[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const terms = new Map<string, number>()
  for (const { profile } of own)
    for (const [term, weight] of profile.terms) {
      const key = term.startsWith('*') ? term : lexicon.shared({ key: term, stem: term.replace(/^=/, '') })
      terms.set(key, (terms.get(key) ?? 0) + weight)
    }
  return terms
}

function cosine(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, weight] of left) sum += weight * (right.get(term) ?? 0)
  return sum / (Math.hypot(...left.values()) * Math.hypot(...right.values()) || 1)
}
