import type { EventRules } from '../events.ts'

export const events: EventRules = { rules: [] }
