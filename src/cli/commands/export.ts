import { csvTable } from '../../dossier/render/csv.ts'
import { DOSSIER_FORMATS, renderDossier } from '../../dossier/render.ts'
import { SynopseError } from '../../model/errors.ts'
import type { Dossier } from '../../model/relations.ts'
import { opmlOf } from '../../notify/opml.ts'
import type { Store } from '../../pipeline/desk/open.ts'
import { storyDossier } from '../../pipeline/desk/story.ts'
import type { WatchedFeed } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { assertForTerminal, assertWritable, writeTo, writeWhole } from '../output.ts'
import { type StoreOption, withStore } from '../store-location.ts'

export interface ExportOptions extends StoreOption {
  readonly format?: string
  readonly out?: string
}

/** `synopse export`: stories as a dossier in any of its forms, or all articles as JSON lines. */
export async function run(ids: readonly string[], options: ExportOptions, context: Context): Promise<void> {
  if (options.out !== undefined) assertWritable(options.out)
  const asked = options.format ?? (ids.length === 0 ? 'articles' : 'json')
  const format = asked === 'jsonl' && ids.length === 0 ? 'articles' : asked
  assertForTerminal('export', format, options.out, context.stdout.isTTY === true)
  await withStore(options, context, async (store) => {
    if (format === 'articles') {
      const lines: string[] = []
      for await (const line of articleLines(store, ids))
        if (options.out === undefined) await writeTo(context.stdout, line)
        else lines.push(line)
      if (options.out !== undefined) writeWhole(options.out, lines.join(''))
      return
    }
    if (ids[0] === 'corrections') {
      const text = await correctionsAs(store, format)
      if (options.out === undefined) await writeTo(context.stdout, text)
      else writeWhole(options.out, text)
      return
    }
    if (format === 'opml') {
      const text = await opmlOf(withoutLists(await store.watching.feeds()))
      if (options.out === undefined) await writeTo(context.stdout, text)
      else writeWhole(options.out, text)
      return
    }
    const known = DOSSIER_FORMATS.find((name) => name === format)
    if (!known)
      throw new SynopseError(
        'format-unknown',
        `--format ${format}: unknown format; choose one of ${[...DOSSIER_FORMATS, 'articles', 'opml'].join(', ')}`,
      )
    if (ids.length === 0)
      throw new SynopseError('usage', 'export: name the stories to write; synopse stories lists them')
    const text = await renderDossier(await joined(store, ids, context), known)
    if (options.out === undefined) await writeTo(context.stdout, text)
    else writeWhole(options.out, text)
  })
}

/** The log of what people corrected. */
async function correctionsAs(store: Store, format: string): Promise<string> {
  const { CORRECTION_COLUMNS, correctionRows, correctionsJson } = await import('../../correct/interchange.ts')
  const log = await store.corrections.all()
  if (format === 'json') return correctionsJson(log)
  if (format === 'csv') return csvTable([CORRECTION_COLUMNS, ...correctionRows(log)])
  throw new SynopseError('format-unknown', `--format ${format}: corrections are written as json or csv`)
}

/** A list of lists helps no feed reader: the feeds themselves are named. */
function withoutLists(feeds: readonly WatchedFeed[]): readonly WatchedFeed[] {
  const lists = new Set(feeds.flatMap(({ list }) => list ?? []))
  return feeds.filter(({ url }) => !lists.has(url))
}

/** Several stories as one dossier. */
async function joined(store: Store, ids: readonly string[], { report }: Context): Promise<Dossier> {
  const dossiers: Dossier[] = []
  for (const id of new Set(ids)) {
    const dossier = await storyDossier(store, id)
    if (dossier) dossiers.push(dossier)
    else report.failed(new SynopseError('not-found', `${id}: there is no story of that id; synopse stories lists them`))
  }
  const threads = new Map<string, Dossier['threads'][number]>()
  for (const thread of dossiers.flatMap((dossier) => dossier.threads)) {
    const known = threads.get(thread.id)
    threads.set(thread.id, known ? { ...known, stories: [...known.stories, ...thread.stories] } : thread)
  }
  return {
    articles: dossiers.flatMap(({ articles }) => articles),
    threads: [...threads.values()],
    stories: dossiers.flatMap(({ stories }) => stories),
  }
}

/** Articles as `synopse add` reads them, of the stories named or all. */
async function* articleLines(store: Store, stories: readonly string[]): AsyncGenerator<string> {
  const line = async (ids: readonly string[]) =>
    (await store.articles(ids)).map(
      ({ article }) =>
        `${JSON.stringify({
          id: article.id,
          url: article.url,
          title: article.title,
          authors: article.authors,
          date: article.date?.basis === 'given' ? article.date.value : undefined,
          outlet: article.outlet?.basis === 'given' ? article.outlet.value : undefined,
          lang: article.language === 'und' ? undefined : article.language,
          text: article.text,
        })}\n`,
    )
  if (stories.length > 0) {
    for (const id of stories) yield* await line((await store.story(id))?.articleIds ?? [])
    return
  }
  let after: string | undefined
  do {
    const page = await store.list({ limit: 200, ...(after !== undefined && { after }) })
    yield* await line(page.items.map(({ id }) => id))
    after = page.next
  } while (after !== undefined)
}
