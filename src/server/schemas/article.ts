import { z } from '@hono/zod-openapi'
import { maybe } from '../../correct/maybe.ts'
import { BLOCK_ROLES } from '../../model/article.ts'
import type { DeskArticle, DeskLogEntry } from '../../model/desk.ts'
import { entryFields } from './entry-fields.ts'

/** An article in full and an entry of the log, as `src/model/desk.ts` has them: the compiler checks one against the other. */

const text = z.string()
const count = z.number().int().nonnegative()
const span = { start: count, end: count }

export const fullArticleSchema: z.ZodType<DeskArticle> = z
  .strictObject({
    id: text,
    title: text,
    outlet: maybe(text),
    date: maybe(text),
    dateBasis: maybe(z.enum(['given', 'text', 'sister'])),
    agency: maybe(text),
    url: maybe(text),
    language: text,
    reading: text.openapi({ description: 'title, a blank line, and the text; offsets count in it' }),
    textStart: count.openapi({ description: 'where the text begins in `reading`' }),
    hash: text,
    story: maybe(text),
    authors: z.array(text),
    blocks: z.array(z.strictObject({ ...span, role: z.enum(BLOCK_ROLES) })),
    marks: z.array(z.strictObject({ ...span, kind: z.enum(['quotation', 'mention', 'time', 'figure']), label: text })),
    revisions: z.array(z.strictObject({ hash: text, storedAt: text })),
    notes: z.array(z.strictObject({ ...span, id: text, by: text, at: text, text })),
  })
  .openapi('FullArticle')

export const logEntrySchema: z.ZodType<DeskLogEntry> = z
  .strictObject({
    ...entryFields,
    quote: maybe(text),
    articles: z.array(text),
    titles: z.record(text, text).openapi({ description: 'of those articles that are there, by id' }),
    isUndone: z.boolean(),
  })
  .openapi('LogEntry')
