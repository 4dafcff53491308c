import { createHash } from 'node:crypto'
import type { Article, Block, BlockRole } from '../../src/model/article.ts'
import type { LayerName } from '../../src/model/layers.ts'
import type { AnnotatedArticle } from '../../src/model/relations.ts'
import { annotate } from '../../src/pipeline/annotate.ts'

export interface TextOptions {
  readonly id?: string
  readonly language?: string
  /** ISO day of publication. */
  readonly date?: string
  readonly outlet?: string
  /** Role of each non-empty line; `body` where not given. */
  readonly roles?: readonly BlockRole[]
}

/** An article made by hand: every non-empty line is a block. For tests of single stages, without the clean room. */
export function articleOf(text: string, options: TextOptions = {}): Article {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const role = options.roles?.[blocks.length] ?? 'body'
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, role, rule: 'test', confidence: null })
    start += line.length + 1
  }
  const given = <T>(value: T | undefined) =>
    value === undefined ? undefined : ({ value, basis: 'given', evidence: [], reason: '' } as const)
  const date = given(options.date)
  const outlet = given(options.outlet)
  return {
    id: options.id ?? 'a1',
    text,
    reading: text,
    textStart: 0,
    hash: createHash('sha256').update(text).digest('hex'),
    language: options.language ?? 'de',
    ...(date && { date }),
    ...(outlet && { outlet }),
    authors: [],
    blocks,
    diagnostics: [],
  }
}

/** Annotates a text made by hand. */
export function annotateText(
  text: string,
  options: TextOptions = {},
  goals?: readonly LayerName[],
): Promise<AnnotatedArticle> {
  return annotate(articleOf(text, options), goals)
}
