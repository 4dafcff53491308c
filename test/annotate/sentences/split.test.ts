import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/annotate/sentences/split.ts'
import { loadPack } from '../../../src/language/index.ts'
import { slice } from '../../../src/model/span.ts'
import { annotateText } from '../../support/article.ts'

const de = await loadPack('de')
const en = await loadPack('en')
const split = (text: string, pack = de) =>
  splitSentences(text, { start: 0, end: text.length }, pack.sentences).map((span) => slice(text, span))

describe('German sentences', () => {
  it.each([
    ['ordinals before months and nouns', ['Am 3. Mai tagt der 2. Senat.', 'Er entscheidet bald.']],
    [
      'years and counts end a sentence',
      [
        'Das war 1998.',
        'Die Zahl stieg auf 68.',
        'Totenstille herrschte.',
        'Der Wert lag bei 5,1.',
        'Künftig zählt er mehr.',
      ],
    ],
    ['abbreviations', ['Dr. Ruth Askamp und z. B. Prof. Ilg zahlten rd. 30 Mio. Euro.', 'Mehr nicht.']],
    [
      'abbreviations that may end a sentence',
      ['Es gab Brot, Käse usw. im Saal.', 'Es gab Brot, Käse usw.', 'Die Gäste gingen.'],
    ],
    ['initials', ['J. R. Tamm kam mit K. Obst.', 'Sie blieb.']],
    ['closing marks belong to the sentence', ['Sie sagte: „Ich gehe.“', 'Er blieb.']],
    ['no end before an inquit', ['„Wohin?“, fragte sie.', '„Weg!“ rief er.', '„Und wann?“ fragte sie.']],
    ['an end inside a quotation', ['„Das geht nicht.', 'Wir kommen später“, sagte Ilg.']],
    ['points and marks', ['Wirklich?!', 'Ja …', 'Aber … nein.']],
    ['numbers of rulers', ['König Otto II. starb jung.', 'Danach regierte sein Bruder.']],
    ['a bracket', ['Der Fund (Inv. Nr. 12) ist alt.', '(Er lag im Keller.)', 'Nun ist er im Museum.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })
})

describe('English sentences', () => {
  it.each([
    ['titles', ['Mr. Hale met Gen. J. T. Marrow at 5 p.m. on Friday.', 'They talked.']],
    ['countries', ['The U.S. team left Washington, D.C.', 'The others stayed.']],
    ['quotations', ['“Why?” asked Hale.', '“Because.”', 'He left.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '), en)).toEqual(sentences)
  })
})

describe('any text', () => {
  it('is covered by sentences in order, white space aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ9.!?…„“»() \u00a0'), maxLength: 80 }), (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length }, de.sentences)
        let at = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(at)
          expect(span.end).toBeGreaterThan(span.start)
          expect(text.slice(at, span.start).trim()).toBe('')
          at = span.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it.each(['.', '. ', '1. ', '„', '?!', 'A.', 'a b. ', '(', ' '])('of 100 kB of %j takes linear time', (unit) => {
    const text = unit.repeat(100_000 / unit.length)
    const start = performance.now()
    splitSentences(text, { start: 0, end: text.length }, de.sentences)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('the stage', () => {
  it('never crosses a block and numbers the blocks', async () => {
    const { article, layers } = await annotateText('Ohne Punkt\n\nDann geht es weiter. Noch ein Satz', {}, [
      'sentences',
    ])
    expect(layers.sentences.map((sentence) => [sentence.block, slice(article.reading, sentence)])).toEqual([
      [0, 'Ohne Punkt'],
      [1, 'Dann geht es weiter.'],
      [1, 'Noch ein Satz'],
    ])
  })

  it('cuts blocks of every role', async () => {
    const { layers } = await annotateText('Foto: Ilg. Alle Rechte.\nText.', { roles: ['photo-credit', 'body'] }, [
      'sentences',
    ])
    expect(layers.sentences.map(({ block }) => block)).toEqual([0, 0, 1])
  })
})
