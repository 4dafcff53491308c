import type { AnnotatedArticle } from '../../model/relations.ts'
import type { ContentOf } from '../furniture.ts'
import { contentSentences } from '../furniture.ts'
import type { Lexicon } from '../words.ts'
import { countTerms, rarity } from './profile.ts'

/** Terms of an article that are kept: its heaviest. */
const MOST_TERMS = 60

/** What a story index needs to know of an article: small enough to keep for every article of a store. */
export interface StoryEntry {
  readonly id: string
  /** ISO day of publication; absent where only a month is known or nothing. */
  readonly day?: string
  readonly language: string
  /** Names and nouns with how often they stand there, those in the lead counted more; never more than 60. */
  readonly counts: readonly (readonly [term: string, count: number])[]
}

/** Reads an article's entry; `content` leaves out what belongs to the site, where a collection has told that. */
export function storyEntry(
  annotated: AnnotatedArticle,
  lexicon: Lexicon,
  content: ContentOf = contentSentences,
): StoryEntry {
  const { article } = annotated
  const { counts } = countTerms(annotated, lexicon, content(annotated))
  const none = { articles: 0, holders: new Map<string, number>() }
  const weight = ([term, count]: readonly [string, number]): number =>
    (1 + Math.log(count)) * rarity(term, none, lexicon)
  const kept = [...counts]
    .map((pair) => [pair, weight(pair)] as const)
    .filter(([, own]) => own > 0)
    .sort(([a, x], [b, y]) => y - x || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([pair]) => pair)
  const day = article.date?.value.slice(0, 10)
  return {
    id: article.id,
    language: article.language,
    ...(day !== undefined && day.length === 10 && { day }),
    counts: kept,
  }
}
