import { describe, expect, it } from 'vitest'
import { eventLines } from '../../support/events.ts'

/** Type, status, word and day of each event of a text. */
const told = async (text: string) =>
  (await eventLines(text)).map((line) => line.split(' | ')).map(([what, , when]) => `${what} ${when}`)

describe('turns of public life', () => {
  it.each([
    ['Der Stadtrat berät am Montag über den Neubau.', 'meeting planned berät 2026-01-19'],
    ['Der Antrag fand am Dienstag keine Mehrheit.', 'vote denied fand 2026-01-13'],
    ['Die Delegierten stimmten am Dienstag mit Ja.', 'vote happened stimmten 2026-01-13'],
    ['Die Behörde zog das Mittel am Dienstag vom Markt.', 'decision happened Markt 2026-01-13'],
    ['Das Gesetz trat am Dienstag in Kraft.', 'decision happened trat 2026-01-13'],
    ['Karla Wendt stellte ihr Amt am Dienstag zur Verfügung.', 'resignation happened stellte 2026-01-13'],
    ['Der Verein trennte sich am Dienstag von Trainer Olaf Brandt.', 'dismissal happened trennte 2026-01-13'],
  ])('%s', async (text, event) => {
    expect(await told(text)).toContain(event)
  })
})

describe('turns of violence, misfortune and the law', () => {
  it.each([
    ['In Kassel fielen am Dienstag Schüsse.', 'attack happened Schüsse 2026-01-13'],
    ['Taucher bargen am Dienstag eine Leiche.', 'death happened bargen 2026-01-13'],
    ['Der Verdächtige kam am Dienstag in U-Haft.', 'arrest happened U-Haft 2026-01-13'],
    ['Seit Dienstag ist Karla Wendt in Haft.', 'arrest happened Haft 2026-01-13'],
    ['Die Feuerwehr brachte den Brand am Dienstag unter Kontrolle.', 'rescue happened brachte 2026-01-13'],
    ['Der Verkehr kam am Dienstag zum Erliegen.', 'closure happened Erliegen 2026-01-13'],
  ])('%s', async (text, event) => {
    expect(await told(text)).toContain(event)
  })

  it('are not those of a choice of means or of a guest', async () => {
    expect(await told('Bei der Wahl der Mittel zögerte Karla Wendt am Dienstag.')).toEqual([])
    expect(await told('Der Stürmer schoss am Dienstag auf das Tor.')).toEqual([])
  })
})

describe('nouns with a day of their own', () => {
  it.each([
    ['Das Treffen am Dienstag brachte nichts Neues.', 'meeting happened Treffen 2026-01-13'],
    ['Das Urteil vom Dienstag sorgte für Empörung.', 'trial happened Urteil 2026-01-13'],
    ['Sie verwies auf den Brand der Halle am Dienstagabend.', 'disaster happened Brand 2026-01-13TEV'],
    ['Am Samstag lädt der Verband zu einer Mahnwache ein.', 'protest planned Mahnwache 2026-01-17'],
  ])('%s', async (text, event) => {
    expect(await told(text)).toContain(event)
  })

  it('are told in English, too', async () => {
    const lines = await eventLines("Tuesday's verdict drew criticism.", { language: 'en' })
    expect(lines).toEqual(['trial happened verdict |  | 2026-01-13 | '])
  })

  it('have none behind the verb, where it may be that of the verb', async () => {
    expect(await told('Karla Wendt lobte das Treffen am Dienstag.')).toEqual([])
  })
})

describe('English turns', () => {
  it.each([
    ['The law came into force on Tuesday.', 'decision happened came | 2026-01-13'],
    ['The bridge gave way on Tuesday.', 'disaster happened gave | 2026-01-13'],
    ['A bus veered off the road on Tuesday.', 'accident happened veered | 2026-01-13'],
    ['Fighting broke out near Kassel on Tuesday.', 'attack happened broke | 2026-01-13'],
  ])('%s', async (text, event) => {
    const lines = (await eventLines(text, { language: 'en' })).map((line) => line.split(' | '))
    expect(lines.map(([what, , when]) => `${what} | ${when}`)).toContain(event)
  })
})

it('no strike is a careful note that somebody strikes', async () => {
  const lines = await eventLines('Mayor Karla Wendt struck a careful note on Tuesday.', { language: 'en' })
  expect(lines).toEqual([])
})
