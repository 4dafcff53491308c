import type { Email } from 'postal-mime'
import { SynopseError } from '../../model/errors.ts'
import type { RawPage } from '../../model/raw-page.ts'
import { statedDate } from '../../model/stated-date.ts'
import { mailText } from './mail-text.ts'

/** A plain text shorter than this is a note that the mail is better seen in a browser, UTF-16 units. */
const ENOUGH = 400
/** What stands above attached mails and is shorter is a note on them, no text of its own. */
const NOTE = 200
const HEAD = { title: 'mail subject', date: 'mail date', outlet: 'mail sender', text: 'mail text' } as const
const FORWARDED = {
  title: 'subject of the forwarded mail',
  date: 'date of the forwarded mail',
  outlet: 'sender of the forwarded mail',
  text: 'forwarded mail',
} as const
/** How deep mails are attached to mails, and how many of them are read. */
const DEPTH = 4
const ATTACHED = 50

/**
 * An e-mail or newsletter (postal-mime) and the mails attached to it: the subject is the title, the sender the outlet.
 * Of a newsletter all parts are read, not the longest alone.
 *
 * @throws SynopseError `input-damaged`, `input-without-text`
 */
export async function pagesFromMail(bytes: Uint8Array, input: string, id: string): Promise<readonly RawPage[]> {
  const pages = await pagesIn(bytes, input, id, 0)
  if (pages.length === 0)
    throw new SynopseError(
      'input-without-text',
      `${input}: the e-mail has no text, only attachments; save these as files`,
    )
  return pages
}

async function pagesIn(bytes: Uint8Array, input: string, id: string, depth: number): Promise<readonly RawPage[]> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 }).catch((cause) => {
    throw new SynopseError('input-damaged', `${input}: this e-mail cannot be read; save it again as .eml`, { cause })
  })
  const attached: RawPage[] = []
  const mails = mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822').slice(0, ATTACHED)
  for (const [index, { content }] of depth < DEPTH ? mails.entries() : [])
    attached.push(...(await pagesIn(contentOf(content), input, `${id}-${index + 2}`, depth + 1)))
  const own = pageOf(mail, input, id)
  const isNote = attached.length > 0 && own?.body.kind === 'text' && own.body.text.length < NOTE
  return own === undefined || isNote ? attached : [own, ...attached]
}

function pageOf(mail: Email, input: string, id: string): RawPage | undefined {
  const { text, forwarded } = mailText(mail.text ?? '')
  const html = mail.html?.trim() ?? ''
  if (text === '' && html === '') return undefined
  const isText = text.length >= ENOUGH || html === '' || forwarded !== undefined
  const title = forwarded?.title ?? mail.subject?.trim()
  const stated = mail.headers.find(({ key }) => key === 'date')?.value ?? mail.date
  const date =
    forwarded?.date ?? (stated === undefined ? undefined : (statedDate(stated) ?? statedDate(mail.date ?? '')))
  const sender = forwarded?.sender ?? mail.from?.name?.trim()
  return {
    id,
    origin: input,
    body: isText ? { kind: 'text', text } : { kind: 'html', html, isWhole: true },
    ...(title !== undefined && title !== '' && { title }),
    ...(date !== undefined && { date }),
    ...(sender !== undefined && sender !== '' && { outlet: sender }),
    statedIn: forwarded === undefined ? HEAD : FORWARDED,
    diagnostics: [],
  }
}

function contentOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}
