import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LanguagePack, loadPack } from '../../src/language/index.ts'
import { annotate } from '../../src/pipeline/annotate.ts'
import { readArticles } from '../../src/pipeline/read.ts'
import { type StoryEntry, storyEntry } from '../../src/relate/stories/story-entry.ts'
import { StoryIndex } from '../../src/relate/stories/story-index.ts'
import { lexicons } from '../../src/relate/words.ts'
import { type ProcessCost, runCommand } from './process.ts'
import type { SpeedResult } from './run.ts'
import { later, shifted } from './shifted.ts'

/** Articles a store may know. */
const KNOWN = 100_000

/** `stories` over the corpus and at two sizes beyond it, and the incremental index. */
export async function storySpeed(lines: readonly string[], name: string): Promise<readonly SpeedResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-bench-'))
  const file = join(folder, 'articles.jsonl')
  const over = (count: number): Promise<ProcessCost> => {
    writeFileSync(file, [...shifted(lines, count)].join(''))
    return runCommand(['stories', file])
  }
  const own = await over(lines.length)
  const half = await over(5_000)
  const whole = await over(10_000)
  writeFileSync(file, [...shifted(lines, lines.length)].join(''))
  const entries = await entriesOf(file)
  rmSync(folder, { recursive: true })
  return [
    {
      name: `stories over ${lines.length} articles (${name})`,
      value: own.seconds,
      unit: 's',
      target: '< 60 s for 2,539',
    },
    {
      name: `stories over ${lines.length} articles, peak memory`,
      value: own.megabytes,
      unit: 'MB',
      target: '< 1000 MB',
    },
    {
      name: 'stories over 10000 articles (repeated, dates shifted, words changed)',
      value: 10_000 / whole.seconds,
      unit: 'articles/s',
      target: '> 200',
    },
    { name: 'stories over 10000 articles, peak memory', value: whole.megabytes, unit: 'MB', target: '< 1000 MB' },
    {
      name: 'growth of stories, 5000 → 10000: time per article, late against early',
      value: (whole.seconds - half.seconds) / half.seconds,
      unit: 'x',
      target: '< 1.2x',
    },
    ...addOne(entries, await packs()),
  ]
}

async function packs(): Promise<(language: string) => LanguagePack | undefined> {
  const [de, en] = await Promise.all([loadPack('de'), loadPack('en')])
  return (language) => (language === 'de' ? de : language === 'en' ? en : undefined)
}

async function entriesOf(file: string): Promise<readonly StoryEntry[]> {
  const lexiconOf = lexicons(await packs())
  const entries: StoryEntry[] = []
  for await (const article of readArticles([file], {}))
    if ('reading' in article)
      entries.push(storyEntry(await annotate(article, ['sentences']), lexiconOf(article.language)))
  return entries
}

/** What one article costs where 100,000 are known. */
function addOne(
  entries: readonly StoryEntry[],
  packOf: (language: string) => LanguagePack | undefined,
): readonly SpeedResult[] {
  const index = new StoryIndex(lexicons(packOf))
  const repeat = (entry: StoryEntry, round: number): StoryEntry => ({
    ...entry,
    id: `${entry.id}#${round}`,
    ...(entry.day !== undefined && { day: later(entry.day, 31 * round) }),
    counts: entry.counts.map(([term, count], at) => [
      round > 0 && (at + round) % 4 === 0 ? `${term}${round}` : term,
      count,
    ]),
  })
  for (let at = 0; at < KNOWN; at += 1)
    index.add(repeat(entries[at % entries.length]!, Math.floor(at / entries.length)))
  const times: number[] = []
  for (const entry of entries.slice(0, 300)) {
    const started = performance.now()
    const decision = index.add(repeat(entry, Math.floor(KNOWN / entries.length)))
    times.push(performance.now() - started)
    index.undo(decision)
  }
  times.sort((a, b) => a - b)
  return [
    {
      name: `adding one article to ${KNOWN} known ones, slowest of 300`,
      value: times.at(-1) ?? 0,
      unit: 'ms',
      target: '< 50 ms',
    },
  ]
}
