import { type Article, type Block, locate, type Sourced } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import { isFailure, readArticles } from '../../pipeline/read.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { turn } from '../turns.ts'

export interface ExtractOptions extends SharedOptions {
  /** Where a single input was fetched from. */
  readonly url?: string
  /** Say of each field where it was found. */
  readonly explain?: boolean
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
    } else await writeTo(stdout, `${JSON.stringify(extractRecord(item, options.explain === true))}\n`)
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
function extractRecord(article: Article, explain: boolean) {
  const { page } = article
  const inferred = Object.fromEntries(
    INFERRED.flatMap((key): [string, object][] => {
      const value: Sourced<string> | undefined = article[key]
      return value && value.basis !== 'given' ? [[key, { basis: value.basis, reason: value.reason }]] : []
    }),
  )
  return {
    id: article.id,
    url: article.url ?? null,
    title: article.title ?? null,
    ...(page?.kicker !== undefined && { kicker: page.kicker }),
    ...(page?.subtitle !== undefined && { subtitle: page.subtitle }),
    authors: article.authors,
    date: article.date?.value ?? null,
    ...(page?.modified !== undefined && { modified: page.modified }),
    outlet: article.outlet?.value ?? null,
    agency: article.agency?.value ?? null,
    ...(page?.section !== undefined && { section: page.section }),
    language: article.language,
    ...(page?.paywalled !== undefined && { paywalled: page.paywalled }),
    ...(page?.teaser !== undefined && { teaser: page.teaser }),
    text: article.text,
    blocks: article.blocks.map((block) => ({ ...locate(article, block), role: block.role })),
    ...(page !== undefined && page.corrections.length > 0 && { corrections: page.corrections }),
    ...(page?.withdrawn !== undefined && { withdrawn: page.withdrawn }),
    ...(page !== undefined && page.entries.length > 0 && { entries: page.entries }),
    ...(Object.keys(inferred).length > 0 && { inferred }),
    ...(explain && { from: originsOf(article) }),
    diagnostics: article.diagnostics.map(({ code, severity, reason }) => ({ code, severity, reason })),
  }
}

const INFERRED = ['date', 'outlet', 'agency'] as const

/** Where each field comes from: a place of the page, evidence in the text, or `given` by the caller or the input. */
function originsOf(article: Article): Readonly<Record<string, string>> {
  const origins: Record<string, string> = { ...article.page?.from }
  for (const key of INFERRED) {
    const value = article[key]
    if (value === undefined) delete origins[key]
    else if (value.basis !== 'given') origins[key] = `${value.basis}: ${value.reason}`
    else
      origins[key] ??=
        article.url !== undefined && key === 'outlet' ? 'address' : key === 'agency' ? 'authors' : 'given'
  }
  if (article.title !== undefined) origins.title ??= 'given'
  if (article.authors.length > 0) origins.authors ??= article.blocks.some(isByline) ? 'text: byline' : 'given'
  if (article.url !== undefined) origins.url ??= 'given'
  origins.text ??= 'given'
  return origins
}

function isByline({ role }: Block): boolean {
  return role === 'byline'
}
