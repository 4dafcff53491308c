import { createReadStream } from 'node:fs'
import { type AnnotationRecord, annotationRecord } from '../../dossier/render/annotations.ts'
import { type Article, locate } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import { LAYER_NAMES } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Aliases } from '../../pipeline/aliases.ts'
import { annotateTogether, TOGETHER } from '../../pipeline/annotate.ts'
import { arrived } from '../../pipeline/arrived.ts'
import { annotateBatch } from '../../pipeline/batch.ts'
import { explainQuotations } from '../../pipeline/explain.ts'
import { type InputFailure, isFailure, readArticles } from '../../pipeline/read.ts'
import { type AliasOption, aliasesFrom } from '../alias-option.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { turn } from '../turns.ts'

export interface AnnotateOptions extends SharedOptions, AliasOption {
  /** Read files as JSON lines whatever their name. */
  readonly jsonl?: boolean
  /** Say of each quotation why it was found and how its speaker was resolved. */
  readonly explain?: boolean
}

/** `synopse annotate`: one line of JSON for each article, in input order, while the input still runs. */
export async function run(files: readonly string[], options: AnnotateOptions, context: Context): Promise<void> {
  const { stdin, report } = context
  const aliases = await aliasesFrom(options, report)
  const checked = { ...checkedOptions(options), explain: options.explain === true, ...(aliases && { aliases }) }
  if (files.length === 0) {
    if (stdin.isTTY === true)
      throw new SynopseError(
        'input-none',
        'annotate: no input; name files, or give one article object a line on stdin (synopse annotate --help)',
      )
    await batch(stdin, 'stdin', checked, context)
  } else if (options.jsonl === true) {
    for (const file of files)
      try {
        await batch(createReadStream(file), file, checked, context)
      } catch (error) {
        if (!isSystemError(error)) throw error
        report.failed(
          new SynopseError(
            'input-unreadable',
            `${file}: cannot be read (${error.code}); check the path and its permissions`,
          ),
        )
      }
  } else await articles(files, checked, context)
  if (report.failures > 0) report.note(`${report.failures} ${report.failures === 1 ? 'input' : 'inputs'} failed`)
}

type Checked = ReturnType<typeof checkedOptions> & { readonly explain: boolean; readonly aliases?: Aliases }

async function batch(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  checked: Checked,
  { stdout, report, progress }: Context,
): Promise<void> {
  let done = 0
  for await (const { line, id, annotated, error } of annotateBatch(stream, { ...checked, name })) {
    if (annotated) {
      const record = await recordOf(annotated, checked)
      await writeTo(stdout, jsonLine({ ...record, id: id ?? record.id }))
    } else {
      report.failedSilently()
      await writeTo(stdout, jsonLine({ id: id ?? null, line, error: { code: error!.code, message: error!.message } }))
    }
    done += 1
    await progress.update('annotating', done)
    await turn()
  }
}

async function articles(files: readonly string[], checked: Checked, context: Context): Promise<void> {
  const { stdout, report, progress } = context
  let done = 0
  const weightOf = (item: Article | InputFailure) => (isFailure(item) ? 0 : item.reading.length)
  for await (const items of arrived(readArticles(files, checked), { ...TOGETHER, weightOf })) {
    const found = items.flatMap((item) => (isFailure(item) ? [] : item))
    const annotated = (await annotateTogether(found, LAYER_NAMES, checked.aliases)).values()
    for (const item of items) {
      if (isFailure(item)) {
        report.failed(item.error)
        const { code, message } = item.error
        await writeTo(stdout, jsonLine({ id: null, input: item.input, error: { code, message } }))
      } else await writeTo(stdout, jsonLine(await recordOf(annotated.next().value!, checked)))
      done += 1
      await progress.update('annotating', done)
      await turn()
    }
  }
}

/** The record of an article; with `--explain` each quotation has its reasons. */
async function recordOf(annotated: AnnotatedArticle, { explain }: Checked): Promise<AnnotationRecord> {
  const record = annotationRecord(annotated)
  if (!explain) return record
  const reasons = await explainQuotations(annotated)
  const quotations = record.quotations.map((quotation, index) => ({
    ...quotation,
    why: (reasons[index] ?? []).map(({ span, ...reason }) => ({
      ...reason,
      ...(span && locate(annotated.article, span)),
    })),
  }))
  return { ...record, quotations }
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
