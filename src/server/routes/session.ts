import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Store } from '../../pipeline/desk/open.ts'
import { type Access, addressOf, SESSION, SESSION_PATH, SESSION_SECONDS, whoIs } from '../access.ts'
import { answer, answerOf, json, problem, problemSchema } from '../envelope.ts'

const userSchema = z
  .object({ name: z.string(), role: z.enum(['reader', 'editor', 'admin']), hasSession: z.boolean() })
  .openapi('User')

/** Who asks; a session for a secret, and its end. */
export function sessionRoutes(app: OpenAPIHono, store: Store, access: Access): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/v1/me',
      summary: 'Who asks, and what they may do',
      responses: {
        200: json(answerOf(userSchema), 'the user'),
        401: json(problemSchema, 'nobody the desk knows'),
      },
    }),
    (context) => answer(context, whoIs(context)) as never,
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: SESSION_PATH,
      summary: 'Log in with a token: a cookie that scripts cannot read',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: z.object({ token: z.string().min(1).max(500) }) } },
        },
      },
      responses: {
        200: json(answerOf(userSchema), 'who is logged in'),
        401: json(problemSchema, 'no such token'),
        429: json(problemSchema, 'too many wrong ones'),
      },
    }),
    async (context) => {
      const address = addressOf(context)
      if (access.failures.isSpent(address))
        return problem(context, 429, 'too-many-requests', 'too many wrong tokens; wait a quarter of an hour') as never
      const begun = await access.begin(context.req.valid('json').token.trim())
      if (!begun) {
        access.failures.take(address)
        await store.access.note('', 'login failed', address)
        return problem(context, 401, 'login-needed', 'this token opens nothing; ask for another') as never
      }
      await store.access.note(begun.user.name, 'login', address)
      setCookie(context, SESSION, begun.session, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: SESSION_SECONDS,
        secure: context.req.header('x-forwarded-proto') === 'https',
      })
      return context.json({ data: begun.user }) as never
    },
  )
  app.openapi(
    createRoute({
      method: 'delete',
      path: SESSION_PATH,
      summary: 'Log out',
      responses: { 200: json(answerOf(z.object({})), 'the session is over') },
    }),
    (context) => {
      access.end(getCookie(context, SESSION) ?? '')
      deleteCookie(context, SESSION, { path: '/' })
      return context.json({ data: {} }) as never
    },
  )
}
