import type { Rule } from '../../rule.ts'

/** A rule of time expressions with its proof. */
export const timeRule = (name: string, examples: readonly string[], counterExamples: readonly string[] = []): Rule => ({
  name: `time-expressions/${name}`,
  examples,
  counterExamples,
})
