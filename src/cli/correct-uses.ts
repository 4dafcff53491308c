import type { CorrectionKind } from '../model/corrections.ts'

/** How each kind of correction is called, as the help prints it. */
export const CORRECT_USES: Readonly<Record<CorrectionKind, string>> = {
  'rename-entity': '<story> <name> <new name>',
  'merge-entities': '<story> <name> <other name…>',
  'split-entity': '<story> <name> <spelling or article…>',
  'stop-entity': '<story> <name>',
  'move-articles': '<story or new> <article…>',
  'merge-stories': '<story> <other story>',
  'split-story': '<story> <article…>',
  'merge-alignments': '<story> <item> <other item…>',
  'split-alignment': '<story> <item> <article…>',
  'reject-quotation': '<article:start-end>',
  'confirm-quotation': '<article:start-end>',
  'attribute-quotation': '<article:start-end> <name or -, for nobody>',
  'reject-discrepancy': '<story> <discrepancy>',
  'confirm-discrepancy': '<story> <discrepancy>',
  note: '<article:start-end> <text>',
  undo: '<correction>',
}
