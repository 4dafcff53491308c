import type { PageDocument } from './dom.ts'
import { isTreeElement, TreeElement, type TreeNode, TreeText } from './tree.ts'

/** A page. Its root element is `documentElement`; head and body are there even where the page has none. */
export class TreeDocument extends TreeElement implements PageDocument {
  override readonly nodeType = 9
  /** Readability resolves links against it; nobody reads the result. */
  readonly baseURI = 'https://page.invalid/'
  readonly documentURI = this.baseURI
  private readonly copies: TreeNode[][] = []

  constructor() {
    super('#document', new Map(), null)
  }

  get documentElement(): TreeElement | null {
    return this.firstElementChild
  }
  get head(): TreeElement | null {
    return this.querySelector('head')
  }
  get body(): TreeElement | null {
    return this.querySelector('body')
  }
  get title(): string {
    return this.querySelector('title')?.textContent ?? ''
  }
  createElement(name: string): TreeElement {
    return new TreeElement(name.toLowerCase(), new Map(), this)
  }
  createTextNode(text: string): TreeText {
    return new TreeText(text)
  }

  kept(element: TreeElement): string {
    return String(this.copies.push(element.childNodes.map((node) => copyOf(node, this))) - 1)
  }
  contentOf(key: string): readonly TreeNode[] {
    return (this.copies[Number(key)] ?? []).map((node) => copyOf(node, this))
  }
}

/** Depth is bounded where pages are parsed, so that the recursion is. */
function copyOf(node: TreeNode, document: TreeDocument): TreeNode {
  if (!isTreeElement(node)) return new TreeText(node.textContent)
  const copy = new TreeElement(node.localName, new Map(node.attributesByName), document)
  for (let child = node.firstChild; child !== null; child = child.nextSibling) copy.appendChild(copyOf(child, document))
  return copy
}
