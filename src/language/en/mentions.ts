import type { MentionRules } from '../mentions.ts'
import { lexicon } from './mentions/lexicon.ts'
import { rules } from './mentions/rules.ts'

export const mentions: MentionRules = {
  rules,
  lexicon,
  ambiguous: 0,
}
