import type { EntityRules } from '../entities.ts'

export const entities: EntityRules = { rules: [] }
