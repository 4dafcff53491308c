import type { TokenRules } from '../tokens.ts'

export const tokens: TokenRules = { rules: [] }
