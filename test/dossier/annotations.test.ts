import { describe, expect, it } from 'vitest'
import { annotationRecord } from '../../src/dossier/index.ts'
import { at, bridgeArticles } from '../support/dossier.ts'

const [first] = bridgeArticles
const { article } = first!
const record = annotationRecord(first!)

describe('the annotation record', () => {
  it('counts in the text as given, not in title and text', () => {
    for (const { start, end, field, kind } of record.mentions)
      if (field === undefined && kind === 'place') expect(article.text.slice(start, end)).toBe('Marnbach')
    const [content] = record.quotations[0]!.content
    expect(article.text.slice(content![0], content![1])).toBe('„Wir brauchen die Brücke, und zwar vor dem Winter“')
  })

  it('says where something stands in the title', () => {
    expect(record.titleSentences).toEqual([[0, article.title!.length]])
    for (const [start, end] of record.sentences) expect(article.text.slice(start, end).trim()).not.toBe('')
    const inTitle = annotationRecord({
      article,
      layers: {
        ...first!.layers,
        quotations: [{ ...first!.layers.quotations[0]!, content: [at(article, 'sprechen über')] }],
      },
    })
    expect(inTitle.quotations[0]).toMatchObject({ field: 'title', content: [[18, 31]], cue: [] })
  })

  it('joins mentions to their entities, and speakers to them', () => {
    expect(record.mentions.map(({ entity }) => entity)).toEqual(['e1', 'e2', 'e3'])
    expect(record.quotations[0]!.speakerEntity).toBe('e1')
  })

  it('names rule and confidence on everything a rule made', () => {
    for (const layer of [
      'mentions',
      'entities',
      'timeExpressions',
      'figures',
      'quotations',
      'events',
      'statements',
    ] as const)
      for (const annotation of record[layer]) expect(annotation).toMatchObject({ rule: 'test/made', confidence: null })
    expect(record.events.length + record.statements.length).toBeGreaterThan(3)
  })
})
