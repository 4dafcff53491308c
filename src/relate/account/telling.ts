import type { Passage } from '../../model/article.ts'
import { bagOf } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { sentenceFinder } from '../coverage/index.ts'
import { leads, readabilityOf } from '../readability.ts'
import type { Accounted } from './index.ts'
import { aloneLoss } from './standing-alone.ts'

/** Least readability of a line. */
const READABLE = 2
/** Most that a line may lose by standing alone. */
const MOST_LOSS = 2.5
/** The last state told counts, in points of readability. */
const LATEST = 0.6
/** What the sentence is worth that the timeline or the coverage shows. */
const LABEL = 0.5
/** What leads an article tells its news; further down it is commented. */
const LEAD = 1
/** What it is worth to say the same as all other tellings. */
const CENTRAL = 3
/** What each other telling is worth that says this part of it. */
const BACKED = 0.3
const BACKS = 0.4
/** Where a sentence comes to the point late: so many characters more cost one point. */
const LATE = 100

/** Terms of a passage with how often they stand there. */
type Terms = ReadonlyMap<string, number>

/** Looks up the terms of a passage. */
type BagOf = (passage: Passage) => Terms

/** The terms of passages, compounds with their parts and names by whom they mean; each passage read once. */
export function bagsIn(context: StoryContext): BagOf {
  const byId = new Map(context.articles.map(({ article }) => [article.id, article]))
  const known = new Map<string, Terms>()
  return (passage) => {
    const key = `${passage.article}\n${passage.start}\n${passage.end}`
    const bag = known.get(key)
    if (bag !== undefined) return bag
    const article = byId.get(passage.article)!
    const { terms } = bagOf(article, [passage], context.lexiconOf(article.language), context.namedIn(article.id))
    known.set(key, terms)
    return terms
  }
}

/** Dice of two bags, by weight of their terms. */
export function alike(left: Terms, right: Terms, weight: (term: string) => number): number {
  const mass = (terms: Terms): number => [...terms].reduce((sum, [term, count]) => sum + count * weight(term), 0)
  let shared = 0
  for (const [term, count] of left) shared += Math.min(count, right.get(term) ?? 0) * weight(term)
  return (2 * shared) / (mass(left) + mass(right) || 1)
}

/**
 * How much of a line a passage says too: the part of the line's weight it holds, 0 to 1. A passage in another language
 * shares hardly a word: it counts as saying all, as what put the two together has held them against each other.
 */
export function supportIn(context: StoryContext, bag: BagOf): (line: Passage) => (passage: Passage) => number {
  const languages = new Map(context.articles.map(({ article }) => [article.id, article.language]))
  return (line) => {
    const own = bag(line)
    return (passage) =>
      languages.get(passage.article) === languages.get(line.article) ? held(own, bag(passage), context.weight) : 1
  }
}

/** The part of a bag's weight that another holds. */
function held(own: Terms, other: Terms, weight: (term: string) => number): number {
  let mass = 0
  let shared = 0
  for (const term of own.keys()) {
    mass += weight(term)
    if (other.has(term)) shared += weight(term)
  }
  return mass === 0 ? 0 : shared / mass
}

/**
 * Chooses among the passages that tell one fact the one to show: its sentence reads well alone, says what the others
 * say, comes to the point early and leads its article. `undefined` where none reads alone.
 */
export function bestTelling(
  input: Accounted,
  bag: BagOf,
): (tellings: readonly Passage[], label: Passage) => Passage | undefined {
  const { articles, context } = input
  const sentence = sentenceFinder(articles)
  const readability = readabilityOf(articles)
  const lossOf = aloneLoss(context)
  const isLead = leads(articles)
  const days = new Map(articles.map(({ article }) => [article.id, article.date?.value.slice(0, 10) ?? '']))
  return (tellings, label) => {
    const last = tellings
      .map(({ article }) => days.get(article) ?? '')
      .sort()
      .at(-1)
    const wholes = tellings.map(sentence)
    const bags = wholes.map(bag)
    const holders = countHolders(bags)
    let best: Passage | undefined
    let most = Number.NEGATIVE_INFINITY
    for (const [index, telling] of tellings.entries()) {
      const whole = wholes[index]!
      const loss = lossOf(whole)
      const readable = readability(whole) - loss
      if (readable < READABLE || loss > MOST_LOSS) continue
      const isLabel = whole.article === label.article && whole.start === label.start
      const score =
        readable +
        (days.get(telling.article) === last ? LATEST : 0) +
        (isLabel ? LABEL : 0) +
        (isLead(telling) ? LEAD : 0) +
        CENTRAL * centrality(bags[index]!, holders, tellings.length, context.weight) +
        BACKED * bags.filter((other, at) => at !== index && held(bags[index]!, other, context.weight) >= BACKS).length -
        (telling.start - whole.start) / LATE
      if (score > most) {
        best = telling
        most = score
      }
    }
    return best
  }
}

/** How many bags hold each term. */
function countHolders(bags: readonly Terms[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>()
  for (const terms of bags) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  return holders
}

/** The part of a bag's weight that the other bags hold too, 0 to 1. */
function centrality(
  terms: Terms,
  holders: ReadonlyMap<string, number>,
  count: number,
  weight: (term: string) => number,
): number {
  if (count < 2) return 0
  let shared = 0
  let mass = 0
  for (const term of terms.keys()) {
    shared += (weight(term) * (holders.get(term)! - 1)) / (count - 1)
    mass += weight(term)
  }
  return mass === 0 ? 0 : shared / mass
}
