import { ELEMENT, type PageElement, type PageNode, TEXT } from './dom.ts'
import { selectorTest } from './selectors.ts'
import type { TreeDocument } from './tree-document.ts'

/**
 * The tree of a page: as much of the DOM as Readability and our own reading use, without events, observers and styles,
 * which cost complete implementations most of their time. Nodes are linked; lists of children are made when asked for.
 */
export abstract class TreeNode implements PageNode {
  abstract readonly nodeType: number
  abstract readonly nodeName: string
  abstract textContent: string
  parentNode: TreeElement | null = null
  previousSibling: TreeNode | null = null
  nextSibling: TreeNode | null = null

  get firstChild(): TreeNode | null {
    return null
  }

  get childNodes(): TreeNode[] {
    return []
  }

  get parentElement(): TreeElement | null {
    return this.parentNode
  }

  /** Takes the node out of its parent; does nothing where it has none. */
  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

/** A stretch of text, its character references resolved. */
export class TreeText extends TreeNode {
  readonly nodeType = TEXT
  readonly nodeName = '#text'
  textContent: string

  constructor(text: string) {
    super()
    this.textContent = text
  }

  get nodeValue(): string {
    return this.textContent
  }
}

/** An attribute as Readability copies it from element to element. */
interface TreeAttribute {
  readonly name: string
  readonly value: string
  cloneNode(): TreeAttribute
}

const SHOWN = { display: '', visibility: '' } as const

/** An element of a page. Names are lower case inside and upper case where the DOM asks for it. */
export class TreeElement extends TreeNode implements PageElement {
  readonly nodeType: number = ELEMENT
  readonly localName: string
  readonly nodeName: string
  readonly tagName: string
  readonly attributesByName: Map<string, string>
  readonly ownerDocument: TreeDocument | null
  first: TreeNode | null = null
  last: TreeNode | null = null

  constructor(name: string, attributes: Map<string, string>, document: TreeDocument | null) {
    super()
    this.localName = name
    this.nodeName = name.toUpperCase()
    this.tagName = this.nodeName
    this.attributesByName = attributes
    this.ownerDocument = document
  }

  override get firstChild(): TreeNode | null {
    return this.first
  }
  get lastChild(): TreeNode | null {
    return this.last
  }
  override get childNodes(): TreeNode[] {
    const nodes: TreeNode[] = []
    for (let node = this.first; node !== null; node = node.nextSibling) nodes.push(node)
    return nodes
  }
  get children(): TreeElement[] {
    return this.childNodes.filter(isTreeElement)
  }
  get firstElementChild(): TreeElement | null {
    return nextElement(this.first)
  }
  get nextElementSibling(): TreeElement | null {
    return nextElement(this.nextSibling)
  }
  get previousElementSibling(): TreeElement | null {
    let node = this.previousSibling
    while (node !== null && !isTreeElement(node)) node = node.previousSibling
    return node
  }

  get textContent(): string {
    let text = ''
    for (let node = following(this, this); node !== null; node = following(node, this))
      if (node instanceof TreeText) text += node.textContent
    return text
  }
  set textContent(text: string) {
    this.clear()
    if (text !== '') this.appendChild(new TreeText(text))
  }

