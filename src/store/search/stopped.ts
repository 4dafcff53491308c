import type { Kysely } from 'kysely'
import { standing } from '../../correct/index.ts'
import { correctionsAbout } from '../correction-log.ts'
import type { Schema } from '../schema.ts'
import type { Clause, ParsedQuery } from './parse.ts'

/** Names that people say are none, in all stories, in lower case. */
export async function stoppedNames(db: Kysely<Schema>): Promise<ReadonlySet<string>> {
  const names = standing(await correctionsAbout(db, [])).flatMap(({ act }) =>
    act.kind === 'stop-entity' && act.entity.mention === undefined ? [act.entity.name.toLowerCase()] : [],
  )
  return new Set(names)
}

const isSomebody = ({ field }: Clause) => field === 'entity' || field === 'speaker'

/** Whether a query asks for somebody by name: only then it matters which names are none. */
export function asksForSomebody({ all, none }: ParsedQuery): boolean {
  return all.some((clauses) => clauses.some(isSomebody)) || none.some(isSomebody)
}

/** The query without what asks for such a name as somebody; `undefined` where nothing can answer it. */
export function withoutStopped(query: ParsedQuery, names: ReadonlySet<string>): ParsedQuery | undefined {
  if (names.size === 0) return query
  const isNamed = (clause: Clause) => !(isSomebody(clause) && names.has(clause.words.join(' ').toLowerCase()))
  const all = query.all.map((clauses) => clauses.filter(isNamed))
  if (all.some((clauses, index) => clauses.length === 0 && query.all[index]!.length > 0)) return undefined
  return { ...query, all, none: query.none.filter(isNamed) }
}
