import type { Rule } from '../../rule.ts'

const rule = (name: string, examples: readonly string[], counterExamples: readonly string[] = []): Rule => ({
  name: `figures/${name}`,
  examples,
  counterExamples,
})

/** The English figure rules with their proof. */
export const rules: readonly Rule[] = [
  rule('money', ['It cost ⟦$3.8 billion⟧.', 'She paid ⟦about 40 million euros⟧.'], ['The euro fell.']),
  rule('percent', ['⟦20 percent⟧ of households were hit.'], ['A percentage was lost.']),
  rule('percentage-points', ['It rose by ⟦2 pp⟧.', 'It rose by ⟦0.3 percentage points⟧.'], ['It rose by 2 percent.']),
  rule('duration', ['They talked for ⟦two and a half hours⟧.'], ['It began at 8:30 pm.']),
  rule('measure', ['It lies ⟦more than 400 kilometres⟧ away.'], ['Article 5 was invoked.']),
  rule('fate', ['Five died, ⟦17⟧ were injured.', '⟦At least nine⟧ are missing.'], ['They were late.']),
  rule('number-of', ['The death toll climbed to ⟦31⟧.'], ['He climbed to 31 feet.']),
  rule('quarter-scale', ['⟦A quarter of a million people⟧ left.'], ['A quarter of them left.']),
  rule('ratio', ['⟦A fifth⟧ of the territory was lost.'], ['He came fifth.']),
  rule('half-scale', ['It cost ⟦almost half a million dollars⟧.'], ['It cost half a day.']),
  rule('half-duration', ['They talked for ⟦half an hour⟧.'], ['They talked for an hour.']),
  rule('half', ['⟦Half⟧ of the voters agreed.'], ['The second half began.']),
  rule('multiple', ['It costs ⟦twice as much⟧.', '⟦Three times as many⟧ came.'], ['He came twice.']),
  rule('and-a-half', ['They talked for ⟦an hour and a half⟧.'], ['They talked for an hour.']),
  rule('one-in', ['⟦One in three voters⟧ agreed.', '⟦Two out of three voters⟧ agreed.'], ['Three voters agreed.']),
  rule(
    'count',
    ['⟦At least 12 people⟧ were hurt.', '⟦Between 10 and 20 soldiers⟧ left.'],
    ['One person left.', 'It was in 2001.'],
  ),
  rule('bare-count', ['It hit ⟦3.8 million⟧.'], ['They won 3:1.']),
  rule('magnitude', ['⟦Hundreds of thousands of people⟧ fled.'], ['People fled.']),
  rule('age', ['He is ⟦22 years old⟧.'], ['It took 22 years.']),
]
