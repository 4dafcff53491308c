import type { Modality, StatementRules } from '../statements.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const map = (entries: Readonly<Partial<Record<Modality, string>>>): ReadonlyMap<string, Modality> =>
  new Map(
    Object.entries(entries).flatMap(([modality, words]) => [...set(words)].map((word) => [word, modality as Modality])),
  )

export const statements: StatementRules = {
  rules: [
    {
      name: 'statements/attributed',
      examples: ['“⟦The bridge will not open⟧,” said Mayor Carla Wend.'],
      counterExamples: ['The bridge remained closed on Monday.'],
    },
    {
      name: 'statements/asserted',
      examples: ['⟦The bridge remained closed on Monday.⟧'],
      counterExamples: ['“The bridge will not open,” said Mayor Carla Wend.'],
    },
  ],
  negators: set("not never no nobody nothing none neither nowhere cannot n't"),
  negationUndone: set('only least just'),
  modals: map({ possible: 'may might can could', necessary: 'must should ought', planned: 'will shall' }),
  modalForms: map({
    possible: 'may might could can',
    necessary: 'must should',
    planned: "will shall 'll won't",
  }),
  hearsayModals: set(''),
  perfectInfinitives: new Map([['have', undefined]]),
  futures: set('will shall'),
  planVerbs: set('plan intend'),
  adverbs: map({
    possible: 'perhaps possibly probably likely maybe apparently',
    hearsay: 'reportedly allegedly',
    planned: 'planned scheduled due',
    necessary: 'necessary required',
  }),
  conditions: set('if unless provided'),
  conditionUndone: set('even as what'),
  conditionVerbs: set('should'),
  conjunctions: set('since after before until while because although though as when'),
  questionOpeners: set('whether'),
}
