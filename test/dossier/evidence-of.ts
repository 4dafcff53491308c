import type { Evidence } from '../../src/dossier/index.ts'

/** Everything in `value` that has the shape of evidence. */
export function evidenceOf(value: unknown): readonly Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  if ('article' in value && 'start' in value && 'end' in value && 'text' in value) return [value as Evidence]
  return Object.values(value).flatMap(evidenceOf)
}
