import type { TermRules } from '../terms.ts'

export const terms: TermRules = { rules: [] }
