import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COVERAGE_SETS, coverageFolders, SAMPLES } from '../../bench/coverage-folders.ts'

interface Passage {
  readonly article: string
  readonly text: string
}

interface Gold {
  readonly threads: readonly { readonly id: string; readonly stories: readonly string[] }[]
  readonly stories: readonly { readonly id: string; readonly articles: readonly string[] }[]
  readonly articles: readonly { readonly id: string; readonly file: string; readonly date: string }[]
  readonly copies: readonly { readonly origin: string; readonly articles: readonly string[] }[]
  readonly entities: readonly { readonly name: string; readonly forms: readonly string[] }[]
  readonly discrepancies: readonly { readonly id: string; readonly sides: readonly unknown[] }[]
}

/** What a reader sees of the file: the text, or title and text, or the page without its tags. */
function visibleText(path: string): string {
  const raw = readFileSync(path, 'utf8')
  if (extname(path) === '.html') return raw.replace(/<[^>]+>/g, '\n')
  if (extname(path) !== '.json') return raw
  const { title, headline, text, articleBody } = JSON.parse(raw) as Record<string, string | undefined>
  return `${title ?? headline ?? ''}\n\n${text ?? articleBody ?? ''}`
}

const idOf = (file: string) => basename(file, extname(file))

function passagesIn(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn)
  if (value === null || typeof value !== 'object') return []
  const { article, text } = value as Partial<Passage>
  const own = typeof article === 'string' && typeof text === 'string' ? [{ article, text }] : []
  return [...own, ...Object.values(value).flatMap(passagesIn)]
}

const COVERAGE = COVERAGE_SETS.flatMap(coverageFolders)

describe.each([SAMPLES, ...COVERAGE])('gold of %s', (root) => {
  const gold = JSON.parse(readFileSync(join(root, 'gold.json'), 'utf8')) as Gold
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) !== 'gold.json')
    .filter((file) => ['.txt', '.json', '.html'].includes(extname(file)))
  const texts = new Map(files.map((file) => [idOf(file), visibleText(join(root, file))]))

  it('has every passage word for word in its article', () => {
    const passages = passagesIn(gold)
    expect(passages.length).toBeGreaterThan(200)
    const missing = passages.filter(({ article, text }) => !texts.get(article)?.includes(text))
    expect(missing).toEqual([])
  })

  it('puts every article into a story, and every story into one thread', () => {
    const inStories = new Set(gold.stories.flatMap((story) => story.articles))
    expect([...inStories].sort()).toEqual([...texts.keys()].sort())
    const inThreads = gold.threads.flatMap((thread) => thread.stories)
    expect([...inThreads].sort()).toEqual(gold.stories.map((story) => story.id).sort())
  })

  it('lists every article with its file and date', () => {
    expect(gold.articles.map((article) => article.file.replaceAll('\\', '/')).sort()).toEqual(
      files.map((file) => file.replaceAll('\\', '/')).sort(),
    )
    for (const article of gold.articles) expect(article.date).toMatch(/^\d{4}-\d{2}(-\d{2})?/)
  })

  it('names origins that belong to their copies, and forms that stand in some article', () => {
    for (const copies of gold.copies) expect(copies.articles).toContain(copies.origin)
    const all = [...texts.values()].join('\n')
    const unknown = gold.entities.flatMap((entity) => entity.forms.filter((form) => !all.includes(form)))
    expect(unknown).toEqual([])
  })

  it('gives every discrepancy at least two sides, but for those that only differ in words', () => {
    const oneSided = gold.discrepancies.filter((discrepancy) => discrepancy.sides.length < 2)
    expect(oneSided.map((discrepancy) => discrepancy.id)).toEqual(root === SAMPLES ? ['dauer-anruf'] : [])
  })
})

it('puts every article of the samples into exactly one story', () => {
  const { stories } = JSON.parse(readFileSync(join(SAMPLES, 'gold.json'), 'utf8')) as Gold
  const articles = stories.flatMap((story) => story.articles)
  expect(articles).toHaveLength(new Set(articles).size)
})
