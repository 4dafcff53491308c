import { modalitiesOf, type StatementRules, wordsOf } from '../statements.ts'

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
  negators: wordsOf("not never no nobody nothing none neither nowhere cannot n't"),
  negationUndone: wordsOf('only least just'),
  modals: modalitiesOf({ possible: 'may might can could', necessary: 'must should ought', planned: 'will shall' }),
  modalForms: modalitiesOf({
    possible: 'may might could can',
    necessary: 'must should',
    planned: "will shall 'll won't",
  }),
  hearsayModals: wordsOf(''),
  perfectInfinitives: new Map([['have', undefined]]),
  futures: wordsOf('will shall'),
  planVerbs: wordsOf('plan intend'),
  adverbs: modalitiesOf({
    possible: 'perhaps possibly probably likely maybe apparently',
    hearsay: 'reportedly allegedly',
    planned: 'planned scheduled due',
    necessary: 'necessary required',
  }),
  conditions: wordsOf('if unless provided'),
  conditionUndone: wordsOf('even as what'),
  conditionVerbs: wordsOf('should'),
  conjunctions: wordsOf('since after before until while because although though as when'),
  questionOpeners: wordsOf('whether'),
}
