import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/language/index.ts'
import type { AnnotatedArticle } from '../../../src/model/relations.ts'
import { relateEntities } from '../../../src/relate/entities/index.ts'
import { annotateText } from '../../support/article.ts'

const de = await loadPack('de')

async function related(...texts: readonly string[]) {
  const articles: AnnotatedArticle[] = []
  for (const [index, text] of texts.entries())
    articles.push(await annotateText(text, { id: `a${index + 1}` }, ['mentions', 'entities']))
  return relateEntities(articles, () => de)
}

describe('relateEntities', () => {
  it('folds transliterations and says why', async () => {
    const [entity, ...others] = await related(
      'Jewgenij Kowaltschuk kam.',
      'Yevgeny Kovalchuk kam.',
      'Jewgeni Kowaltschuk kam.',
    )
    expect(others).toEqual([])
    expect(entity!.members.map((member) => member.article)).toEqual(['a1', 'a2', 'a3'])
    expect(entity!.folded.join()).toContain('another transliteration')
  })

  it('gives a bare surname to the only person of that surname, with every passage', async () => {
    const [entity, ...others] = await related(
      'Außenminister Jaan Merivald kam.',
      '„Nein“, sagte Merivald am Montag in einer Rede.',
    )
    expect(others).toEqual([])
    expect(entity!.name).toBe('Jaan Merivald')
    expect(entity!.mentions.map((mention) => mention.article)).toEqual(['a1', 'a2'])
    expect(entity!.roles).toEqual([{ text: 'Außenminister', evidence: [{ article: 'a1', start: 0, end: 13 }] }])
  })

  it('takes no form of address for a role', async () => {
    const [entity] = await related('Frau Merivald kam.', 'Die Ministerin Jana Merivald kam. „Ja“, sagte Frau Merivald.')
    expect(entity!.roles.map(({ text }) => text)).toEqual(['Ministerin'])
  })

  it('keeps two persons of one surname two, and a bare surname then out of both', async () => {
    const entities = await related('Ada Holmgard kam.', 'Peter Holmgard ging.', 'Minister Holmgard schwieg.')
    expect(entities.filter((entity) => entity.kind === 'person')).toHaveLength(3)
  })

  it('folds names that differ in their vowels alone, across articles only and not by consonants in another order', async () => {
    const names = async (...texts: readonly string[]) => (await related(...texts)).map(({ name }) => name)
    expect(await names('Der Anführer Selim Hoddadin kam.', 'Der Anführer Salim Hoddadeen ging.')).toHaveLength(1)
    expect(await names('Der Anführer Selim Hoddadin sah Salim Hoddadeen.')).toHaveLength(2)
    expect(await names('Der Chef Markus Hals kam.', 'Der Chef Markus Helze ging.')).toHaveLength(2)
  })

  it('folds a surname with and without its particle only with the same first name, or alone', async () => {
    const folded = await related('Maximilian von Tannwald kam.', 'Maximilian Tannwald ging.', 'Herr Tannwald schwieg.')
    expect(folded.map(({ name }) => name)).toEqual(['Maximilian von Tannwald'])
    expect(await related('Eva von Tannwald kam.', 'Karl Tannwald ging.')).toHaveLength(2)
  })

  it('folds titles of nobility and particles with a capital', async () => {
    const folded = await related(
      'Hendrik Baron van Tannwald kam.',
      '„Nein“, sagte Baron van Tannwald.',
      'Van Tannwald schwieg. Ihm sei van Tannwald lieb, sagte van Tannwald.',
    )
    expect(folded.map(({ name }) => name)).toEqual(['Hendrik Baron van Tannwald'])
  })

  it('takes an unknown town for one where another article says so, and for a surname where one bears it', async () => {
    const [town, ...others] = await related(
      'Die Lage in Dhorran ist ruhig.',
      'Ja, sagt Dhorran.',
      'Das hat Dhorran bezahlt.',
    )
    expect([town!.kind, others]).toEqual(['place', []])
  })

  it('takes no firm for a person because somebody is called nearly so', async () => {
    const found = await related('Alvana muss zahlen. Alvana-Chef Thal schwieg.', 'Sandra Allvana kam.')
    expect(found.map(({ kind }) => kind).filter((kind) => kind === 'organization')).toHaveLength(1)
  })

  it('folds inflected names of bodies, and a first word that begins one body alone', async () => {
    const [body, ...others] = await related(
      'Die Ministerin von der Freien Mitte kam. Das sagt die Kentarra Systemhaus GmbH.',
      'Eva Thal (Freie Mitte) ging. Der Hersteller Kentarra schwieg.',
    )
    const names = [body!, ...others].map(({ name }) => name)
    expect(names.filter((name) => name.includes('Mitte'))).toHaveLength(1)
    expect(names.filter((name) => name.includes('Kentarra'))).toHaveLength(1)
  })

  it('never merges on a first name', async () => {
    expect(await related('Ada Holmgard kam.', 'Ada Wiebold ging.')).toHaveLength(2)
  })

  it('folds a slip in a long surname only with the same first name', async () => {
    expect(await related('Oskar Hollenbrink kam.', 'Oskar Hollenbirnk ging.')).toHaveLength(1)
    expect(await related('Oskar Hollenbrink kam.', 'Ewald Hollenbirnk ging.')).toHaveLength(2)
  })

  it('takes two short surnames one letter apart for two people', async () => {
    expect(await related('Oskar Ferler kam.', 'Oskar Kerler ging.')).toHaveLength(2)
    expect(await related('Oskar Kerber kam.', 'Oskar Krebber ging.')).toHaveLength(2)
  })

  it('folds spellings of a first name only with surname and role, and never a man and a woman', async () => {
    const folded = await related('Landrätin Wenke Halder kam.', 'Landrätin Wencke Halder ging.', 'Nein, sagte Halder.')
    expect(folded).toHaveLength(1)
    expect(folded[0]!.folded.join()).toContain('first name one slip apart')
    expect(await related('Gestern kam Wenke Halder.', 'Gestern ging Wencke Halder.')).toHaveLength(2)
    expect(await related('Minister Daniel Halder kam.', 'Ministerin Daniela Halder ging.')).toHaveLength(2)
    expect(await related('Ministerin Marie Halder traf Ministerin Maria Halder.')).toHaveLength(2)
  })

  it('takes a bare surname for whom nearly all articles mean by it', async () => {
    const many = Array.from({ length: 12 }, () => 'Ada Holmgard kam.')
    const folded = await related(...many, 'Peter Holmgard ging.', '„Nein“, sagte Holmgard.')
    expect(folded.map((entity) => entity.members.length)).toEqual([13, 1])
    expect(folded[0]!.folded.join()).toContain('nearly all articles')
    expect(await related('Ada Holmgard kam.', 'Peter Holmgard ging.', '„Nein“, sagte Holmgard.')).toHaveLength(3)
  })

  it('folds a shortened first name only with the same role', async () => {
    expect(await related('Minister Antony Merivald kam.', 'Minister Tony Merivald ging.')).toHaveLength(1)
    expect(await related('Antony Merivald kam.', 'Tony Merivald ging.')).toHaveLength(2)
  })

  it('folds a name with a hyphen too many', async () => {
    expect(await related('Annika Lohn-Kramer kam.', 'Ministerin Annika-Lohn-Kramer ging.')).toHaveLength(1)
  })

  it('folds the end of a long name, not of a short one', async () => {
    expect(await related('Wang Shen Lin Tao kam.', 'Lin Tao ging.')).toHaveLength(1)
    expect(await related('Hans Karl Hollenbrink kam.', 'Karl Hollenbrink ging.')).toHaveLength(2)
  })

  it('folds a genitive and says so', async () => {
    const entities = await related('Oskar Hollenbrink kam.', 'Das ist Oskar Hollenbrinks Plan.')
    expect(entities).toHaveLength(1)
    expect(entities[0]!.folded.join()).toMatch(/^$|genitive/)
  })

  it('folds case, umlaut spelling and an acronym with its full name', async () => {
    expect(await related('Die Nato tagt.', 'Die NATO tagt.')).toHaveLength(1)
    const [entity, ...others] = await related(
      'Die Stiftung Küste und Meer warnt.',
      'Die SKM warnt, so ein Sprecher der SKM.',
    )
    expect(others).toEqual([])
    expect(entity!.name).toBe('Stiftung Küste und Meer')
    expect(entity!.folded).toEqual(['SKM = Stiftung Küste und Meer: its initials'])
  })

  it('folds an acronym that another article alone introduces, letters or not', async () => {
    const [entity, ...others] = await related(
      'Der Seedeicher Rundfunkverbund (SRV) warnt. Der SRV tagt heute.',
      'Der SRV warnt erneut. So teilte der SRV mit.',
    )
    expect(others).toEqual([])
    expect(entity!.name).toBe('Seedeicher Rundfunkverbund')
  })

  it('keeps a country and its capital apart', async () => {
    expect(await related('Russland lehnte ab.', 'Moskau lehnte ab.')).toHaveLength(2)
  })

  it('stays linear in the number of articles', async () => {
    const one = await annotateText('Ada Holmgard und Peter Wiebold kamen nach Berlin.', {}, ['mentions', 'entities'])
    const articles = Array.from(
      { length: 20_000 },
      (_, at): AnnotatedArticle => ({ ...one, article: { ...one.article, id: `a${at}` } }),
    )
    const started = performance.now()
    expect(relateEntities(articles, () => de)).toHaveLength(3)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
