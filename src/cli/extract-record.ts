import { type Article, type Block, locate, type Sourced } from '../model/article.ts'

/** What `synopse extract` tells of an article. */
export type ExtractRecord = ReturnType<typeof extractRecord>

/** The fields are those that `annotate` and `dossier` read, so that the output of one is the input of the other. */
export function extractRecord(article: Article, explain: boolean) {
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
  const given = (key: string) => article.statedIn?.[key] ?? 'given'
  for (const key of INFERRED) {
    const value = article[key]
    if (value === undefined) delete origins[key]
    else if (value.basis !== 'given') origins[key] = `${value.basis}: ${value.reason}`
    else
      origins[key] ??=
        key === 'agency'
          ? 'authors'
          : article.url !== undefined && article.statedIn?.[key] === undefined && key === 'outlet'
            ? 'address'
            : given(key)
  }
  if (article.title !== undefined) origins.title ??= given('title')
  if (article.authors.length > 0) origins.authors ??= article.blocks.some(isByline) ? 'text: byline' : given('authors')
  if (article.url === undefined) delete origins.url
  else origins.url ??= given('url')
  origins.language ??= given('language')
  origins.text ??= given('text')
  for (const [key, origin] of Object.entries(origins)) if (origin === 'given') origins[key] = given(key)
  return origins
}

function isByline({ role }: Block): boolean {
  return role === 'byline'
}
