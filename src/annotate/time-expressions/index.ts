import { defineStage } from '../stage.ts'

export const timeExpressions = defineStage({
  assigns: 'timeExpressions',
  requires: ['sentences', 'tokens'],
  version: 1,
  run: () => ({ layer: [] }),
})
