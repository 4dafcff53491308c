import { defineStage } from '../stage.ts'

export const figures = defineStage({
  assigns: 'figures',
  requires: ['sentences', 'tokens', 'timeExpressions'],
  version: 1,
  run: () => ({ layer: [] }),
})
