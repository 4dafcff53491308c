import { z } from '@hono/zod-openapi'
import { maybe } from '../../correct/maybe.ts'
import { CORRECTION_WORDS } from '../../dossier/wording/corrections.ts'
import type { CorrectionKind } from '../../model/corrections.ts'

const text = z.string()

/** What a correction is shown with, in a story as in the log. */
export const entryFields = {
  id: text,
  // Every kind has a name.
  kind: z.enum(Object.keys(CORRECTION_WORDS.de.kind) as CorrectionKind[]),
  what: text,
  detail: text,
  by: text,
  at: text,
  date: text,
  why: maybe(text),
}
