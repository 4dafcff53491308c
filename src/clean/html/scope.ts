import { lineOf, type PageDocument, type PageElement } from './dom.ts'

/**
 * The element that holds the article with its head: the article or main element around the page's heading, else the
 * article with most prose (pages mark up their teasers as articles too), else all of the page.
 */
export function articleScope(document: PageDocument): PageElement {
  const heading = [...document.querySelectorAll('h1')].find((element) => lineOf(element).length > 8)
  for (let node = heading?.parentNode; node; node = node.parentNode)
    if (node.nodeName === 'ARTICLE' || node.nodeName === 'MAIN') return node as PageElement
  let best: PageElement | undefined
  let most = 500
  for (const element of [...document.querySelectorAll('article')].slice(0, 100)) {
    const prose = [...element.querySelectorAll('p')].reduce((sum, paragraph) => sum + lineOf(paragraph).length, 0)
    if (prose > most) [best, most] = [element, prose]
  }
  return best ?? document.querySelector('main') ?? document.body ?? document
}
