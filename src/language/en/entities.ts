import type { EntityRules } from '../entities.ts'

export const entities: EntityRules = {
  rules: [],
  nominative: (name) => name,
  bases(name) {
    const apostrophe = /^(.{2,})['’]s?$/u.exec(name)
    return apostrophe ? [apostrophe[1]!, name] : [name]
  },
}
