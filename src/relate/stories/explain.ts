import type { AnnotatedArticle, Story } from '../../model/relations.ts'
import type { PackOf } from '../comparison.ts'
import type { ContentOf } from '../furniture.ts'
import { lexicons } from '../words.ts'
import { likeness, profilesOf, surfacesOf } from './profile.ts'

/** Terms a reason names. */
const REASON_TERMS = 5
/** Terms of an article that look up other stories, and stories it is then held against: bounds what an article costs. */
const LOOKUP_TERMS = 16
const MOST_LOOKED_AT = 40

/** Why an article is in its story, and what else it might have joined. */
export interface StoryReason {
  /** The heaviest terms it shares with the rest of its story, as it writes them; of an article alone its own heaviest. */
  readonly shared: readonly string[]
  /** Cosine with the rest of its story, 0 to 1; absent where the article is alone. */
  readonly likeness?: number
  /** The other story it is most like; absent where it shares a heavy term with none. */
  readonly nearest?: { readonly story: string; readonly likeness: number }
}

/** Reasons of grouped articles by their ids. Linear in the articles. */
export function explainStories(
  articles: readonly AnnotatedArticle[],
  stories: readonly Story[],
  packOf: PackOf,
  content: ContentOf,
): ReadonlyMap<string, StoryReason> {
  const lexiconOf = lexicons(packOf)
  const languages = Map.groupBy(articles, ({ article }) => article.language)
  const profiles = new Map(
    [...languages].flatMap(([language, own]) =>
      profilesOf(own, lexiconOf(language), content).map((profile) => [profile.annotated.article.id, profile] as const),
    ),
  )
  const storyOf = new Map(stories.flatMap(({ id, articles: own }) => own.map((article) => [article, id] as const)))
  const sums = new Map(stories.map(({ id }) => [id, new Map<string, number>()]))
  const holders = new Map<string, Set<string>>()
  for (const [article, { terms }] of profiles) {
    const story = storyOf.get(article)!
    const sum = sums.get(story)!
    for (const [term, weight] of terms) sum.set(term, (sum.get(term) ?? 0) + weight)
    for (const term of heaviest(terms)) holders.set(term, (holders.get(term) ?? new Set()).add(story))
  }
  return new Map(
    [...profiles].map(([article, { annotated, terms }]) => {
      const story = storyOf.get(article)!
      const rest = without(sums.get(story)!, terms)
      const surfaces = surfacesOf(annotated, lexiconOf(annotated.article.language))
      const shared = [...terms.keys()].filter((term) => rest.size === 0 || rest.has(term)).slice(0, REASON_TERMS)
      const nearest = nearestOf(terms, story, holders, sums)
      return [
        article,
        {
          shared: shared.map((term) => surfaces.get(term) ?? term),
          ...(rest.size > 0 && { likeness: rounded(cosine(terms, rest)) }),
          ...(nearest && { nearest }),
        },
      ]
    }),
  )
}

const heaviest = (terms: ReadonlyMap<string, number>) => [...terms.keys()].slice(0, LOOKUP_TERMS)

function nearestOf(
  terms: ReadonlyMap<string, number>,
  own: string,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  sums: ReadonlyMap<string, ReadonlyMap<string, number>>,
): StoryReason['nearest'] {
  const counts = new Map<string, number>()
  for (const term of heaviest(terms))
    for (const story of holders.get(term) ?? []) if (story !== own) counts.set(story, (counts.get(story) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LOOKED_AT)
    .map(([story]) => ({ story, likeness: rounded(cosine(terms, sums.get(story)!)) }))
    .sort((a, b) => b.likeness - a.likeness)[0]
}

/** What a story holds but for one of its articles. */
function without(sum: ReadonlyMap<string, number>, terms: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...sum].flatMap(([term, weight]) => {
      const left = weight - (terms.get(term) ?? 0)
      return left > 1e-9 ? [[term, left] as const] : []
    }),
  )
}

/** Cosine with a profile of unit length. */
const cosine = (unit: ReadonlyMap<string, number>, sum: ReadonlyMap<string, number>): number =>
  likeness(unit, sum) / (Math.hypot(...sum.values()) || 1)

const rounded = (value: number) => Math.round(value * 1000) / 1000
