import type { Dossier } from '../../model/relations.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Wording, WordingLanguage } from './wording.ts'

export type { Wording, WordingLanguage } from './wording.ts'

const WORDINGS: Readonly<Record<WordingLanguage, Wording>> = { de, en }

/** The wording asked for; else German where at least half of the articles are German, English otherwise. */
export function wordingFor(dossier: Dossier, asked?: WordingLanguage): Wording {
  if (asked) return WORDINGS[asked]
  const german = dossier.articles.filter(({ article }) => article.language === 'de').length
  return german * 2 >= dossier.articles.length ? de : en
}
