import type { Rule } from '../../rule.ts'

/** The English figure rules with their proof. */
export const rules: readonly Rule[] = []
