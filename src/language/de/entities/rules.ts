import type { Rule } from '../../rule.ts'

/** How mentions of one article come to name the same. */
export const rules: readonly Rule[] = [
  {
    name: 'entities/full-name',
    examples: ['⟦Jorun Brakstad⟧ trat zurück. ⟦Brakstads⟧ Rücktritt überraschte.'],
    counterExamples: ['Brakstad trat zurück.'],
  },
  {
    name: 'entities/surname',
    examples: ['Trainer ⟦Vogel⟧ gab auf.'],
    counterExamples: ['Trainer Egon Vogel gab auf.'],
  },
  {
    name: 'entities/same-name',
    examples: ['⟦Russland⟧ lehnte ab. Die ⟦russische⟧ Seite schwieg.', 'Die ⟦Stiftung Küste und Meer⟧ (⟦SKM⟧) warnt.'],
    counterExamples: ['Jorun Brakstad trat zurück.'],
  },
]
