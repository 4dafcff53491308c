import type { BlockRules } from '../blocks.ts'

export const blocks: BlockRules = { rules: [] }
