import { defineStage } from '../stage.ts'

export const tokens = defineStage({
  assigns: 'tokens',
  requires: ['sentences'],
  version: 1,
  run: () => ({ layer: [] }),
})
