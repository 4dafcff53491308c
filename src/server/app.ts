import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { type ErrorCode, SynopseError } from '../model/errors.ts'
import type { Store } from '../pipeline/desk/open.ts'
import { Access } from './access.ts'
import { answer, answerOf, json, problem } from './envelope.ts'
import { guard } from './guard.ts'
import { Jobs } from './jobs.ts'
import { articleRoutes } from './routes/articles.ts'
import { correctionRoutes } from './routes/corrections.ts'
import { jobRoutes } from './routes/jobs.ts'
import { sessionRoutes } from './routes/session.ts'
import { storyRoutes } from './routes/stories.ts'
import { wordRoutes } from './routes/words.ts'
import { statusSchema } from './schemas/lists.ts'
import { webFile } from './web-files.ts'

export interface DeskOptions {
  readonly version: string
  /** The day relative dates of a search count from; the clock by default. */
  readonly today?: () => string
  /** Names under which others reach the desk. */
  readonly names?: readonly string[]
  /** Whether everybody must say who they are; on this machine alone nobody must. */
  readonly needsLogin?: boolean
}

/** What a request is answered with where its misuse shows only while it is worked on. */
const STATUS: Readonly<Partial<Record<ErrorCode, 400 | 404 | 409>>> = {
  'not-found': 404,
  'correction-lost': 409,
  'correction-invalid': 400,
}

/** Largest request, bytes. */
const LARGEST = 25 * 1024 * 1024

/** The HTTP desk over a store: the API under `/api/v1`, its description, and the web application. */
export function createDesk(store: Store, options: DeskOptions): { readonly app: OpenAPIHono; readonly jobs: Jobs } {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      return problem(
        context,
        400,
        'request-invalid',
        `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`,
      )
    },
  })
  const jobs = new Jobs(store)
  const access = new Access(store, options.needsLogin === true)
  const today = options.today ?? (() => new Date().toISOString().slice(0, 10))
  app.use(guard(new Set(options.names?.map((name) => name.toLowerCase()))))
  app.use(access.guard)
  app.use(
    bodyLimit({
      maxSize: LARGEST,
      onError: (context) =>
        problem(context, 413, 'request-invalid', 'the request is larger than 25 MB; send it in parts'),
    }),
  )
  app.onError((error, context) => {
    if (error instanceof SynopseError && STATUS[error.code] !== undefined)
      return problem(context, STATUS[error.code]!, error.code, error.message)
    return error instanceof SyntaxError || ('status' in error && error.status === 400)
      ? problem(context, 400, 'request-invalid', 'the body is not valid JSON')
      : problem(context, 500, 'store-failed', `the desk failed: ${error.message}`)
  })
  sessionRoutes(app, store, access)
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/status',
      summary: 'Version of the desk, and how much it holds',
      responses: { 200: json(answerOf(statusSchema), 'the state') },
    }),
    async (context) => answer(context, { version: options.version, ...(await store.counts()) }) as never,
  )
  storyRoutes(app, store)
  articleRoutes(app, store, today)
  jobRoutes(app, jobs)
  correctionRoutes(app, store, () => new Date().toISOString())
  wordRoutes(app)
  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Synopse desk',
      version: options.version,
      description: 'Every answer is {data} or {error: {code, message}}.',
    },
  })
  app.all('/api/*', (context) =>
    problem(context, 404, 'not-found', 'there is no such address; see /api/v1/openapi.json'),
  )
  app.get('*', (context) => webFile(context))
  return { app, jobs }
}
