import { ByForm, NumberByForm } from '../../src/language/forms.ts'
import { type Entry, kindOf, Line, type Piece, UNKNOWN, type Vocabulary, wordsAt } from '../../src/language/pieces.ts'

const unknown: Vocabulary = {
  entries: new ByForm(({ text }): Entry => UNKNOWN[kindOf(text)]),
  codes: new NumberByForm(() => 0),
}

/** The pieces of a text, with what a vocabulary says about them. */
export function lineOf(text: string, vocabulary?: Vocabulary): Line {
  return new Line(wordsAt(text, 0, text.length), vocabulary ?? unknown)
}

/** All of them. */
export function piecesOf(text: string, vocabulary?: Vocabulary): readonly Piece[] {
  const line = lineOf(text, vocabulary)
  return Array.from({ length: line.length }, (_, index) => line.get(index)!)
}
