import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statements } from '../../../src/annotate/statements/index.ts'
import { loadPack } from '../../../src/language/index.ts'
import type { Quotation, Statement } from '../../../src/model/layers.ts'
import { slice } from '../../../src/model/span.ts'
import { annotateText, type TextOptions } from '../../support/article.ts'

type Part = string | undefined

/** Statements of a text whose quotations are given as content and frame, independent of the quotations stage. */
async function statementsOf(
  text: string,
  quoted: readonly (readonly [content: string, frame?: Part, outer?: number])[] = [],
  options: TextOptions = {},
): Promise<readonly (Statement & { readonly words: string })[]> {
  const { article, layers } = await annotateText(text, options, ['tokens'])
  const spanOf = (part: string) => {
    const start = text.indexOf(part)
    expect(start, part).toBeGreaterThanOrEqual(0)
    return { start, end: start + part.length }
  }
  const quotations = quoted.map(
    ([content, frame, outer]): Quotation => ({
      type: 'direct',
      medium: 'speech',
      content: [spanOf(content)],
      cue: [],
      speaker: [],
      addressee: [],
      frame: frame === undefined ? [] : [spanOf(frame)],
      venue: [],
      ...(outer !== undefined && { outer }),
      rule: 'test',
      confidence: null,
    }),
  )
  const pack = await loadPack(options.language === 'en' ? 'en' : 'de')
  const { layer } = statements.run({ article, pack, layers: { ...layers, quotations } })
  return layer.map((statement) => ({ ...statement, words: statement.spans.map((span) => slice(text, span)).join(' ') }))
}

const mannerOf = async (text: string, options?: TextOptions) => {
  const [first] = await statementsOf(text, [], options)
  return first === undefined ? undefined : `${first.polarity} ${first.modality}`
}

describe('what is stated', () => {
  it('takes quotations as attributed and the sentences around them as asserted', async () => {
    const found = await statementsOf(
      'Die Fähre liegt fest. „Wir warten auf Ersatzteile“, sagte Kapitänin Ruth Amsel.',
      [['„Wir warten auf Ersatzteile“', 'sagte Kapitänin Ruth Amsel']],
    )
    expect(found.map((statement) => [statement.source, statement.words, statement.sentence])).toEqual([
      ['asserted', 'Die Fähre liegt fest.', 0],
      ['attributed', '„Wir warten auf Ersatzteile“', 1],
    ])
  })

  it('leaves nested quotations to the one around them', async () => {
    const found = await statementsOf('Amsel berichtete, der Reeder habe „bald“ versprochen.', [
      ['der Reeder habe „bald“ versprochen', 'Amsel berichtete'],
      ['„bald“', undefined, 0],
    ])
    expect(found.map((statement) => statement.words)).toEqual(['der Reeder habe „bald“ versprochen'])
  })

  it('does not state a fragment twice that a longer quotation holds', async () => {
    const found = await statementsOf('Es gebe „kein Zurück“, sagte Amsel.', [
      ['Es gebe „kein Zurück“', 'sagte Amsel'],
      ['„kein Zurück“', 'sagte Amsel'],
    ])
    expect(found.map((statement) => statement.words)).toEqual(['Es gebe „kein Zurück“'])
  })

  it('keeps the part of a sentence that a quotation leaves', async () => {
    const found = await statementsOf(
      'Die Fähre blieb am Montag und am Dienstag im Hafen von Norhaven liegen, was Amsel „ärgerlich“ nannte.',
      [['„ärgerlich“', 'was Amsel „ärgerlich“ nannte']],
    )
    expect(found.map((statement) => [statement.source, statement.words])).toEqual([
      ['asserted', 'Die Fähre blieb am Montag und am Dienstag im Hafen von Norhaven liegen'],
      ['attributed', '„ärgerlich“'],
    ])
  })

  it('reads no statement from captions, links and headings', async () => {
    const found = await statementsOf('Der Hafen am Abend\nMehr lesen: Die Fähre fährt wieder\nWas folgt daraus?', [], {
      roles: ['photo-caption', 'read-more', 'heading'],
    })
    expect(found).toEqual([])
  })

  it('accepts a headline without verb, but no such sentence of the body', async () => {
    const roles = ['headline', 'body'] as const
    const found = await statementsOf('Sieben Verletzte nach Brand in Norhaven\nEin trauriger Tag.', [], { roles })
    expect(found.map((statement) => statement.words)).toEqual(['Sieben Verletzte nach Brand in Norhaven'])
  })
})

