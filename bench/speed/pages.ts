import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanPage } from '../../src/clean/index.ts'
import { ownPages, savedPages } from '../quality/pages/run.ts'
import type { SpeedResult } from './run.ts'

const WARM_UP = 2
const ROUNDS = 5

/** Saved pages to articles, parsing included, warm and on one core, beside Readability alone on the same pages. */
export async function pageSpeed(corpora: string | undefined): Promise<readonly SpeedResult[]> {
  const folder = corpora === undefined ? undefined : join(corpora, 'pages')
  const isSaved = folder !== undefined && existsSync(join(folder, 'index.jsonl'))
  const pages = [...(isSaved ? savedPages(folder) : ownPages())]
  const own = await pagesPerSecond(pages, ({ name, html, url }) =>
    cleanPage({ id: name, origin: name, body: { kind: 'html', html }, url, diagnostics: [] }),
  )
  const rival = await pagesPerSecond(pages, ({ html }) => {
    try {
      new Readability(parseHTML(html).document as never).parse()
    } catch {}
  })
  const name = `${pages.length} ${isSaved ? 'saved' : 'own'} pages`
  return [
    { name: `${name} to articles, warm, one core`, value: own, unit: 'pages/s', target: '> 60 pages/s' },
    { name: `${name}, Readability 0.6 on linkedom alone`, value: rival, unit: 'pages/s' },
  ]
}

/** By processor time, the best of some rounds: other programs only ever add time. */
async function pagesPerSecond<Page>(pages: readonly Page[], read: (page: Page) => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const before = process.cpuUsage()
    for (const page of pages) await read(page)
    const { user, system } = process.cpuUsage(before)
    if (round >= WARM_UP) best = Math.min(best, (user + system) / 1e6)
  }
  return pages.length / best
}
