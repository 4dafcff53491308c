import { createHash } from 'node:crypto'
import type { Article, Passage } from '../../model/article.ts'
import type { NewsArticle, NewsPassage } from '../../model/news.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'

/** An article as news name it. */
export function newsArticle({ id, title, reading, blocks, outlet, url, date }: Article): NewsArticle {
  const first =
    blocks.find(({ role }) => role === 'headline') ?? blocks.find(({ role }) => role === 'body') ?? blocks[0]
  const headline = title ?? (first ? reading.slice(first.start, first.end) : id)
  return {
    id,
    title: headline.trim().slice(0, 300),
    ...(outlet !== undefined && { outlet: outlet.value }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date: date.value }),
  }
}

/** The sentence around a span, word for word. */
export function sentenceAt({ article, layers }: AnnotatedArticle, span: Span, revision?: string): NewsPassage {
  const sentence = layers.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span
  return {
    text: article.reading.slice(sentence.start, Math.max(sentence.end, span.end)),
    article: newsArticle(article),
    ...(revision !== undefined && { revision }),
  }
}

/** The sentence around the first of these passages whose article is there. */
export function firstPassage(
  passages: readonly Passage[],
  articleOf: ReadonlyMap<string, AnnotatedArticle>,
): NewsPassage | undefined {
  for (const passage of passages) {
    const annotated = articleOf.get(passage.article)
    if (annotated) return sentenceAt(annotated, passage)
  }
  return undefined
}

/** An id that the same news has whenever it is worked out. */
export function newsId(...parts: readonly string[]): string {
  return `n${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`
}

/** Letters and digits alone, so that a comma is no news. */
export function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
