import type { Ink } from '../../dossier/render/text/layout.ts'
import { DOSSIER_FORMATS, type DossierFormat, renderDossier } from '../../dossier/render.ts'
import type { Article } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import { isFailure, readArticles } from '../../pipeline/read.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { assertWritable, writeTo, writeWhole } from '../output.ts'
import { turn } from '../turns.ts'

export interface DossierOptions extends SharedOptions {
  readonly format?: string
  readonly out?: string
  /** `false` with `--no-color`. */
  readonly color?: boolean
  readonly full?: boolean
}

/** `synopse dossier`: files, folders and URLs in, one sourced account out. */
export async function run(inputs: readonly string[], options: DossierOptions, context: Context): Promise<void> {
  const { report, progress, stdout } = context
  const checked = checkedOptions(options)
  const format = formatOf(options)
  if (options.out !== undefined) assertWritable(options.out)
  const articles: Article[] = []
  for await (const item of readArticles(inputs, checked)) {
    if (isFailure(item)) report.failed(item.error)
    else {
      articles.push(item)
      for (const { severity, reason } of item.diagnostics) if (severity !== 'info') report.note(`${item.id}: ${reason}`)
    }
    await progress.update('reading', articles.length)
  }
  if (articles.length === 0) {
    if (report.failures === 0) report.failed(new SynopseError('input-none', 'no article was found in the inputs'))
    return
  }
  await turn()
  const { buildDossier } = await import('../../pipeline/relate.ts')
  const dossier = await buildDossier(articles, {
    onProgress: async (done, total) => {
      await progress.update('annotating', done, total)
      await turn()
    },
  })
  progress.stop()
  const toTerminal = options.out === undefined && stdout.isTTY === true
  const text = await renderDossier(dossier, format, {
    ...(stdout.isTTY === true && options.out === undefined && { width: stdout.columns }),
    ...(options.full === true && { full: true }),
    ...(toTerminal && wantsColor(options, context) && { ink: await ink() }),
  })
  if (options.out === undefined) await writeTo(stdout, text)
  else writeWhole(options.out, text)
}

const BY_ENDING: Readonly<Record<string, DossierFormat>> = {
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  json: 'json',
  txt: 'text',
  csv: 'csv',
  ics: 'ics',
}

/** The format asked for; else what the ending of `--out` says; else text. */
function formatOf({ format, out }: DossierOptions): DossierFormat {
  if (format === undefined) return BY_ENDING[/\.([a-z]+)$/iu.exec(out ?? '')?.[1]?.toLowerCase() ?? ''] ?? 'text'
  const known = DOSSIER_FORMATS.find((name) => name === format)
  if (!known)
    throw new SynopseError(
      'format-unknown',
      `--format ${format}: unknown format; choose one of ${DOSSIER_FORMATS.join(', ')}`,
    )
  return known
}

function wantsColor({ color }: DossierOptions, { env }: Context): boolean {
  return color !== false && (env.NO_COLOR === undefined || env.NO_COLOR === '') && env.TERM !== 'dumb'
}

async function ink(): Promise<Ink> {
  const { createColors } = (await import('picocolors')).default
  return createColors(true)
}
