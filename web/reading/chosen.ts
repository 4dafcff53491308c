import type { DeskArticle, DeskCite } from '../../src/model/desk.ts'

/** The words chosen in a text; every line of it says where it begins in the reading. */
export function chosenIn(text: HTMLElement, article: DeskArticle): DeskCite | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = placeOf(text, range.startContainer, range.startOffset)
  const end = placeOf(text, range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || start >= end) return undefined
  const words = article.reading.slice(start, end)
  const [from, to] = [start + words.length - words.trimStart().length, end - (words.length - words.trimEnd().length)]
  return from < to
    ? {
        passage: { article: article.id, start: from, end: to },
        number: 0,
        line: 0,
        text: article.reading.slice(from, to),
      }
    : undefined
}

function placeOf(text: HTMLElement, node: Node, offset: number): number | undefined {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!line || !text.contains(line)) return undefined
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEnd(node, offset)
  return Number(line.dataset.start) + before.toString().length
}
