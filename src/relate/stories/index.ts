import type { AnnotatedArticle, Story, Thread } from '../../model/relations.ts'
import { type PackOf, relationProvenance } from '../comparison.ts'
import { type ContentOf, contentOf } from '../furniture.ts'
import { commonLanguage } from '../readability.ts'
import { type Lexicon, lexicons } from '../words.ts'
import { gather, type Item, isDay } from './clusters.ts'
import { type Dated, FEWEST_DAYS, formsOf, instalments } from './instalments.ts'
import { joinLanguages } from './languages.ts'
import { likeness, profilesOf, surfacesOf } from './profile.ts'
import { refine } from './refine.ts'
import { settle } from './settle.ts'
import { storyLabel } from './story-label.ts'
import { threadsOf } from './threads.ts'
import { timeHints } from './time-hints.ts'

const RULE = 'stories/shared-names'
const THREAD_RULE = 'stories/continues'
/** A thread with undated articles is split pair by pair only up to this size. */
const MOST_REFINED = 150
/** Terms a reason names. */
const REASON_TERMS = 5

/** Stories and the threads they form; every article is in exactly one story. */
export interface Grouping {
  readonly stories: readonly Story[]
  readonly threads: readonly Thread[]
}

/**
 * Groups articles into stories (one event) and threads (stories that continue one another), in publication order
 * where dates are known, else in the order given. Linear in the number of articles.
 */
export function findStories(
  articles: readonly AnnotatedArticle[],
  packOf: PackOf,
  content: ContentOf = contentOf(articles),
): Grouping {
  const lexiconOf = lexicons(packOf)
  const glossed = lexicons(packOf, commonLanguage(articles))
  const lexicon = (annotated: AnnotatedArticle): Lexicon => lexiconOf(annotated.article.language)
  const languages = [...new Set(articles.map(({ article }) => article.language))]
  const items: Item[] = []
  const drafts: (readonly number[])[] = []
  const placed = new Map<AnnotatedArticle, number>(articles.map((annotated, index) => [annotated, index]))
  for (const language of languages) {
    const spoken = articles.filter(({ article }) => article.language === language)
    const own = profilesOf(spoken, lexiconOf(language), content).map(
      (profile): Item => ({ profile, hints: timeHints(profile.annotated.article, lexiconOf(language)) }),
    )
    const at = own.map(({ profile }) => placed.get(profile.annotated)!)
    own.forEach((item, index) => {
      items[at[index]!] = item
    })
    const gathered = gather(own).map(({ members }) => members)
    for (const members of settle(gathered, own))
      for (const part of numbered(members, own, lexicon, content)) drafts.push(part.map((index) => at[index]!))
  }
  const order = byTime(items)
  const ordered = sorted(drafts, order)
  // Each language by itself: between two of them only names are alike, so that texts about one event look apart.
  const split = languages.flatMap((language) => {
    const own = ordered.filter((draft) => items[draft[0]!]!.profile.annotated.article.language === language)
    return refined(own, threadsOf(own, items), items)
  })
  const settled = sorted(languages.length > 1 ? joinLanguages(items, sorted(split, order), glossed) : split, order)
  return name(settled, threadsOf(settled, items), items, lexicon)
}

/** A story's numbers where it is a bulletin of every day; the undated stay with its first. */
function numbered(
  members: readonly number[],
  items: readonly Item[],
  lexicon: (annotated: AnnotatedArticle) => Lexicon,
  content: ContentOf,
): readonly (readonly number[])[] {
  const isDated = (index: number) => isDay(items[index]!.hints)
  const dated = members.filter(isDated).map((index) => ({ index, day: items[index]!.hints.from! }))
  // Most stories are over in a day or two: their sentences need not be read.
  if (new Set(dated.map(({ day }) => day)).size < FEWEST_DAYS) return [members]
  const texts = dated.map(({ index, day }): Dated => {
    const { annotated } = items[index]!.profile
    return { index, day, forms: formsOf(annotated, content(annotated), lexicon(annotated)) }
  })
  const [first = [], ...rest] = instalments(texts).map((part) => part.map(({ index }) => index))
  return [[...first, ...members.filter((index) => !isDated(index))], ...rest]
}

