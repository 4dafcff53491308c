import { defineStage } from '../stage.ts'

export const entities = defineStage({
  assigns: 'entities',
  requires: ['sentences', 'tokens', 'mentions'],
  version: 1,
  run: () => ({ layer: [] }),
})
