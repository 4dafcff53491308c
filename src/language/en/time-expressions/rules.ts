import type { Rule } from '../../rule.ts'

/** The English time rules with their proof. */
export const rules: readonly Rule[] = []
