import { describe, expect, it } from 'vitest'
import { eventLines } from '../../support/events.ts'

/** Types, statuses and days alone; the texts are of Thursday, 15 January 2026. */
const GERMAN: readonly (readonly [text: string, events: readonly string[]])[] = [
  // A participle before its noun, with a day of its own.
  ['Der am Dienstag in Kassel festgenommene Mann bestreitet die Tat.', ['arrest happened 2026-01-13']],
  ['Das am Montag bei Kassel abgestürzte Kleinflugzeug gehörte einem Verein.', ['accident happened 2026-01-12']],
  ['In der am Samstag in Kassel verabschiedeten Erklärung steht davon nichts.', ['decision happened 2026-01-10']],
  ['Der festgenommene Mann bestreitet die Tat.', []],
  ['Die seit Montag gesperrte Brücke ist 80 Meter lang.', []],
  // What is called for a day is held on it.
  ['Die Liste ruft für Sonntag zu einer Mahnwache vor dem Rathaus auf.', ['protest planned 2026-01-18']],
  ['Das Präsidium hat für Montag zu einer Sondersitzung geladen.', ['meeting planned 2026-01-19']],
  ['Die Gewerkschaft ruft zu einem Streik auf.', []],
  // What has lasted has been held; whose it is.
  ['Nach einem mehrstündigen Gespräch war Karla Wendt müde.', ['talks happened -']],
  ['Nach einem Gespräch ist man klüger.', []],
  ['Die Frau, deren Tod am vergangenen Samstag die Stadt bewegt, war 81.', ['death happened 2026-01-10']],
  ['Die Frau, deren Tod die Stadt bewegt, war 81.', []],
  // Votes, sessions, courts.
  ['Mit 31 zu 12 Stimmen billigte der Stadtrat am Dienstag den Plan.', ['vote happened 2026-01-13']],
  ['Am Montag tagte der Fachausschuss.', ['meeting happened 2026-01-12']],
  ['Am Dienstag tritt der Landtag zusammen.', ['meeting planned 2026-01-20']],
  ['Die Verteidigung geht in Berufung.', ['trial happened -']],
  ['Karla Wendt hatte am Montag ausgesagt.', ['trial happened 2026-01-12']],
  ['Die Zahl sagt nichts über die Lage aus.', []],
  // Firms and authorities.
  ['Am Montag rief der Hersteller 40.000 Packungen zurück.', ['decision happened 2026-01-12']],
  ['Karla Wendt rief am Montag zurück.', []],
  ['Die letzte Hauptprüfung fand im September 2019 statt.', ['investigation happened 2019-09']],
  ['Am Dienstag traten beide vor die Presse.', ['announcement happened 2026-01-13']],
  ['Am Montag wurde der Strand geräumt.', ['rescue happened 2026-01-12']],
  ['Am Montag trat Karla Wendt aus der Partei aus.', ['resignation happened 2026-01-12']],
  ['Am Montag trat Gas aus einer Leitung aus.', ['accident happened 2026-01-12']],
]

const ENGLISH: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['She said so at a news conference on Tuesday.', ['announcement happened 2026-01-13']],
  ["Olaf Brandt beat her in last Sunday's election.", ['election happened 2026-01-11']],
  ['The next round is scheduled for Monday.', ['talks planned 2026-01-19']],
  ['The company recalled 40,000 packs on Monday.', ['decision happened 2026-01-12']],
  ['On Monday they, too, lodged an appeal.', ['trial happened 2026-01-12']],
  ['Parliament narrowly approved the deal on Tuesday.', ['vote happened 2026-01-13']],
  ['Four hundred supporters gathered outside the stadium on Saturday.', ['protest happened 2026-01-10']],
  ['Four prisoners walked out of a prison in Kassel on Monday.', ['release happened 2026-01-12']],
  ['Police questioned Olaf Brandt on Monday.', ['investigation happened 2026-01-12']],
  ['The bridge opened to traffic on Monday.', ['opening happened 2026-01-12']],
  ['The book opened to praise on Monday.', []],
]

const told = (lines: readonly string[]) =>
  lines.map((line) => {
    const [head, , day] = line.split(' | ')
    return `${head!.split(' ').slice(0, 2).join(' ')} ${day?.slice(0, 10) || '-'}`
  })

describe('what happens, in other words', () => {
  it.each(GERMAN)('%s', async (text, events) => {
    expect(told(await eventLines(text))).toEqual(events)
  })
  it.each(ENGLISH)('%s', async (text, events) => {
    expect(told(await eventLines(text, { language: 'en' }))).toEqual(events)
  })
})
