import { describe, expect, it } from 'vitest'
import { LANGUAGES, loadPack } from '../../src/language/index.ts'
import type { Rule } from '../../src/language/rule.ts'
import type { Layers } from '../../src/model/layers.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import { annotateText } from '../support/article.ts'

interface Found {
  readonly rule: string
  readonly spans: readonly Span[]
}

/** What each layer says a rule found. */
function found(layers: Layers): readonly Found[] {
  const one = (item: Span & { readonly rule: string }): Found => ({ rule: item.rule, spans: [item] })
  return [
    ...layers.mentions.map(one),
    ...layers.timeExpressions.map(one),
    ...layers.figures.map(one),
    ...layers.events.map(one),
    ...layers.quotations.map((quotation) => ({ rule: quotation.rule, spans: quotation.content })),
    ...layers.statements.map((statement) => ({ rule: statement.rule, spans: statement.spans })),
    ...layers.entities.map((entity) => ({
      rule: entity.rule,
      spans: entity.mentions.map((at) => layers.mentions[at]!),
    })),
  ]
}

/** Takes the ⟦…⟧ marks out of an example. */
function unmark(example: string): { readonly text: string; readonly marked: readonly Span[] } {
  const marked: Span[] = []
  let text = ''
  let open = -1
  for (const char of example) {
    if (char === '⟦') open = text.length
    else if (char === '⟧') marked.push({ start: open, end: text.length })
    else text += char
  }
  return { text, marked }
}

/** Packs parts whose rules are proved elsewhere: blocks by the clean room, sentences and tokens by their own tests. */
const PROVED_ELSEWHERE = new Set(['blocks', 'sentences', 'tokens', 'terms'])

for (const code of LANGUAGES) {
  const pack = await loadPack(code)
  const parts = Object.entries(pack).filter(
    (entry): entry is [string, { readonly rules: readonly Rule[] }] =>
      typeof entry[1] === 'object' &&
      Array.isArray((entry[1] as { rules?: unknown }).rules) &&
      !PROVED_ELSEWHERE.has(entry[0]),
  )
  describe(`rules of the ${code} pack`, () => {
    it('have unique names', () => {
      const names = parts.flatMap(([, part]) => part.rules.map((rule) => rule.name))
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    })

    for (const rule of parts.flatMap(([, part]) => part.rules)) {
      it(`${rule.name} finds its examples and leaves its counter-examples`, async () => {
        expect(rule.examples.length, 'a rule carries at least one example').toBeGreaterThan(0)
        for (const example of rule.examples) {
          const { text, marked } = unmark(example)
          expect(marked.length, `no ⟦…⟧ in: ${example}`).toBeGreaterThan(0)
          const { layers } = await annotateText(text, { language: code, date: '2025-06-18' })
          const spans = found(layers)
            .filter((item) => item.rule === rule.name)
            .flatMap((item) => item.spans)
          for (const span of marked) {
            const passage = text.slice(span.start, span.end)
            expect(
              spans.some((other) => overlaps(other, span)),
              `${rule.name} misses ⟦${passage}⟧ in: ${text}`,
            ).toBe(true)
          }
        }
        for (const text of rule.counterExamples) {
          const { layers } = await annotateText(text, { language: code, date: '2025-06-18' })
          const wrong = found(layers).filter((item) => item.rule === rule.name)
          expect(
            wrong.map((item) => item.spans.map((span) => text.slice(span.start, span.end))),
            `in: ${text}`,
          ).toEqual([])
        }
      })
    }
  })
}
