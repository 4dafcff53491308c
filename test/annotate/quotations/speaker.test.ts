import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/language/index.ts'
import { annotateText } from '../../support/article.ts'

/** Words of the speaker of the first quotation. */
async function speakerIn(text: string): Promise<string> {
  const { layers } = await annotateText(text, {}, ['quotations'])
  expect(layers.quotations.length, `no quotation in "${text}"`).toBeGreaterThan(0)
  return layers.quotations[0]!.speaker.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

describe('the subject among several noun phrases', () => {
  it.each([
    ['Internationale Beobachter lehnte die Präsidentin ab: „Wir brauchen niemanden.“', 'die Präsidentin'],
    ['Die bärtigen Mönche beschrieb die Agentur als „wütend“.', 'die Agentur'],
    ['7,5 Prozent mehr verlangt die Gewerkschaft.', 'die Gewerkschaft'],
    ['Landeschef Armin Wendt nannte sie eine Steuer auf Gärten.', 'Landeschef Armin Wendt'],
    ['Deren Chef Jonas Brehm fordert 50 Millionen und einen Fonds für später.', 'Deren Chef Jonas Brehm'],
    ['Vierzehn Verbände schrieben, das Entgelt gefährde ihre Arbeit.', 'Vierzehn Verbände'],
    ['„Das stimmt alles“, sagte der 26 Jahre alte Mann am Dienstag.', 'der 26 Jahre alte Mann'],
    [
      'Als Reaktion kündigte der an der Entwicklung beteiligte große Fonds an, er werde mehr geben.',
      'der an der Entwicklung beteiligte große Fonds',
    ],
    ['Die Abgeordneten nahm Jonas Brehm in Schutz: „Sie haben recht.“', 'Jonas Brehm'],
    ['Schärfer wurde Mona Auer, die Leiterin des Bauamts: „Das ist ein Witz.“', 'Mona Auer, die Leiterin des Bauamts'],
    ['Der Rat hatte mit der Begründung abgelehnt, die Brücke sei zu alt.', 'Der Rat'],
    ['Der Verband wehrt sich: Das sei für kleine Orte nicht zu bezahlen.', 'Der Verband'],
    [
      'Der Leiter der Klinik links des Flusses, Karl Wendt, sagte, er bleibe.',
      'Der Leiter der Klinik links des Flusses, Karl Wendt',
    ],
    ['Laut Oberst Karl Wendt vom Landesamt hatten die Piloten Erfahrung.', 'Oberst Karl Wendt vom Landesamt'],
    ['► Ida Köstner verspricht: „Wir öffnen die Brücke!“', 'Ida Köstner'],
  ])('%s', async (text, speaker) => {
    expect(await speakerIn(text)).toBe(speaker)
  })

  it.each([
    ['Die Vorsitzende lehnte den Plan ab: „Das ist zu teuer.“', 'Die Vorsitzende'],
    ['Die Lindener Virologin Mona Auer bezeichnete den Plan als „teuer“.', 'Die Lindener Virologin Mona Auer'],
    ['Die Kammer kritisierte Jonas Brehm.', 'Die Kammer'],
  ])('stays: %s', async (text, speaker) => {
    expect(await speakerIn(text)).toBe(speaker)
  })
})

describe('nouns that name people', () => {
  it.each([['Nutzer'], ['Beobachter'], ['Rentnerin'], ['Demonstranten'], ['Kunden']])('%s', async (noun) => {
    expect((await loadPack('de')).tokens.namesPeople(noun)).toBe(true)
  })

  it.each([['Computer'], ['Medizin'], ['Benzin'], ['Motor'], ['Moment']])('not %s', async (noun) => {
    expect((await loadPack('de')).tokens.namesPeople(noun)).toBe(false)
  })
})
