import { describe, expect, it } from 'vitest'
import { findCopies } from '../../../src/relate/copies/index.ts'
import { annotateStory } from '../../support/story.ts'

const AGENCY = [
  'In der Stadt Lauendorf ist am Dienstag die alte Brücke über die Wesse gesperrt worden.',
  'Ein Gutachten hatte Risse in drei von vier Pfeilern gefunden, wie das Bauamt mitteilte.',
  'Die Brücke stammt aus dem Jahr 1931 und trägt täglich rund 9000 Fahrzeuge.',
  'Busse fahren bis auf weiteres über die Nordbrücke und brauchen eine Viertelstunde länger.',
  'Wann der Neubau beginnt, ist nach Angaben des Bauamts noch offen.',
]
const OWN = [
  'Wer in Lauendorf zur Arbeit will, braucht seit dieser Woche Geduld.',
  'Vor der Bäckerei am Südufer stauen sich die Wagen schon um sechs Uhr früh.',
  'Die Inhaberin schenkt den Wartenden Kaffee aus und rechnet mit einem langen Frühjahr.',
]

const paragraphs = (...lines: readonly string[]): string => lines.join('\n')

describe('copies', () => {
  it('finds a shortened, reordered reprint with paragraphs put in, and what was changed', async () => {
    const copy = paragraphs('Stillstand an der Wesse', AGENCY[1]!, OWN[0]!, AGENCY[0]!, AGENCY[2]!)
    const [group] = findCopies(await annotateStory([paragraphs(...AGENCY), copy]))
    expect(group?.articles).toEqual(['a1', 'a2'])
    expect(group?.originReason).toBe('longest')
    const member = group!.members[0]!
    expect(member.shared).toHaveLength(3)
    const text = (passage: { start: number; end: number }): string => copy.slice(passage.start, passage.end)
    expect(member.added.map(text)).toContain(OWN[0])
    expect(member.omitted).toHaveLength(2)
    expect(member.share).toBeGreaterThan(0.5)
    expect(member.share).toBeLessThan(1)
  })

  it('takes the earliest for the origin where days are known', async () => {
    const articles = await annotateStory([
      { text: paragraphs(...AGENCY), date: '2026-04-08' },
      { text: paragraphs(...AGENCY.slice(0, 4)), date: '2026-04-07' },
    ])
    const [group] = findCopies(articles)
    expect(group?.origin).toBe('a2')
    expect(group?.originReason).toBe('earliest')
  })

  it('knows a reprint of the day before by many sentences with somebody’s words, not a daily report by its pattern', async () => {
    const streets = ['Gerbergasse', 'Mühlenstraße', 'Fischerkai', 'Lindenallee', 'Marktplatz', 'Burgweg', 'Hafenring']
    const earlier = streets.map((street) => `An der Ecke ${street} standen am Abend noch immer einige Lastwagen quer.`)
    const later = streets.map((street) => `Anwohner aus ${street} berichten von ruhigen Nächten ohne Verkehr und Lärm.`)
    const shared = [...AGENCY, 'Die Sperre gilt vorerst bis Ostern.', 'Die Fähre am Nordufer fährt ab sofort wieder.']
    const count = async (line: string) => {
      const articles = await annotateStory([
        { text: paragraphs(...shared, line, ...earlier), date: '2026-04-07' },
        { text: paragraphs(...shared, line, ...later), date: '2026-04-08' },
      ])
      return findCopies(articles).length
    }
    expect(await count('„Sie hält keinen Winter mehr“, sagte Baurätin Hanne Torvald vor dem Rathaus.')).toBe(1)
    expect(await count('Sie hält nach Ansicht der Baurätin Hanne Torvald keinen Winter mehr.')).toBe(0)
  })

  it('does not take shared quotations for a copy', async () => {
    const quote =
      '„Wir sperren lieber einen Tag zu früh als eine Stunde zu spät“, sagte die Bürgermeisterin Hanne Torvald.'
    const articles = await annotateStory([
      paragraphs(AGENCY[0]!, quote, AGENCY[1]!, AGENCY[2]!),
      paragraphs(OWN[0]!, quote, OWN[1]!, OWN[2]!),
    ])
    expect(findCopies(articles)).toEqual([])
  })

  it('does not take a later version by the same outlet for a copy', async () => {
    const articles = await annotateStory([
      { text: paragraphs(...AGENCY), outlet: 'Wessebote' },
      { text: paragraphs(...AGENCY, OWN[0]!), outlet: 'Wessebote' },
    ])
    expect(findCopies(articles)).toEqual([])
  })
})
