import { type MentionModelData, type MentionRules, NAME_FLAGS } from '../mentions.ts'
import model from './data/mention-model.json' with { type: 'json' }
import { lexicon } from './mentions/lexicon.ts'
import { rules } from './mentions/rules.ts'

export const mentions: MentionRules = {
  rules,
  lexicon,
  ambiguous: NAME_FLAGS.noun | NAME_FLAGS.compound | NAME_FLAGS.lowerWord | NAME_FLAGS.noName,
  model: (): MentionModelData => model,
}
