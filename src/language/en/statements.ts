import type { StatementRules } from '../statements.ts'

export const statements: StatementRules = { rules: [] }
