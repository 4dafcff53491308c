import { describe, expect, it } from 'vitest'
import { entityAt, entityByMention, personsBefore } from '../../../src/annotate/entities/entity-at.ts'
import { gender } from '../../../src/annotate/entities/gender.ts'
import { loadPack } from '../../../src/language/index.ts'
import { slice } from '../../../src/model/span.ts'
import { annotateText } from '../../support/article.ts'

async function entitiesOf(text: string, language = 'de') {
  const annotated = await annotateText(text, { language }, ['mentions', 'entities'])
  return {
    ...annotated,
    named: annotated.layers.entities.map(
      ({ id, name, mentions }) =>
        `${id} ${name}: ${mentions.map((at) => slice(text, annotated.layers.mentions[at]!)).join(', ')}`,
    ),
  }
}

describe('entities', () => {
  it('fold full name, surname, genitive and description into one', async () => {
    const { named } = await entitiesOf(
      'Bundeskanzlerin Odalrun Weißborn kam. Weißborn sprach. Weißborns Plan gefiel. Die Kanzlerin ging.',
    )
    expect(named).toEqual(['e1 Odalrun Weißborn: Odalrun Weißborn, Weißborn, Weißborns, Kanzlerin'])
  })

  it('keep two people of one surname apart, and give a bare surname to the one named last', async () => {
    const { named } = await entitiesOf(
      'Lena Brandstätter siegte. Brandstätter lachte. Ihr Bruder Tobias Brandstätter kam. Brandstätter gratulierte.',
    )
    expect(named).toEqual([
      'e1 Lena Brandstätter: Lena Brandstätter, Brandstätter',
      'e2 Tobias Brandstätter: Tobias Brandstätter, Brandstätter',
    ])
  })

  it('know who is called so by Herr and Frau, and end a role before a bracket', async () => {
    const text =
      'Lena Ahlbeck, Präsidentin des Seeamts (SA), kam. Tobias Ahlbeck blieb. Herr Ahlbeck schwieg, Frau Ahlbeck sprach.'
    const { named, layers } = await entitiesOf(text)
    expect(named.slice(0, 2).map((line) => line.split(': ')[1])).not.toContain('Lena Ahlbeck, Ahlbeck, Ahlbeck')
    const [lena] = layers.entities
    expect(lena!.roles.map((role) => slice(text, role))).toContain('Präsidentin des Seeamts')
  })

  it('never merge on a first name', async () => {
    const { named } = await entitiesOf('Tobias Brandstätter kam. Tobias Wiebold ging.')
    expect(named).toHaveLength(2)
  })

  it('fold inflected and derived names of a country', async () => {
    const { named } = await entitiesOf('Finnland lehnte ab. Finnlands Minister schwieg, die finnische Seite auch.')
    expect(named).toEqual(['e1 Finnland: Finnland, Finnlands, finnische'])
  })

  it('show bodies in the nominative', async () => {
    const { named } = await entitiesOf('Das sagte der Chef des Weißen Hauses. Die Lage im Weißen Haus ist ruhig.')
    expect(named).toEqual(['e1 Weißes Haus: Weißen Hauses, Weißen Haus'])
  })

  it('join a slip of the pen to the full name', async () => {
    const { named } = await entitiesOf('Präsident Oskar Hollenbrink kam. Hollenbirnk sprach lange.')
    expect(named).toEqual(['e1 Oskar Hollenbrink: Oskar Hollenbrink, Hollenbirnk'])
  })

  it('join an acronym in brackets to its name', async () => {
    const { named } = await entitiesOf('Die Stiftung Küste und Meer (SKM) warnt. Die SKM hofft.')
    expect(named).toEqual(['e1 Stiftung Küste und Meer: Stiftung Küste und Meer, SKM, SKM'])
  })

  it('collect roles beside the name, behind it and before a comma', async () => {
    const text =
      'Hafenministerin Beate Klöckner kam. Beate Klöckner, Sprecherin der Küstenpartei, sprach. Der Präsident der Nordunion, Paulo Ferrand, schwieg.'
    const { layers } = await entitiesOf(text)
    const roles = Object.fromEntries(
      layers.entities.map((entity) => [entity.name, entity.roles.map((role) => slice(text, role))]),
    )
    expect(roles['Beate Klöckner']).toEqual(['Hafenministerin', 'Sprecherin der Küstenpartei'])
    expect(roles['Paulo Ferrand']).toEqual(['Präsident der Nordunion'])
  })

  it('resolve a description by country and role, and leave it where two fit or gender differs', async () => {
    const both = 'Der finnische Präsident Aarne Toivola traf den dänischen Präsidenten Palle Brogaard.'
    const { layers } = await entitiesOf(`${both} Der dänische Präsident sprach zuerst.`)
    const brogaard = layers.entities.find((entity) => entity.name === 'Palle Brogaard')!
    expect(brogaard.mentions.map((at) => layers.mentions[at]!.form)).toEqual(['name', 'description'])
    const open = await entitiesOf(`${both} Der Präsident sprach zuerst.`)
    expect(open.layers.mentions.some((mention) => mention.form === 'description')).toBe(false)
    const other = await entitiesOf('Ministerin Ada Holmgard kam. Der Minister sprach.')
    expect(other.layers.mentions.some((mention) => mention.form === 'description')).toBe(false)
  })
})

