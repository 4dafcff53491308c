import type { MentionRules } from '../mentions.ts'

export const mentions: MentionRules = { rules: [] }
