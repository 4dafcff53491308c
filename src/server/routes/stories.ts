import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { DOSSIER_FILES, DOSSIER_FORMATS, renderDossier } from '../../dossier/render.ts'
import type { Store } from '../../pipeline/desk/open.ts'
import { storyDossier } from '../../pipeline/desk/story.ts'
import { deskStory } from '../desk-story.ts'
import { answer, answerOf, content, json, problem, problemSchema } from '../envelope.ts'
import { idParameter, languageQuery, pageOf, storyQuery, storySchema } from '../schemas/lists.ts'
import { fullStorySchema } from '../schemas/story.ts'

/** Stories: list, one in full, one as a file. */
export function storyRoutes(app: OpenAPIHono, store: Store): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/stories',
      summary: 'Stories, the one that changed last first',
      request: { query: storyQuery },
      responses: { 200: json(answerOf(pageOf(storySchema)), 'a page'), 304: { description: 'as you have it' } },
    }),
    async (context) => {
      const { limit, after, outlets, disputed, from, to } = context.req.valid('query')
      const page = await store.stories({
        ...(limit !== undefined && { limit }),
        ...(after !== undefined && { after }),
        ...(outlets !== undefined && { outlets }),
        ...(disputed !== undefined && { disputed: disputed === 'true' }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      })
      return answer(context, page) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/stories/{id}',
      summary: 'One story with everything its sources say; passages count in UTF-16 units of an article’s `reading`',
      request: { params: idParameter, query: languageQuery },
      responses: { 200: json(answerOf(fullStorySchema), 'the story'), 404: json(problemSchema, 'no such story') },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const dossier = await storyDossier(store, id)
      if (!dossier) return problem(context, 404, 'not-found', `there is no story ${id}`) as never
      return answer(context, deskStory(dossier, context.req.valid('query').lang ?? 'de')) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/stories/{id}/file',
      summary: 'One story as a file',
      request: { params: idParameter, query: languageQuery.extend({ format: z.enum(DOSSIER_FORMATS) }) },
      responses: {
        200: {
          description: 'the file',
          content: Object.fromEntries(
            Object.values(DOSSIER_FILES).map(({ type }) => [
              type.split(';')[0]!,
              { schema: z.string().openapi({ format: 'binary' }) },
            ]),
          ),
        },
        304: { description: 'as you have it' },
        404: json(problemSchema, 'no such story'),
      },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const { format, lang } = context.req.valid('query')
      const dossier = await storyDossier(store, id)
      if (!dossier) return problem(context, 404, 'not-found', `there is no story ${id}`) as never
      const { type, ending } = DOSSIER_FILES[format]
      context.header('content-disposition', `attachment; filename="${id.replace(/[^\w-]/g, '')}.${ending}"`)
      const file = await renderDossier(dossier, format, lang === undefined ? {} : { language: lang })
      return content(context, typeof file === 'string' ? file : new Uint8Array(file), type) as never
    },
  )
}
