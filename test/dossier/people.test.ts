import { describe, expect, it } from 'vitest'
import { peopleSection } from '../../src/dossier/sections/people.ts'
import { sourcesOf } from '../../src/dossier/sources.ts'
import { bridgeDossier } from '../support/dossier.ts'

describe('who is who', () => {
  const sources = sourcesOf(bridgeDossier)
  const people = peopleSection(
    bridgeDossier.stories.flatMap(({ entities }) => entities),
    sources,
  )
  const tamm = people.find(({ name }) => name === 'Ilse Tamm')!

  it('counts the spellings of a name by outlet, and those add up', () => {
    const spelled = tamm.usage.flatMap(({ forms }) => forms)
    expect(new Set(spelled.map(({ text }) => text))).toEqual(new Set(['Ilse Tamm', 'Ilse Tam']))
    expect(spelled.reduce((sum, { count }) => sum + count, 0)).toBe(3)
    for (const { sources: own } of tamm.usage) expect(own.length).toBeGreaterThan(0)
  })

  it('says from when to when a role is given', () => {
    const [role] = tamm.roles
    const days = role!.cites.flatMap(
      ({ passage }) => sources.find(passage.article)?.article.date?.value.slice(0, 10) ?? [],
    )
    expect(days.length).toBeGreaterThan(0)
    expect([role!.from, role!.to]).toEqual([days.toSorted()[0], days.toSorted().at(-1)])
  })
})
