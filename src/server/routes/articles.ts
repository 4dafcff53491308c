import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { notesIn, rejectedIn, withoutQuotations, withSpeakers } from '../../correct/index.ts'
import type { Store } from '../../pipeline/desk/open.ts'
import { deskArticle } from '../desk-story.ts'
import { answer, answerOf, json, problem, problemSchema } from '../envelope.ts'
import { fullArticleSchema } from '../schemas/article.ts'
import { articleSchema, hitSchema, idParameter, pageOf, pageQuery, quotationSchema } from '../schemas/lists.ts'

const given = <T extends object>(options: T) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

/** Articles, search, and who said what. */
export function articleRoutes(app: OpenAPIHono, store: Store, today: () => string): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/articles',
      summary: 'All articles by id',
      request: { query: pageQuery },
      responses: { 200: json(answerOf(pageOf(articleSchema)), 'a page') },
    }),
    async (context) => answer(context, await store.list(given(context.req.valid('query')))) as never,
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/articles/{id}',
      summary: 'One article with its text and what was found in it',
      request: { params: idParameter },
      responses: { 200: json(answerOf(fullArticleSchema), 'the article'), 404: json(problemSchema, 'no such article') },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const [found, [listed], revisions, log] = await Promise.all([
        store.article(id),
        store.listed([id]),
        store.revisions(id),
        store.corrections.about([id]),
      ])
      if (!found || !listed) return problem(context, 404, 'not-found', `there is no article ${id}`) as never
      const annotated = withoutQuotations(withSpeakers(found, log), rejectedIn(found, log))
      const more = {
        revisions,
        notes: notesIn(annotated, log),
        title: listed.title,
        ...(listed.story !== undefined && { story: listed.story }),
      }
      return answer(context, deskArticle(annotated, more)) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/search',
      summary: 'Passages that answer a query, newest first',
      request: { query: pageQuery.extend({ q: z.string().max(2000) }) },
      responses: {
        200: json(
          answerOf(pageOf(hitSchema).extend({ total: z.number(), ignored: z.array(z.string()) })),
          'a page; `total` is exact up to 1000',
        ),
      },
    }),
    async (context) => {
      const { q, ...page } = context.req.valid('query')
      return answer(context, await store.search(q, { ...given(page), today: today() })) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/quotations',
      summary: 'Who said what when, newest articles first',
      request: { query: pageQuery.extend({ speaker: z.string().max(200).optional() }) },
      responses: { 200: json(answerOf(pageOf(quotationSchema)), 'a page') },
    }),
    async (context) => answer(context, await store.quotations(given(context.req.valid('query')))) as never,
  )
}
