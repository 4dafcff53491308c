import { statedDate } from '../../model/stated-date.ts'

/** What the plain text of a mail says, and whom it was forwarded from. */
export interface MailText {
  readonly text: string
  readonly forwarded?: { readonly title?: string; readonly sender?: string; readonly date?: string }
}

/** Between these widths mail programs break lines, UTF-16 units. */
const NARROW = 50
const WIDE = 100
/** A note above what is forwarded is no longer than this; longer ones are a text of their own. */
const NOTE = 400
const SIGNATURE = /\n-- ?\n[\s\S]{0,800}$/u
const FORWARDED =
  /^(?:[->* ]{0,12})(?:forwarded message|original message|begin forwarded message:|weitergeleitete nachricht|urspr(?:ü|ue)ngliche nachricht|original-?nachricht|anfang der weitergeleiteten nachricht:)[- ]{0,12}$/imu
const FIELD =
  /^[>*\s]{0,6}(from|von|subject|betreff|date|datum|sent|gesendet|to|an|cc|reply-to|antwort an):\*?\s{0,3}(.*)$/iu

/** The text without signature, its broken lines joined; where the mail only forwards another one, that one. */
export function mailText(plain: string): MailText {
  const text = plain.replace(/\r\n?/gu, '\n').replace(SIGNATURE, '').trim()
  const mark = FORWARDED.exec(text)
  if (mark === null || mark.index > NOTE) return { text: unbroken(text) }
  const lines = text
    .slice(mark.index + mark[0].length)
    .trimStart()
    .split('\n')
  const end = lines.findIndex((line) => !FIELD.test(line))
  if (end < 1) return { text: unbroken(text) }
  const fields = new Map(
    lines
      .slice(0, end)
      .map((line) => FIELD.exec(line)!)
      .map((field) => [field[1]!.toLowerCase(), field[2]!.trim()]),
  )
  const title = fields.get('subject') ?? fields.get('betreff')
  const sender = nameIn(fields.get('from') ?? fields.get('von'))
  const date = statedDate(
    fields.get('date') ?? fields.get('datum') ?? fields.get('sent') ?? fields.get('gesendet') ?? '',
  )
  return {
    text: unbroken(lines.slice(end).join('\n').trim()),
    forwarded: {
      ...(title !== undefined && title !== '' && { title: title.replace(/^(?:fwd?|wg|aw|re):\s*/iu, '') }),
      ...(sender !== undefined && { sender }),
      ...(date !== undefined && { date }),
    },
  }
}

/** "Der Talbote" of "Der Talbote <news@talbote.example>". */
function nameIn(sender: string | undefined): string | undefined {
  const name = sender
    ?.replace(/[<[(].*$/u, '')
    .replace(/^["']|["'\s]+$/gu, '')
    .trim()
  return name === '' || name?.includes('@') ? undefined : name
}

/** Lines that were broken where the next word no longer fitted are one again. */
function unbroken(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const width = Math.max(0, ...lines.map(({ length }) => length).filter((length) => length <= WIDE))
  const isBroken = lines.filter(({ length }) => length > WIDE).length < lines.length / 10
  if (width < NARROW || !isBroken) return lines.join('\n')
  return lines.reduce((joined, line, index) => {
    const before = lines[index - 1]
    if (before === undefined) return line
    const [word = ''] = line.split(' ', 1)
    const fitted = before.length + 1 + word.length <= width
    const goesOn = before !== '' && line !== '' && !fitted && !/^(?:[-*•>]|\d{1,2}[.)])\s/u.test(line)
    return `${joined}${goesOn ? ' ' : '\n'}${line}`
  }, '')
}
