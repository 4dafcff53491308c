import { type Block, isContent, locate, type Sourced } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import { type Source, titleOf } from '../../sources.ts'
import type { DossierView } from '../../view.ts'
import { groundOf } from '../../wording/grounds.ts'
import { dateInWords } from '../../wording/values.ts'
import { webLink } from '../web-link.ts'
import type { Citations, Cited } from './citations.ts'
import { type Html, html, NOTHING } from './html.ts'

/** A source with all its words, every cited passage marked and linked to what cites it. */
export function sourceArticle(source: Source, view: DossierView, citations: Citations): Html {
  const { article, number } = source
  const head = sourceHead(source, view, citations)
  const cited = citations.of(source)
  const title = titleOf(source)
  const placed = new Set<string>()
  const [headline, ...others] = article.blocks
  const hasHeadline = headline?.role === 'headline'
  // The headline's own words are the heading, so that what cites them has something to lead to.
  const heading = hasHeadline ? marked(article.reading, headline, cited, placed) : html`${title}`
  const lines = byLine(hasHeadline ? others : article.blocks, article.reading)
  const blocks = lines.map((line) => lineHtml(line, source, cited, view, placed))
  const lost = cited.flatMap(({ id }) => (placed.has(id) ? [] : html`<span id="${id}"></span>`))
  const { wording } = view
  const outlet = article.outlet?.value ?? `${wording.outlet} ${wording.unknown}`
  return html`<article class="source ${citations.color(number)}" id="q${number}" lang="${article.language}" aria-labelledby="t${number}" tabindex="-1">
<header class="source-head" lang="${view.wording.language}">
<p class="source-name"><span class="num">${number}</span> ${outlet}</p>
<h3 id="t${number}" lang="${article.language}">${heading}</h3>
${head}
</header>
<details class="full"><summary>${wording.page.fullText}</summary>
<div class="text">
${blocks}${lost}
</div>
</details>
</article>
`
}

function sourceHead({ article, number }: Source, view: DossierView, citations: Citations): Html {
  const { wording, sources } = view
  const item = citations.item(wording.source, `${number}: ${wording.outlet}, ${wording.published}`)
  const row = (label: string, value: Sourced<string> | undefined, words = value?.value): Html => {
    if (!value) return html`<div><dt>${label}</dt><dd class="none">${wording.unknown}</dd></div>`
    const ground =
      value.basis === 'given'
        ? NOTHING
        : html` <span class="ground">(${groundOf(value, wording)})</span> ${citations.refs(sources.cites(value.evidence).slice(0, 4), item)}`
    return html`<div><dt>${label}</dt><dd>${words}${ground}</dd></div>`
  }
  const link = webLink(article.url)
  return html`<dl class="facts" id="${item.id}" data-item="${item.label}">
${article.outlet && article.outlet.basis !== 'given' ? row(wording.outlet, article.outlet) : NOTHING}
${row(wording.published, article.date, article.date && dateInWords(article.date.value, wording))}
${article.agency ? row(wording.agency, article.agency) : NOTHING}
${article.authors.length > 0 && html`<div><dt>${wording.authors}</dt><dd>${article.authors.join(', ')}</dd></div>`}
${link !== undefined && html`<div><dt>Web</dt><dd><a href="${link}" rel="noreferrer noopener">${new URL(link).hostname}</a></dd></div>`}
${article.retrieved !== undefined && html`<div><dt>${wording.retrieved}</dt><dd>${dateInWords(article.retrieved, wording)}</dd></div>`}
<div><dt>${wording.fingerprint}</dt><dd><code title="SHA-256 ${article.hash}">${article.hash.slice(0, 12)}</code> <span class="ground">${article.id}</span></dd></div>
</dl>`
}

/** Blocks that share a line of the source, a dateline and the paragraph behind it, stay on one line. */
function byLine(blocks: readonly Block[], reading: string): readonly (readonly Block[])[] {
  const lines: Block[][] = []
  for (const block of blocks) {
    const line = lines.at(-1)
    const before = line?.at(-1)
    const isJoined = before && !(isContent(before) && isContent(block))
    if (line && isJoined && !reading.slice(before.end, block.start).includes('\n')) line.push(block)
    else lines.push([block])
  }
  return lines
}

function lineHtml(
  line: readonly Block[],
  source: Source,
  cited: readonly Cited[],
  view: DossierView,
  placed: Set<string>,
): Html {
  const { reading } = source.article
  const isBeside = (block: Block) => !isContent(block) && locate(source.article, block).field !== 'title'
  const parts = line.map((block, index) => {
    const gap = index > 0 && reading.slice(line[index - 1]!.end, block.start)
    const inner = marked(reading, block, cited, placed)
    if (!isBeside(block)) return html`${gap}${inner}`
    const what = view.wording.role[block.role] ?? block.role
    return html`${gap}<span class="beside"><span class="role" lang="${view.wording.language}">${what}</span> ${inner}</span>`
  })
  const main = line.find((block) => !isBeside(block))
  if (main?.role === 'heading') return html`<h4>${parts}</h4>\n`
  return html`<p${main && html` class="${main.role}"`}>${parts}</p>\n`
}

/**
 * The words of a block, cut at every edge of a cited passage. Each piece inside a passage is a link to the first item
 * that cites it (the way back without script) and names all passages it belongs to. A passage's anchor stands at its
 * first piece.
 */
function marked(reading: string, block: Span, cited: readonly Cited[], placed: Set<string>): Html {
  const here = cited.filter(({ cite: { passage } }) => passage.start < block.end && block.start < passage.end)
  const edges = new Set([block.start, block.end])
  for (const { cite } of here)
    for (const edge of [cite.passage.start, cite.passage.end])
      if (edge > block.start && edge < block.end) edges.add(edge)
  const cuts = [...edges].sort((a, b) => a - b)
  const pieces: Html[] = []
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const [start, end] = [cuts[at]!, cuts[at + 1]!]
    const over = here.filter(({ cite: { passage } }) => passage.start <= start && end <= passage.end)
    const text = reading.slice(start, end)
    if (over.length === 0) {
      pieces.push(html`${text}`)
      continue
    }
    const weight = over.some((one) => one.weight === 'claim') ? 'claim' : 'name'
    const passages = over.map(({ id }) => id).join(' ')
    // The space between two passages is marked with them, but is no link: it has no name.
    const link =
      text.trim() === ''
        ? html`<span class="mk ${weight}" data-p="${passages}">${text}</span>`
        : html`<a class="mk ${weight}" href="#${over.at(-1)!.items[0]!.id}" data-p="${passages}">${text}</a>`
    const anchors = over.filter(({ id }) => !placed.has(id) && placed.add(id))
    pieces.push(anchors.reduceRight((inner, { id }) => html`<span class="at" id="${id}">${inner}</span>`, link))
  }
  return html`${pieces}`
}
