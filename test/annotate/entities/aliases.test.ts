import { describe, expect, it } from 'vitest'
import { aliasesOf, withAliases } from '../../../src/language/aliases.ts'
import { loadPack } from '../../../src/language/index.ts'
import type { Alias } from '../../../src/model/alias.ts'
import { LAYER_NAMES } from '../../../src/model/layers.ts'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'
import { relateEntities } from '../../../src/relate/entities/index.ts'
import { articleOf } from '../../support/article.ts'

const LIST: readonly Alias[] = [
  { name: 'Eva Thal', forms: ['Ewa Dahl'], kind: 'person', qid: 'Q1' },
  { name: 'Eva Thale', forms: [], kind: 'person', qid: 'Q2' },
  { name: 'Hafenamt Nordau', forms: ['HAN', 'Nordauer Hafenamt'], kind: 'organization', qid: 'Q3' },
]
const aliases = aliasesOf(LIST)

const read = (text: string, id = 'a1') => annotate(articleOf(text, { id }), LAYER_NAMES, {}, aliases)
const entitiesOf = async (text: string) =>
  (await read(text)).layers.entities.map(({ name, qid, forms }) => ({
    name,
    qid,
    forms: forms.map((form) => form.text),
  }))

describe('aliases of a user', () => {
  it('name an entity and give its Wikidata item, whatever form the text uses', async () => {
    expect(await entitiesOf('Ministerin Ewa Dahl kam. „Nein“, sagte Dahl.')).toEqual([
      { name: 'Eva Thal', qid: 'Q1', forms: ['Ewa Dahl', 'Dahl'] },
    ])
  })

  it('join what one entry names', async () => {
    const found = await entitiesOf('Ministerin Ewa Dahl kam. Die Abgeordnete Eva Thal ging.')
    expect(found).toEqual([{ name: 'Eva Thal', qid: 'Q1', forms: ['Ewa Dahl', 'Eva Thal'] }])
  })

  it('leave others as they are: a bare surname is not the person of the file', async () => {
    expect(await entitiesOf('Ministerin Rike Dahl kam. „Nein“, sagte Dahl.')).toEqual([
      { name: 'Rike Dahl', qid: undefined, forms: ['Rike Dahl', 'Dahl'] },
    ])
  })

  it('join articles and keep two items apart that are one slip from each other', async () => {
    const pack = withAliases(await loadPack('de'), aliases)
    const articles: AnnotatedArticle[] = []
    for (const [index, text] of [
      'Ministerin Ewa Dahl kam.',
      'Ministerin Eva Thal kam.',
      'Ministerin Eva Thale kam.',
    ].entries())
      articles.push(await read(text, `a${index + 1}`))
    const found = relateEntities(articles, () => pack)
    expect(found.map(({ name, qid, mentions }) => [name, qid, mentions.length])).toEqual([
      ['Eva Thal', 'Q1', 2],
      ['Eva Thale', 'Q2', 1],
    ])
    expect(found[0]!.folded).toEqual(['alias file: Q1'])
  })

  it('belong to nobody where two entries share a name', () => {
    const shared = aliasesOf([
      { name: 'A Thal', forms: ['Thal'] },
      { name: 'B Thal', forms: ['Thal'] },
    ])
    expect(shared.find('person', ['Thal'])).toBeUndefined()
    expect(shared.find('person', ['a  thal'])?.name).toBe('A Thal')
  })
})
