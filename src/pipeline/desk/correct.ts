import { randomBytes } from 'node:crypto'
import { EVERYWHERE, fits, subjectsOf, undoneIn } from '../../correct/index.ts'
import type { Correction, CorrectionAct } from '../../model/corrections.ts'
import { SynopseError } from '../../model/errors.ts'
import { derivedId } from '../../store/identity.ts'
import type { Store } from '../../store/index.ts'
import { storyDossier } from './story.ts'

/** What a person corrects, and who. */
export interface Correcting {
  readonly act: CorrectionAct
  readonly by: string
  readonly why?: string
}

/** In the place of a story's id: a story that is not there yet. */
export const NEW_STORY = 'new'

/**
 * Enters a correction into the log, with all that follows from it.
 *
 * @throws SynopseError `not-found`, `correction-lost` where it fits nothing
 */
export async function correct(store: Store, { act, by, why }: Correcting, at: string): Promise<Correction> {
  const id = `k${randomBytes(6).toString('hex')}`
  const checked = await checkedAct(store, act, id)
  const entry = { id, at, by, act: checked, ...(why !== undefined && why.trim() !== '' && { why: why.trim() }) }
  await store.corrections.append([entry])
  await settle(store, [entry])
  return entry
}

/** Takes over entries of another log; those that are there already are passed over. Returns how many were new. */
export async function takeOver(store: Store, entries: readonly Correction[]): Promise<number> {
  const count = await store.corrections.append(entries)
  if (count > 0) await settle(store, entries)
  return count
}

async function checkedAct(store: Store, act: CorrectionAct, id: string): Promise<CorrectionAct> {
  if (act.kind === 'undo') {
    const entry = await store.corrections.find(act.entry)
    if (!entry) throw new SynopseError('not-found', `${act.entry}: there is no correction of that id`)
    if (undoneIn(await store.corrections.about(await subjectsIn(store, entry))).has(entry.id))
      throw lost(`${act.entry} is taken back already; undo that undo to bring it back`)
    return act
  }
  if ('to' in act) return checkedMove(store, act, id)
  const subjects = subjectsOf(act)
  if (subjects.includes(EVERYWHERE)) return act
  const listed = await store.listed(subjects)
  if (listed.length < subjects.length) throw new SynopseError('not-found', 'there is no article of that id')
  for (const story of new Set(listed.flatMap((article) => article.story ?? []))) {
    const dossier = await storyDossier(store, story)
    if (dossier && fits(dossier, act)) return act
  }
  throw lost('what it is said of is not there, or no longer; load the story again')
}

type Move = Extract<CorrectionAct, { readonly to: string }>

async function checkedMove(store: Store, act: Move, id: string): Promise<Move> {
  const articles = [...new Set(act.articles)]
  const listed = await store.listed(articles)
  if (articles.length === 0 || listed.length < articles.length)
    throw new SynopseError('not-found', 'there is no article of that id')
  if (listed.some(({ story }) => story !== act.from))
    throw lost(`not all of these articles are in the story ${act.from}; load it again`)
  if (act.to === NEW_STORY) return { ...act, articles, to: derivedId('s', `${articles[0]} ${id}`) }
  if (act.to === act.from || !(await store.story(act.to)))
    throw new SynopseError('not-found', `there is no other story ${act.to}; synopse stories lists them`)
  return { ...act, articles }
}

/** Articles an entry of the log concerns; an undo those of what it takes back. */
async function subjectsIn(store: Store, { act }: Correction): Promise<readonly string[]> {
  let root = act
  const seen = new Set<string>()
  while (root.kind === 'undo') {
    const entry = seen.has(root.entry) ? undefined : await store.corrections.find(root.entry)
    if (!entry) return []
    seen.add(root.entry)
    root = entry.act
  }
  return subjectsOf(root).filter((article) => article !== EVERYWHERE)
}

/** Works out again what lists show of the stories these entries concern. */
async function settle(store: Store, entries: readonly Correction[]): Promise<void> {
  const articles = new Set<string>()
  const stories = new Set<string>()
  for (const entry of entries) {
    for (const article of await subjectsIn(store, entry)) articles.add(article)
    if ('to' in entry.act) stories.add(entry.act.from).add(entry.act.to)
  }
  for (const { story } of await store.listed([...articles])) if (story !== undefined) stories.add(story)
  for (const story of stories) await storyDossier(store, story)
}

function lost(reason: string): SynopseError {
  return new SynopseError('correction-lost', `the correction was not made: ${reason}`)
}
