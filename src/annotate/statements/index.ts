import { defineStage } from '../stage.ts'

export const statements = defineStage({
  assigns: 'statements',
  requires: ['sentences', 'tokens', 'quotations'],
  version: 1,
  run: () => ({ layer: [] }),
})
