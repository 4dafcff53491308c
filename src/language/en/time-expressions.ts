import type { TimeRules } from '../time-expressions.ts'

export const timeExpressions: TimeRules = { rules: [] }
