import { ELEMENT, isBlockElement, isElement, lineOf, onOneLine, type PageElement, type PageNode, TEXT } from './dom.ts'

/** A paragraph of a page with the element kind it stood in. */
export interface Paragraph {
  readonly text: string
  readonly kind: 'prose' | 'heading' | 'item' | 'lead'
  /** Share of its letters that are link text, 0 to 1. */
  readonly linked: number
  /** Element and class that it stood in, and those around it; absent where neither has a class or nobody asked. */
  readonly place?: string
}

/** Shorter paragraphs may well stand twice ("Nein.", a refrain), UTF-16 units. */
const REPEATABLE = 60

/**
 * The paragraphs below an element, in reading order: every block element and every double line break ends one. Walks
 * without recursion, so that nesting cannot exhaust the stack.
 *
 * @param placed whether to say of each in which kind of element it stood
 */
export function paragraphsOf(root: PageElement, placed = false): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let text = ''
  let linked = 0
  let breaks = 0
  let links = 0
  let headings = 0
  let items = 0
  let place: string | undefined
  let isEmpty = true
  const flush = () => {
    const line = onOneLine(text)
    const kind = headings > 0 ? 'heading' : items > 0 ? 'item' : 'prose'
    if (line !== '')
      paragraphs.push({
        text: line,
        kind,
        linked: Math.min(1, linked / line.length),
        ...(place !== undefined && { place }),
      })
    text = ''
    linked = 0
    isEmpty = true
  }
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? ''
      if (words.trim() !== '') {
        breaks = 0
        if (placed && isEmpty) place = placeOf(node)
        isEmpty = false
      }
      text += words
      if (links > 0) linked += words.trim().length
      return false
    }
    if (node.nodeType !== ELEMENT) return false
    const name = node.nodeName.toUpperCase()
    if (name === 'BR') {
      breaks += 1
      if (breaks > 1) flush()
      else text += ' '
      return false
    }
    if (isBlockElement(node)) flush()
    if (name === 'A') links += 1
    if (/^H[1-6]$/u.test(name)) headings += 1
    if (name === 'LI') items += 1
    return true
  }
  const leave = (node: PageNode) => {
    const name = node.nodeName.toUpperCase()
    if (isBlockElement(node)) flush()
    if (name === 'A') links -= 1
    if (/^H[1-6]$/u.test(name)) headings -= 1
    if (name === 'LI') items -= 1
  }
  let node: PageNode | null = root
  while (node !== null) {
    if (enter(node) && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    if (isElement(node)) leave(node)
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null) leave(node)
    }
    if (node === null || node === root) break
    node = node.nextSibling
  }
  flush()
  return distinct(paragraphs)
}

/** The block element around a text and the element around that one, by name and class. */
function placeOf(text: PageNode): string | undefined {
  let block = text.parentNode
  while (block !== null && isElement(block) && !isBlockElement(block)) block = block.parentNode
  if (block === null || !isElement(block)) return undefined
  const around = block.parentNode
  const classes = [block, around].map((node) => (node !== null && isElement(node) ? node.getAttribute('class') : null))
  if (classes.every((name) => !name)) return undefined
  return `${around?.nodeName}.${classes[1] ?? ''} > ${block.nodeName}.${classes[0] ?? ''}`
}

/** Pages repeat whole articles for other screen sizes; a long paragraph is read once. */
function distinct(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const seen = new Set<string>()
  return paragraphs.filter(({ text }) => {
    if (text.length < REPEATABLE) return true
    const isNew = !seen.has(text)
    seen.add(text)
    return isNew
  })
}

/** Elements that never belong to the body of an article, as one selector. */
const BESIDE = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'form',
  'button',
  'select',
  'input',
  'textarea',
  'nav',
  'footer',
  'dialog',
  'figure',
  'figcaption',
  'picture',
  'video',
  'audio',
  'aside',
  '[hidden]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '.visually-hidden',
  '.visuallyhidden',
  '.sr-only',
  '.screen-reader-text',
  '.screenreader',
].join(', ')

/** Readers' comments, and boxes that point elsewhere. */
const AROUND = [
  'comments',
  'comment-list',
  'kommentare',
  'leserkommentare',
  'related',
  'recommend',
  'newsletter',
  'breadcrumb',
  'social',
  'share',
  'paywall-teaser',
]
  .flatMap((name) => [`[id*="${name}" i]`, `[class*="${name}" i]`])
  .join(', ')
/** An element that holds so much of the page's prose is no box beside the article. */
const MOST = 0.5

/** Removes what stands beside the article. `extra` are selectors of the page's outlet. */
export function withoutBeside(root: PageElement, extra: readonly string[]): void {
  for (const selector of [BESIDE, ...extra])
    for (const element of [...root.querySelectorAll(selector)])
      if (!holdsArticle(element) && !isQuotation(element)) element.remove()
  const all = proseIn(root)
  for (const element of [...root.querySelectorAll(AROUND)])
    if (
      !/^(?:HTML|BODY|MAIN|ARTICLE)$/u.test(element.tagName.toUpperCase()) &&
      element.querySelector('h1') === null &&
      isAround(element, all)
    )
      element.remove()
}

/** Comments may outweigh the article; anything else must be a small part of the page. */
function isAround(element: PageElement, all: number): boolean {
  const name = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`
  return proseIn(element) < all * (/comment|kommentar/iu.test(name) ? 0.9 : MOST)
}

function proseIn(element: PageElement): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += lineOf(paragraph).length
  return length
}

/** A figure is a picture, or a quotation that the page sets apart. */
function isQuotation(element: PageElement): boolean {
  return element.nodeName === 'FIGURE' && element.querySelector('blockquote') !== null
}

/** Some pages put the whole text into an aside or a form: what holds most of the page's paragraphs stays. */
function holdsArticle(element: PageElement): boolean {
  const paragraphs = [...element.querySelectorAll('p')].filter((paragraph) => lineOf(paragraph).length > 80)
  return paragraphs.length > 5
}
