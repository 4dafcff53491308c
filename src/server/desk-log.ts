import { anchorsOf, subjectsOf } from '../correct/index.ts'
import { detailOf } from '../dossier/sections/corrections.ts'
import { CORRECTION_WORDS } from '../dossier/wording/corrections.ts'
import { wordingFor } from '../dossier/wording/index.ts'
import { dateInWords } from '../dossier/wording/values.ts'
import type { Correction } from '../model/corrections.ts'
import type { DeskLogEntry } from '../model/desk.ts'
import type { Store } from '../pipeline/desk/open.ts'

/** Entries of the log in words. */
export async function deskLog(
  store: Store,
  entries: readonly Correction[],
  language: 'de' | 'en',
): Promise<readonly DeskLogEntry[]> {
  const words = CORRECTION_WORDS[language]
  const wording = wordingFor({ articles: [], threads: [], stories: [] }, language)
  const undone = await store.corrections.undone()
  const told: Omit<DeskLogEntry, 'titles'>[] = []
  for (const { id, at, by, act, why } of entries) {
    const target = act.kind === 'undo' ? await store.corrections.find(act.entry) : undefined
    const about = target?.act ?? act
    const quote = anchorsOf(about)[0]?.quote
    const articles = subjectsOf(about)
    const detail = target
      ? [words.kind[target.act.kind], detailOf(target.act)].filter((part) => part !== '').join(': ')
      : detailOf(act)
    told.push({
      id,
      at,
      by,
      kind: act.kind,
      what: words.kind[act.kind],
      detail,
      date: dateInWords(at.slice(0, 10), wording),
      articles,
      isUndone: undone.has(id),
      ...(quote !== undefined && { quote }),
      ...(why !== undefined && { why }),
    })
  }
  const listed = await store.listed([...new Set(told.flatMap(({ articles }) => articles))])
  const titles = new Map(listed.map(({ id, title }) => [id, title]))
  const titlesOf = (ids: readonly string[]) =>
    Object.fromEntries(ids.flatMap((id) => (titles.has(id) ? [[id, titles.get(id)!]] : [])))
  return told.map((entry) => ({ ...entry, titles: titlesOf(entry.articles) }))
}
