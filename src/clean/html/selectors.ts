import { compile } from 'css-select'
import { isTreeElement, type TreeElement, type TreeNode } from './tree.ts'

type Test = (element: TreeElement) => boolean

/** Compiled selectors. All of them stand in code (ours, Readability's, the outlets'), so there are few. */
const compiled = new Map<string, Test>()

/** Whether an element matches a selector, compiled once (css-select, and a test of our own for its simplest parts). */
export function selectorTest(selector: string): Test {
  let test = compiled.get(selector)
  if (test === undefined) {
    test = divided(selector)
    compiled.set(selector, test)
  }
  return test
}

/** `div`, and `div[class*="name" i]` or `[id*="name" i]`: most of what is asked for, by the hundred. */
const NAME = /^[a-z]+\d?$/u
const HOLDS = /^([a-z]*)\[(class|id)\*="([\w-]+)" i\]$/u

/** Lists of names and of words in a class are read at one look each, the rest of the selector by css-select. */
function divided(selector: string): Test {
  const parts = /[()]/u.test(selector) ? [selector] : selector.split(/,\s*/u)
  const names = new Set(parts.filter((part) => NAME.test(part)))
  const words = new Map<string, string[]>()
  for (const part of parts) {
    const [, tag, key, word] = HOLDS.exec(part) ?? []
    if (word !== undefined) words.set(`${key} ${tag}`, [...(words.get(`${key} ${tag}`) ?? []), word])
  }
  const holds = [...words].map(([place, found]) => {
    const [key, tag] = place.split(' ') as [string, string]
    return { key, tag, pattern: new RegExp(found.join('|'), 'i') }
  })
  const rest = parts.filter((part) => !NAME.test(part) && !HOLDS.test(part)).join(', ')
  const other = rest === '' ? undefined : compile<TreeNode, TreeElement>(rest, { adapter: ADAPTER, xmlMode: false })
  return (element) =>
    names.has(element.localName) ||
    holds.some(({ key, tag, pattern }) => {
      if (tag !== '' && tag !== element.localName) return false
      const value = element.attributesByName.get(key)
      return value !== undefined && pattern.test(value)
    }) ||
    other?.(element) === true
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
