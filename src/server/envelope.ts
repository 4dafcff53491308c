import { createHash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ErrorCode } from '../model/errors.ts'

/** The one shape of every answer that went well. */
export function answerOf<T extends z.ZodType>(data: T) {
  return z.object({ data })
}

/** An answer in the description of a route. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** The one shape of every answer that did not. */
export const problemSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) }).openapi('Problem')

/** An error in the one shape. */
export function problem(
  context: Context,
  status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 415 | 500,
  code: ErrorCode,
  message: string,
) {
  return context.json({ error: { code, message } }, status)
}

/** A good answer in the one shape, with an ETag of its content: who has it already gets none of it again. */
export function answer(context: Context, data: unknown) {
  const body = JSON.stringify({ data })
  return content(context, body, 'application/json; charset=utf-8')
}

/** Any content with its ETag. */
export function content(context: Context, body: string | Uint8Array<ArrayBuffer>, type: string) {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  context.header('etag', tag)
  context.header('cache-control', 'no-cache')
  if (isKnown(context.req.header('if-none-match'), tag)) return context.body(null, 304)
  context.header('content-type', type)
  return context.body(body, 200)
}

/** Whether a client has it: proxies that compress make tags weak, and a client may name several, or any. */
function isKnown(header: string | undefined, tag: string): boolean {
  const named = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//u, ''))
  return named.includes(tag) || named.includes('*')
}
