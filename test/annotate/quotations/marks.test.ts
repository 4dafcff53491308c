import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarks } from '../../../src/annotate/quotations/marks.ts'

const pairsOf = (text: string) =>
  findMarks(text, [{ start: 0, end: text.length }]).pairs.map((pair) => text.slice(pair.start, pair.end))

describe('quotation marks', () => {
  it.each([
    ['„Hallo“, sagte sie.', ['„Hallo“']],
    ['„Hallo”, sagte sie.', ['„Hallo”']],
    ['»Hallo«, sagte sie.', ['»Hallo«']],
    ['«Hallo», sagte sie.', ['«Hallo»']],
    ['"Hallo", sagte sie.', ['"Hallo"']],
    ['“Hello,” she said.', ['“Hello,”']],
    ['‚Hallo‘, sagte sie.', ['‚Hallo‘']],
    ['„Er rief ‚Halt‘ und lief“, sagte sie.', ['„Er rief ‚Halt‘ und lief“', '‚Halt‘']],
    ['»Er rief ›Halt‹ und lief«, sagte sie.', ['»Er rief ›Halt‹ und lief«', '›Halt‹']],
    ['Das Haus „Seeblick“ und das Haus „Talblick“.', ['„Seeblick“', '„Talblick“']],
  ])('pairs %s', (text, expected) => {
    expect(pairsOf(text)).toEqual(expected)
  })

  it('leaves apostrophes alone', () => {
    expect(pairsOf("Das war's, rief Hans' Bruder, und so ging's weiter.")).toEqual([])
    expect(pairsOf('Das war’s, rief Hans’ Bruder.')).toEqual([])
  })

  it('reports a mark that is never closed and pairs the others', () => {
    const text = '„Das ist offen.\n„Das ist zu.“'
    const { pairs, unclosed } = findMarks(text, [
      { start: 0, end: 15 },
      { start: 16, end: text.length },
    ])
    expect(pairs.map((pair) => text.slice(pair.start, pair.end))).toContain('„Das ist zu.“')
    expect(pairs.length + unclosed.length).toBe(2)
  })

  it('joins a quotation whose paragraphs each begin with a mark and only the last ends with one', () => {
    const text = '„Erster Absatz.\n„Zweiter Absatz.“'
    const { pairs, unclosed } = findMarks(text, [
      { start: 0, end: 15 },
      { start: 16, end: text.length },
    ])
    expect(pairs.map((pair) => text.slice(pair.start, pair.end))).toEqual(['„Erster Absatz.', '„Zweiter Absatz.“'])
    expect(unclosed).toEqual([])
  })

  it.each([
    ['"A eins. A zwei.\nB drei."\nC vier.', ['"A eins. A zwei.', 'B drei."']],
    ['„A eins.\nB zwei.\nC drei.“ D.', ['„A eins.', 'B zwei.', 'C drei.“']],
    ['"A eins.\nB sagte: "C."', ['"C."']],
  ])('carries an open mark on to the paragraph that closes it, unless another opens first: %s', (text, expected) => {
    const areas = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
    }))
    expect(findMarks(text, areas).pairs.map((pair) => text.slice(pair.start, pair.end))).toEqual(expected)
  })

  it('gives pairs in reading order that lie in the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('„', '“', '”', '"', '»', '«', '‚', '‘', '’', 'a', ' ', '.', ',')),
        (parts) => {
          const text = parts.join('')
          const { pairs } = findMarks(text, [{ start: 0, end: text.length }])
          for (const [index, pair] of pairs.entries()) {
            expect(pair.inner.start).toBe(pair.start + 1)
            expect(pair.inner.end).toBeLessThanOrEqual(pair.end)
            expect(pair.end).toBeLessThanOrEqual(text.length)
            if (index > 0) expect(pairs[index - 1]!.start).toBeLessThan(pair.start)
          }
        },
      ),
    )
  })
})
