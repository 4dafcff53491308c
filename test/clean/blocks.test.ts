import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from '../../src/clean/blocks/index.ts'
import { cleanPage } from '../../src/clean/index.ts'
import { isContent } from '../../src/model/article.ts'

const FRAGMENT = fc.constantFrom(
  'Der Rat von Obertal tagte. ',
  'Obertal – ',
  'Obertal. ',
  '(dpa)',
  'RND/dpa',
  '© Ida Beispiel/dpa',
  ' (Foto: dpa) ',
  'Foto: Ida Beispiel',
  '- ',
  '• ',
  '#obertal ',
  'https://talbote.example/a ',
  '„Ja“, sagte sie. ',
  '„',
  '“',
  '"',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\t',
  ' ',
  '\u00a0',
  'Das Wichtigste in Kürze ',
  'Mehr zum Thema',
  'Lesen Sie auch: Brücke',
  'Stand: 12.03.2031',
  'date 2031-03 ',
  'Startseite Politik ',
  '[AB/cd]',
  'Von Ida Beispiel',
  'Hier können Sie die Rechte an diesem Artikel erwerben',
  'Ida Köstner',
  'Was nun?',
  '!',
  '.',
  ':',
  '😀',
  'é',
  '',
)

test('blocks are in order, apart, within one line, trimmed, and cover every word', () => {
  const text = fc
    .array(fc.oneof(FRAGMENT, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('', 'Rat beschließt Brücke in Obertal'),
      fc.constantFrom('de', 'en', 'und'),
      (body, title, language) => {
        const reading = title === '' ? body : `${title}\n\n${body}`
        const blocks = blocksOf(reading, reading.length - body.length, language)
        let last = 0
        let covered = 0
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          const passage = reading.slice(start, end)
          expect(passage.trim()).toBe(passage)
          expect(passage).not.toMatch(/[\n\r\u2028\u2029\u0085\f\v]/u)
          covered += passage.replace(/\s/gu, '').length
          last = end
        }
        expect(covered).toBe(reading.replace(/\s/gu, '').length)
      },
    ),
    { numRuns: 400 },
  )
})

test.each([
  ['letters', 'a'.repeat(100_000)],
  ['capitals', 'Ab '.repeat(33_000)],
  ['quotes', '„“"'.repeat(33_000)],
  ['brackets', '('.repeat(100_000)],
  ['closed brackets', '(a/dpa) '.repeat(12_500)],
  ['ends', 'Abc. (Foto: x) '.repeat(7_000)],
  ['slashes', 'dpa/'.repeat(25_000)],
  ['spaces', ' '.repeat(100_000)],
  ['digits', '12.'.repeat(33_000)],
  ['dashes', '- '.repeat(50_000)],
  ['short lines', 'Ab\n'.repeat(33_000)],
  ['bullets', '- Ab\n'.repeat(20_000)],
  ['credits', 'Bild: Abc '.repeat(10_000)],
  ['lines of captions', 'Ab © Ab/dpa\n'.repeat(8_000)],
  ['hashtags', '#abc '.repeat(20_000)],
])('100 kB of %s are read in no time', async (_, text) => {
  const start = performance.now()
  for (const language of ['de', 'en']) blocksOf(text, 0, language)
  expect(performance.now() - start).toBeLessThan(2_500)
})

test('plain prose is never taken for anything else', async () => {
  const text = [
    'In Obertal ist am Samstag ein Damm gebrochen. Verletzt wurde niemand.',
    'Das Wasser stieg schnell.',
    '„Wir hatten Glück“, sagte Bürgermeisterin Ida Köstner der Zeitung „Talbote“.',
    'Von den Helfern hieß es, die Lage sei ernst.',
    'Hinweise auf die Ursache gibt es laut dpa noch nicht.',
    'Video und Fotos zeigten das Ausmaß der Schäden.',
    'Mehr als 300 Menschen mussten ihre Häuser verlassen.',
    'Stand jetzt ist die Bahnstrecke gesperrt.',
    'Niemand rechnet mit einem schnellen Ende!',
  ].join('\n\n')
  const article = await cleanPage({ id: 'a', origin: 'a', body: { kind: 'text', text }, diagnostics: [] })
  expect(
    article.blocks.filter((block) => block.role !== 'body').map((block) => text.slice(block.start, block.end)),
  ).toEqual([])
})

test('a text in an unknown language keeps its lines as content', () => {
  const blocks = blocksOf(
    'Kunnanvaltuusto kokoontui tiistaina ja päätti sillasta.\nRakentaminen alkaa syksyllä.',
    0,
    'fi',
  )
  expect(blocks.every(isContent)).toBe(true)
})
