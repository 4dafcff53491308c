import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { CORRECTION_WORDS } from '../../dossier/wording/corrections.ts'
import { wordingFor } from '../../dossier/wording/index.ts'
import { answer, answerOf, json } from '../envelope.ts'
import { languageQuery, wordsSchema } from '../schemas/lists.ts'

/** The dossier's own words, so that every form of an account calls a thing by the same name. */
export function wordRoutes(app: OpenAPIHono): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/words',
      summary: 'Names of kinds, stances, states and headings in a language',
      request: { query: languageQuery },
      responses: {
        200: json(answerOf(wordsSchema), 'the words'),
      },
    }),
    (context) => {
      const lang = context.req.valid('query').lang ?? 'de'
      const wording = wordingFor({ articles: [], threads: [], stories: [] }, lang)
      return answer(context, { ...wording, correction: CORRECTION_WORDS[lang] }) as never
    },
  )
}
