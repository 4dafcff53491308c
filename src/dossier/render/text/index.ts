import type { Dossier } from '../../../model/relations.ts'
import { buildView } from '../../build-view.ts'
import type { DossierView, StoryView } from '../../view.ts'
import type { WordingLanguage } from '../../wording/index.ts'
import { copies, corrections, coverage, discrepancies, figures, positions, sourceList } from './compared.ts'
import { type Ink, PLAIN, shorten } from './layout.ts'
import { COMPACT, FULL } from './limits.ts'
import { Page } from './page.ts'
import { account, people, speech, timeline } from './told.ts'

export { type Ink, PLAIN } from './layout.ts'

/** How the terminal form is set. */
export interface TextOptions {
  readonly language?: WordingLanguage
  /** Columns, 80 by default; less than 40 is set as 40, more than 110 as 110. */
  readonly width?: number
  readonly ink?: Ink
  /** Everything instead of the weightiest of each section. */
  readonly full?: boolean
}

/**
 * The dossier for a terminal: the short account first, then each section up to its limit. Of many stories those with
 * most articles are told, the others named.
 */
export function renderText(dossier: Dossier, options: TextOptions = {}): string {
  const view = buildView(dossier, options.language)
  const width = Math.min(110, Math.max(40, options.width ?? 80))
  const limits = options.full ? FULL : COMPACT
  const page = new Page(width, options.ink ?? PLAIN, view.wording, limits)
  header(view, page)
  const ranked = [...view.stories.entries()].sort(([a, x], [b, y]) => y.articles.length - x.articles.length || a - b)
  const shown = ranked.slice(0, limits.stories).sort(([a], [b]) => a - b)
  for (const [index, story] of shown) body(story, index, view, page)
  const others = ranked.slice(limits.stories)
  if (others.length > 0) {
    page.rule(view.wording.heading.stories)
    for (const [index, story] of others.slice(0, limits.otherStories))
      page.set(
        [{ text: shorten(story.title, limits.passage) }, { text: facts(story, view), ink: page.ink.dim }],
        `${String(index + 1).padStart(4)}  `,
        '      ',
      )
    page.more(others.length, limits.otherStories)
  }
  const told = new Set(shown.flatMap(([, story]) => story.articles))
  sourceList(
    view,
    view.sources.all.filter((source) => told.has(source)),
    page,
  )
  if (page.isShortened) {
    page.gap()
    page.set([{ text: view.wording.moreWhere, ink: page.ink.dim }])
  }
  return page.toString()
}

function header(view: DossierView, page: Page): void {
  const { wording, sources } = view
  if (sources.all.length === 0) {
    page.line(wording.empty)
    return
  }
  page.set([{ text: wording.title.toUpperCase(), ink: page.ink.bold }, { text: view.counts.join(' · ') }])
  page.set([{ text: wording.independentMeans, ink: page.ink.dim }])
  page.set([{ text: wording.markers('[2:14]'), ink: page.ink.dim }])
  for (const thread of view.threads)
    if (thread.stories.length > 1)
      page.set([
        { text: `${wording.threadOf(thread.stories.length)}:`, ink: page.ink.dim },
        { text: thread.stories.map((index) => String(index + 1)).join(' → '), ink: page.ink.dim },
      ])
}

function facts(story: StoryView, { wording }: DossierView): string {
  return [story.days, wording.articles(story.articles.length), wording.independent(story.independentReports)]
    .filter((part) => part !== '')
    .join(' · ')
}

function body(story: StoryView, index: number, view: DossierView, page: Page): void {
  page.rule(view.stories.length > 1 ? `${index + 1}  ${story.title}` : story.title)
  page.set([{ text: facts(story, view), ink: page.ink.dim }], '   ')
  account(story, page)
  people(story, page)
  speech(story, page)
  timeline(story, page)
  figures(story, page)
  discrepancies(story, page)
  positions(story, page)
  coverage(story, page)
  copies(story, page)
  corrections(story, page)
}
