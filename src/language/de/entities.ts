import type { EntityRules } from '../entities.ts'
import { bases } from './entities/bases.ts'
import { nominative } from './entities/nominative.ts'
import { rules } from './entities/rules.ts'

export const entities: EntityRules = {
  rules,
  bases,
  nominative,
}