describe('helpers for later stages', () => {
  const text = 'Ada Holmgard traf Palle Brogaard in Berlin. Dann sprach er.'

  it('entityAt finds what a span names', async () => {
    const { layers } = await entitiesOf(text)
    expect(entityAt(layers, { start: 0, end: 12 })?.name).toBe('Ada Holmgard')
    expect(entityAt(layers, { start: 0, end: text.length }, 'place')?.name).toBe('Berlin')
    expect(entityAt(layers, { start: 13, end: 17 })).toBeUndefined()
  })

  it('entityByMention gives every mention its entity', async () => {
    const { layers } = await entitiesOf(text)
    expect(entityByMention(layers).map((entity) => entity?.name)).toEqual(['Ada Holmgard', 'Palle Brogaard', 'Berlin'])
  })

  it('personsBefore lists persons, the nearest first, and no further back than asked', async () => {
    const { layers } = await entitiesOf(text)
    const names = (from?: number) => personsBefore(layers, text.indexOf('er.'), from).map(({ entity }) => entity.name)
    expect(names()).toEqual(['Palle Brogaard', 'Ada Holmgard'])
    expect(names(15)).toEqual(['Palle Brogaard'])
  })

  it('gender follows first name and role, and is open where neither shows it', async () => {
    const pack = await loadPack('de')
    const sample = 'Ministerin Wanja Holmgard kam. Peter Brogaard kam. Präsident Krampus kam. Frau Wiebold kam.'
    const { layers } = await entitiesOf(sample)
    const genders = Object.fromEntries(layers.entities.map((entity) => [entity.name, gender(entity, sample, pack)]))
    expect(genders).toEqual({ 'Wanja Holmgard': 'f', 'Peter Brogaard': 'm', Krampus: 'm', Wiebold: 'f' })
  })

  it('name international bodies and countries once, whatever they are called', async () => {
    const { layers } = await entitiesOf(
      'Die Europäische Union und die EU zahlten. Die NATO und die Nato warnten. Die Vereinten Nationen und die UNO schwiegen. Das Vereinigte Königreich und Großbritannien lehnten ab.',
    )
    expect(layers.entities.map(({ name }) => name)).toEqual(['EU', 'Nato', 'UN', 'Großbritannien'])
  })

  it('show a role in the nominative before its other cases', async () => {
    const sample = 'Den Präsidenten Alber Dohn lobte niemand. Präsident Alber Dohn schwieg.'
    const { layers } = await entitiesOf(sample)
    expect(layers.entities[0]!.roles.map((role) => slice(sample, role))).toEqual(['Präsident', 'Präsidenten'])
  })
})
