import type { Rule } from '../../rule.ts'

/** How mentions of one article come to name the same. */
export const rules: readonly Rule[] = [
  {
    name: 'entities/full-name',
    examples: ['⟦Tom Reed⟧ resigned. ⟦Reed⟧ was tired.'],
    counterExamples: ['Ms Reed resigned.'],
  },
  { name: 'entities/surname', examples: ['Ms ⟦Reed⟧ resigned.'], counterExamples: ['Tom Reed resigned.'] },
  {
    name: 'entities/same-name',
    examples: ['⟦Russia⟧ declined. The ⟦Russian⟧ side was silent.'],
    counterExamples: ['Tom Reed resigned.'],
  },
]
