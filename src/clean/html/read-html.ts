import { type Verdict, verdict } from '../blocks/verdict.ts'
import { hostOf } from '../canonical-url.ts'
import type { PageDocument } from './dom.ts'
import { ENOUGH, type MainText, mainText } from './main-text.ts'
import { metadataOf, type PageMetadata } from './metadata.ts'
import { type Paragraph, paragraphsOf, withoutBeside } from './paragraphs.ts'
import { strippedText } from './stripped-text.ts'
import type { TitlePlace } from './title.ts'

/** Hints of a publisher about its pages; see the outlet room. */
export interface PageHints {
  /** Selectors of the element that holds the body; the first that holds text wins. */
  readonly body: readonly string[]
  /** Selectors of what stands inside the body and is no text of the article. */
  readonly noise: readonly string[]
  /** Where this publisher states the title that its readers know. */
  readonly title?: TitlePlace
}

const STRIPPED = 'all text of the page, which is too large or too deep to be parsed'

/** Finds the hints for a host, on the day of publication where it is known. */
export type HintsFor = (host: string | undefined, date: string | undefined) => PageHints

/** The article on a page. */
export interface PageArticle {
  readonly metadata: PageMetadata
  readonly paragraphs: readonly Paragraph[]
  /** What chose the paragraphs. */
  readonly from: string
}

/**
 * The article on an HTML page, without running anything of it: metadata, then the outlet's body element where one is
 * known, else what Readability finds. Never throws for what a page holds.
 *
 * @param url where the page was found, if that is known
 * @param isWhole whether all of the page is the text
 */
export async function readHtml(
  html: string,
  url: string | undefined,
  hintsFor: HintsFor,
  isWhole = false,
): Promise<PageArticle> {
  const stripped = () => ({
    metadata: { authors: [], entries: [], from: {} },
    paragraphs: proseOf(strippedText(html)),
    from: STRIPPED,
  })
  try {
    const { parsedPage } = await import('./parse-page.ts')
    const document = parsedPage(html)
    if (document === undefined) return stripped()
    return isWhole ? wholeOf(document, url) : await articleIn(document, url, hintsFor)
  } catch {
    return stripped()
  }
}

function wholeOf(document: PageDocument, url: string | undefined): PageArticle {
  const metadata = metadataOf(document, url, hostOf(url))
  withoutBeside(document, [])
  return { metadata, paragraphs: paragraphsOf(document.body ?? document), from: 'all of the page' }
}

async function articleIn(document: PageDocument, url: string | undefined, hintsFor: HintsFor): Promise<PageArticle> {
  const host = hostOf(url) ?? hostOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined)
  const general = metadataOf(document, url, host)
  const hints = hintsFor(host, general.date)
  const metadata = hints.title === undefined ? general : metadataOf(document, url, host, hints.title)
  const byHint = hintedBody(document, hints)
  if (byHint !== undefined) return { metadata, ...byHint }
  withoutBeside(document, hints.noise)
  return { metadata, ...(await mainText(document, metadata.description)) }
}

function hintedBody(document: PageDocument, hints: PageHints): MainText | undefined {
  for (const selector of hints.body) {
    const roots = [...document.querySelectorAll(selector)]
    for (const root of roots) withoutBeside(root, hints.noise)
    const paragraphs = roots.flatMap((root) => paragraphsOf(root))
    if (lengthOf(paragraphs) >= ENOUGH) return { paragraphs, from: `element ${selector}, known of this outlet` }
  }
  return undefined
}

function proseOf(text: string): readonly Paragraph[] {
  return text.split('\n\n').map((line) => ({ text: line, kind: 'prose', linked: 0 }))
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
}

/** The role an HTML element gives its line, where it gives one. */
export function roleOfParagraph(paragraph: Paragraph): Verdict | undefined {
  if (paragraph.kind === 'heading') return verdict('heading', 'heading-element')
  if (paragraph.kind === 'lead') return verdict('teaser', 'lead-element')
  return paragraph.kind === 'item' ? verdict('body', 'list-element') : undefined
}
