import { existsSync, readFileSync } from 'node:fs'
import type { Quotation } from '../../../src/model/layers.ts'
import type { Group, Part } from './score.ts'

type Pair = readonly [number, number]

/** One document of the corpus (see the README beside this file): offsets are into `text`. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly tokens: readonly Pair[]
  readonly quotations: readonly GoldQuotation[]
}

export interface GoldQuotation {
  readonly type: string
  readonly quote: readonly Pair[]
  readonly speaker: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly frame: readonly Pair[]
  readonly addressee: readonly Pair[]
}

/** Reads one document a line, or undefined where the file is not on this machine. */
export function loadDocuments(file: string | URL): readonly GoldDocument[] | undefined {
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument)
}

/** Corpus name of a type. */
export const TYPES: Readonly<Record<Quotation['type'], string>> = {
  direct: 'Direct',
  indirect: 'Indirect',
  'free-indirect': 'FreeIndirect',
  'indirect-free-indirect': 'IndirectFreeIndirect',
  reported: 'Reported',
}

/** Numbers of the tokens that `spans` touch; `tokens` are in order and do not overlap. */
export function tokenNumbers(spans: readonly Pair[], tokens: readonly Pair[]): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const [start, end] of spans) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (tokens[middle]![1] <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < tokens.length && tokens[i]![0] < end; i += 1) numbers.add(i)
  }
  return numbers
}

function group(type: string, spans: Readonly<Record<Part, readonly Pair[]>>, tokens: readonly Pair[]): Group {
  return {
    type,
    tokens: {
      quote: tokenNumbers(spans.quote, tokens),
      addressee: tokenNumbers(spans.addressee, tokens),
      cue: tokenNumbers(spans.cue, tokens),
      frame: tokenNumbers(spans.frame, tokens),
      speaker: tokenNumbers(spans.speaker, tokens),
    },
  }
}

/** Gold quotations as token sets. */
export function goldGroups(document: GoldDocument): readonly Group[] {
  return document.quotations.map((quotation) => group(quotation.type, quotation, document.tokens))
}

/** System quotations as token sets, those that touch no token left out. */
export function systemGroups(document: GoldDocument, quotations: readonly Quotation[]): readonly Group[] {
  const pairs = (spans: Quotation['content']) => spans.map(({ start, end }): Pair => [start, end])
  return quotations
    .map((quotation) =>
      group(
        TYPES[quotation.type],
        {
          quote: pairs(quotation.content),
          addressee: pairs(quotation.addressee),
          cue: pairs(quotation.cue),
          frame: pairs(quotation.frame),
          speaker: pairs(quotation.speaker),
        },
        document.tokens,
      ),
    )
    .filter(({ tokens }) => tokens.quote.size > 0)
}

/** A quotation of the self-written gold: each part as the words it covers, looked up in the text. */
interface OwnQuotation {
  readonly type: string
  readonly quote: readonly string[]
  readonly speaker?: readonly string[]
  readonly cue?: readonly string[]
  readonly frame?: readonly string[]
  readonly addressee?: readonly string[]
}

/** Reads the self-written gold. Parts are looked up from the frame on, then from the start. Throws where one is not in the text. */
export function loadOwn(file: URL): readonly GoldDocument[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(
      (line) =>
        JSON.parse(line) as {
          readonly id: string
          readonly text: string
          readonly quotations: readonly OwnQuotation[]
        },
    )
  return rows.map(({ id, text, quotations }) => ({
    id,
    text,
    tokens: [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
      (match): Pair => [match.index, match.index + match[0].length],
    ),
    quotations: quotations.map((quotation) => {
      const anchor = text.indexOf(quotation.frame?.[0] ?? quotation.quote[0]!)
      const place = (words: readonly string[] | undefined): readonly Pair[] =>
        (words ?? []).map((word) => {
          const near = text.indexOf(word, anchor)
          const start = near >= 0 ? near : text.indexOf(word)
          if (start < 0) throw new Error(`${id}: "${word}" is not in its text; correct the gold`)
          return [start, start + word.length]
        })
      return {
        type: quotation.type,
        quote: quotation.quote.map((word): Pair => [text.indexOf(word), text.indexOf(word) + word.length]),
        speaker:
          quotation.frame === undefined
            ? carried(text, quotation.speaker, text.indexOf(quotation.quote[0]!))
            : place(quotation.speaker),
        cue: place(quotation.cue),
        frame: place(quotation.frame),
        addressee: place(quotation.addressee),
      }
    }),
  }))
}

/** A speaker that is carried over stands before the words it says; a told one inside them. */
function carried(text: string, speaker: readonly string[] | undefined, quote: number): readonly Pair[] {
  return (speaker ?? []).map((word) => {
    const inside = text.startsWith(word, quote) ? quote : text.lastIndexOf(word, quote)
    return [inside, inside + word.length]
  })
}
