import { expect, test } from 'vitest'
import { explain } from '../../../src/annotate/quotations/explain.ts'
import { loadPack } from '../../../src/language/index.ts'
import { annotateText } from '../../support/article.ts'

const TEXT = `„Wir bauen die Brücke neu“, sagte Bürgermeisterin Ida Köstner am Montag. „Das wird zwei Jahre dauern.“ Der Umbau sei teuer. Sie warnte, die alte Brücke sei „in einem traurigen Zustand“. Ein Anwohner sagte, er glaube das nicht.`

async function reasonsOf(text: string) {
  const { article: done, layers } = await annotateText(text, {}, ['quotations'])
  return { layers, reasons: explain(done.reading, layers, await loadPack('de')) }
}

test('says of each quotation which rule found it and how its speaker was found', async () => {
  const { layers, reasons } = await reasonsOf(TEXT)
  expect(reasons).toHaveLength(layers.quotations.length)
  const steps = reasons.map((list) => list.map(({ step }) => step))
  for (const list of steps) expect(list).toEqual(expect.arrayContaining(['rule', 'speaker', 'entity']))
  const of = (rule: string) => reasons[layers.quotations.findIndex((quotation) => quotation.rule === rule)]!
  expect(of('quotations/inquit-after').map(({ step }) => step)).toEqual(['rule', 'marks', 'cue', 'speaker', 'entity'])
  expect(of('quotations/direct-continued').find(({ step }) => step === 'speaker')!.because).toContain(
    'carried from quotation 0',
  )
  expect(of('quotations/mood-continued').find(({ step }) => step === 'mood')).toMatchObject({
    span: { start: TEXT.indexOf('sei teuer'), end: TEXT.indexOf('sei teuer') + 3 },
  })
  expect(of('quotations/fragment').find(({ step }) => step === 'nested')).toBeDefined()
})

test('tells a pronoun from a name and from one left open', async () => {
  const { layers, reasons } = await reasonsOf(TEXT)
  const entityStep = (words: string) =>
    reasons[layers.quotations.findIndex(({ content }) => TEXT.slice(content[0]!.start).startsWith(words))]!.find(
      ({ step }) => step === 'entity',
    )!.because
  expect(entityStep('„Wir bauen')).toBe('named by a name')
  expect(entityStep('die alte Brücke')).toContain('a pronoun for a woman')
  expect(entityStep('er glaube')).toContain('left open')
})

test('its evidence slices back and repeats no words of the article', async () => {
  const { reasons } = await reasonsOf(TEXT)
  for (const { because, span } of reasons.flat()) {
    if (span) expect(TEXT.slice(span.start, span.end).trim()).not.toBe('')
    expect(because).not.toMatch(/Köstner|Brücke/u)
  }
})
