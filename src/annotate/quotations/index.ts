import { defineStage } from '../stage.ts'

export const quotations = defineStage({
  assigns: 'quotations',
  requires: ['sentences', 'tokens', 'mentions', 'entities'],
  version: 1,
  run: () => ({ layer: [] }),
})
