import { SynopseError } from '../../model/errors.ts'
import type { RawPage } from '../../model/raw-page.ts'
import { statedDate } from '../../model/stated-date.ts'

/** A plain text shorter than this is a note that the mail is better seen in a browser, UTF-16 units. */
const ENOUGH = 400

/**
 * An e-mail or newsletter (postal-mime): its subject is the title, its sender the outlet.
 *
 * @throws SynopseError `input-damaged`, `input-without-text`
 */
export async function pageFromMail(bytes: Uint8Array, input: string, id: string): Promise<RawPage> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 }).catch((cause) => {
    throw new SynopseError('input-damaged', `${input}: this e-mail cannot be read; save it again as .eml`, { cause })
  })
  const text = mail.text?.trim() ?? ''
  const html = mail.html?.trim() ?? ''
  if (text === '' && html === '')
    throw new SynopseError(
      'input-without-text',
      `${input}: the e-mail has no text, only attachments; save these as files`,
    )
  const date = mail.date === undefined ? undefined : statedDate(mail.date)
  const sender = mail.from?.name?.trim()
  return {
    id,
    origin: input,
    body: text.length >= ENOUGH || html === '' ? { kind: 'text', text } : { kind: 'html', html },
    ...(mail.subject !== undefined && mail.subject.trim() !== '' && { title: mail.subject.trim() }),
    ...(date !== undefined && { date }),
    ...(sender !== undefined && sender !== '' && { outlet: sender }),
    diagnostics: [],
  }
}
