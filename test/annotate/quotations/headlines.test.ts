import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('headlines', () => {
  it.each([
    ['Rink: „Wir sind bereit“\nDie Partei tagt am Samstag.', ['direct ⟦„Wir sind bereit“⟧ Rink']],
    [
      '„Wir sind bereit“ – Rink will Kanzler werden\nParteichef Ole Rink stellt sich zur Wahl.',
      ['direct ⟦„Wir sind bereit“⟧ Rink'],
    ],
    [
      '„Wir sind bereit“: Rink will Kanzler werden\nParteichef Ole Rink stellt sich zur Wahl.',
      ['direct ⟦„Wir sind bereit“⟧ Rink'],
    ],
    ['„Wir sind bereit“, sagt Rink\nParteichef Ole Rink stellt sich zur Wahl.', ['direct ⟦„Wir sind bereit“⟧ Rink']],
    ['Rink nennt Haushalt „unsozial“\nParteichef Ole Rink stellt sich zur Wahl.', ['direct ⟦„unsozial“⟧ Rink']],
    [
      'Rink: Haushalt ist unsozial\nParteichef Ole Rink stellt sich zur Wahl.',
      ['indirect ⟦Haushalt ist unsozial⟧ Rink'],
    ],
    [
      'Rink sieht Haushalt als unsozial\nParteichef Ole Rink stellt sich zur Wahl.',
      ['reported/thought ⟦Rink sieht Haushalt als unsozial⟧ Rink'],
    ],
    [
      'Ökonomin Markgraf warnt vor Rezession\nDie Zahlen sind schlecht.',
      ['reported ⟦Ökonomin Markgraf warnt vor Rezession⟧ Ökonomin Markgraf'],
    ],
    [
      'Landrätin Berta Kolm im Interview: „Das Wasser kommt wieder“\nDie Pegel steigen.',
      ['direct ⟦„Das Wasser kommt wieder“⟧ Landrätin Berta Kolm @ Interview'],
    ],
    ['Deiche zu niedrig, sagt Ingenieur Senn\nDie Pegel steigen.', ['indirect ⟦Deiche zu niedrig⟧ Ingenieur Senn']],
    ['Bericht: Klub vor dem Verkauf\nDie Fans sind besorgt.', ['indirect/writing ⟦Klub vor dem Verkauf⟧ Bericht']],
    [
      'Medienbericht: Trainer vor dem Aus\nDie Fans sind besorgt.',
      ['indirect/writing ⟦Trainer vor dem Aus⟧ Medienbericht'],
    ],
    ['Polizei: Fahrer war betrunken\nDer Unfall geschah am Sonntag.', ['indirect ⟦Fahrer war betrunken⟧ Polizei']],
    ['Studie: Deiche sind zu niedrig\nDie Pegel steigen.', ['indirect/writing ⟦Deiche sind zu niedrig⟧ Studie']],
    ['Kreml: Keine Gespräche geplant\nDie Lage bleibt ernst.', ['indirect ⟦Keine Gespräche geplant⟧ Kreml']],
    ['Gericht: Kündigung war unwirksam\nDer Fall begann im März.', ['indirect ⟦Kündigung war unwirksam⟧ Gericht']],
    ['Hochwasser: Deich bricht bei Aschau\nDie Pegel steigen.', []],
    ['Panamakanal: Schleuse klemmt, Frachter sitzt fest\nDie Pegel steigen.', []],
    ['Streit um Deich: Bürger wehren sich\nDie Pegel steigen.', []],
    ['Kolm kündigt neuen Deich an\nDie Pegel steigen.', ['reported ⟦Kolm kündigt neuen Deich an⟧ Kolm']],
    ['„Das war Wahnsinn“ – so erlebten Anwohner die Flut\nDie Pegel steigen.', ['direct ⟦„Das war Wahnsinn“⟧ –']],
    ['Kolm schließt Rücktritt aus\nDie Pegel steigen.', ['reported ⟦Kolm schließt Rücktritt aus⟧ Kolm']],
    [
      'Kolm soll Gutachten zurückgehalten haben\nDie Pegel steigen.',
      ['free-indirect ⟦Kolm soll Gutachten zurückgehalten haben⟧ –'],
    ],
    [
      '„Niemand hat uns gewarnt“\nDie Pegel steigen. Landrätin Berta Kolm kam am Abend.',
      ['direct ⟦„Niemand hat uns gewarnt“⟧ –'],
    ],
    [
      'Kolm über die Flut: „Niemand hat uns gewarnt“\nDie Pegel steigen. Landrätin Berta Kolm kam am Abend.',
      ['direct ⟦„Niemand hat uns gewarnt“⟧ Kolm'],
    ],
    [
      'Landrätin zur Flut: „Niemand hat uns gewarnt“\nDie Pegel steigen.',
      ['direct ⟦„Niemand hat uns gewarnt“⟧ Landrätin'],
    ],
    ['Kolm zu Rücktrittsforderungen: „Ich bleibe“\nLandrätin Berta Kolm kam am Abend.', ['direct ⟦„Ich bleibe“⟧ Kolm']],
  ])('%s', async (text, told) => {
    expect(await toldIn(text, { roles: ['headline'] })).toEqual(told)
  })
})
