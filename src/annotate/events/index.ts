import { defineStage } from '../stage.ts'

export const events = defineStage({
  assigns: 'events',
  requires: ['sentences', 'tokens', 'mentions', 'entities', 'timeExpressions', 'quotations'],
  version: 1,
  run: () => ({ layer: [] }),
})
