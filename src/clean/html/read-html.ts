import type { Verdict } from '../blocks/verdict.ts'
import { bounded, strippedText } from './bounds.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { metadataOf, type PageMetadata } from './metadata.ts'
import { type Paragraph, paragraphsOf, withoutBeside } from './paragraphs.ts'

/** Hints of a publisher about its pages; see the outlet room. */
export interface PageHints {
  /** Selectors of the element that holds the body; the first that holds text wins. */
  readonly body: readonly string[]
  /** Selectors of what stands inside the body and is no text of the article. */
  readonly noise: readonly string[]
}

/** The article on a page. */
export interface PageArticle {
  readonly metadata: PageMetadata
  readonly paragraphs: readonly Paragraph[]
}

const NO_HINTS: PageHints = { body: [], noise: [] }
/** A body shorter than this is doubted, UTF-16 units. */
const ENOUGH = 250

/**
 * The article on an HTML page, without running anything of it: metadata, then the outlet's body element where one is
 * known, else what Readability finds. Never throws for what a page holds.
 */
export async function readHtml(
  html: string,
  hintsFor: (metadata: PageMetadata) => PageHints = () => NO_HINTS,
): Promise<PageArticle> {
  const page = bounded(html)
  if (!page.parsable) return { metadata: { authors: [] }, paragraphs: proseOf(strippedText(page.html)) }
  try {
    return await parsedArticle(page.html, hintsFor)
  } catch {
    return { metadata: { authors: [] }, paragraphs: proseOf(strippedText(page.html)) }
  }
}

async function parsedArticle(html: string, hintsFor: (metadata: PageMetadata) => PageHints): Promise<PageArticle> {
  const { parseHTML } = await import('linkedom')
  const document = parseHTML(html).document as unknown as PageDocument
  const metadata = metadataOf(document)
  const hints = hintsFor(metadata)
  const byHint = hintedBody(document, hints)
  if (byHint !== undefined) return { metadata, paragraphs: byHint }
  withoutBeside(document, hints.noise)
  return { metadata, paragraphs: await mainText(document) }
}

function hintedBody(document: PageDocument, hints: PageHints): readonly Paragraph[] | undefined {
  for (const selector of hints.body) {
    const roots = [...document.querySelectorAll(selector)]
    for (const root of roots) withoutBeside(root, hints.noise)
    const paragraphs = roots.flatMap((root) => paragraphsOf(root))
    if (lengthOf(paragraphs) >= ENOUGH) return paragraphs
  }
  return undefined
}

/** Readability (Mozilla, 0.6) for the element, our own walk for the text. */
async function mainText(document: PageDocument): Promise<readonly Paragraph[]> {
  const { Readability } = await import('@mozilla/readability')
  const reader = new Readability(document as never, {
    charThreshold: ENOUGH,
    serializer: (node) => node as unknown as PageElement,
  })
  const content = reader.parse()?.content
  return content ? paragraphsOf(content) : []
}

function proseOf(text: string): readonly Paragraph[] {
  return text.split('\n\n').map((line) => ({ text: line, kind: 'prose', linked: 0 }))
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
}

/** The role an HTML element gives its line, where it gives one. */
export function roleOfParagraph(paragraph: Paragraph): Verdict | undefined {
  return paragraph.kind === 'heading' ? { role: 'heading', rule: 'blocks/heading-element' } : undefined
}
