import type { EntityRules } from '../entities.ts'
import { exonym } from './entities/exonyms.ts'
import { rules } from './entities/rules.ts'

export const entities: EntityRules = {
  rules,
  exonym,
  nominative: (name) => name,
  bases(name) {
    const apostrophe = /^(.{2,})['’]s?$/u.exec(name)
    return apostrophe ? [apostrophe[1]!, name] : [name]
  },
}
