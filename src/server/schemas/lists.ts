import { z } from '@hono/zod-openapi'
import { maybe } from '../../correct/maybe.ts'
import type { DeskJob, DeskStatus, DeskWords } from '../../model/desk-api.ts'
import type { Hit, StoredArticle, StoredQuotation, StoredStory } from '../../model/lists.ts'

/** Query of every list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).optional().openapi({ description: 'items of a page, 50 by default' }),
  after: z.string().max(200).optional().openapi({ description: '`next` of the page before' }),
})

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const storyQuery = pageQuery.extend({
  outlets: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .openapi({ description: 'only stories of at least so many outlets' }),
  disputed: z.enum(['true', 'false']).optional(),
  from: day.optional(),
  to: day.optional(),
})

export const languageQuery = z.object({ lang: z.enum(['de', 'en']).optional() })
export const idParameter = z.object({ id: z.string().min(1).max(500) })

export const storySchema: z.ZodType<StoredStory> = z
  .strictObject({
    id: z.string(),
    thread: z.string(),
    label: z.string(),
    from: maybe(z.string()),
    to: maybe(z.string()),
    changedAt: z.string(),
    articles: z.number(),
    outlets: z.number(),
    independentReports: maybe(z.number()),
    disputed: maybe(z.number()),
  })
  .openapi('Story')

export const articleSchema: z.ZodType<StoredArticle> = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    language: z.string(),
    outlet: maybe(z.string()),
    date: maybe(z.string()),
    url: maybe(z.string()),
    story: maybe(z.string()),
    copyOf: maybe(z.string()),
    hash: z.string(),
    addedAt: z.string(),
    changedAt: z.string(),
  })
  .openapi('Article')

const span = { start: z.number(), end: z.number() }

export const hitSchema: z.ZodType<Hit> = z
  .strictObject({
    kind: z.enum(['article', 'quotation']),
    article: articleSchema,
    position: z.number(),
    passages: z.array(z.strictObject({ ...span, text: z.string(), marks: z.array(z.strictObject(span)) })),
  })
  .openapi('Hit')

export const quotationSchema: z.ZodType<StoredQuotation> = z
  .strictObject({
    article: z.string(),
    position: z.number(),
    type: z.string(),
    medium: z.string(),
    speaker: maybe(z.string()),
    addressee: maybe(z.string()),
    text: z.string(),
    date: maybe(z.string()),
    outlet: maybe(z.string()),
  })
  .openapi('Quotation')

export const jobSchema: z.ZodType<DeskJob> = z
  .strictObject({
    id: z.string(),
    state: z.enum(['running', 'done', 'failed']),
    step: z.enum(['reading', 'grouping', 'comparing', 'done']),
    done: z.number(),
    results: z.array(z.strictObject({ id: z.string(), outcome: z.string(), story: maybe(z.string()) })),
    errors: z.array(z.strictObject({ input: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('Job')

export const statusSchema: z.ZodType<DeskStatus> = z
  .strictObject({ version: z.string(), articles: z.number(), stories: z.number(), waiting: z.number() })
  .openapi('Status')

/** Article objects have the fields of `synopse add -`; what they may hold is checked when they are read. */
export const workSchema = z
  .object({
    articles: z.array(z.record(z.string(), z.unknown())).max(1000).default([]),
    urls: z
      .array(
        z
          .string()
          .max(4000)
          .regex(/^https?:\/\//i, 'not a web address'),
      )
      .max(100)
      .default([]),
    files: z
      .array(z.object({ name: z.string().min(1).max(300), base64: z.base64() }))
      .max(200)
      .default([])
      .openapi({ description: 'files of any format that `synopse add` reads; nothing is fetched for them' }),
  })
  .openapi('Work')

/** The dossier's words for things: names of kinds, headings, sentences. */
const named = z.record(z.string(), z.string())
export const wordsSchema: z.ZodType<DeskWords> = z
  .object({
    heading: named,
    kind: named,
    quotationType: named,
    status: named,
    stance: named,
    originReason: named,
    discrepancyType: named,
    discrepancyKind: named,
    eventType: named,
    coverageKind: named,
    independentMeans: z.string(),
    differsMeans: z.string(),
    noSpeaker: z.string(),
    saidByNone: z.string(),
    outlet: z.string(),
    unknown: z.string(),
    modifier: named,
    unit: z.record(z.string(), z.array(z.string())),
    page: z.object({ citedBy: z.string() }),
    correction: z.object({ lost: z.string() }),
  })
  .openapi('Words')

/** A page of items. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().optional() })
}
