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
})
