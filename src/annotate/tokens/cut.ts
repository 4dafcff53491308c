import { type Form, formHashed, hashOn } from '../../language/forms.ts'

/** Characters that never go on with a word of letters before them: white space, comma, closing marks. */
const CLOSES = closing()

function closing(): Uint8Array {
  const codes = new Uint8Array(128)
  for (const mark of ' \n\t,;!?)"') codes[mark.charCodeAt(0)] = 1
  return codes
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x167f && /\s/.test(String.fromCharCode(code)))

/** The tokens of one sentence and where they begin and end, in code units of the text. */
export interface Cut {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly Form[]
}

/**
 * Cuts a sentence into tokens. Most words are letters up to a space or comma, which needs no pattern; all others are
 * matched.
 *
 * @param pattern as `TokenRules.pattern`
 */
export function cut(text: string, pattern: RegExp): Cut {
  const starts: number[] = []
  const ends: number[] = []
  const words: Form[] = []
  let at = 0
  while (at < text.length) {
    let code = text.charCodeAt(at)
    if (isSpace(code)) {
      at += 1
      continue
    }
    let end = at
    let hash = code
    if (isLetter(code)) {
      end += 1
      code = end < text.length ? text.charCodeAt(end) : 32
      while (isLetter(code)) {
        end += 1
        hash = hashOn(hash, code)
        code = end < text.length ? text.charCodeAt(end) : 32
      }
    }
    if (end === at || code > 127 || CLOSES[code] === 0) {
      pattern.lastIndex = at
      if (!pattern.test(text)) break
      end = pattern.lastIndex
      hash = text.charCodeAt(at)
      for (let i = at + 1; i < end; i += 1) hash = hashOn(hash, text.charCodeAt(i))
    }
    starts.push(at)
    ends.push(end)
    words.push(formHashed(text, at, end, hash))
    at = end
  }
  pattern.lastIndex = 0
  return { starts, ends, words }
}
