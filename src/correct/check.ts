import { z } from 'zod'
import type { Correction, CorrectionAct } from '../model/corrections.ts'
import { SynopseError } from '../model/errors.ts'
import { ENTITY_KINDS } from '../model/layers.ts'
import { DISCREPANCY_TYPES } from '../model/relations.ts'
import { maybe } from './maybe.ts'

/** A passage, a note: more is none. */
const text = z
  .string()
  .max(20_000)
  .refine((value) => value.trim() !== '', 'is empty')
const id = z.string().min(1).max(500)
const ids = z.array(id).min(1).max(1000)
const anchor = z.object({ article: id, quote: text, start: z.number().int().min(0) })
const entity = z.object({
  name: text,
  kind: z.enum(ENTITY_KINDS),
  mention: maybe(anchor),
})
const of = z.enum(['statement', 'event', 'figure'])
const discrepancy = z.object({
  type: z.enum(DISCREPANCY_TYPES),
  sides: z.array(anchor).min(1).max(100),
})
const forms = z.array(text).max(1000)

/** What a correction may be, in the fields of `src/model/corrections.ts`. */
export const actSchema: z.ZodType<CorrectionAct> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename-entity'), entity, name: text }),
  z.object({ kind: z.literal('merge-entities'), entities: z.array(entity).min(2).max(100) }),
  z.object({ kind: z.literal('split-entity'), entity, forms, articles: z.array(id).max(1000) }),
  z.object({ kind: z.literal('stop-entity'), entity }),
  z.object({ kind: z.enum(['move-articles', 'merge-stories', 'split-story']), articles: ids, from: id, to: id }),
  z.object({ kind: z.literal('merge-alignments'), of, items: z.array(anchor).min(2).max(100) }),
  z.object({ kind: z.literal('split-alignment'), of, item: anchor, out: z.array(anchor).min(1).max(100) }),
  z.object({ kind: z.enum(['reject-quotation', 'confirm-quotation']), quotation: anchor }),
  z.object({ kind: z.literal('attribute-quotation'), quotation: anchor, speaker: maybe(entity) }),
  z.object({ kind: z.enum(['reject-discrepancy', 'confirm-discrepancy']), discrepancy }),
  z.object({ kind: z.literal('note'), passage: anchor, text }),
  z.object({ kind: z.literal('undo'), entry: id }),
])

/** An entry of the log. */
export const correctionSchema = z.object({
  id: z.string().regex(/^\w{1,64}$/),
  at: z.iso.datetime(),
  by: text,
  act: actSchema,
  why: maybe(text),
})

/**
 * A value from outside as an entry of the log.
 *
 * @throws SynopseError `correction-invalid`
 */
export function checkedCorrection(value: unknown): Correction {
  const { success, data, error } = correctionSchema.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  throw new SynopseError(
    'correction-invalid',
    `an entry of the log: "${issue?.path.join('.') ?? ''}" is missing or not understood`,
  )
}
