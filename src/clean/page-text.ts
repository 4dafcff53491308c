import type { RawPage } from '../model/raw-page.ts'
import { outletByHost, outletByName, versionOn } from '../outlet/index.ts'
import type { Verdict } from './blocks/verdict.ts'
import { canonicalUrl, hostOf } from './canonical-url.ts'
import type { PageMetadata } from './html/metadata.ts'
import type { Paragraph } from './html/paragraphs.ts'
import { prunedParagraphs } from './html/prune.ts'
import { type PageHints, readHtml, roleOfParagraph } from './html/read-html.ts'

/** The text of an HTML page, and the page with what its metadata adds. */
export interface PageText {
  readonly page: RawPage
  readonly text: string
  /** Roles the elements gave, by the offset at which their line begins in `text`. */
  readonly roles: ReadonlyMap<number, Verdict>
  readonly siteName: string | undefined
}

/** Reads an HTML page; what the caller gave (title, date, authors, address) wins over what the page says. */
export async function pageText(page: RawPage, html: string): Promise<PageText> {
  const { metadata, paragraphs } = await readHtml(html, (found) => hintsFor(found, page))
  const kept = prunedParagraphs(paragraphs, page.title ?? metadata.title)
  const { text, roles } = joined(kept)
  const url = page.url ?? (metadata.url === undefined ? undefined : canonicalUrl(metadata.url))
  const canonical = metadata.url === undefined ? undefined : canonicalUrl(metadata.url, page.url)
  const title = page.title ?? metadata.title
  const date = page.date ?? metadata.date
  const language = page.language ?? metadata.language
  const authors = page.authors ?? metadata.authors
  return {
    page: {
      ...page,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
      ...((canonical ?? url) !== undefined && { url: canonical ?? url! }),
      authors,
    },
    text,
    roles,
    siteName: metadata.outlet,
  }
}

function hintsFor(metadata: PageMetadata, page: RawPage): PageHints {
  const host = hostOf(page.url ?? metadata.url)
  const outlet = (host && outletByHost(host)) || (metadata.outlet && outletByName(metadata.outlet)) || undefined
  const version = outlet === undefined ? undefined : versionOn(outlet, page.date ?? metadata.date)
  return { body: version?.body ?? [], noise: version?.noise ?? [] }
}

function joined(paragraphs: readonly Paragraph[]): {
  readonly text: string
  readonly roles: ReadonlyMap<number, Verdict>
} {
  const roles = new Map<number, Verdict>()
  let text = ''
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    const role = roleOfParagraph(paragraph)
    if (role !== undefined) roles.set(text.length, role)
    text += paragraph.kind === 'item' ? `- ${paragraph.text}` : paragraph.text
  }
  return { text, roles }
}
