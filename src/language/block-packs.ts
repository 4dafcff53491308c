import type { BlockRules } from './blocks.ts'
import { blocks as de } from './de/blocks.ts'
import deConfidence from './de/data/confidence.json' with { type: 'json' }
import { blocks as en } from './en/blocks.ts'
import enConfidence from './en/data/confidence.json' with { type: 'json' }
import type { LanguageCode } from './pack.ts'

/** The part of a language pack that cleaning needs; kept apart so that cleaning never loads a lexicon. */
export interface BlockPack {
  readonly blocks: BlockRules
  readonly confidence: Readonly<Record<string, number>>
}

/** By language; adding a language is adding a line. */
export const BLOCK_PACKS: Readonly<Record<LanguageCode, BlockPack>> = {
  de: { blocks: de, confidence: deConfidence },
  en: { blocks: en, confidence: enConfidence },
}
