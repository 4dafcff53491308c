import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { undoneIn } from '../../correct/index.ts'
import type { Correction, CorrectionKind } from '../../model/corrections.ts'
import { SynopseError } from '../../model/errors.ts'
import { correct, takeOver } from '../../pipeline/desk/correct.ts'
import type { Store } from '../../pipeline/desk/open.ts'
import { storyDossier } from '../../pipeline/desk/story.ts'
import type { Context } from '../context.ts'
import { actOf } from '../correct-acts.ts'
import { CORRECT_USES } from '../correct-uses.ts'
import { writeTo } from '../output.ts'
import { type StoreOption, withStore } from '../store-location.ts'

export interface CorrectOptions extends StoreOption {
  readonly by?: string
  readonly why?: string
  readonly everywhere?: boolean
}

/** `synopse correct`: what people put right, apart from what was found, undoable. */
export async function run(words: readonly string[], options: CorrectOptions, context: Context): Promise<void> {
  const [kind = '', ...rest] = words
  await withStore(options, context, async (store) => {
    if (kind === 'list') return list(store, rest, context)
    if (kind === 'import') return importFiles(store, rest, context)
    if (!isKind(kind))
      throw new SynopseError(
        'usage',
        `correct ${kind}: choose one of ${[...Object.keys(CORRECT_USES), 'list', 'import'].join(', ')}`,
      )
    const act = await actOf(store, kind, rest, options.everywhere === true)
    const entry = await correct(
      store,
      { act, by: nameOf(options, context), ...(options.why !== undefined && { why: options.why }) },
      new Date().toISOString(),
    )
    await writeTo(context.stdout, `${JSON.stringify(entry)}\n`)
  })
}

function isKind(kind: string): kind is CorrectionKind {
  return Object.hasOwn(CORRECT_USES, kind)
}

/** Who corrects: `--by`, else `SYNOPSE_USER`, else the user of this machine. */
function nameOf({ by }: CorrectOptions, { env }: Context): string {
  return [by, env.SYNOPSE_USER].find((name) => name !== undefined && name.trim() !== '')?.trim() ?? userInfo().username
}

/** One line for each entry, oldest first: of a story with how it fits, else of the whole log. */
async function list(store: Store, [story]: readonly string[], { stdout }: Context): Promise<void> {
  if (story !== undefined) {
    const dossier = await storyDossier(store, story)
    if (!dossier)
      throw new SynopseError('not-found', `${story}: there is no story of that id; synopse stories lists them`)
    for (const entry of dossier.stories[0]?.corrections ?? []) await writeTo(stdout, `${JSON.stringify(entry)}\n`)
    return
  }
  const log = await store.corrections.all()
  const undone = undoneIn(log)
  for (const entry of log)
    await writeTo(stdout, `${JSON.stringify({ ...entry, ...(undone.has(entry.id) && { undone: true }) })}\n`)
}

async function importFiles(store: Store, files: readonly string[], { stdout }: Context): Promise<void> {
  if (files.length === 0)
    throw new SynopseError('usage', 'correct import: name the files synopse export corrections wrote')
  const { readCorrections } = await import('../../correct/interchange.ts')
  const entries: Correction[] = []
  for (const file of files) entries.push(...readCorrections(textOf(file), file))
  await writeTo(stdout, `${JSON.stringify({ read: entries.length, added: await takeOver(store, entries) })}\n`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new SynopseError('input-unreadable', `${file}: cannot be read; check its name`, { cause })
  }
}
