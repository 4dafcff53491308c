import { lineOf, type PageDocument, type PageElement } from './dom.ts'
import { withoutGaps } from './gaps.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { articleScope } from './scope.ts'

/** A body shorter than this is doubted, UTF-16 units. */
export const ENOUGH = 250
/** How much more prose another element must hold before it is believed over Readability's choice. */
const CLEARLY_MORE = 1.3
/** Elements that pages put their article into, most certain first. */
const CONTAINERS = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']
const SENTENCE_END = /[.!?…]["“”«»’)]{0,2}$/u
/** Classes of the paragraph that leads into an article. */
const LEAD = [
  'einleitung',
  'vorspann',
  'teaser-text',
  'lead',
  'intro',
  'standfirst',
  'subline',
  'excerpt',
  'summary',
  'abstract',
]
const LEAD_SELECTOR = LEAD.map((name) => `[class*="${name}" i]`).join(', ')
/** Elements that no lead is. */
const NO_LEAD = /^(?:HTML|BODY|MAIN|ARTICLE|HEADER|UL|OL|A|IMG)$/u

/** The paragraphs of an article and what chose them. */
export interface MainText {
  readonly paragraphs: readonly Paragraph[]
  readonly from: string
}

/**
 * The paragraphs of the article: Readability (Mozilla, 0.6) chooses the element, our own walk reads it. Where the page
 * names a container that holds clearly more prose, that one is read instead; a lead outside the element is put first.
 */
export async function mainText(document: PageDocument, description: string | undefined): Promise<MainText> {
  const containers = CONTAINERS.map((selector) => fullest(document, selector))
  const scope = articleScope(document)
  const lead = leadOf(scope, description)
  const shown = paragraphsOf(scope, true)
  for (const heading of document.querySelectorAll('h2, h3, h4'))
    for (const name of ['class', 'id']) heading.removeAttribute(name)
  const { Readability } = await import('@mozilla/readability')
  const reader = new Readability(document as never, {
    charThreshold: ENOUGH,
    serializer: (node) => node as unknown as PageElement,
  })
  const content = reader.parse()?.content
  let chosen = content ? paragraphsOf(content) : []
  let from = 'Readability'
  const other = containers.findIndex(
    (paragraphs) => proseLength(paragraphs) > Math.max(ENOUGH, proseLength(chosen) * CLEARLY_MORE),
  )
  if (other !== -1) [chosen, from] = [containers[other]!, `element ${CONTAINERS[other]}`]
  chosen = withoutGaps(chosen, shown)
  const opening = lead ?? openingBefore(shown, chosen)
  if (opening === undefined || chosen.some((paragraph) => sameStart(paragraph.text, opening)))
    return { paragraphs: chosen, from }
  return { paragraphs: [{ text: opening, kind: 'lead', linked: 0 }, ...chosen], from: `${from}, and the lead above it` }
}

/** The element of that kind with most prose, read before Readability changes the page. */
function fullest(document: PageDocument, selector: string): readonly Paragraph[] {
  const read = [...document.querySelectorAll(selector)].slice(0, 30).map((element) => paragraphsOf(element))
  return read.reduce<readonly Paragraph[]>(
    (best, paragraphs) => (proseLength(paragraphs) > proseLength(best) ? paragraphs : best),
    [],
  )
}

/** Length of what reads like prose: long paragraphs that end as sentences do and are no links. */
function proseLength(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce(
    (sum, { text, linked }) => (text.length > 80 && linked < 0.4 && SENTENCE_END.test(text) ? sum + text.length : sum),
    0,
  )
}

/** The lead: what the page calls its description and shows as a paragraph, or the first element classed as one. */
function leadOf(scope: PageElement, description: string | undefined): string | undefined {
  const shown = [...scope.querySelectorAll('p, h2, [itemprop="description"]')]
    .slice(0, 40)
    .map((element) => lineOf(element))
  const wanted = description?.replace(/\s+/gu, ' ').trim()
  if (wanted !== undefined && wanted.length > 50) {
    const found = shown.find((text) => text.length < 900 && sameStart(text, wanted))
    if (found !== undefined) return found
  }
  const classed = [...scope.querySelectorAll(LEAD_SELECTOR)]
    .filter(({ nodeName }) => !NO_LEAD.test(nodeName))
    .slice(0, 10)
    .map((element) => lineOf(element))
  return classed.find((text) => text.length > 70 && text.length < 700 && SENTENCE_END.test(text))
}

/** The one paragraph of prose that stands between the heading and the body, where the body was chosen without it. */
function openingBefore(shown: readonly Paragraph[], chosen: readonly Paragraph[]): string | undefined {
  const start = shown.findIndex(({ text }) => text === chosen[0]?.text)
  const heading = shown.findLastIndex(({ kind }, index) => kind === 'heading' && index < start)
  if (heading === -1) return undefined
  const between = shown.slice(heading + 1, start).filter(({ text, linked }) => text.length > 70 && linked < 0.3)
  const [only] = between
  return between.length === 1 && only!.text.length < 700 && SENTENCE_END.test(only!.text) ? only!.text : undefined
}

/** Whether both begin with the same 50 letters. */
function sameStart(a: string, b: string): boolean {
  const start = (text: string) =>
    text
      .slice(0, 160)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .slice(0, 50)
  return start(a) === start(b) && start(a).length > 30
}
