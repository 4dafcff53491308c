import { readdir, readFile } from 'node:fs/promises'
import type { ScoredTime } from './score.ts'

/** A line of self-written gold: text with `⟦expression|TYPE|value⟧`, date and language. */
interface GoldLine {
  readonly id: string
  readonly lang: string
  readonly date?: string
  readonly text: string
}

/** A document of self-written gold, marks taken out. */
export interface OwnDocument {
  readonly id: string
  readonly language: string
  readonly date: string | undefined
  readonly text: string
  readonly gold: readonly ScoredTime[]
}

/** Takes `⟦expression|TYPE|value⟧` out of a text. */
export function unmark(marked: string): { readonly text: string; readonly gold: readonly ScoredTime[] } {
  const gold: ScoredTime[] = []
  let text = ''
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith('⟦')) {
      text += part
      continue
    }
    const [words = '', type = '', value = ''] = part.slice(1, -1).split('|')
    gold.push({ start: text.length, end: text.length + words.length, type, value })
    text += words
  }
  return { text, gold }
}

/** The project's own gold, so that something is always measured. */
export async function loadOwnGold(): Promise<readonly OwnDocument[]> {
  const folder = new URL('gold/', import.meta.url)
  const documents: OwnDocument[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort())
    for (const line of (await readFile(new URL(name, folder), 'utf8')).split('\n')) {
      if (line.trim() === '') continue
      const { id, lang, date, text } = JSON.parse(line) as GoldLine
      documents.push({ id, language: lang, date, ...unmark(text) })
    }
  return documents
}
