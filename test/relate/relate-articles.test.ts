import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/model/article.ts'
import { pairsByKeys } from '../../src/relate/blocking.ts'
import { relateArticles } from '../../src/relate/index.ts'
import { annotateStory, packOf, relateTexts } from '../support/story.ts'

const TEXTS = [
  'Im Hafen von Brunsholm liegen elf Frachter fest, sagte Ministerin Runa Selbig am Montag.\n„Wir verhandeln umgehend über die Hafengebühren“, sagte Selbig.\nDie Lotsen warten auf Lohn.',
  'Elf Schiffe liegen im Hafen von Brunsholm fest.\nMan verhandle unverzüglich über die Hafengebühren, teilte Ministerin Runa Selbig mit.\n„Mir reicht es, ich schicke meine Leute nach Hause“, sagte der Reeder Olaf Wendelin.',
  'In Brunsholm liegen elf Frachter im Hafen fest.\nRuna Selbig fordert niedrigere Hafengebühren.',
]

function passagesIn(value: unknown): readonly Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'article' in value && 'start' in value && 'end' in value ? [value as Passage] : []
  return [...own, ...Object.values(value).flatMap(passagesIn)]
}

describe('relating a story', () => {
  it('shows only passages that lie in their articles', async () => {
    const articles = await annotateStory(TEXTS)
    const lengths = new Map(articles.map(({ article }) => [article.id, article.reading.length]))
    const found = passagesIn(relateArticles(articles, packOf))
    expect(found.length).toBeGreaterThan(10)
    for (const { article, start, end } of found) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(lengths.get(article)!)
    }
  })

  it('puts first in coverage and account what most report', async () => {
    const { coverage, account } = await relateTexts(TEXTS)
    expect(coverage.columns).toEqual(['a1', 'a2', 'a3'])
    expect(coverage.rows[0]?.independent).toBe(3)
    expect(account.shared[0]?.independent).toBe(3)
    const single = account.single.map(({ passage }) => passage.article)
    expect(single).toContain('a2')
  })

  it('counts a reprint and its origin as one voice', async () => {
    const relations = await relateTexts([TEXTS[0]!, TEXTS[0]!, TEXTS[1]!])
    expect(relations.independentReports).toBe(2)
    expect(relations.coverage.rows[0]?.cells.map(({ article }) => article)).toEqual(['a1', 'a2', 'a3'])
    expect(relations.coverage.rows[0]?.independent).toBe(2)
  })

  it('gives the same for the same', async () => {
    expect(await relateTexts(TEXTS)).toEqual(await relateTexts(TEXTS))
  })

  it('takes an empty story and texts without a language', async () => {
    expect(relateArticles([], packOf)).toEqual({ threads: [], stories: [] })
    const unknown = await annotateStory([
      { text: 'Lorem ipsum dolor.', language: 'und' },
      { text: '', language: 'und' },
    ])
    expect(relateArticles(unknown, packOf).stories.flatMap(({ story }) => story.articles)).toHaveLength(2)
  })

  it('stays fast on hostile text', async () => {
    const hostile = ['„', 'a'.repeat(500), '1 '.repeat(200), '(', ' , ', '–'].join('').repeat(100)
    const articles = await annotateStory([hostile, hostile.slice(0, 50_000), TEXTS[0]!])
    const started = performance.now()
    relateArticles(articles, packOf)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('blocking', () => {
  it('pairs only holders of shared rare keys', () => {
    const keys = [['x', 'common'], ['x', 'common'], ['y', 'common'], ['common']]
    expect([...pairsByKeys(keys, { mostHolders: 2, fewestShared: 1 })]).toEqual([[0, 1]])
    expect([...pairsByKeys(keys, { mostHolders: 4, fewestShared: 2 })]).toEqual([[0, 1]])
  })
})
