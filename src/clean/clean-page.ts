import { createHash } from 'node:crypto'
import { isSupported } from '../language/index.ts'
import { type Article, type Block, isContent, type Sourced, TITLE_SEPARATOR } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { RawPage } from '../model/raw-page.ts'
import { agencyOf } from './agency-of.ts'
import { blocksOf } from './blocks/index.ts'
import { authorsInBylines } from './byline.ts'
import { canonicalUrl } from './canonical-url.ts'
import { languageByFunctionWords, languageOf } from './language-of.ts'
import { outletOf } from './outlet-of.ts'
import { pageText } from './page-text.ts'

/** Longest reading that is annotated, UTF-16 units: a novel. Longer ones have no blocks, and so no annotations. */
const LENGTH = 1_500_000
const TOO_LONG: Diagnostic = {
  code: 'article-too-long',
  severity: 'error',
  reason: `the text is longer than ${LENGTH} characters and is kept without annotations; split it into articles`,
}

/**
 * Turns a page into an article: main text, metadata, language, blocks. A given text is never changed; of an HTML page
 * the article's own paragraphs are kept. Pure: nothing is fetched or run, the same page gives the same article.
 */
export async function cleanPage(page: RawPage): Promise<Article> {
  const source =
    page.body.kind === 'html'
      ? await pageText(page, page.body.html)
      : { page, text: page.body.text, roles: undefined, siteName: undefined, statements: undefined }
  const { text, siteName, statements } = source
  const { id, title, date, authors: givenAuthors = [] } = source.page
  const reading = title === undefined || title.trim() === '' ? text : `${title}${TITLE_SEPARATOR}${text}`
  const textStart = reading.length - text.length
  const { language, from } = await languageFor(source.page, reading)
  const tooLong = reading.length > LENGTH
  const blocks = tooLong ? [] : blocksOf(reading, textStart, language, source.roles)
  const url = source.page.url === undefined ? undefined : (canonicalUrl(source.page.url) ?? source.page.url)
  const authors = givenAuthors.length > 0 ? givenAuthors : authorsInBylines(reading, blocks)
  const outlet = outletOf({
    id,
    reading,
    blocks,
    ...(source.page.outlet !== undefined && { outlet: source.page.outlet }),
    ...(siteName !== undefined && { siteName }),
    ...(url !== undefined && { url }),
  })
  const agency = agencyOf(id, reading, blocks, authors)
  const statedIn = { ...source.page.statedIn, ...(from !== undefined && { language: from }) }
  return {
    id,
    text,
    ...(textStart > 0 && title !== undefined && { title }),
    reading,
    textStart,
    hash: createHash('sha256').update(reading).digest('hex'),
    language,
    ...(date !== undefined && { date: given(date) }),
    ...(outlet !== undefined && { outlet }),
    ...(agency !== undefined && { agency }),
    authors,
    ...(url !== undefined && { url }),
    ...(statements !== undefined && {
      page: { ...statements, from: { ...statements.from, ...(from !== undefined && { language: from }) } },
    }),
    ...(Object.keys(statedIn).length > 0 && { statedIn }),
    blocks,
    diagnostics: [...source.page.diagnostics, ...(tooLong ? [TOO_LONG] : oddities(page, language, blocks))],
  }
}

function given(value: string): Sourced<string> {
  return { value, basis: 'given', evidence: [], reason: '' }
}

/** A page's own word on its language counts only where its function words do not decide. */
async function languageFor(
  page: RawPage,
  reading: string,
): Promise<{ readonly language: string; readonly from?: string }> {
  if (page.body.kind === 'text' && page.language !== undefined) return { language: page.language }
  const byWords = languageByFunctionWords(reading)
  if (byWords !== undefined) return { language: byWords, from: 'words of the text' }
  return page.language === undefined
    ? { language: await languageOf(reading), from: 'letters of the text' }
    : { language: page.language }
}

function oddities(page: RawPage, language: string, blocks: readonly Block[]): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  if (!blocks.some(isContent)) {
    const code = page.body.kind === 'html' ? 'page-without-article' : 'article-empty'
    const reason =
      code === 'article-empty' ? 'no line of the text is article text' : 'no text on the page looks like an article'
    found.push({ code, severity: 'warning', reason })
  }
  if (language === 'und')
    found.push({
      code: 'language-unknown',
      severity: 'warning',
      reason: 'the text is too short or too mixed to tell its language; give it with --lang or "lang"',
    })
  else if (!isSupported(language))
    found.push({
      code: 'language-unsupported',
      severity: 'warning',
      reason: `there is no language pack for "${language}"; the text is kept without annotations`,
    })
  return found
}
