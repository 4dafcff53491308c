import type { QuotationRules } from '../quotations.ts'
import { nouns, sourceEndings } from './quotations/nouns.ts'
import { phrases } from './quotations/phrases.ts'
import { rules } from './quotations/rules.ts'
import * as venues from './quotations/venues.ts'
import { joined, verbs } from './quotations/verbs.ts'
import * as voices from './quotations/voices.ts'
import * as words from './quotations/words.ts'

export const quotations: QuotationRules = {
  order: 'verb-second',
  rules,
  verbs,
  joined,
  phrases,
  nouns,
  sourceEndings,
  ...venues,
  ...voices,
  ...words,
}
