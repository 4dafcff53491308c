import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Store } from '../../pipeline/desk/open.ts'
import { type Access, addressOf, SESSION, SESSION_PATH, SESSION_SECONDS, whoIs } from '../access.ts'
import { answer, answerOf, json, problem, problemSchema } from '../envelope.ts'

const userSchema = z
  .object({ name: z.string(), role: z.enum(['reader', 'editor', 'admin']), hasSession: z.boolean() })
  .openapi('User')

const credentials = z.union([
  z.object({ token: z.string().trim().min(1).max(500) }),
  z.object({ name: z.string().trim().min(1).max(200), password: z.string().min(1).max(500) }),
])

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
      summary: 'Log in with a name and password, or a token: a cookie that scripts cannot read',
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: credentials } },
        },
      },
      responses: {
        200: json(answerOf(userSchema), 'who is logged in'),
        401: json(problemSchema, 'no such token, or a wrong name or password'),
        429: json(problemSchema, 'too many wrong ones'),
      },
    }),
    async (context) => {
      const address = addressOf(context)
      const given = context.req.valid('json')
      const tried = 'name' in given ? [address, `name ${given.name}`] : [address]
      // Counted before the answer is known, so that many at once are not let through.
      const mayTry = tried.map((who) => access.failures.take(who)).every(Boolean)
      if (!mayTry)
        return problem(context, 429, 'too-many-requests', 'too many wrong tries; wait a quarter of an hour') as never
      const begun = await access.begin(given)
      if (!begun) {
        await store.access.note('', 'login failed', address)
        return problem(
          context,
          401,
          'login-needed',
          'name and password, or the token, open nothing; ask those who run the desk',
        ) as never
      }
      for (const who of tried) access.failures.giveBack(who)
      // Whoever logs in anew leaves no open session behind.
      access.end(getCookie(context, SESSION) ?? '')
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