  get id(): string {
    return this.attributesByName.get('id') ?? ''
  }
  get className(): string {
    return this.attributesByName.get('class') ?? ''
  }
  set className(value: string) {
    this.attributesByName.set('class', value)
  }
  get src(): string {
    return this.attributesByName.get('src') ?? ''
  }
  get srcset(): string {
    return this.attributesByName.get('srcset') ?? ''
  }
  get href(): string {
    return this.attributesByName.get('href') ?? ''
  }
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.attributesByName.get('style')
    if (style === undefined) return SHOWN
    return {
      display: /(?:^|;)\s*display\s*:\s*([a-z-]+)/iu.exec(style)?.[1]?.toLowerCase() ?? '',
      visibility: /(?:^|;)\s*visibility\s*:\s*([a-z-]+)/iu.exec(style)?.[1]?.toLowerCase() ?? '',
    }
  }
  get attributes(): TreeAttribute[] {
    return [...this.attributesByName].map(([name, value]) => attribute(name, value))
  }
  getAttribute(name: string): string | null {
    return this.attributesByName.get(name) ?? null
  }
  hasAttribute(name: string): boolean {
    return this.attributesByName.has(name)
  }
  setAttribute(name: string, value: string): void {
    this.attributesByName.set(name, value)
  }
  setAttributeNode({ name, value }: TreeAttribute): void {
    this.attributesByName.set(name, value)
  }
  removeAttribute(name: string): void {
    this.attributesByName.delete(name)
  }

  appendChild<Child extends TreeNode>(child: Child): Child {
    return this.insertBefore(child, null)
  }
  insertBefore<Child extends TreeNode>(child: Child, before: TreeNode | null): Child {
    child.remove()
    const previous = before === null ? this.last : before.previousSibling
    child.parentNode = this
    child.previousSibling = previous
    child.nextSibling = before
    if (previous === null) this.first = child
    else previous.nextSibling = child
    if (before === null) this.last = child
    else before.previousSibling = child
    return child
  }
  removeChild<Child extends TreeNode>(child: Child): Child {
    if (child.parentNode !== this) return child
    const { previousSibling: previous, nextSibling: next } = child
    if (previous === null) this.first = next
    else previous.nextSibling = next
    if (next === null) this.last = previous
    else next.previousSibling = previous
    child.parentNode = null
    child.previousSibling = null
    child.nextSibling = null
    return child
  }
  replaceChild<Child extends TreeNode>(child: TreeNode, old: Child): Child {
    this.insertBefore(child, old)
    return this.removeChild(old)
  }
  clear(): void {
    while (this.first !== null) this.removeChild(this.first)
  }

  /**
   * A copy of the content that {@link innerHTML} takes back. Readability keeps it for a second attempt and never looks
   * inside, so that no markup need be written and parsed again.
   */
  get innerHTML(): string {
    return this.ownerDocument?.kept(this) ?? ''
  }
  set innerHTML(key: string) {
    this.clear()
    for (const copy of this.ownerDocument?.contentOf(key) ?? []) this.appendChild(copy)
  }

  querySelector(selector: string): TreeElement | null {
    const test = selectorTest(selector)
    for (let node = following(this, this); node !== null; node = following(node, this))
      if (isTreeElement(node) && test(node)) return node
    return null
  }
  querySelectorAll(selector: string): TreeElement[] {
    const test = selectorTest(selector)
    const found: TreeElement[] = []
    for (let node = following(this, this); node !== null; node = following(node, this))
      if (isTreeElement(node) && test(node)) found.push(node)
    return found
  }
  getElementsByTagName(name: string): TreeElement[] {
    const wanted = name.toLowerCase()
    const found: TreeElement[] = []
    for (let node = following(this, this); node !== null; node = following(node, this))
      if (isTreeElement(node) && (wanted === '*' || node.localName === wanted)) found.push(node)
    return found
  }
}

export function isTreeElement(node: TreeNode | null): node is TreeElement {
  return node !== null && node.nodeType === ELEMENT
}

/** The node after `node` in reading order within `root`, going down first. */
function following(node: TreeNode, root: TreeNode): TreeNode | null {
  if (node.firstChild !== null) return node.firstChild
  let at: TreeNode | null = node
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling
    at = at.parentNode
  }
  return null
}

function nextElement(from: TreeNode | null): TreeElement | null {
  let node = from
  while (node !== null && !isTreeElement(node)) node = node.nextSibling
  return node
}

function attribute(name: string, value: string): TreeAttribute {
  return { name, value, cloneNode: () => attribute(name, value) }
}
