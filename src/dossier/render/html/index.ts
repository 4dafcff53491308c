import type { Dossier } from '../../../model/relations.ts'
import { buildView } from '../../build-view.ts'
import { titleOf as titleOfSource } from '../../sources.ts'
import type { DossierView, StoryView } from '../../view.ts'
import { CORRECTION_WORDS } from '../../wording/corrections.ts'
import type { WordingLanguage } from '../../wording/index.ts'
import { shorten } from '../text/layout.ts'
import { Citations, colorsOf } from './citations.ts'
import { copiesSection, coverageSection, discrepanciesSection, figuresSection, positionsSection } from './compared.ts'
import { correctionsSection } from './corrections.ts'
import { type Html, html, NOTHING } from './html.ts'
import { interact } from './interact.ts'
import { sha256Base64 } from './sha256.ts'
import { sourceArticle } from './source-text.ts'
import { STYLES } from './styles.ts'
import { accountSection, peopleSection, type Setting, speechSection, timelineSection } from './told.ts'

const SCRIPT = `(${interact.toString()})(document, window)`
/** No part of the tagged template: where one ends a script, the bundler calls a package of its own that nobody has. */
const SCRIPT_ELEMENT = `<script>${SCRIPT}</script>`

/**
 * The dossier as one HTML file that asks for nothing: style and script are in the page and named in its policy by their
 * hashes, so that nothing a source holds could run. Every item links to its passages, every cited passage back.
 */
