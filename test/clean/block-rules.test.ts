import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/clean/blocks/index.ts'
import { BLOCK_PACKS } from '../../src/language/block-packs.ts'

/** Text without the ⟦…⟧ marks, and the marked passages. */
function unmarked(example: string): { text: string; passages: { start: number; end: number }[] } {
  const passages: { start: number; end: number }[] = []
  let text = ''
  for (const part of example.split(/([⟦⟧])/u)) {
    if (part === '⟦') passages.push({ start: text.length, end: text.length })
    else if (part === '⟧') passages.at(-1)!.end = text.length
    else text += part
  }
  return { text, passages }
}

for (const [language, pack] of Object.entries(BLOCK_PACKS))
  describe(`block rules of ${language}`, () => {
    for (const rule of pack.blocks.rules) {
      test.each(rule.examples)(`${rule.name} finds %j`, (example) => {
        const { text, passages } = unmarked(example)
        const found = blocksOf(text, 0, language).filter((block) => block.rule === rule.name)
        expect(passages.length).toBeGreaterThan(0)
        expect(found.map(({ start, end }) => ({ start, end }))).toEqual(expect.arrayContaining(passages))
      })
      if (rule.counterExamples.length > 0)
        test.each(rule.counterExamples)(`${rule.name} leaves %j`, (text) => {
          expect(blocksOf(text, 0, language).filter((block) => block.rule === rule.name)).toEqual([])
        })
    }
  })
