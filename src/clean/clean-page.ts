import { createHash } from 'node:crypto'
import { isSupported } from '../language/index.ts'
import { type Article, type Sourced, TITLE_SEPARATOR } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { RawPage } from '../model/raw-page.ts'
import { blocksOf } from './blocks/index.ts'
import { languageOf } from './language-of.ts'

function given<T>(value: T): Sourced<T> {
  return { value, basis: 'given', evidence: [], reason: '' }
}

/** Turns a page into an article: main text, metadata, language, blocks. Nothing of the text is changed. */
export async function cleanPage(page: RawPage): Promise<Article> {
  const text = page.body.kind === 'text' ? page.body.text : ''
  const title = page.title?.trim() ? page.title : undefined
  const reading = title === undefined ? text : `${title}${TITLE_SEPARATOR}${text}`
  const textStart = reading.length - text.length
  const diagnostics: Diagnostic[] = [...page.diagnostics]
  const language = page.language ?? (await languageOf(reading))
  if (language === 'und')
    diagnostics.push({
      code: 'language-unknown',
      severity: 'warning',
      reason: 'the text is too short or too mixed to tell its language; give --lang',
    })
  else if (!isSupported(language))
    diagnostics.push({
      code: 'language-unsupported',
      severity: 'warning',
      reason: `there is no language pack for "${language}"; the text is kept without annotations`,
    })
  return {
    id: page.id,
    text,
    ...(title !== undefined && { title }),
    reading,
    textStart,
    hash: createHash('sha256').update(reading).digest('hex'),
    language,
    ...(page.date !== undefined && { date: given(page.date) }),
    ...(page.outlet !== undefined && { outlet: given(page.outlet) }),
    authors: page.authors ?? [],
    ...(page.url !== undefined && { url: page.url }),
    blocks: blocksOf(reading, textStart, language),
    diagnostics,
  }
}
