/** The small part of the DOM that cleaning reads. Declared here so that the pure rooms need no browser types. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  readonly tagName: string
  getAttribute(name: string): string | null
  removeAttribute(name: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
  remove(): void
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
  readonly head: PageElement | null
  readonly body: PageElement | null
}

export const ELEMENT = 1
export const TEXT = 3

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}

export function isBlockElement(node: PageNode): boolean {
  return BLOCKS.has(node.nodeName.toUpperCase())
}

/** Text of an element on one line, without white space at its edges; `''` for none. */
export function lineOf(element: PageNode | null): string {
  return onOneLine(element?.textContent ?? '')
}

/** The text with every run of white space as one space, none at its edges. Single spaces, nearly all, are left alone. */
export function onOneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ').trim()
}

/** Letters and digits alone, in lower case: by them titles and names are compared. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
