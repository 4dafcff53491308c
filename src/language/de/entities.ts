import type { EntityRules } from '../entities.ts'

export const entities: EntityRules = {
  rules: [],
  bases(name) {
    const apostrophe = /^(.{2,})['’]s?$/u.exec(name)
    if (apostrophe) return [apostrophe[1]!, name]
    if (name.length > 3 && name.endsWith('s') && !name.endsWith('ss')) return [name.slice(0, -1), name]
    return [name]
  },
}
