import type { Article, Sourced } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import { isFailure, readArticles } from '../../pipeline/read.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { turn } from '../turns.ts'

export interface ExtractOptions extends SharedOptions {
  /** Where a single input was fetched from. */
  readonly url?: string
}

/** `synopse extract`: title, authors, date, outlet, language and text of pages, one line of JSON each. */
export async function run(inputs: readonly string[], options: ExtractOptions, context: Context): Promise<void> {
  const checked = checkedOptions(options)
  const { stdout, report, progress } = context
  if (options.url !== undefined) checkUrl(options.url, inputs)
  let done = 0
  for await (const item of readArticles(inputs, {
    ...checked,
    ...(options.url !== undefined && { url: options.url }),
  })) {
    if (isFailure(item)) {
      report.failed(item.error)
      const { code, message } = item.error
      await writeTo(stdout, `${JSON.stringify({ id: null, input: item.input, error: { code, message } })}\n`)
    } else await writeTo(stdout, `${JSON.stringify(extractRecord(item))}\n`)
    done += 1
    await progress.update('extracting', done)
    await turn()
  }
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

/** The fields are those that `annotate` and `dossier` read, so that the output of one is the input of the other. */
function extractRecord(article: Article) {
  const inferred = Object.fromEntries(
    (['date', 'outlet', 'agency'] as const).flatMap((key): [string, object][] => {
      const value: Sourced<string> | undefined = article[key]
      return value && value.basis !== 'given' ? [[key, { basis: value.basis, reason: value.reason }]] : []
    }),
  )
  return {
    id: article.id,
    url: article.url ?? null,
    title: article.title ?? null,
    authors: article.authors,
    date: article.date?.value ?? null,
    outlet: article.outlet?.value ?? null,
    agency: article.agency?.value ?? null,
    language: article.language,
    text: article.text,
    ...(Object.keys(inferred).length > 0 && { inferred }),
    diagnostics: article.diagnostics.map(({ code, severity, reason }) => ({ code, severity, reason })),
  }
}
