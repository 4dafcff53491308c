import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

describe('discrepancies', () => {
  it('shows tolls that differ, and calls the later one an update', async () => {
    const { discrepancies } = await relateTexts([
      { text: 'Nach dem Brand in Brunsholm sprach die Polizei von vier Toten.', date: '2026-05-04' },
      {
        text: 'Nach dem Brand in Brunsholm ist die Zahl der Opfer gestiegen.\nSieben Menschen starben in dem Haus.',
        date: '2026-05-06',
      },
    ])
    expect(discrepancies.map(({ type, kind, severity }) => [type, kind, severity])).toEqual([
      ['figure', 'update', 'high'],
    ])
    expect(discrepancies[0]!.sides.map(({ value }) => value)).toEqual(['vier Toten', 'Sieben Menschen'])
  })

  it('shows that one calls a talk the first and another tells of an earlier one', async () => {
    const { discrepancies } = await relateTexts([
      {
        text: 'Runa Selbig und Olaf Wendelin haben telefoniert.\nVor wenigen Tagen sprachen die beiden bereits.',
        date: '2026-05-04',
      },
      {
        text: 'Runa Selbig und Olaf Wendelin haben telefoniert.\nSeit der Wahl ist dies das erste Gespräch der beiden.',
        date: '2026-05-04',
      },
    ])
    expect(discrepancies.map(({ type, severity }) => [type, severity])).toContainEqual(['order', 'high'])
  })

  it('does not hold those of one town against those of another, nor a part against all', async () => {
    const { discrepancies } = await relateTexts([
      { text: 'Bei dem Sturm kamen in Hamburg drei Menschen ums Leben.', date: '2026-05-04' },
      { text: 'Bei dem Sturm kamen in Bremen sechs Menschen ums Leben.', date: '2026-05-04' },
      { text: 'Der Sturm war stark. Zwei weitere Menschen wurden verletzt.', date: '2026-05-04' },
      { text: 'Der Sturm war stark. Fünf Menschen wurden verletzt.', date: '2026-05-04' },
    ])
    expect(discrepancies).toEqual([])
  })

  it('shows one person in two ages', async () => {
    const { discrepancies } = await relateTexts([
      'Der 45-jährige Olaf Wendelin ist in Brunsholm angekommen.\nMaria Huber (31) blieb zu Hause.',
      'Olaf Wendelin (44) ist am Montag angekommen.\nMaria Huber ist 31 Jahre alt.',
    ])
    expect(discrepancies.map(({ rule, sides }) => [rule, sides.map(({ value }) => value).sort()])).toEqual([
      ['discrepancies/age', ['44', expect.stringContaining('45')]],
    ])
  })

  it('is silent where values only differ in words', async () => {
    const { discrepancies } = await relateTexts([
      'Runa Selbig und Olaf Wendelin haben eineinhalb Stunden lang telefoniert.',
      'Etwa 90 Minuten dauerte das Telefonat von Runa Selbig mit Olaf Wendelin.',
    ])
    expect(discrepancies).toEqual([])
  })

  it('shows that a first meeting is announced in two places', async () => {
    const { discrepancies } = await relateTexts([
      'Runa Selbig und Olaf Wendelin haben telefoniert.\nDas erste Treffen der beiden soll in Oslo stattfinden.',
      'Runa Selbig hat mit Olaf Wendelin gesprochen.\nDas erste Treffen der beiden solle in Wien stattfinden, sagte Wendelin.',
    ])
    const place = discrepancies.find(({ type }) => type === 'place')
    expect(place?.sides.map(({ value }) => value).sort()).toEqual(['Oslo', 'Wien'])
  })

  it('shows one quotation in two mouths', async () => {
    const { discrepancies } = await relateTexts([
      'Runa Selbig kam am Montag nach Brunsholm.\n„Dieser Hafen gehört den Fischern und sonst niemandem“, sagte Runa Selbig.',
      'Olaf Wendelin kam am Montag nach Brunsholm.\n„Dieser Hafen gehört den Fischern und sonst niemandem“, sagte Olaf Wendelin.',
    ])
    const attribution = discrepancies.find(({ type }) => type === 'attribution')
    expect(attribution?.severity).toBe('high')
    expect(attribution?.sides.map(({ value }) => value).sort()).toEqual(['Olaf Wendelin', 'Runa Selbig'])
  })

  it('holds prices of one unit, and what a noun behind an adjective measures, against each other', async () => {
    const figures = async (left: string, right: string) => {
      const { discrepancies } = await relateTexts([
        { text: `Die Werft in Brunsholm wird umgebaut.\n${left}`, date: '2026-05-04' },
        { text: `Die Werft in Brunsholm wird umgebaut.\n${right}`, date: '2026-05-04' },
      ])
      return discrepancies.map(({ sides }) => sides.map(({ value }) => value))
    }
    expect(
      await figures(
        'Der Strom kostet dort 27 Cent je Kilowattstunde. Ein Haushalt spart 90 Euro.',
        'Der Strom kostet dort 29 Cent je Kilowattstunde. Die Anlage kostet 3 Euro.',
      ),
    ).toEqual([['27 Cent', '29 Cent']])
    expect(await figures('Der 112 Meter hohe Kran fällt.', 'Der Kran misst 121 Meter.')).toEqual([
      ['112 Meter', '121 Meter'],
    ])
    expect(
      await figures('Die Gebühr der Werft steigt um 3 Prozent.', 'Die Gebühr der Werft steigt auf 5 Prozent.'),
    ).toEqual([])
  })
})
