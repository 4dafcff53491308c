import { entities } from '../../../src/annotate/entities/index.ts'
import { mentions } from '../../../src/annotate/mentions/index.ts'
import { sentences } from '../../../src/annotate/sentences/index.ts'
import { tokens } from '../../../src/annotate/tokens/index.ts'
import type { MentionModelData } from '../../../src/language/mentions.ts'
import type { LanguagePack } from '../../../src/language/pack.ts'
import type { Entity, Mention } from '../../../src/model/layers.ts'
import { bodyArticle } from '../sentences/documents.ts'

/** What the product finds in a text whose lines are body blocks. */
export interface Found {
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}

/** Runs the product's stages on a text. `oneSentence`: the text is a sentence by itself, as in tagging corpora. */
export function findIn(text: string, pack: LanguagePack, oneSentence = false): Found {
  const article = bodyArticle('bench', text)
  const split = oneSentence
    ? [{ start: 0, end: text.length, block: 0 }]
    : sentences.run({ article, pack, layers: {} }).layer
  const words = tokens.run({ article, pack, layers: { sentences: split } }).layer
  const named = mentions.run({ article, pack, layers: { sentences: split, tokens: words } }).layer
  const folded = entities.run({ article, pack, layers: { sentences: split, tokens: words, mentions: named } }).layer
  return { mentions: named, entities: folded }
}

/** The pack with another mention model, as cross-validation needs it. */
export function withModel(pack: LanguagePack, data: MentionModelData): LanguagePack {
  return { ...pack, mentions: { ...pack.mentions, model: () => data } }
}
