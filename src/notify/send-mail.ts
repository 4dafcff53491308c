import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SynopseError } from '../model/errors.ts'
import type { Digest } from './digest.ts'

/** Where mail goes: a folder that gets `.eml` files, the machine's `sendmail`, or a server (`smtp://` or `smtps://`). */
export type MailRoute =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'sendmail' }
  | { readonly kind: 'smtp'; readonly url: string }

/** How long a mail server may be silent, milliseconds: watching must not stand still. */
const SILENCE = 20_000

/** `sendmail`, `smtp://…`, or a folder. */
export function mailRoute(text: string): MailRoute {
  if (text === 'sendmail') return { kind: 'sendmail' }
  return /^smtps?:\/\//iu.test(text) ? { kind: 'smtp', url: text } : { kind: 'folder', path: text }
}

/**
 * Sends a digest (nodemailer).
 *
 * @param at the moment, ISO 8601: the date of the mail, and the name of its file in a folder
 * @param silence how long the server may be silent, milliseconds
 * @throws SynopseError `output-failed`
 */
export async function sendMail(digest: Digest, route: MailRoute, at: string, silence = SILENCE): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const message = { ...digest, date: new Date(at) }
  try {
    if (route.kind === 'folder') {
      const composed = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(message)
      const name = `synopse-${at.replace(/[:.]/gu, '-')}.eml`
      await writeFile(join(route.path, name), composed.message as Buffer, { flag: 'wx' })
    } else if (route.kind === 'sendmail') await createTransport({ sendmail: true }).sendMail(message)
    else {
      const limits = {
        connectionTimeout: silence,
        greetingTimeout: silence,
        socketTimeout: silence,
        dnsTimeout: silence,
      }
      await createTransport({ url: route.url, ...limits }).sendMail(message)
    }
  } catch (cause) {
    const where = route.kind === 'folder' ? route.path : route.kind === 'smtp' ? new URL(route.url).host : 'sendmail'
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new SynopseError('output-failed', `${where}: the digest was not sent (${why}); it is sent again later`, {
      cause,
    })
  }
}
