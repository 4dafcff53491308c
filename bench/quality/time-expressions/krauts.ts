import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ScoredTime } from './score.ts'

/** One article of KRAUTS with the gold and, realigned, HeidelTime's output. Offsets are UTF-16 units into `text`. */
export interface KrautsDocument {
  readonly id: string
  readonly text: string
  readonly date: string | undefined
  readonly gold: readonly ScoredTime[]
  readonly heideltime: readonly ScoredTime[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return ENTITIES[name] ?? whole
  })
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

/** Reads a TimeML file: its text, its expressions, its date of creation. `undefined` where its tags do not close. */
export function parseTimeml(
  source: string,
): { readonly text: string; readonly times: readonly ScoredTime[]; readonly date: string | undefined } | undefined {
  const date = /<DCT>[\s\S]*?<TIMEX3([^>]*)>/.exec(source)?.[1]
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1]
  if (body === undefined) return undefined
  let text = ''
  const times: ScoredTime[] = []
  const open: { start: number; tag: string }[] = []
  for (const part of body.replace(/\r\n?/g, '\n').split(/(<[^>]+>)/)) {
    if (!part.startsWith('<')) text += decoded(part)
    else if (part.startsWith('</TIMEX3')) {
      const begun = open.pop()
      if (!begun) return undefined
      if (text.length > begun.start)
        times.push({
          start: begun.start,
          end: text.length,
          type: attribute(begun.tag, 'type') ?? '',
          value: attribute(begun.tag, 'value') ?? '',
        })
    } else if (part.startsWith('<TIMEX3') && !part.endsWith('/>')) open.push({ start: text.length, tag: part })
  }
  if (open.length > 0) return undefined
  return { text, times, date: date === undefined ? undefined : attribute(date, 'value') }
}

/** Moves offsets from one text to another that differs in blanks only, by counting other characters. */
export function realign(times: readonly ScoredTime[], source: string, target: string): readonly ScoredTime[] {
  const counts: number[] = []
  let count = 0
  for (const character of source.split('')) {
    counts.push(count)
    if (!/\s/.test(character)) count += 1
  }
  counts.push(count)
  const back = new Map<number, number>()
  count = 0
  for (const [index, character] of target.split('').entries())
    if (!/\s/.test(character)) {
      back.set(count, index)
      count += 1
    }
  return times.flatMap((time) => {
    const start = back.get(counts[time.start] ?? -1)
    const end = back.get((counts[time.end] ?? 0) - 1)
    return start === undefined || end === undefined ? [] : [{ ...time, start, end: end + 1 }]
  })
}

/** All articles of a part of KRAUTS that parse, by name; `undefined` where the part is not there. */
export async function loadKrauts(folder: string): Promise<readonly KrautsDocument[] | undefined> {
  const names = await readdir(join(folder, 'gold')).catch(() => undefined)
  if (!names) return undefined
  const documents: KrautsDocument[] = []
  for (const name of names.filter((file) => file.endsWith('.tml')).sort()) {
    const gold = parseTimeml(await readFile(join(folder, 'gold', name), 'utf8'))
    if (!gold) continue
    const rival = await readFile(join(folder, 'heideltime', name), 'utf8').then(parseTimeml, () => undefined)
    documents.push({
      id: name,
      text: gold.text,
      date: gold.date,
      gold: gold.times,
      heideltime: rival ? realign(rival.times, rival.text, gold.text) : [],
    })
  }
  return documents
}
