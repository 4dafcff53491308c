import { describe, expect, it } from 'vitest'
import { buildView } from '../../src/dossier/build-view.ts'
import type { Dossier } from '../../src/model/relations.ts'
import { bridgeDossier } from '../support/dossier.ts'

/** The fixture with one article said to be English. */
function withEnglish(id: string): Dossier {
  const articles = bridgeDossier.articles.map((one) =>
    one.article.id === id ? { ...one, article: { ...one.article, language: 'en' } } : one,
  )
  return { ...bridgeDossier, articles }
}

describe('the dossier’s own language', () => {
  it('is what lines and titles are told in, where a source in it has the same', () => {
    const [relations] = bridgeDossier.stories
    const [line] = relations!.account.shared
    const told = buildView(withEnglish(line!.passage.article), 'de').stories[0]!
    const others = line!.evidence.filter(({ article }) => article !== line!.passage.article)
    expect(others.length).toBeGreaterThan(0)
    expect(told.account.shared[0]!.text).not.toBe(buildView(bridgeDossier, 'de').stories[0]!.account.shared[0]!.text)
    const shown = told.account.shared[0]!
    const cite = shown.cites.find(({ text }) => text === shown.text)
    expect(cite?.passage.article).not.toBe(line!.passage.article)
    for (const event of told.timeline) expect(event.cites.map(({ text }) => text)).toContain(event.text)
  })

  it('changes nothing where no source speaks it', () => {
    const texts = (language: 'de' | 'en') =>
      buildView(bridgeDossier, language).stories[0]!.account.shared.map(({ text }) => text)
    expect(texts('en')).toEqual(texts('de'))
  })
})
