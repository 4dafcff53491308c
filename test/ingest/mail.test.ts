import { expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/index.ts'
import { mailText } from '../../src/ingest/formats/mail-text.ts'
import { pagesFromBytes } from '../../src/ingest/pages-from-bytes.ts'
import { isFailure } from '../../src/ingest/source.ts'

const HEAD = 'From: Der Talbote <news@talbote.example>\r\nDate: Tue, 11 Mar 2025 00:30:00 +0100\r\n'
const PROSE =
  'Der Gemeinderat von Obertal hat am Dienstag den Bau der neuen Brücke beschlossen, wie Bürgermeisterin Ida Köstner mitteilte.'

async function pagesIn(mail: string) {
  const pages = []
  for await (const item of pagesFromBytes(Buffer.from(mail), { input: 'a.eml', id: 'a', name: 'a.eml' })) {
    if (isFailure(item)) throw item.error
    pages.push(item)
  }
  return pages
}

test('the date keeps the zone of its sender', async () => {
  const [page] = await pagesIn(`${HEAD}Subject: Brücke\r\n\r\n${PROSE}`)
  expect(page).toMatchObject({ title: 'Brücke', date: '2025-03-11T00:30:00+01:00', outlet: 'Der Talbote' })
})

test('of a newsletter all parts are read, without its links and notices', async () => {
  const part = (title: string) =>
    `<tr><td><h2>${title}</h2><p>${PROSE.replace('Brücke', title)}</p><a href="https://talbote.example/">Weiterlesen</a></td></tr>`
  const html = `<body><p style="display:none">Vorschau</p><table>${['Brücke', 'Schule', 'Freibad'].map(part).join('')}</table></body>`
  const mail = `${HEAD}Subject: Der Morgen\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nIm Browser ansehen\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`
  const [page] = await pagesIn(mail)
  const article = await cleanPage(page!)
  expect(article.text.split('\n\n')).toEqual(
    ['Brücke', 'Schule', 'Freibad'].flatMap((title) => [title, PROSE.replace('Brücke', title)]),
  )
  expect(article.page?.from.text).toBe('all of the page')
})

test('a mail that is attached to a note is read in its place', async () => {
  const inner = `${HEAD}Subject: Brücke\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${PROSE}\r\n`
  const mail = (note: string) =>
    `From: a@b.example\r\nSubject: Fwd: Brücke\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${note}\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=x.eml\r\n\r\n${inner}--b--\r\n`
  expect(await pagesIn(mail('Zur Kenntnis.'))).toMatchObject([{ id: 'a-2', title: 'Brücke', outlet: 'Der Talbote' }])
  expect((await pagesIn(mail(PROSE.repeat(3)))).map(({ id }) => id)).toEqual(['a', 'a-2'])
})

test.each([
  ['---------- Forwarded message ---------', 'From', 'Subject', 'Date'],
  ['-------- Weitergeleitete Nachricht --------', 'Von', 'Betreff', 'Datum'],
  ['-----Ursprüngliche Nachricht-----', 'Von', 'Betreff', 'Gesendet'],
])('a mail that only forwards is what it forwards: %s', (mark, from, subject, sent) => {
  const { text, forwarded } = mailText(
    `Siehe unten.\n\n${mark}\n${from}: "Der Talbote" <news@talbote.example>\n${sent}: Dienstag, 11. März 2025 18:30\n${subject}: WG: Rat beschließt Brücke\nTo: <a@b.example>\n\n${PROSE}\n\n-- \nA. Beispiel\nTelefon 123`,
  )
  expect(text).toBe(PROSE)
  expect(forwarded).toEqual({ title: 'Rat beschließt Brücke', sender: 'Der Talbote', date: '2025-03-11' })
})

test('broken lines are joined, lists and short lines are not', () => {
  const text =
    'Der Gemeinderat von Obertal hat am Dienstag nach langem Streit den Bau\nder neuen Brücke beschlossen.\n\nEin kurzes Wort\nNoch eines\n\n- Punkt eins, der bis an den Rand der Zeile geht und noch darüber hina\n- Punkt zwei'
  expect(mailText(text).text).toBe(text.replace('Bau\nder', 'Bau der'))
})

test('hostile text is read in linear time', () => {
  const started = performance.now()
  for (const piece of ['\n-- \n', '> ', 'Von: a\n', '---------- Forwarded message ---------\n', 'x\n'])
    mailText(piece.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(3000)
})
