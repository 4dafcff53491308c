import { z } from '@hono/zod-openapi'
import { CORRECTION_WORDS } from '../../dossier/wording/corrections.ts'
import type { CorrectionKind } from '../../model/corrections.ts'

/** The kinds of corrections, all of which have a name. */
export const correctionKind = z.enum(Object.keys(CORRECTION_WORDS.de.kind) as CorrectionKind[])
