import { compile } from 'css-select'
import { isTreeElement, type TreeElement, type TreeNode } from './tree.ts'

type Test = (element: TreeElement) => boolean

/** Compiled selectors. All of them stand in code (ours, Readability's, the outlets'), so there are few. */
const compiled = new Map<string, Test>()

/** Whether an element matches a selector, compiled once (css-select). */
export function selectorTest(selector: string): Test {
  let test = compiled.get(selector)
  if (test === undefined) {
    test = compile<TreeNode, TreeElement>(selector, { adapter: ADAPTER, xmlMode: false })
    compiled.set(selector, test)
  }
  return test
}

const ADAPTER = {
  isTag: isTreeElement,
  getName: (element: TreeElement) => element.localName,
  getAttributeValue: (element: TreeElement, name: string) => element.attributesByName.get(name),
  hasAttrib: (element: TreeElement, name: string) => element.attributesByName.has(name),
  getText: (node: TreeNode) => node.textContent,
  getParent: (node: TreeNode) => node.parentNode,
  getChildren: (node: TreeNode) => (isTreeElement(node) ? node.childNodes : []),
  getSiblings: (node: TreeNode): TreeNode[] => node.parentNode?.childNodes ?? [node],
  existsOne: (test: Test, nodes: TreeNode[]) => nodes.some((node) => findIn(test, node) !== null),
  findAll: (test: Test, nodes: TreeNode[]) => nodes.flatMap((node) => allIn(test, node)),
  findOne: (test: Test, nodes: TreeNode[]) =>
    nodes.reduce<TreeElement | null>((found, node) => found ?? findIn(test, node), null),
  removeSubsets: (nodes: TreeNode[]) => nodes,
}

function allIn(test: Test, node: TreeNode): TreeElement[] {
  if (!isTreeElement(node)) return []
  return [node, ...node.getElementsByTagName('*')].filter(test)
}

function findIn(test: Test, node: TreeNode): TreeElement | null {
  return allIn(test, node)[0] ?? null
}
