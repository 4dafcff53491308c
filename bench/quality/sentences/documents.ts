import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../../src/model/article.ts'
import type { Span } from '../../../src/model/span.ts'

/** A text with its sentences and tokens as people marked them. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly tokens: readonly Span[]
}

type Pair = readonly [number, number]
interface Line {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Pair[]
  readonly tokens: readonly Pair[]
}

const span = ([start, end]: Pair): Span => ({ start, end })

/** One part of the quotation corpus, `undefined` where it is not on this machine. */
export function loadDocuments(corpora: string | undefined, part: string): readonly GoldDocument[] | undefined {
  const file = join(corpora ?? '', 'quotations', `${part}.jsonl`)
  if (corpora === undefined || !existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .map(({ id, text, sentences, tokens }) => ({ id, text, sentences: sentences.map(span), tokens: tokens.map(span) }))
}

/** An article in which every line is a body block. */
export function bodyArticle(id: string, text: string, language = 'de'): Article {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
    rule: 'bench',
    confidence: null,
  }))
  return { id, text, reading: text, textStart: 0, hash: id, language, authors: [], blocks, diagnostics: [] }
}
