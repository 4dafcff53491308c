import { defineStage } from '../stage.ts'

export const sentences = defineStage({
  assigns: 'sentences',
  requires: [],
  version: 1,
  run: () => ({ layer: [] }),
})