/** Splits threads that hold undated articles by what their texts let slip about time. */
function refined(
  drafts: readonly (readonly number[])[],
  threads: readonly number[],
  items: readonly Item[],
): readonly (readonly number[])[] {
  const grouped = new Map<number, (readonly number[])[]>()
  for (const [index, thread] of threads.entries()) grouped.set(thread, [...(grouped.get(thread) ?? []), drafts[index]!])
  return [...grouped.values()].flatMap((own) => {
    const members = own.flat().sort((a, b) => a - b)
    const isDated = members.every((index) => isDay(items[index]!.hints))
    if (isDated || members.length > MOST_REFINED) return own
    return refine(members.map((index) => items[index]!)).map((group) => group.map((index) => members[index]!))
  })
}

/** Members by time, drafts by their first. */
function sorted(
  drafts: readonly (readonly number[])[],
  order: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  return drafts.map((draft) => [...draft].sort(order)).sort((a, b) => order(a[0]!, b[0]!))
}

/** Days first, the undated after them, then the order given. */
function byTime(items: readonly Item[]): (a: number, b: number) => number {
  const key = (index: number): string => items[index]!.profile.annotated.article.date?.value ?? '9999'
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b)
}

function name(
  drafts: readonly (readonly number[])[],
  threadAt: readonly number[],
  items: readonly Item[],
  lexicon: (annotated: AnnotatedArticle) => Lexicon,
): Grouping {
  const threadIds = new Map<number, string>()
  for (const thread of threadAt) if (!threadIds.has(thread)) threadIds.set(thread, `t${threadIds.size + 1}`)
  const stories = drafts.map((members, index): Story => {
    const own = members.map((member) => items[member]!)
    const summed = sumOf(own)
    const central = centralOf(own, summed)
    const days = own
      .flatMap(({ hints }) => (hints.from !== undefined && hints.from === hints.to ? [hints.from] : []))
      .sort()
    const from = days[0]
    const to = days[days.length - 1]
    const shared = sharedTerms(own, central, lexicon(central.profile.annotated))
    return {
      id: `s${index + 1}`,
      articles: own.map(({ profile }) => profile.annotated.article.id),
      thread: threadIds.get(threadAt[index]!)!,
      label: storyLabel(
        own.map(({ profile }) => profile.annotated),
        summed,
        lexicon,
      ),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      reason: shared.join(', '),
      ...relationProvenance(RULE),
    }
  })
  const threads = [...threadIds.values()].map((id): Thread => {
    const own = stories.filter((story) => story.thread === id)
    return { id, stories: own.map((story) => story.id), reason: own[0]!.reason, ...relationProvenance(THREAD_RULE) }
  })
  return { stories, threads }
}

/** What the articles of a story are about, together. */
function sumOf(own: readonly Item[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>()
  for (const { profile } of own)
    for (const [term, weight] of profile.terms) sum.set(term, (sum.get(term) ?? 0) + weight)
  return sum
}

/** The article most like all others of its story. */
function centralOf(own: readonly Item[], sum: ReadonlyMap<string, number>): Item {
  let central = own[0]!
  let most = -1
  for (const item of own) {
    const like = likeness(item.profile.terms, sum)
    if (like > most) {
      central = item
      most = like
    }
  }
  return central
}

/** The heaviest terms most of a story's articles hold, as the central one writes them. */
function sharedTerms(own: readonly Item[], central: Item, lexicon: Lexicon): readonly string[] {
  const weights = [...central.profile.terms.keys()]
    .map((term) => [term, own.filter(({ profile }) => profile.terms.has(term)).length] as const)
    .filter(([, count]) => count * 2 >= own.length && (own.length === 1 || count > 1))
    .sort(([, a], [, b]) => b - a)
    .slice(0, REASON_TERMS)
  const surfaces = surfacesOf(central.profile.annotated, lexicon)
  return weights.map(([term]) => surfaces.get(term) ?? term)
}
