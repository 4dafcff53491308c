import { z } from '@hono/zod-openapi'

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

export const storySchema = z
  .object({
    id: z.string(),
    thread: z.string(),
    label: z.string(),
    from: z.string().optional(),
    to: z.string().optional(),
    changedAt: z.string(),
    articles: z.number(),
    outlets: z.number(),
    independentReports: z.number().optional(),
    disputed: z.number().optional(),
  })
  .openapi('Story')

export const articleSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    language: z.string(),
    outlet: z.string().optional(),
    date: z.string().optional(),
    url: z.string().optional(),
    story: z.string().optional(),
    copyOf: z.string().optional(),
    hash: z.string(),
    addedAt: z.string(),
    changedAt: z.string(),
  })
  .openapi('Article')

const span = { start: z.number(), end: z.number() }

export const hitSchema = z
  .object({
    kind: z.enum(['article', 'quotation']),
    article: articleSchema,
    position: z.number(),
    passages: z.array(z.object({ ...span, text: z.string(), marks: z.array(z.object(span)) })),
  })
  .openapi('Hit')

export const quotationSchema = z
  .object({
    article: z.string(),
    position: z.number(),
    type: z.string(),
    medium: z.string(),
    speaker: z.string().optional(),
    addressee: z.string().optional(),
    text: z.string(),
    date: z.string().optional(),
    outlet: z.string().optional(),
  })
  .openapi('Quotation')

export const jobSchema = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done', 'failed']),
    step: z.enum(['reading', 'grouping', 'comparing', 'done']),
    done: z.number(),
    results: z.array(z.object({ id: z.string(), outcome: z.string(), story: z.string().optional() })),
    errors: z.array(z.object({ input: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('Job')

export const statusSchema = z
  .object({ version: z.string(), articles: z.number(), stories: z.number(), waiting: z.number() })
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
export const words = z.record(z.string(), z.unknown())

/** A page of items. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().optional() })
}
