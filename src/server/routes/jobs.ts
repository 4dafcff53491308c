import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { answer, answerOf, json, problem, problemSchema } from '../envelope.ts'
import type { Jobs } from '../jobs.ts'
import { idParameter, jobSchema, workSchema } from '../schemas/lists.ts'

/** Adding articles is a job: it is answered at once, told by events, and can be asked for. */
export function jobRoutes(app: OpenAPIHono, jobs: Jobs): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/v1/articles',
      summary: 'Add articles by their text, HTML, file or address',
      request: { body: { required: true, content: { 'application/json': { schema: workSchema } } } },
      responses: {
        202: json(answerOf(jobSchema), 'the job that adds them'),
        400: json(problemSchema, 'not understood'),
      },
    }),
    (context) => {
      const work = context.req.valid('json')
      if (work.articles.length + work.urls.length + work.files.length === 0)
        return problem(context, 400, 'request-invalid', 'give at least one article, file or address') as never
      return context.json({ data: jobs.start(work) }, 202) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/jobs/{id}',
      summary: 'How far a job is',
      request: { params: idParameter },
      responses: { 200: json(answerOf(jobSchema), 'the job'), 404: json(problemSchema, 'no such job') },
    }),
    (context) => {
      const job = jobs.get(context.req.valid('param').id)
      return (job ? answer(context, job) : problem(context, 404, 'not-found', 'there is no such job')) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/jobs/{id}/events',
      summary: 'Every change of a job as a server-sent event; the last has state done or failed',
      request: { params: idParameter },
      responses: { 200: { description: 'events' }, 404: json(problemSchema, 'no such job') },
    }),
    (context) => {
      const { id } = context.req.valid('param')
      const job = jobs.get(id)
      if (!job) return problem(context, 404, 'not-found', 'there is no such job') as never
      return streamSSE(context, async (stream) => {
        let written: Promise<void> = stream.writeSSE({ data: JSON.stringify(job) })
        if (job.state === 'running')
          await new Promise<void>((resolve) => {
            const stop = jobs.listen(id, (changed) => {
              written = written.then(() => stream.writeSSE({ data: JSON.stringify(changed) })).catch(() => {})
              if (changed.state !== 'running') resolve()
            })
            stream.onAbort(() => {
              stop()
              resolve()
            })
          })
        await written
      })
    },
  )
}
