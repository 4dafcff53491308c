import { ByForm } from '../../src/language/forms.ts'
import {
  type Entry,
  kindOf,
  lineOf,
  type Piece,
  pieceAt,
  UNKNOWN,
  type Vocabulary,
  wordsAt,
} from '../../src/language/pieces.ts'

const unknown = new ByForm(({ text }): Entry => UNKNOWN[kindOf(text)])

/** All pieces of a text, with what a vocabulary says about them. */
export function piecesOf(text: string, vocabulary?: Vocabulary): readonly Piece[] {
  const line = lineOf(wordsAt(text, 0, text.length), vocabulary?.entries ?? unknown)
  return line.forms.map((_, index) => pieceAt(line, index))
}
