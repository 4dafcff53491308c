import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { cleanPage } from '../../../src/clean/index.ts'
import type { Article } from '../../../src/model/article.ts'
import { outletByHost } from '../../../src/outlet/index.ts'
import type { BenchResult } from '../result.ts'
import { readabilityScores } from './readability.ts'
import { type PageFacts, type PageScore, scorePage, summary } from './score.ts'

/** One page with what it should give. */
export interface GoldPage {
  readonly name: string
  readonly url: string
  readonly html: string
  readonly gold: PageFacts
}

const OWN = fileURLToPath(new URL('./gold', import.meta.url))

/** Our own pages always, the saved pages of publishers where the corpora are. */
export async function run(corpora: string | undefined): Promise<BenchResult[]> {
  const own = await scoresOf(ownPages())
  const results: BenchResult[] = [
    { task: 'pages', corpus: 'own', measured: true, figures: summary(own.map(({ score }) => score)) },
  ]
  const folder = corpora === undefined ? undefined : join(corpora, 'pages')
  if (folder === undefined || !existsSync(join(folder, 'index.jsonl')))
    return [...results, { task: 'pages', corpus: 'publishers', measured: false, figures: {} }]
  const scores = await scoresOf(savedPages(folder))
  const strange = await scoresOf([...savedPages(folder)].map(ofUnknownOutlet))
  return [
    ...results,
    {
      task: 'pages',
      corpus: 'publishers',
      measured: true,
      figures: summary(scores.map(({ score }) => score)),
      rivals: { 'Readability 0.6 alone': summary(readabilityScores(savedPages(folder))) },
    },
    {
      task: 'pages',
      corpus: 'publishers, their outlet files unknown',
      measured: true,
      figures: summary(strange.map(({ score }) => score)),
    },
  ]
}

/** The page as if its publisher were unknown: its domains are renamed wherever they stand, so that no outlet file fits. */
export function ofUnknownOutlet(page: GoldPage): GoldPage {
  const outlet = outletByHost(new URL(page.url).hostname)
  const renamed = (text: string) =>
    (outlet?.domains ?? []).reduce(
      (result, domain) => result.replaceAll(domain, domain.replace(/(?=\.[a-z]+$)/u, '-unbekannt')),
      text,
    )
  return { ...page, url: renamed(page.url), html: renamed(page.html) }
}

/** Cleans and scores each page. */
export async function scoresOf(
  pages: Iterable<GoldPage>,
): Promise<readonly { page: GoldPage; article: Article; score: PageScore }[]> {
  const scored = []
  for (const page of pages) {
    const article = await cleanPage({
      id: page.name,
      origin: page.name,
      body: { kind: 'html', html: page.html },
      url: page.url,
      diagnostics: [],
    })
    const found = {
      text: article.text,
      title: article.title ?? '',
      authors: article.authors,
      date: article.date?.value ?? '',
    }
    scored.push({ page, article, score: scorePage(page.gold, found) })
  }
  return scored
}

/** Pages written for the project, about invented places: `name.html` beside `name.json`. */
export function* ownPages(): Generator<GoldPage> {
  for (const file of readdirSync(OWN).sort()) {
    if (!file.endsWith('.html')) continue
    const name = file.slice(0, -'.html'.length)
    const gold = JSON.parse(readFileSync(join(OWN, `${name}.json`), 'utf8')) as {
      url: string
      title: string
      authors: string[]
      date: string
      paragraphs: string[]
    }
    yield {
      name,
      url: gold.url,
      html: readFileSync(join(OWN, file), 'utf8'),
      gold: { ...gold, text: gold.paragraphs.join('\n') },
    }
  }
}

/** Pages of publishers with the facts that the corpus states. */
export function* savedPages(folder: string): Generator<GoldPage> {
  for (const line of readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const entry = JSON.parse(line) as {
      file: string
      url: string
      title: string
      authors: string[]
      published: string
      paragraphs: string[]
    }
    yield {
      name: entry.file,
      url: entry.url,
      html: gunzipSync(readFileSync(join(folder, entry.file))).toString('utf8'),
      gold: { text: entry.paragraphs.join('\n'), title: entry.title, authors: entry.authors, date: entry.published },
    }
  }
}
