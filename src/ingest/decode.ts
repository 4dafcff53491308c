import type { Diagnostic } from '../model/diagnostic.ts'
import { SynopseError } from '../model/errors.ts'

/** Decoded text with what was guessed or repaired on the way. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly diagnostics: readonly Diagnostic[]
}

/** How many bytes are looked at for binary content and for a declared charset. */
const HEAD = 4096

/**
 * Bytes to text: byte-order mark or UTF-16 by its zero bytes; the declared charset; UTF-8 if it is valid; else UTF-8
 * with single repairs where most of its multi-byte characters are whole, else windows-1252, each with a diagnostic.
 *
 * @throws SynopseError `input-binary` for what is no text.
 */
export function decode(bytes: Uint8Array, input: string, declared?: string): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark !== undefined) return plain(bytes, mark)
  const wide = utf16(bytes)
  if (wide !== undefined) return { ...plain(bytes, wide), diagnostics: [guessed(wide)] }
  if (isBinary(bytes))
    throw new SynopseError(
      'input-binary',
      `${input}: this is a binary file, not text; give it as plain text, HTML or JSON`,
    )
  const strict = strictly(bytes, 'utf-8')
  if (strict !== undefined) return { text: strict, encoding: 'utf-8', diagnostics: [] }
  const known = declared === undefined ? undefined : decoderFor(declared)
  if (known !== undefined && known !== 'utf-8') return plain(bytes, known)
  const repaired = new TextDecoder('utf-8').decode(bytes)
  const broken = repaired.split('\uFFFD').length - 1
  const whole = repaired.match(/[\u0080-\uFFFC]/gu)?.length ?? 0
  // Text in windows-1252 read as UTF-8 has broken places and hardly ever a whole character beyond ASCII.
  if (whole >= broken) {
    const reason = `${broken} ${broken === 1 ? 'place is' : 'places are'} not valid UTF-8 and shown as \uFFFD; save the file as UTF-8`
    return {
      text: repaired,
      encoding: 'utf-8',
      diagnostics: [{ code: 'encoding-repaired', severity: 'warning', reason }],
    }
  }
  const why = known === undefined ? undefined : `declared as ${known} and not that`
  return { ...plain(bytes, 'windows-1252'), diagnostics: [guessed('windows-1252', why)] }
}

function guessed(encoding: string, why = 'not UTF-8, and no encoding is declared'): Diagnostic {
  const reason = `${why}; read as ${encoding}, save it as UTF-8 if letters look wrong`
  return { code: 'encoding-guessed', severity: 'warning', reason }
}

function plain(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, diagnostics: [] }
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decoderFor(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Western text in UTF-16 has a zero byte in nearly every pair, always on the same side. */
function utf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, HEAD) & ~1
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (odd / pairs > 0.6 && even / pairs < 0.05) return 'utf-16le'
  if (even / pairs > 0.6 && odd / pairs < 0.05) return 'utf-16be'
  return undefined
}

/** A zero byte, or more than a tenth control characters, in the first bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, HEAD)
  let control = 0
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at]!
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1
  }
  return length > 0 && control / length > 0.1
}

/** The charset an HTML page declares in its first kilobytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/iu.exec(head)?.[1]
}
