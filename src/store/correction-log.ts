import type { Kysely, Selectable } from 'kysely'
import { EVERYWHERE } from '../correct/index.ts'
import type { Correction, CorrectionAct } from '../model/corrections.ts'
import type { CorrectionRow, Schema } from './schema.ts'

/** Ids of one question; both engines limit the values of a statement. */
const CHUNK = 400

/** Entries that concern these articles, and those that hold everywhere, oldest first. */
export async function correctionsAbout(
  db: Kysely<Schema>,
  articles: readonly string[],
): Promise<readonly Correction[]> {
  const found = new Map<number, Selectable<CorrectionRow>>()
  const subjects = [...articles, EVERYWHERE]
  for (let at = 0; at < subjects.length; at += CHUNK) {
    const rows = await db
      .selectFrom('correction_subjects')
      .innerJoin('corrections', 'corrections.number', 'correction_subjects.correction')
      .selectAll('corrections')
      .where('correction_subjects.article', 'in', subjects.slice(at, at + CHUNK))
      .execute()
    for (const row of rows) found.set(row.number, row)
  }
  return [...found.values()].sort((a, b) => a.number - b.number).map(correctionOf)
}

/** A row as the entry it holds. */
export function correctionOf({
  id,
  at,
  made_by,
  act,
  why,
}: Pick<CorrectionRow, 'id' | 'at' | 'made_by' | 'act' | 'why'>) {
  return { id, at, by: made_by, act: JSON.parse(act) as CorrectionAct, ...(why !== null && { why }) }
}
