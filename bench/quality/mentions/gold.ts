import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A marked mention of the project's own gold. */
export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly kind: string
  /** What it names, within its text. */
  readonly entity: string
  readonly form: string
}

export interface GoldText {
  readonly name: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

/** Reads `⟦passage|kind|entity⟧` or `⟦passage|kind|entity|form⟧` marks; the form is `name` where not given. */
export function readMarked(name: string, marked: string): GoldText {
  const mentions: GoldMention[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/⟦([^|⟧]*)\|([^|⟧]*)\|([^|⟧]*)(?:\|([^|⟧]*))?⟧/gu)) {
    text += marked.slice(from, match.index)
    const [whole, passage = '', kind = '', entity = '', form = 'name'] = match
    mentions.push({ start: text.length, end: text.length + passage.length, kind, entity, form })
    text += passage
    from = match.index + whole.length
  }
  return { name, text: text + marked.slice(from), mentions }
}

/** The texts written for the project about invented people. */
export function ownGold(): readonly GoldText[] {
  const folder = fileURLToPath(new URL('./gold/', import.meta.url))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarked(file.slice(0, -4), readFileSync(`${folder}${file}`, 'utf8').trimEnd()))
}
