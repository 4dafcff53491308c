import type { LanguagePack } from '../pack.ts'
import { blocks } from './blocks.ts'
import confidence from './data/confidence.json' with { type: 'json' }
import { entities } from './entities.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { mentions } from './mentions.ts'
import { quotations } from './quotations.ts'
import { sentences } from './sentences.ts'
import { statements } from './statements.ts'
import { terms } from './terms.ts'
import { timeExpressions } from './time-expressions.ts'
import { tokens } from './tokens.ts'

export const de: LanguagePack = {
  code: 'de',
  blocks,
  sentences,
  tokens,
  mentions,
  entities,
  timeExpressions,
  figures,
  quotations,
  events,
  statements,
  terms,
  confidence,
}
