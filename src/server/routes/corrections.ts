import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { actSchema, correctionSchema } from '../../correct/check.ts'
import { CORRECTION_COLUMNS, correctionRows, correctionsJson } from '../../correct/interchange.ts'
import { csvTable } from '../../dossier/render/csv.ts'
import { correct, takeOver } from '../../pipeline/desk/correct.ts'
import type { Store } from '../../pipeline/desk/open.ts'
import { whoIs } from '../access.ts'
import { deskLog } from '../desk-log.ts'
import { answer, answerOf, content, json, problemSchema } from '../envelope.ts'
import { logEntrySchema } from '../schemas/article.ts'
import { languageQuery, pageOf, pageQuery } from '../schemas/lists.ts'

const PATH = '/api/v1/corrections'
// Built here: a schema made before this library was loaded cannot be named for it.
const entrySchema = z.object(correctionSchema.shape).openapi('Correction')
/** What the log has of one request at most. */
const LONGEST_LOG = 10_000

/** What people corrected: the log, a new entry, the log as a file and back. */
export function correctionRoutes(app: OpenAPIHono, store: Store, now: () => string): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: PATH,
      summary: 'The log of corrections, newest first',
      request: { query: pageQuery.extend(languageQuery.shape) },
      responses: { 200: json(answerOf(pageOf(logEntrySchema)), 'a page') },
    }),
    async (context) => {
      const { limit, after, lang = 'de' } = context.req.valid('query')
      const page = await store.corrections.list({
        ...(limit !== undefined && { limit }),
        ...(after !== undefined && { after }),
      })
      return answer(context, { ...page, items: await deskLog(store, page.items, lang) }) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: PATH,
      summary: 'Correct what was found; an undo is an entry too',
      description:
        'Passages are anchored by the article’s id, the words, and where they stand in its `reading`. A story `new` in `to` is made.',
      request: {
        body: {
          required: true,
          content: {
            'application/json': { schema: z.object({ act: actSchema, why: z.string().max(20_000).optional() }) },
          },
        },
      },
      responses: {
        201: json(answerOf(entrySchema), 'the entry of the log'),
        400: json(problemSchema, 'not understood'),
        404: json(problemSchema, 'no such article, story or entry'),
        409: json(problemSchema, 'what it is said of is not there any more'),
      },
    }),
    async (context) => {
      const { act, why } = context.req.valid('json')
      const by = whoIs(context).name
      const entry = await correct(store, { act, by, ...(why !== undefined && { why }) }, now())
      return context.json({ data: entry }, 201) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: `${PATH}/import`,
      summary: 'Take over a log; entries that are there already are passed over',
      request: {
        body: {
          required: true,
          content: {
            'application/json': { schema: z.object({ corrections: z.array(entrySchema).max(LONGEST_LOG) }) },
          },
        },
      },
      responses: {
        200: json(answerOf(z.object({ read: z.number(), added: z.number() })), 'how many were new'),
        400: json(problemSchema, 'not understood'),
      },
    }),
    async (context) => {
      const { corrections } = context.req.valid('json')
      return context.json({ data: { read: corrections.length, added: await takeOver(store, corrections) } }) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: `${PATH}/file`,
      summary: 'The whole log as a file',
      request: { query: z.object({ format: z.enum(['json', 'csv']) }) },
      responses: { 200: { description: 'the file' } },
    }),
    async (context) => {
      const { format } = context.req.valid('query')
      const log = await store.corrections.all()
      const file = format === 'json' ? correctionsJson(log) : csvTable([CORRECTION_COLUMNS, ...correctionRows(log)])
      context.header('content-disposition', `attachment; filename="corrections.${format}"`)
      const type = format === 'json' ? 'application/json' : 'text/csv'
      return content(context, file, `${type}; charset=utf-8`) as never
    },
  )
}
