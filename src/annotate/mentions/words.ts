import { type Block, isContent } from '../../model/article.ts'
import type { Layers, Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { mayDescribe } from '../entities/describe.ts'
import { formsOf } from '../tokens/token-forms.ts'
import type { Forms, KnownForm } from './known-form.ts'

/** A token as the mention finders see it. */
export interface Word extends Span {
  readonly text: string
  readonly pos: Token['pos']
  /** Begins with a capital letter. */
  readonly capital: boolean
  readonly form: KnownForm
}

/** The words of an article by sentence, and where a description may stand. */
export interface ArticleWords {
  readonly sentences: readonly (readonly Word[])[]
  /** Tokens that may be a description's noun, as ascending indexes. */
  readonly describing: readonly number[]
}

/** The words of every sentence that may hold mentions: content blocks and photo captions. */
export function wordsBySentence(
  reading: string,
  blocks: readonly Block[],
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  forms: Forms,
): ArticleWords {
  const own = formsOf(reading, tokens)
  const result: Word[][] = []
  const describing: number[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at < tokens.length && tokens[at]!.end <= sentence.start) at += 1
    const block = blocks[sentence.block]
    if (block && !isContent(block) && block.role !== 'photo-caption') continue
    const words: Word[] = []
    while (at < tokens.length && tokens[at]!.start < sentence.end) {
      const { start, end, pos } = tokens[at]!
      const form = forms.of(own[at]!)
      if (mayDescribe(form)) describing.push(at)
      words.push({ start, end, pos, text: form.text, capital: form.capital, form })
      at += 1
    }
    if (words.length > 0) result.push(words)
  }
  return { sentences: result, describing }
}
