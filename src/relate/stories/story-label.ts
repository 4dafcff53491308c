import { isContent, type Passage } from '../../model/article.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { commonLanguage } from '../readability.ts'
import type { Lexicon } from '../words.ts'
import { countTerms, likeness } from './profile.ts'

/** Points a headline loses for each mark that shouts or quotes: a story's name tells what happened. */
const LOUD = 0.15
const LOUD_MARKS = /[!?"„“”«»‚‘›‹:]|\b\p{Lu}{5,}\b/gu
/** A longer name than this (characters) loses one point for each so many more. */
const LONG = 80
const TOO_LONG = 150
/** What a headline is worth against a first sentence. */
const HEADLINE = 0.5
/** What the language of most articles is worth. */
const COMMON_LANGUAGE = 1

/**
 * The passage a story is named by: of the headlines, and of first sentences where there are none, the one that says most
 * of what all articles are about, without shouting.
 */
export function storyLabel(
  own: readonly AnnotatedArticle[],
  shared: ReadonlyMap<string, number>,
  lexicon: (annotated: AnnotatedArticle) => Lexicon,
): Passage {
  const candidates = own.map((annotated) => {
    const label = openingOf(annotated)
    const terms = countTerms(annotated, lexicon(annotated), [label.passage]).counts
    const mass = likeness(new Map([...terms.keys()].map((term) => [term, 1])), shared)
    return { ...label, annotated, mass }
  })
  const most = Math.max(...candidates.map(({ mass }) => mass)) || 1
  const common = commonLanguage(own)
  let best = candidates[0]!
  let bestScore = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const { passage, isHeadline, mass, annotated } = candidate
    const text = annotated.article.reading.slice(passage.start, passage.end)
    const score =
      mass / most -
      LOUD * (text.match(LOUD_MARKS)?.length ?? 0) -
      Math.max(0, text.length - LONG) / TOO_LONG +
      (isHeadline ? HEADLINE : 0) +
      (annotated.article.language === common ? COMMON_LANGUAGE : 0)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best.passage
}

/** The headline, else the first sentence or block of the article's own words. */
function openingOf({ article, layers }: AnnotatedArticle): { readonly passage: Passage; readonly isHeadline: boolean } {
  const headline = article.blocks.find((block) => block.role === 'headline')
  const first =
    headline ??
    layers.sentences.find((sentence) => {
      const block = article.blocks[sentence.block]
      return block !== undefined && isContent(block)
    }) ??
    article.blocks.find(isContent) ??
    article.blocks[0]
  return {
    passage: { article: article.id, start: first?.start ?? 0, end: first?.end ?? 0 },
    isHeadline: headline !== undefined,
  }
}
