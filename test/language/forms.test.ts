import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByForm, formAt, formOf, NumberByForm } from '../../src/language/forms.ts'

describe('forms', () => {
  it('have the letters that stand in the text, wherever they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (before, word) => {
        const form = formAt(`${before}${word}!`, before.length, before.length + word.length)
        expect(form.text).toBe(word)
        expect(form.lower).toBe(word.toLowerCase())
      }),
    )
  })

  it('are told apart where their hashes agree', () => {
    // "Aa" and "BB" have the same hash, and so has every sequence of the two.
    const words = Array.from({ length: 64 }, (_, bits) =>
      Array.from({ length: 6 }, (__, at) => ((bits >> at) & 1 ? 'Aa' : 'BB')).join(''),
    )
    expect(words.map((word) => formAt(word, 0, word.length).text)).toEqual(words)
    expect(words.map((word) => formAt(word, 0, word.length).text)).toEqual(words)
  })

  it('keep an answer for each question', () => {
    let asked = 0
    const length = new ByForm(({ text }) => {
      asked += 1
      return text.length
    })
    const upper = new ByForm(({ text }) => text.toUpperCase())
    const text = 'Torn an Torn'
    const answers = [formAt(text, 0, 4), formAt(text, 8, 12)].map((form) => [length.of(form), upper.of(form)])
    expect(answers).toEqual([
      [4, 'TORN'],
      [4, 'TORN'],
    ])
    expect(asked).toBe(1)
  })

  it('keep a number for each question, also zero', () => {
    let asked = 0
    const length = new NumberByForm(({ text }) => {
      asked += 1
      return text.length
    })
    const [none, some] = [formOf(''), formOf('Kalden')]
    expect(length.known(some.number)).toBe(-1)
    expect([length.of(none), length.of(some), length.of(none), length.of(some)]).toEqual([0, 6, 0, 6])
    expect([length.known(none.number), length.known(some.number)]).toEqual([0, 6])
    expect(asked).toBe(2)
  })
})
