import { defineStage } from '../stage.ts'

export const mentions = defineStage({
  assigns: 'mentions',
  requires: ['sentences', 'tokens'],
  version: 1,
  run: () => ({ layer: [] }),
})
