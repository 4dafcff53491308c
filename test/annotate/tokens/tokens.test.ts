import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '../../../src/model/span.ts'
import { annotateText } from '../../support/article.ts'

async function tokensOf(text: string, language = 'de') {
  const { article, layers } = await annotateText(text, { language }, ['sentences', 'tokens'])
  return layers.tokens.map((token) => ({ ...token, text: slice(article.reading, token) }))
}
const words = async (text: string, language?: string) => (await tokensOf(text, language)).map((token) => token.text)

describe('token edges', () => {
  it.each([
    ['Am 3. Mai um 18.30 Uhr', 'Am|3.|Mai|um|18.30|Uhr'],
    ['Es war 1998.', 'Es|war|1998|.'],
    ['3,8 Mio. Euro bzw. 1.000.000 Franken', '3,8|Mio.|Euro|bzw.|1.000.000|Franken'],
    ['z. B. Dr. Ilg und J. Tamm', 'z. B.|Dr.|Ilg|und|J.|Tamm'],
    ['„Geht’s?“, fragte er …', '„|Geht’s|?|“|,|fragte|er|…'],
    ['US-Regierung, An- und Abreise (kurz)', 'US-Regierung|,|An-|und|Abreise|(|kurz|)'],
    ['10-jährige Kinder, 50 % in München/Köln', '10-jährige|Kinder|,|50|%|in|München|/|Köln'],
    ['siehe https://beispiel.example/a?b=1 dort', 'siehe|https://beispiel.example/a?b=1|dort'],
    ['Ende.Anfang', 'Ende|.|Anfang'],
  ])('%s', async (text, expected) => {
    expect((await words(text)).join('|')).toBe(expected)
  })

  it('are kept in English contractions and abbreviations', async () => {
    expect((await words("Mr. Hale doesn't know the U.S. team's plan.", 'en')).join('|')).toBe(
      "Mr.|Hale|does|n't|know|the|U.S.|team|'s|plan|.",
    )
  })
})

describe('lemma and part of speech', () => {
  it('spells a noun as today where its forms have ss, and keeps ß behind a long vowel', async () => {
    const tokens = await tokensOf('Der Ausschuss und die Ausschüsse sandten Grüße.')
    expect(tokens.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma)).toEqual([
      'Ausschuss',
      'Ausschuss',
      'Gruß',
    ])
  })

  it('of a German sentence', async () => {
    const tokens = await tokensOf('Die neuen Ministerinnen teilten ihren Plan am Montag den Gemeinden mit.')
    expect(tokens.map(({ lemma, pos }) => `${lemma}/${pos}`).join(' ')).toBe(
      'der/DET neu/ADJ Ministerin/NOUN teilen/VERB ihr/DET Plan/NOUN an/ADP Montag/PROPN der/DET Gemeinde/NOUN mit/ADP ./PUNCT',
    )
  })

  it('of an English sentence', async () => {
    const tokens = await tokensOf('Hale said the ministers had rejected the plan and did not agree.', 'en')
    expect(tokens.map(({ lemma, pos }) => `${lemma}/${pos}`).join(' ')).toBe(
      'Hale/PROPN say/VERB the/DET minister/NOUN have/AUX reject/VERB the/DET plan/NOUN and/CCONJ do/AUX not/PART agree/VERB ./PUNCT',
    )
  })

  it('tell a name from a noun', async () => {
    const tokens = await tokensOf('Gestern sprach Ulrike Tamm in Velmarshausen über die Haushaltslage.')
    const names = tokens.filter(({ pos }) => pos === 'PROPN').map(({ text }) => text)
    expect(names).toEqual(['Ulrike', 'Tamm', 'Velmarshausen'])
  })
})

describe('verb forms', () => {
  it('keep all readings of an ambiguous form', async () => {
    const tokens = await tokensOf('Sie sagte, sie habe geschlafen und sei müde.')
    const habe = tokens.find(({ text }) => text === 'habe')?.verb
    const sei = tokens.find(({ text }) => text === 'sei')?.verb
    expect(habe).toMatchObject({ finite: true, indicative: true, subjunctive1: true, subjunctive2: false })
    expect(sei).toMatchObject({ finite: true, indicative: false, subjunctive1: true })
  })

  it('are absent from what is no verb', async () => {
    const tokens = await tokensOf('Die Reise begann.')
    expect(tokens.find(({ text }) => text === 'Reise')?.verb).toBeUndefined()
    expect(tokens.find(({ text }) => text === 'begann')?.verb).toMatchObject({ past: true, lemmas: ['beginnen'] })
  })
})

describe('any text', () => {
  it('has tokens in order that cover all but white space', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(..."aßZ9.,-’'„“ /@#\ud83d\n\u0301"), maxLength: 60 }),
        async (text) => {
          for (const language of ['de', 'en']) {
            const { article, layers } = await annotateText(text, { language }, ['sentences', 'tokens'])
            let at = 0
            for (const token of layers.tokens) {
              expect(token.start).toBeGreaterThanOrEqual(at)
              expect(article.reading.slice(at, token.start).trim()).toBe('')
              at = token.end
            }
            expect(article.reading.slice(at).trim()).toBe('')
            expect(article.diagnostics).toEqual([])
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each(['a', 'A', 'ab-', '1.', '9', '„', '.', '-', "'", 'A. ', 'ungen', 'z. '])(
    'of 100 kB of %j takes linear time',
    async (unit) => {
      const start = performance.now()
      await annotateText(unit.repeat(100_000 / unit.length), {}, ['sentences', 'tokens'])
      expect(performance.now() - start).toBeLessThan(2000)
    },
  )
})
