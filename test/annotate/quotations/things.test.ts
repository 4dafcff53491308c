import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('things say nothing', () => {
  it.each([
    // What a noun of saying belongs to is who can have it, not the subject of "ist".
    [
      'Hintergrund ist die Befürchtung, dass die Brücke einstürzt.',
      ['indirect/thought ⟦dass die Brücke einstürzt⟧ die Befürchtung'],
    ],
    // A kicker before a colon.
    ['Auszahlung von Hilfen: „Wir sind am Ende unserer Kraft.“', ['direct ⟦„Wir sind am Ende unserer Kraft.“⟧ –']],
    ['Sein Fazit: „Das war nichts.“', ['direct ⟦„Das war nichts.“⟧ Sein Fazit']],
    // "Das" explains the price, nobody tells it.
    ['Die Ernte fiel schlecht aus. Das erklärt den Preis.', []],
    ['Erwartet werden etliche Bürgermeister, Minister und Experten aus aller Welt.', []],
    ['Ole Rink kam. Das Ganze nennt Rink „Lorner Modell für alle“.', ['direct ⟦„Lorner Modell für alle“⟧ Rink']],
    ['Die Steuersenkungen regten den Konsum an.', []],
    ['Die Minister sind von den Erhöhungen ausgeschlossen.', []],
    [
      'Letzteres lehnte die Ministerin am Abend ab.',
      ['reported ⟦Letzteres lehnte die Ministerin am Abend ab.⟧ die Ministerin'],
    ],
    ['Die Banken fordern mehr Geld vom Land.', ['reported ⟦Die Banken fordern mehr Geld vom Land.⟧ Die Banken → Land']],
    [
      'Die Minister einigten sich am Ende auf einen Vorschlag, wonach der Stoff verteilt werden soll.',
      ['indirect ⟦der Stoff verteilt werden soll⟧ einen Vorschlag … wonach'],
    ],
    // Who has to think something does not say so.
    ['Die Besucher müssen damit rechnen, dass ihre Daten verloren sind.', []],
    ['Das ist ein Zeichen dafür, dass die Pflanze zu viel Wasser bekommt.', []],
    ['Zuvor war die Zahl der Verletzten auf mindestens 31 beziffert worden.', []],
    // What the verb asks for stands before it, who speaks behind.
    ['Die Lieferaffäre sieht Ole Rink als „gut aufgearbeitet“.', ['direct/thought ⟦„gut aufgearbeitet“⟧ Ole Rink']],
    [
      'Prämien, die Arbeitgeber vereinzelt anbieten, lehnt Ole Rink ab: „Das ist der falsche Weg.“',
      ['direct ⟦„Das ist der falsche Weg.“⟧ Ole Rink'],
    ],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})

describe('kickers and headings that run on into their sentence', () => {
  it.each([
    [
      'Streit um neue Brücke Landrätin Berta Kolm sagte, das sei falsch.',
      ['indirect ⟦das sei falsch⟧ Landrätin Berta Kolm'],
    ],
    ['Neue Vorwürfe gegen den Konzern Sie sagte, das sei falsch.', ['indirect ⟦das sei falsch⟧ Sie']],
    [
      '„Gift für alle Beteiligten“ Ministerin Berta Kolm sagte, das sei falsch.',
      ['indirect ⟦das sei falsch⟧ Ministerin Berta Kolm'],
    ],
    [
      'Streit um die neue Brücke Am Freitag teilten die Ärzte mit, das reiche nicht.',
      ['indirect ⟦das reiche nicht⟧ die Ärzte'],
    ],
    [
      'Tiefe Verachtung für Nachbarn Die Richterin: „Der Mann hat viel zerstört.“',
      ['direct ⟦„Der Mann hat viel zerstört.“⟧ Die Richterin'],
    ],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})

describe('where a name ends', () => {
  it.each([
    [
      'Der Vertrag sei gebrochen, teilte Ole Rink mit. Darauf kündigte Lorn Vergeltung an.',
      ['indirect ⟦Der Vertrag sei gebrochen⟧ Ole Rink', 'reported ⟦Darauf kündigte Lorn Vergeltung an.⟧ Lorn'],
    ],
    [
      'Lorns OB Ole Rink (48): „Es freut mich sehr für alle.“',
      ['direct ⟦„Es freut mich sehr für alle.“⟧ Lorns OB Ole Rink (48)'],
    ],
    ['Das geht aus einer Antwort auf eine Anfrage zum „Umgang mit Hochwasser“ hervor.', []],
    // The outlet asks.
    ['Ole Rink sagte, er bleibe. Was hätte sein Vater dazu gesagt?', ['indirect ⟦er bleibe⟧ Ole Rink']],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})

describe('titles written large', () => {
  it('reads "Erste Parlamentarische" as attributes', async () => {
    expect(
      await toldIn('„Das war falsch“, sagte der Erste Parlamentarische Geschäftsführer der Fraktion, Ole Rink.'),
    ).toEqual(['direct ⟦„Das war falsch“⟧ der Erste Parlamentarische Geschäftsführer der Fraktion, Ole Rink'])
  })
})
