import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPhrases } from '../../src/language/find-phrases.ts'
import { type Phrase, phraseBook, type Reader } from '../../src/language/phrases.ts'
import { wordsAt } from '../../src/language/pieces.ts'
import { piecesOf } from '../support/pieces.ts'

const lexicon = { words: { Colour: [['rot', 1] as const, ['blau', 2] as const], Thing: [['Ball', 7] as const] } }

function foundIn(phrases: readonly Phrase<string>[], text: string): readonly string[] {
  const book = phraseBook(lexicon, phrases)
  const { pieces, found } = findPhrases(book, wordsAt(text, 0, text.length))
  return found.map(
    ({ from, to, meaning }) => `${meaning}:${text.slice(pieces.get(from)!.start, pieces.get(to - 1)!.end)}`,
  )
}

const phrase = (rule: string, ...patterns: string[]): Phrase<string> => ({ rule, patterns, read: () => rule })

describe('pieces', () => {
  it('slice back, stand in order and hold everything but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const pieces = piecesOf(text)
        expect(pieces.every((piece) => text.slice(piece.start, piece.end) === piece.text && piece.text !== '')).toBe(
          true,
        )
        expect(pieces.every((piece, at) => at === 0 || pieces[at - 1]!.end <= piece.start)).toBe(true)
        const blank = /[\s\u0000- \u00a0\u202f\u2009\ufeff]/g
        expect(
          pieces
            .map((piece) => piece.text)
            .join('')
            .replace(blank, ''),
        ).toBe(text.replace(blank, ''))
      }),
    )
  })

  it('cut words, digits and marks apart', () => {
    expect(piecesOf('14-Tage-Frist').map(({ text }) => text)).toEqual(['14', '-', 'Tage', '-', 'Frist'])
    expect(piecesOf('Münster')).toHaveLength(1)
  })
})

describe('phrases', () => {
  it('prefer the one that reaches farthest', () => {
    expect(foundIn([phrase('short', 'Colour'), phrase('long', 'Colour Thing')], 'der rot Ball')).toEqual([
      'long:rot Ball',
    ])
  })

  it('mark a span inside their context', () => {
    expect(foundIn([phrase('a', 'vor [ Colour ] Thing')], 'vor rot Ball')).toEqual(['a:rot'])
  })

  it('leave optional elements out, at the start too', () => {
    expect(foundIn([phrase('a', 'ganz? Colour Thing?')], 'ganz rot, blau Ball')).toEqual(['a:ganz rot', 'a:blau Ball'])
  })

  it('heed blanks where the pattern does', () => {
    expect(foundIn([phrase('a', 'Int ~. Colour')], '3. rot')).toEqual(['a:3. rot'])
    expect(foundIn([phrase('a', 'Int ~. Colour')], '3 . rot')).toEqual([])
  })

  it('try the next way where reading refuses', () => {
    const picky: Phrase<string> = {
      rule: 'a',
      patterns: ['Colour Thing?'],
      read: (match) => (match.to - match.from === 1 ? 'a' : undefined),
    }
    expect(foundIn([picky], 'rot Ball')).toEqual(['a:rot'])
  })

  it('hand labelled values to reading', () => {
    const sum: Phrase<string> = {
      rule: 'a',
      patterns: ['c:Colour t:Thing'],
      read: (match) => String((match.number('c') ?? 0) + (match.number('t') ?? 0)),
    }
    expect(foundIn([sum], 'blau Ball')).toEqual(['9:blau Ball'])
  })

  it('begin with a reader, or go on with one behind their first word, hedged or not', () => {
    const found = (text: string, pattern: string) => {
      const two: Reader = (pieces, at) => {
        const [first, second] = [pieces.get(at), pieces.get(at + 1)]
        if (first?.kind !== 'number') return undefined
        return { value: Number(first.text), to: second?.kind === 'number' ? at + 2 : at + 1 }
      }
      const hedge: Reader = (pieces, at) => (pieces.get(at)?.text === 'etwa' ? { value: 1, to: at + 1 } : undefined)
      const words = { ...lexicon.words, Hedge: [['etwa', 1] as const] }
      const readers = { Number: two, Hedge: hedge }
      const readerStarts = { Number: ['Int'], Hedge: ['Hedge'] }
      const book = phraseBook({ ...lexicon, words, readers, readerStarts }, [phrase('a', pattern)])
      const { pieces, found } = findPhrases(book, wordsAt(text, 0, text.length))
      return found.map(({ from, to }) => text.slice(pieces.get(from)!.start, pieces.get(to - 1)!.end))
    }
    expect(found('12 Ball, 3 4 Ball', '@Number Thing')).toEqual(['12 Ball', '3 4 Ball'])
    expect(found('12 Ball, 3 4 Ball', '@Number+ Thing')).toEqual(['3 4 Ball'])
    expect(found('von 12 auf, von etwa 13 auf', 'von [ @Hedge? @Number ] auf')).toEqual(['12', 'etwa 13'])
    expect(found('etwa 12 Ball, 13 Ball', '@Hedge? @Number Thing')).toEqual(['etwa 12 Ball', '13 Ball'])
    expect(found('von etwa', 'von @Hedge? @Number')).toEqual([])
  })
})
