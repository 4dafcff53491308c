import { expect, test } from 'vitest'
import { withoutGaps } from '../../src/clean/html/gaps.ts'
import type { Paragraph } from '../../src/clean/html/paragraphs.ts'

const prose = (at: number, place = 'DIV.box > P.text'): Paragraph => ({
  text: `${at}. Der Gemeinderat von Obertal hat am Dienstag nach langem Streit den Bau der neuen Brücke beschlossen.`,
  kind: 'prose',
  linked: 0,
  place,
})
const heading: Paragraph = { text: 'Was die Anwohner sagen', kind: 'heading', linked: 0, place: 'DIV.box > H3.' }
const texts = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text)

test('a module of the kind that holds the article is part of it, in its place and with its heading', () => {
  const all = [prose(1), prose(2), heading, prose(3), prose(4), prose(5)]
  expect(texts(withoutGaps([prose(1), prose(2), prose(4)], all))).toEqual(texts(all))
})

test.each([
  ['another kind of element', prose(3, 'DIV.promo > P.hint')],
  ['an element without a class', { ...prose(3), place: undefined }],
  ['a list of links', { ...prose(3), linked: 0.9 }],
  ['a short line', { ...prose(3), text: 'Foto: Ida Beispiel' }],
])('%s is not', (_, other) => {
  const chosen = [prose(1), prose(2), prose(4)]
  expect(withoutGaps(chosen, [prose(1), prose(2), other as Paragraph, prose(4)])).toEqual(chosen)
})

test('nor is anything above the article, or where its own kind is seldom', () => {
  const chosen = [prose(1), prose(2), prose(4)]
  expect(withoutGaps(chosen, [prose(9), ...chosen])).toEqual(chosen)
  expect(withoutGaps(chosen.slice(0, 2), [...chosen.slice(0, 2), prose(3)])).toEqual(chosen.slice(0, 2))
})
