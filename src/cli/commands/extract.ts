import { SynopseError } from '../../model/errors.ts'
import { isFailure, readArticles } from '../../pipeline/read.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { extractRecord } from '../extract-record.ts'
import { extractText } from '../extract-text.ts'
import { writeTo } from '../output.ts'
import { turn } from '../turns.ts'

export interface ExtractOptions extends SharedOptions {
  /** Where a single input was fetched from. */
  readonly url?: string
  /** Say of each field where it was found. */
  readonly explain?: boolean
  /** `json`, or `text` for people. */
  readonly format?: string
}

/** `synopse extract`: title, authors, date, outlet, language and text of pages, one line of JSON each. */
export async function run(inputs: readonly string[], options: ExtractOptions, context: Context): Promise<void> {
  const checked = checkedOptions(options)
  const { stdout, report, progress } = context
  if (options.url !== undefined) checkUrl(options.url, inputs)
  const isText = isTextWanted(options.format)
  let done = 0
  for await (const item of readArticles(inputs, {
    ...checked,
    ...(options.url !== undefined && { url: options.url }),
  })) {
    if (isFailure(item)) {
      report.failed(item.error)
      const { code, message } = item.error
      if (!isText)
        await writeTo(stdout, `${JSON.stringify({ id: null, input: item.input, error: { code, message } })}\n`)
    } else {
      const record = extractRecord(item, options.explain === true || isText)
      await writeTo(stdout, isText ? extractText(record) : `${JSON.stringify(record)}\n`)
    }
    done += 1
    await progress.update('extracting', done)
    await turn()
  }
}

function isTextWanted(format: string | undefined): boolean {
  if (format !== undefined && format !== 'json' && format !== 'text')
    throw new SynopseError('format-unknown', `--format ${format}: unknown format; choose json or text`)
  return format === 'text'
}

function checkUrl(url: string, inputs: readonly string[]): void {
  if (!URL.canParse(url) || !/^https?:/iu.test(url))
    throw new SynopseError(
      'url-invalid',
      `--url ${url}: not a web address; give it whole, as in https://example.org/page`,
    )
  if (inputs.length !== 1)
    throw new SynopseError('usage', '--url says where one page was fetched from; give exactly one input with it')
}
