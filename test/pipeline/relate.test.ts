import { describe, expect, it } from 'vitest'
import { buildDossier } from '../../src/pipeline/relate.ts'
import { articleOf } from '../support/article.ts'

const DATED = 'Stand: 12.05.2026\nDer Stadtrat von Brunsholm hat am Montag die Hafengebühren gesenkt.'
const UNDATED = 'Am Montag senkte der Stadtrat von Brunsholm die Hafengebühren. Die Fischer zweifeln.'

describe('building a dossier', () => {
  it('does not say that a date is unknown beside the date it inferred', async () => {
    const articles = [
      articleOf(DATED, { id: 'one', roles: ['metadata', 'body'] }),
      articleOf(UNDATED, { id: 'two', date: '2026-05-12' }),
    ]
    const { articles: built } = await buildDossier(articles)
    for (const { article } of built) {
      const codes = article.diagnostics.map(({ code }) => code)
      expect(article.date !== undefined && codes.includes('date-unknown')).toBe(false)
    }
    expect(built.some(({ article }) => article.date?.basis === 'text')).toBe(true)
  })

  it('waits for whoever follows its progress', async () => {
    const seen: string[] = []
    await buildDossier([articleOf(UNDATED, { date: '2026-05-12' })], {
      onProgress: async (done, total) => {
        await Promise.resolve()
        seen.push(`${done}/${total}`)
      },
    })
    expect(seen).toEqual(['1/1'])
  })
})
