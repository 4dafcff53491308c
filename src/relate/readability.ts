import type { Passage } from '../model/article.ts'
import type { Pos } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import { indexAt, within } from '../model/span.ts'

/** How well a passage reads by itself; below 0 it should not be shown alone. */
export type Readability = (passage: Passage) => number

/** A whole sentence, not a headline. */
const WHOLE = /[.!?…]["“”»«’‘]*$/u
/** A line of fewer characters says too little, a longer one too much. */
const SHORTEST = 40
const LONGEST = 160
/** What no sentence of an article holds: leftovers of the page. */
const PAGE = /https?:\/\/|\bPermalink\b|\bRSS\b/
/** Words that point back to a sentence that is not shown. */
const POINTING: ReadonlySet<Pos> = new Set<Pos>(['PRON', 'CCONJ', 'ADV'])
/** Words that have a capital only where a sentence begins: inside one they show that a heading was glued to it. */
const BEGINNING: ReadonlySet<Pos> = new Set<Pos>(['DET', 'PRON', 'ADP', 'ADV', 'SCONJ', 'CCONJ', 'AUX'])

/** The language most articles are written in. */
export function commonLanguage(articles: readonly AnnotatedArticle[]): string | undefined {
  const sizes = new Map<string, number>()
  for (const { article } of articles) sizes.set(article.language, (sizes.get(article.language) ?? 0) + 1)
  return [...sizes].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** Rates sentences of a story by how well they read alone: whole, naming who acts, without a heading glued to them. */
export function readabilityOf(articles: readonly AnnotatedArticle[]): Readability {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  const common = commonLanguage(articles)
  return (passage) => {
    const { article, layers } = byId.get(passage.article)!
    const text = article.reading.slice(passage.start, passage.end).trim()
    const tokens = within(layers.tokens, passage)
    const [first, second] = tokens.filter(({ pos }) => pos !== 'PUNCT')
    const names = within(layers.mentions, passage).some(({ form, kind }) => form === 'name' && kind !== 'other')
    let score = 1
    if (!WHOLE.test(text) || text.length < SHORTEST) score -= 4
    if (text.length > LONGEST) score -= (text.length - LONGEST) / 70
    if (PAGE.test(text)) score -= 6
    if (isTorn(text)) score -= 2
    if (first !== undefined && POINTING.has(first.pos)) score -= names && first.pos !== 'PRON' ? 1.5 : 3.2
    // "Auffällig ist, dass …": a comment on what is told.
    if (first?.pos === 'ADJ' && (second?.pos === 'AUX' || second?.pos === 'VERB')) score -= 2
    if (names) score += 1
    if (article.language === common) score += 3
    const isGlued = tokens.some(({ start, pos }, index) => {
      const before = tokens[index - 1]
      return (
        before !== undefined &&
        BEGINNING.has(pos) &&
        before.pos !== 'PUNCT' &&
        before.pos !== 'SYM' &&
        /\p{Lu}\p{Ll}/u.test(article.reading.slice(start, start + 2))
      )
    })
    if (isGlued && article.language === 'de') score -= 3
    return score
  }
}

/** Whether quotation marks open that never close, or the other way round: a part of what somebody says. */
function isTorn(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1
  const [low, high] = [count('„'), count('“')]
  return (
    count('"') % 2 === 1 ||
    count('«') !== count('»') ||
    (low > 0 ? low : high) !== (low > 0 ? high + count('”') : count('”'))
  )
}

/** Whether a passage stands in the headline or among the first sentences of its article. */
export function leads(articles: readonly AnnotatedArticle[]): (passage: Passage) => boolean {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  return ({ article: id, start }) => {
    const { article, layers } = byId.get(id)!
    const sentences = layers.sentences
    const at = indexAt(sentences, start)
    const first = sentences.findIndex((sentence) => article.blocks[sentence.block]?.role === 'body')
    return at < Math.max(first, 0) + LEAD_SENTENCES
  }
}

/** Sentences of the body that tell the news. */
const LEAD_SENTENCES = 3
