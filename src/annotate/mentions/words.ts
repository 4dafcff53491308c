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

/** The words of a sentence; `dateline`: of the line that says from where the article reports. */
export interface SentenceWords {
  readonly words: readonly Word[]
  readonly dateline: boolean
}

/** The words of an article by sentence, and where a description may stand. */
export interface ArticleWords {
  readonly sentences: readonly SentenceWords[]
  /** Tokens that may be a description's noun, as ascending indexes. */
  readonly describing: readonly number[]
}

/** The words of every sentence that may hold mentions: content blocks, photo captions and datelines. */
export function wordsBySentence(
  reading: string,
  blocks: readonly Block[],
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  forms: Forms,
): ArticleWords {
  const own = formsOf(reading, tokens)
  const result: SentenceWords[] = []
  const describing: number[] = []
  let at = 0
  for (const sentence of sentences) {
    while (at < tokens.length && tokens[at]!.end <= sentence.start) at += 1
    const block = blocks[sentence.block]
    const dateline = block?.role === 'dateline'
    if (block && !isContent(block) && block.role !== 'photo-caption' && !dateline) continue
    const words: Word[] = []
    while (at < tokens.length && tokens[at]!.start < sentence.end) {
      const { start, end, pos } = tokens[at]!
      const form = forms.of(own[at]!)
      if (!dateline && mayDescribe(form)) describing.push(at)
      words.push({ start, end, pos, text: form.text, capital: form.capital, form })
      at += 1
    }
    if (words.length > 0) result.push({ words, dateline })
  }
  return { sentences: result, describing }
}