export function renderHtml(dossier: Dossier, options: { readonly language?: WordingLanguage } = {}): string {
  const view = buildView(dossier, options.language)
  const { wording, sources } = view
  const citations = new Citations(wording, colorsOf(sources.all))
  const languages = new Set(sources.all.map(({ article }) => article.language))
  const [only] = languages
  const lang = languages.size === 1 && only !== undefined && only !== wording.language && only !== 'und' ? only : ''
  const outlets = new Map(
    sources.all.flatMap(({ number, article }) => (article.outlet ? [[number, article.outlet.value] as const] : [])),
  )
  const stories = view.stories.map((story, index) =>
    storyHtml(story, { wording, citations, prefix: `s${index + 1}`, lang, outlets }, view.stories.length === 1, index),
  )
  // The sources come last: by then the report has said which of their passages it cites.
  const articles = sources.all.map((source) => sourceArticle(source, view, citations))
  const title = titleOf(view)
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLES)}'; script-src 'sha256-${sha256Base64(SCRIPT)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>\n${
    html`<html lang="${wording.language}" class="no-js">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${wording.title}: ${title}</title>
<style>${{ html: STYLES }}</style>
</head>
<body>
<a class="skip" href="#report">${wording.page.skip}</a>
${topHtml(view, title)}
<div class="layout">
<main id="report" tabindex="-1">
${stories}
</main>
${sourcesHtml(view, articles)}
</div>
<footer><p>${wording.page.madeBy}</p></footer>
<aside class="popover" id="cited-by" aria-labelledby="cited-by-h" hidden><h2 id="cited-by-h">${wording.page.citedBy}</h2><button type="button" class="close" aria-label="${wording.page.close}">✕</button><ul></ul></aside>
<button type="button" id="back" hidden>↩ ${wording.page.back}</button>
${{ html: SCRIPT_ELEMENT }}
</body>
</html>
`.html
  }`
}

/** The title of the only story; of one thread the names that stand in most sources; else how many stories there are. */
function titleOf({ stories, threads, wording, sources }: DossierView): string {
  const [first] = stories
  if (!first) return sources.all.length === 0 ? wording.empty : wording.heading.sources
  if (stories.length === 1) return first.title
  if (threads.length > 1) return wording.stories(stories.length)
  const reach = new Map<string, number>()
  // People tell a story apart, places seldom do.
  for (const { people } of stories)
    for (const { name, kind, sources: found } of people)
      if (kind === 'person' || kind === 'organization')
        reach.set(name, (reach.get(name) ?? 0) + found.length * (kind === 'person' ? 2 : 1))
  const names = [...reach].sort(([, a], [, b]) => b - a).slice(0, 3)
  return names.length > 0 ? names.map(([name]) => name).join(', ') : first.title
}

/** Stories from which their list is folded. */
const MANY = 12

function topHtml(view: DossierView, title: string): Html {
  const { wording, stories } = view
  const threads = view.threads.filter((thread) => thread.stories.length > 1)
  const list = html`<ol class="contents">${stories.map(({ title: name, days }, index) => html`<li><a href="#s${index + 1}">${index + 1}. ${name}</a>${days !== '' && html` <span class="note">${days}</span>`}</li>`)}</ol>`
  return html`<header class="top">
<p class="kicker">${wording.title}</p>
<h1>${title}</h1>
<p class="count">${view.counts.join(' · ')}</p>
<p class="meaning">${wording.independentMeans} ${wording.page.markersMean}</p>
${stories.length > 1 && html`<nav aria-label="${wording.heading.stories}">${stories.length > MANY ? html`<details><summary>${wording.stories(stories.length)}</summary>${list}</details>` : list}</nav>`}
${threads.map((thread) => html`<p class="meaning">${wording.threadOf(thread.stories.length)}: ${thread.stories.map((index) => index + 1).join(' → ')}</p>`)}
</header>`
}

function storyHtml(story: StoryView, setting: Setting, isOnly: boolean, index: number): Html {
  const { wording, prefix } = setting
  const counts = [wording.articles(story.articles.length), wording.independent(story.independentReports)]
  const facts = [story.days, ...(isOnly ? [] : counts)]
  const sections: readonly (readonly [string, string, Html])[] = [
    ['account', wording.heading.account, accountSection(story, setting)],
    ['differs', wording.heading.discrepancies, discrepanciesSection(story, setting)],
    ['speech', wording.heading.speech, speechSection(story, setting)],
    ['timeline', wording.heading.timeline, timelineSection(story, setting)],
    ['figures', wording.heading.figures, figuresSection(story, setting)],
    ['positions', wording.heading.positions, positionsSection(story, setting)],
    ['coverage', wording.heading.coverage, coverageSection(story, setting)],
    ['who', wording.heading.people, peopleSection(story, setting)],
    ['copies', wording.heading.copies, copiesSection(story, setting)],
    ['corrections', CORRECTION_WORDS[wording.language].heading, correctionsSection(story, setting)],
  ]
  const filled = sections.filter(([, , content]) => content.html !== '')
  const head = html`<h2 id="${prefix}-t"${isOnly && html` class="unseen"`}>${story.title}</h2>
<p class="story-facts">${facts.filter((part) => part !== '').join(' · ')}</p>`
  const inner = html`<nav class="contents sticky" aria-label="${wording.heading.contents}: ${story.title}">${filled.map(([id, title]) => html`<a href="#${prefix}-${id}">${title}</a> `)}<a href="#sources">${wording.heading.sources}</a></nav>
${filled.map(([, , content]) => content)}`
  return html`<article class="story" id="${prefix}" aria-labelledby="${prefix}-t">
${isOnly ? html`${head}${inner}` : html`<details class="fold"${index === 0 && ' open'}><summary>${head}</summary>\n${inner}</details>`}
</article>
`
}

function sourcesHtml({ wording, sources }: DossierView, articles: readonly Html[]): Html {
  if (articles.length === 0) return NOTHING
  const colors = colorsOf(sources.all)
  // Many names would push the sources off the screen; the number and its title do then.
  const isNamed = sources.all.length <= 10
  const toggles = sources.all.map((source) => {
    const { number, article } = source
    const name = article.outlet?.value ?? shorten(titleOfSource(source), 26)
    return html`<button type="button" class="c${colors.get(number) ?? 0}" data-toggle="q${number}" aria-pressed="true" title="${name}">${number}${isNamed && html` <span>${name}</span>`}</button>`
  })
  return html`<aside id="sources" aria-labelledby="sources-h">
<h2 id="sources-h">${wording.heading.sources}</h2>
<div class="bar-top" role="group" aria-label="${wording.page.sideBySide}">${toggles}<button type="button" id="only" aria-pressed="false">${wording.page.onlySources}</button></div>
<div id="columns">
${articles}
</div>
</aside>`
}
