import { readdir, readFile } from 'node:fs/promises'
import type { ScoredFigure } from './score.ts'

/** A document of self-written gold, marks `⟦words|kind|low|high|unit|modifier⟧` taken out. */
export interface OwnFigures {
  readonly id: string
  readonly language: string
  readonly text: string
  readonly gold: readonly ScoredFigure[]
}

function unmark(marked: string): Pick<OwnFigures, 'text' | 'gold'> {
  const gold: ScoredFigure[] = []
  let text = ''
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith('⟦')) {
      text += part
      continue
    }
    const [words = '', kind = '', low = '', high = '', unit = '', modifier = ''] = part.slice(1, -1).split('|')
    gold.push({
      start: text.length,
      end: text.length + words.length,
      kind,
      low: Number(low),
      high: Number(high),
      unit,
      modifier,
    })
    text += words
  }
  return { text, gold }
}

/** Sentences of what journalists write, one a line, as one document each. */
export async function loadProse(): Promise<readonly OwnFigures[]> {
  const lines = (await readFile(new URL('gold/prose.txt', import.meta.url), 'utf8')).trim().split('\n')
  return lines.map((line, at) => ({ id: `prose-${at}`, language: 'de', ...unmark(line) }))
}

/** The project's own gold for figures. */
export async function loadOwnFigures(): Promise<readonly OwnFigures[]> {
  const folder = new URL('gold/', import.meta.url)
  const documents: OwnFigures[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort())
    for (const line of (await readFile(new URL(name, folder), 'utf8')).split('\n')) {
      if (line.trim() === '') continue
      const { id, lang, text } = JSON.parse(line) as { id: string; lang: string; text: string }
      documents.push({ id, language: lang, ...unmark(text) })
    }
  return documents
}
