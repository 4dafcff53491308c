import { readAliases } from '../ingest/alias-file.ts'
import { type Aliases, aliasesOf } from '../pipeline/aliases.ts'
import type { Report } from './report.ts'

export interface AliasOption {
  /** A file with the user's own names for entities. */
  readonly aliases?: string
}

/** Bad lines told one by one before the rest is only counted. */
const MOST_TOLD = 20

/**
 * The aliases of `--aliases`; its bad lines are told and count as failed inputs.
 *
 * @throws SynopseError `aliases-unreadable`
 */
export async function aliasesFrom({ aliases: path }: AliasOption, report: Report): Promise<Aliases | undefined> {
  if (path === undefined) return undefined
  const { aliases, errors } = await readAliases(path)
  for (const error of errors.slice(0, MOST_TOLD)) report.failed(error)
  if (errors.length > MOST_TOLD) report.note(`${path}: ${errors.length - MOST_TOLD} more lines cannot be used`)
  return aliasesOf(aliases)
}
