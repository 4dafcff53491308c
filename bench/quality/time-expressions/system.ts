import { createHash } from 'node:crypto'
import type { Article } from '../../../src/model/article.ts'
import type { TimeExpression } from '../../../src/model/layers.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'

/** A text as an article of body lines, without the clean room: the corpora hold the article's own text only. */
export function bodyOf(id: string, text: string, language: string, date: string | undefined): Article {
  const blocks: Article['blocks'][number][] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({ start, end: start + line.length, role: 'body', rule: 'bench', confidence: null })
    start += line.length + 1
  }
  return {
    id,
    text,
    reading: text,
    textStart: 0,
    hash: createHash('sha256').update(text).digest('hex'),
    language,
    ...(date !== undefined && { date: { value: date, basis: 'given' as const, evidence: [], reason: '' } }),
    authors: [],
    blocks,
    diagnostics: [],
  }
}

/** The time expressions the program finds in a text. */
export async function timesOf(
  id: string,
  text: string,
  language: string,
  date: string | undefined,
): Promise<readonly TimeExpression[]> {
  return (await annotate(bodyOf(id, text, language, date), ['timeExpressions'])).layers.timeExpressions
}
