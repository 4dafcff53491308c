import { describe, expect, it } from 'vitest'
import { cslItems, renderBibtex, renderCsl, renderRis } from '../../src/dossier/render/references.ts'
import type { Article } from '../../src/model/article.ts'
import type { Dossier } from '../../src/model/relations.ts'
import { bridgeDossier } from '../support/dossier.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'

/** The dossier with its first article changed. */
function withFirst(change: Partial<Article>): Dossier {
  const [first, ...rest] = bridgeDossier.articles
  return { ...bridgeDossier, articles: [{ ...first!, article: { ...first!.article, ...change } }, ...rest] }
}

const item = (change: Partial<Article>) => cslItems(withFirst(change)).find(({ id }) => id === 'a1')!

describe('the articles as references', () => {
  it('has one entry for each article, in every form', () => {
    const count = bridgeDossier.articles.length
    expect(JSON.parse(renderCsl(bridgeDossier))).toHaveLength(count)
    expect(renderBibtex(bridgeDossier).match(/^@article\{/gm)).toHaveLength(count)
    expect(renderRis(bridgeDossier).match(/^TY {2}- NEWS\r$/gm)).toHaveLength(count)
    expect(renderRis(bridgeDossier).match(/^ER {2}- \r$/gm)).toHaveLength(count)
  })

  it('parts names and keeps the particle with the surname', () => {
    expect(item({ authors: ['Eva von Thal', 'Jörn Aasgren', 'dpa'] }).author).toEqual([
      { family: 'von Thal', given: 'Eva' },
      { family: 'Aasgren', given: 'Jörn' },
      { literal: 'dpa' },
    ])
  })

  it('dates by day, by month, or not at all', () => {
    const on = (value: string) => item({ date: { value, basis: 'given', evidence: [], reason: '' } }).issued
    expect(on('2031-03-12T08:00:00+01:00')).toEqual({ 'date-parts': [[2031, 3, 12]] })
    expect(on('2031-03')).toEqual({ 'date-parts': [[2031, 3]] })
    expect(on('bald')).toBeUndefined()
  })

  it('lets no title break out of a TeX group or an RIS line', () => {
    const dossier = withFirst({ title: '100 % & {Mehr}\r\nER  - \\input{x} #1', authors: ['Eva Thal'] })
    const bibtex = renderBibtex(dossier)
    expect(bibtex).toContain('title = {{100 \\% \\& \\{Mehr\\} ER - \\textbackslash{}input\\{x\\} \\#1}}')
    expect(renderRis(dossier).match(/^ER {2}- /gm)).toHaveLength(dossier.articles.length)
  })

  it('gives each entry a key of its own and no address but a web address', () => {
    const [first] = bridgeDossier.articles
    const twice = { ...bridgeDossier, articles: [first!, { ...first!, article: { ...first!.article, id: 'a1!' } }] }
    expect(renderBibtex(twice).match(/(?<=^@article\{)[^,]+/gm)).toEqual(['a1', 'a1-2'])
    expect(item({ url: 'javascript:alert(1)' }).URL).toBeUndefined()
    expect(() => [renderBibtex(hostileDossier()), renderRis(hostileDossier())]).not.toThrow()
  })
})
