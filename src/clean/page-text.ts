import type { PageStatements } from '../model/article.ts'
import type { RawPage } from '../model/raw-page.ts'
import { outletByHost, versionOn } from '../outlet/index.ts'
import type { Verdict } from './blocks/verdict.ts'
import { canonicalUrl, hostOf } from './canonical-url.ts'
import { correctionsIn } from './html/corrections.ts'
import type { PageMetadata } from './html/metadata.ts'
import type { Paragraph } from './html/paragraphs.ts'
import { prunedParagraphs } from './html/prune.ts'
import { type PageHints, readHtml, roleOfParagraph } from './html/read-html.ts'
import { withdrawalIn } from './withdrawal.ts'

/** The text of an HTML page, and the page with what its metadata adds. */
export interface PageText {
  readonly page: RawPage
  readonly text: string
  /** Roles the elements gave, by the offset at which their line begins in `text`. */
  readonly roles: ReadonlyMap<number, Verdict>
  readonly siteName: string | undefined
  readonly statements: PageStatements
}

/** Reads an HTML page; what the caller gave (title, date, authors, address) wins over what the page says. */
export async function pageText(page: RawPage, html: string): Promise<PageText> {
  const isWhole = page.body.kind === 'html' && page.body.isWhole === true
  const { metadata, paragraphs, from } = await readHtml(html, page.url, hintsFor, isWhole)
  const kept = prunedParagraphs(paragraphs, page.title ?? metadata.title, metadata)
  const { text, roles } = joined(kept)
  const own = page.url === undefined ? undefined : canonicalUrl(page.url)
  const url = addressOf(own, metadata.url)
  const { fallback } = page
  const title = page.title ?? metadata.title ?? fallback?.title
  const date = page.date ?? metadata.date ?? fallback?.date
  const language = page.language ?? metadata.language ?? fallback?.language
  const named = page.authors ?? metadata.authors
  const authors = named.length > 0 ? named : (fallback?.authors ?? [])
  return {
    page: {
      ...page,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(language !== undefined && { language }),
      ...(url !== undefined && { url }),
      authors,
    },
    text,
    roles,
    siteName: metadata.outlet,
    statements: statementsOf(page, metadata, paragraphs, {
      text: from,
      ...(url === own && { url: 'given' }),
    }),
  }
}

const GIVEN = ['title', 'date', 'authors', 'outlet'] as const

function statementsOf(
  page: RawPage,
  metadata: PageMetadata,
  paragraphs: readonly Paragraph[],
  chosen: Readonly<Record<string, string>>,
): PageStatements {
  const { modified, section, kicker, subtitle, description, paywalled, entries } = metadata
  const { description: teaser, ...from } = metadata.from
  const host = hostOf(page.url ?? metadata.url)
  const withdrawn = withdrawalIn(paragraphs.map(({ text }) => text).join('\n'))
  const isKnown = host !== undefined && outletByHost(host) !== undefined
  return {
    ...(modified !== undefined && { modified }),
    ...(section !== undefined && { section }),
    ...(kicker !== undefined && { kicker }),
    ...(subtitle !== undefined && { subtitle }),
    ...(description !== undefined && { teaser: description }),
    ...(paywalled !== undefined && { paywalled }),
    corrections: correctionsIn(paragraphs),
    ...(withdrawn !== undefined && { withdrawn }),
    entries,
    from: {
      ...from,
      ...(teaser !== undefined && { teaser }),
      ...(isKnown && { outlet: 'address' }),
      ...Object.fromEntries(GIVEN.filter((key) => page[key] !== undefined).map((key) => [key, 'given'])),
      ...chosen,
    },
  }
}

/** The canonical address where it is one of the same host; a page of another host is where the text was taken from. */
function addressOf(own: string | undefined, stated: string | undefined): string | undefined {
  const canonical = stated === undefined ? undefined : canonicalUrl(stated, own)
  if (own === undefined || canonical === undefined) return canonical ?? own
  return domainOf(own) === domainOf(canonical) ? canonical : own
}

function domainOf(address: string): string {
  return (hostOf(address) ?? '').split('.').slice(-2).join('.')
}

function hintsFor(host: string | undefined, date: string | undefined): PageHints {
  const outlet = host === undefined ? undefined : outletByHost(host)
  const version = outlet === undefined ? undefined : versionOn(outlet, date)
  return version ?? { body: [], noise: [] }
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
