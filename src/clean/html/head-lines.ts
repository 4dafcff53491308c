import {
  isBlockElement,
  isElement,
  lettersOf,
  lineOf,
  type PageDocument,
  type PageElement,
  type PageNode,
} from './dom.ts'
import { PROSE } from './lines-of-head.ts'
import { paragraphsOf } from './paragraphs.ts'

/** The short lines around a title: "Hochwasser" above it, a second headline below it. */
export interface HeadLines {
  readonly kicker: FoundLine | undefined
  readonly subtitle: FoundLine | undefined
}

interface FoundLine {
  readonly value: string
  readonly from: string
}

const KICKER_NAMES =
  'kicker|overline|topline|dachzeile|spitzmarke|oberzeile|vorzeile|eyebrow|roofline|rubric|keyword|pretitle'.split('|')
const SUBTITLE_NAMES = 'subtitle|sub-title|subline|subhead|unterzeile|untertitel|standfirst'.split('|')
const KICKER_CLASS = new RegExp(KICKER_NAMES.join('|'), 'iu')
const KICKER = KICKER_NAMES.map((name) => `[class*="${name}" i]`).join(', ')
const SUBTITLE = SUBTITLE_NAMES.map((name) => `[class*="${name}" i]`).join(', ')
const HEADINGS = 'h1, h2, h3, h4'
/** How many elements up from the title the head of an article reaches, and how much text it holds at most. */
const LEVELS = 4
const HEAD = 1200
/** Longest kicker and longest subtitle, UTF-16 units. */
const SHORT = 60
const LONG = 220

/** The part of a heading behind its kicker, where the heading holds both as elements and no colon joins them. */
export function withoutKicker(heading: PageElement): PageElement | undefined {
  const [kicker, rest, more] = childrenOf(heading)
  if (kicker === undefined || rest === undefined || more !== undefined) return undefined
  const [above, below] = [lineOf(kicker), lineOf(rest)]
  const isMarked = KICKER_CLASS.test(kicker.getAttribute('class') ?? '') || isBlockElement(rest)
  const isWhole = lettersOf(lineOf(heading)) === lettersOf(above + below)
  return isMarked && isWhole && isKicker(above) && below.length > 10 ? rest : undefined
}

/** Kicker and subtitle around the element that shows the title; neither where the page shows no such element. */
export function headLinesOf(document: PageDocument, title: string | undefined, sites: readonly string[]): HeadLines {
  const none = { kicker: undefined, subtitle: undefined }
  if (title === undefined) return none
  const shown = [...document.querySelectorAll(HEADINGS)].slice(0, 60).find((element) => shows(element, title))
  if (shown === undefined) return none
  const inside = withoutKicker(shown)
  let kicker = inside === undefined ? undefined : lineOf(shown).slice(0, -lineOf(inside).length).trim()
  let subtitle: string | undefined
  let box = shown.parentNode
  for (let level = 0; level < LEVELS && box !== null && isElement(box); level += 1) {
    if (lineOf(box).length > HEAD) break
    const headings = [...box.querySelectorAll(HEADINGS)]
    const at = headings.indexOf(shown)
    kicker ??= [...box.querySelectorAll(KICKER), ...headings.slice(Math.max(0, at - 1), at)]
      .map(lineOfParts)
      .find(
        (line) => isKicker(line) && !title.includes(line) && !sites.some((site) => lettersOf(site) === lettersOf(line)),
      )
    const next = headings.slice(at + 1, at + 2).filter((heading) => isRightBelow(shown, heading))
    subtitle ??= [...box.querySelectorAll(SUBTITLE), ...next]
      .map(lineOfParts)
      .find(
        (line) =>
          line.length > 15 && line.length <= LONG && line !== kicker && !lettersOf(title).includes(lettersOf(line)),
      )
    box = box.parentNode
  }
  return {
    kicker: kicker === undefined ? undefined : { value: kicker, from: 'line above the title' },
    subtitle: subtitle === undefined ? undefined : { value: subtitle, from: 'line below the title' },
  }
}

/** Whether a heading stands below the title: no prose between the two, and no link to another article. */
function isRightBelow(title: PageElement, heading: PageElement): boolean {
  for (let box: PageNode | null = heading; box !== null && isElement(box); box = box.parentNode) {
    if (box.nodeName === 'A' || lineOf(heading.querySelector('a')).length > 0) return false
    if (!holds(box, title)) continue
    const between = paragraphsOf(box)
    const [from, to] = [title, heading].map((element) =>
      between.findIndex(({ text }) => text.endsWith(lineOf(element))),
    )
    return from !== -1 && from! < to! && between.slice(from! + 1, to).every(({ text }) => text.length < PROSE)
  }
  return false
}

function holds(box: PageElement, inner: PageElement): boolean {
  for (let node: PageNode | null = inner; node !== null; node = node.parentNode) if (node === box) return true
  return false
}

function shows(heading: PageElement, title: string): boolean {
  const line = lettersOf(lineOf(heading))
  return line.endsWith(lettersOf(title)) && line.length < title.length + SHORT
}

function isKicker(line: string): boolean {
  return line.length > 2 && line.length <= SHORT && /\p{L}{2}/u.test(line) && !/[.!?…]$|\d{1,2}[.:]\d{2}/u.test(line)
}

/** The line of an element. Parts side by side are words side by side, also where no white space parts them. */
export function lineOfParts(element: PageElement): string {
  const line = lineOf(element)
  const [first = '', ...rest] = childrenOf(element)
    .map(lineOf)
    .filter((part) => part !== '')
  const isWhole = withoutSpace(first + rest.join('')) === withoutSpace(line)
  if (!isWhole || rest.length === 0 || !rest.every((part) => OPENS.test(part) || SIGN.test(part))) return line
  return rest.reduce((text, part) => (SIGN.test(part) ? text + part : `${text} ${part}`), first)
}

/** How a part begins that is no end of a word, and one that is a sign behind a word. */
const OPENS = /^["“„‚«»‹›'(\p{Lu}\p{N}]/u
const SIGN = /^[:,.!?;]/u

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '')
}

function childrenOf(element: PageElement): readonly PageElement[] {
  const children: PageElement[] = []
  for (let node: PageNode | null = element.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) children.push(node)
  return children
}
