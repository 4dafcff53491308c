import type { SentenceRules } from '../sentences.ts'

export const sentences: SentenceRules = { rules: [] }
