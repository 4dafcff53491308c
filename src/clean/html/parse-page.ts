import { Parser } from 'htmlparser2'
import { TreeElement, TreeText } from './tree.ts'
import { TreeDocument } from './tree-document.ts'

/** Largest page that is parsed, in UTF-16 units. */
const LENGTH = 20_000_000
/** Deepest nesting that is parsed; real pages stay below 60. */
const DEPTH = 400
/** Most elements that are parsed; real pages stay below 10,000. */
const ELEMENTS = 20_000

/** Elements that never hold text of an article: they are not even put into the tree. */
const DEAD = new Set('script style svg math template iframe object embed canvas noscript link-preview'.split(' '))

/**
 * The tree of a page (htmlparser2, which repairs what pages get wrong), or `undefined` where it is too large or nested
 * too deep to be a page of news. Comments, scripts and styles are left out; scripts of JSON-LD stay.
 */
export function parsedPage(html: string): TreeDocument | undefined {
  if (html.length > LENGTH) return undefined
  const document = new TreeDocument()
  let at: TreeElement = document
  let depth = 0
  let elements = 0
  /** How many elements are open inside a dead one, itself included. */
  let dead = 0
  let tooMuch = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > DEPTH || elements > ELEMENTS) {
          tooMuch = true
          parser.pause()
        }
        if (tooMuch) return
        if (dead > 0 || isDead(name, attributes)) {
          dead += 1
          return
        }
        elements += 1
        at = at.appendChild(new TreeElement(name, new Map(Object.entries(attributes)), document))
      },
      ontext(text) {
        if (dead > 0) return
        const { lastChild } = at
        if (lastChild instanceof TreeText) lastChild.textContent += text
        else at.appendChild(new TreeText(text))
      },
      onclosetag() {
        depth -= 1
        if (dead > 0) dead -= 1
        else at = at.parentNode ?? document
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  if (tooMuch) return undefined
  parser.end()
  return framed(document)
}

function isDead(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return DEAD.has(name) && !(name === 'script' && /ld\+json/iu.test(attributes.type ?? ''))
}

/** Gives fragments the frame that Readability expects: one root with a body that holds what is no head. */
function framed(document: TreeDocument): TreeDocument {
  const root = document.querySelector('html') ?? document.createElement('html')
  if (root.querySelector('body') === null) {
    const body = document.createElement('body')
    for (const node of [...document.childNodes, ...root.childNodes])
      if (node !== root && node.nodeName !== 'HEAD') body.appendChild(node)
    root.appendChild(body)
  }
  for (const node of document.childNodes) if (node !== root) node.remove()
  document.appendChild(root)
  return document
}