describe('how it is stated', () => {
  it.each([
    ['Der Hafen wird nicht ausgebaut.', 'negative fact'],
    ['Kein Schiff lief aus.', 'negative fact'],
    ['Das Schiff trug nicht nur Holz.', 'positive fact'],
    ['Das Schiff lief aus, obwohl niemand an Bord war.', 'positive fact'],
    ['Die Brücke könnte im Mai fertig sein.', 'positive possible'],
    ['Die Brücke ist wohl beschädigt.', 'positive possible'],
    ['Die Stadt muss die Brücke sperren.', 'positive necessary'],
    ['Die Brücke soll am Montag öffnen.', 'positive planned'],
    ['Der Kapitän soll ein Signal missachtet haben.', 'positive hearsay'],
    ['Der Kapitän soll an Bord gewesen sein.', 'positive hearsay'],
    ['Das Angebot soll auf Norhaven beschränkt sein.', 'positive planned'],
    ['Der Rat wird am Montag tagen.', 'positive planned'],
    ['Die Stadt will die Brücke abreißen.', 'positive planned'],
    ['Die Brücke wird am Montag gesperrt.', 'positive fact'],
    ['Wenn der Rat zustimmt, fährt die Fähre wieder.', 'positive conditional'],
    ['Sollte der Rat ablehnen, bleibt die Fähre im Hafen.', 'positive conditional'],
    ['Auch wenn der Rat zustimmt, bleibt die Fähre im Hafen.', 'positive fact'],
    ['Fährt die Fähre bald wieder?', 'positive question'],
  ])('%s', async (text, expected) => {
    expect(await mannerOf(text)).toBe(expected)
  })

  it.each([
    ['The harbour will not be rebuilt.', 'negative planned'],
    ['The bridge may be damaged.', 'positive possible'],
    ['The captain allegedly passed a stop signal.', 'positive hearsay'],
    ['If the council agrees, the ferry will sail again.', 'positive conditional'],
    ['The harbour was closed on Monday.', 'positive fact'],
  ])('%s', async (text, expected) => {
    expect(await mannerOf(text, { language: 'en' })).toBe(expected)
  })
})

describe('whatever the text', () => {
  it('gives spans inside the reading, in order, and never throws', async () => {
    const word = fc.constantFrom(
      'Der',
      'Rat',
      'soll',
      '„',
      '“',
      'nicht',
      ',',
      '.',
      'wenn',
      '?',
      '\n',
      'haben',
      '12',
      '(',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
        const text = words.join(' ')
        const { layers } = await annotateText(text, {}, ['statements'])
        let before = 0
        for (const { spans } of layers.statements) {
          expect(spans[0]!.start).toBeGreaterThanOrEqual(before)
          before = spans[0]!.start
          for (const span of spans) expect(slice(text, span).length).toBe(span.end - span.start)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('stays linear on hostile text', async () => {
    const hostile = ['„'.repeat(20_000), 'nicht '.repeat(8_000), 'wenn, '.repeat(8_000), 'soll haben '.repeat(5_000)]
    for (const text of hostile) {
      const { article, layers } = await annotateText(text, {}, ['tokens'])
      const started = performance.now()
      statements.run({ article, pack: await loadPack('de'), layers: { ...layers, quotations: [] } })
      expect(performance.now() - started).toBeLessThan(1500)
    }
  })
})
