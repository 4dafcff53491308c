import type { Ink } from '../../dossier/render/text/layout.ts'
import { DOSSIER_FILES, DOSSIER_FORMATS, type DossierFormat, renderDossier } from '../../dossier/render.ts'
import type { Article } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import { isFailure, readArticles } from '../../pipeline/read.ts'
import { type AliasOption, aliasesFrom } from '../alias-option.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { assertForTerminal, assertWritable, writeTo, writeWhole } from '../output.ts'
import { noteWarnings } from '../report.ts'
import { turn } from '../turns.ts'

export interface DossierOptions extends SharedOptions, AliasOption {
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
  assertForTerminal('dossier', format, options.out, stdout.isTTY === true)
  if (options.out !== undefined) assertWritable(options.out)
  const aliases = await aliasesFrom(options, report)
  const articles: Article[] = []
  for await (const item of readArticles(inputs, checked)) {
    if (isFailure(item)) report.failed(item.error)
    else {
      articles.push(item)
      noteWarnings(report, item)
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
    ...(aliases && { aliases }),
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

/** Endings beside those of {@link DOSSIER_FILES}. */
const OTHER_ENDINGS: Readonly<Record<string, DossierFormat>> = { htm: 'html', markdown: 'md' }

/** The format whose ending the file has, the longest first: "x.csl.json" is CSL. */
function formatOfFile(out: string): DossierFormat | undefined {
  const lower = out.toLowerCase()
  const own = DOSSIER_FORMATS.filter((format) => lower.endsWith(`.${DOSSIER_FILES[format].ending}`))
  const [longest] = own.toSorted((a, b) => DOSSIER_FILES[b].ending.length - DOSSIER_FILES[a].ending.length)
  return longest ?? OTHER_ENDINGS[/\.([a-z]+)$/u.exec(lower)?.[1] ?? '']
}

/** The format asked for; else what the ending of `--out` says; else text. */
function formatOf({ format, out }: DossierOptions): DossierFormat {
  if (format === undefined) return formatOfFile(out ?? '') ?? 'text'
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
