import type { BlockRules } from './blocks.ts'
import type { EntityRules } from './entities.ts'
import type { EventRules } from './events.ts'
import type { FigureRules } from './figures.ts'
import type { MentionRules } from './mentions.ts'
import type { QuotationRules } from './quotations.ts'
import type { SentenceRules } from './sentences.ts'
import type { StatementRules } from './statements.ts'
import type { TermRules } from './terms.ts'
import type { TimeRules } from './time-expressions.ts'
import type { TokenRules } from './tokens.ts'

/** The language folders there are. */
export type LanguageCode = 'de' | 'en'

/**
 * What a language knows, one key a layer (law 2) plus `blocks` for cleaning and `terms` for comparing. Adding a
 * language is adding a folder that mirrors `language/de/` and a line in `language/index.ts`.
 */
export interface LanguagePack {
  readonly code: LanguageCode
  readonly blocks: BlockRules
  readonly sentences: SentenceRules
  readonly tokens: TokenRules
  readonly mentions: MentionRules
  readonly entities: EntityRules
  readonly timeExpressions: TimeRules
  readonly figures: FigureRules
  readonly quotations: QuotationRules
  readonly events: EventRules
  readonly statements: StatementRules
  readonly terms: TermRules
  /** Measured precision of each rule on development gold, by rule name; written by `npm run bench -- --confidence`. */
  readonly confidence: Readonly<Record<string, number>>
}
