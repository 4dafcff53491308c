import { describe, expect, it } from 'vitest'
import { eventLines } from '../../support/events.ts'

/** Other words for the same news: types and statuses alone; the texts are of Thursday, 15 January 2026. */
const GERMAN: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['Die Bürgermeisterin legte am Montag ihr Amt zurück.', ['resignation happened']],
  ['„Ich lasse mein Amt ruhen“, sagte Karla Wendt.', ['resignation happened']],
  ['Der Trainer nimmt den Hut ab.', []],
  ['31 Genossen stimmten dagegen, 58 dafür.', ['vote happened']],
  ['Am Dienstag wollen beide Seiten erstmals verhandeln.', ['talks planned']],
  ['Im Oktober wollen die Unterzeichner in Kassel erneut zusammenkommen.', ['meeting planned']],
  ['Die Verhandlungen sind am Mittwochabend geplatzt.', ['talks happened']],
  ['Das Treffen am Mittwoch ist geplatzt.', ['meeting denied']],
  ['Ein Apotheker will schon am Montag angerufen haben.', ['call happened']],
  ['Dagegen kann das Oberlandesgericht angerufen werden.', []],
  ['Das Kraftwerk wurde am Montag von Drohnen getroffen.', ['attack happened']],
  ['Hacker haben am Montag die Daten der Klinik kopiert.', ['attack happened']],
  ['Rund 900 Beschäftigte hatten sich am Mittwoch am Warnstreik beteiligt.', ['strike happened']],
  ['Der Konzern hat 2019 bereits das Werk in Kassel aufgegeben.', ['closure happened']],
  ['Der Konzern hat 2019 bereits die Hoffnung aufgegeben.', []],
  ['Die Spielerin wurde am Montag wegen Dopings gesperrt.', ['decision happened']],
  ['Das Gericht hat den Bau am Montag untersagt.', ['decision happened']],
  ['Der Bus prallte am Montag gegen eine Mauer.', ['accident happened']],
  ['Nach dem Tod der alten Frau am vergangenen Samstag herrscht Trauer.', ['death happened']],
  ['Beim Reisen spart Karla Wendt Geld.', []],
  ['Die Regierung will die Versorgung sicherstellen.', []],
]

const ENGLISH: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['Olaf Brandt, the mayor of Kassel, stepped down on Monday.', ['resignation happened']],
  ['On Saturday she stepped aside.', ['resignation happened']],
  ['They are to meet again in Kassel on June 4.', ['meeting planned']],
  ['Drones hit the power station on Tuesday.', ['attack happened']],
  ['The report hit the shelves on Tuesday.', []],
  ['About 600 workers downed tools on Tuesday.', ['strike happened']],
  ['Olaf Brandt will travel to Kassel for talks on Friday.', ['talks planned', 'visit planned']],
]

const told = (lines: readonly string[]) => lines.map((line) => line.split(' ').slice(0, 2).join(' ')).sort()

describe('the same news in other words', () => {
  it.each(GERMAN)('%s', async (text, events) => {
    expect(told(await eventLines(text))).toEqual(events)
  })
  it.each(ENGLISH)('%s', async (text, events) => {
    expect(told(await eventLines(text, { language: 'en' }))).toEqual(events)
  })
})
