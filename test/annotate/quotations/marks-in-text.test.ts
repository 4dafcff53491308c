import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('words in marks', () => {
  it.each([
    [
      '„Wir haben das Wasser unterschätzt“, sagte die Landrätin Berta Kolm am Dienstag in Aschau.',
      ['direct ⟦„Wir haben das Wasser unterschätzt“⟧ die Landrätin Berta Kolm'],
    ],
    [
      '»Wir haben das Wasser unterschätzt«, räumte Landrätin Berta Kolm ein.',
      ['direct ⟦»Wir haben das Wasser unterschätzt«⟧ Landrätin Berta Kolm'],
    ],
    [
      '«Wir haben das Wasser unterschätzt», sagte Landrätin Berta Kolm der «Glarner Rundschau».',
      ['direct ⟦«Wir haben das Wasser unterschätzt»⟧ Landrätin Berta Kolm → der «Glarner Rundschau»'],
    ],
    [
      '"Wir haben das Wasser unterschätzt", sagte Landrätin Berta Kolm. "Das darf nicht noch einmal passieren."',
      [
        'direct ⟦"Wir haben das Wasser unterschätzt"⟧ Landrätin Berta Kolm',
        'direct ⟦"Das darf nicht noch einmal passieren."⟧ Landrätin Berta Kolm',
      ],
    ],
    [
      '“Wir haben das Wasser unterschätzt”, sagte Landrätin Berta Kolm.',
      ['direct ⟦“Wir haben das Wasser unterschätzt”⟧ Landrätin Berta Kolm'],
    ],
    [
      '‚Wir haben das Wasser unterschätzt‘, sagte Landrätin Berta Kolm.',
      ['direct ⟦‚Wir haben das Wasser unterschätzt‘⟧ Landrätin Berta Kolm'],
    ],
    [
      '›Wir haben das Wasser unterschätzt‹, sagte Landrätin Berta Kolm.',
      ['direct ⟦›Wir haben das Wasser unterschätzt‹⟧ Landrätin Berta Kolm'],
    ],
    [
      '„Mein Vater sagte immer: ‚Vertrau dem Fluss nie‘, und er hatte recht“, erzählte Bauer Anton Reiff.',
      [
        'direct ⟦„Mein Vater sagte immer: ‚Vertrau dem Fluss nie‘, und er hatte recht“⟧ Bauer Anton Reiff',
        'direct ⟦‚Vertrau dem Fluss nie‘⟧ Mein Vater in 0',
      ],
    ],
    [
      '»Mein Vater sagte immer: ›Vertrau dem Fluss nie‹«, erzählte Bauer Anton Reiff.',
      [
        'direct ⟦»Mein Vater sagte immer: ›Vertrau dem Fluss nie‹«⟧ Bauer Anton Reiff',
        'direct ⟦›Vertrau dem Fluss nie‹⟧ Mein Vater in 0',
      ],
    ],
    [
      '"Mein Vater sagte immer \'Vertrau dem Fluss nie\', und er hatte recht", erzählte Bauer Anton Reiff.',
      ['direct ⟦"Mein Vater sagte immer \'Vertrau dem Fluss nie\', und er hatte recht"⟧ Bauer Anton Reiff'],
    ],
    [
      '„Wir haben das Wasser unterschätzt, sagte Landrätin Berta Kolm. Die Pegel steigen weiter.',
      ['direct ⟦„Wir haben das Wasser unterschätzt⟧ Landrätin Berta Kolm'],
    ],
    [
      '„Wir haben das Wasser unterschätzt", sagte Landrätin Berta Kolm.',
      ['direct ⟦„Wir haben das Wasser unterschätzt"⟧ Landrätin Berta Kolm'],
    ],
    [
      '„Wir haben lange gewartet. Niemand kam, niemand rief an.\n„Am Ende haben wir uns selbst geholfen“, sagte Landrätin Berta Kolm.',
      [
        'direct ⟦„Wir haben lange gewartet. Niemand kam, niemand rief an. … „Am Ende haben wir uns selbst geholfen“⟧ Landrätin Berta Kolm',
      ],
    ],
    [
      '"Wir haben lange gewartet. Niemand kam, niemand rief an.\n"Am Ende haben wir uns selbst geholfen", sagte Landrätin Berta Kolm.',
      [
        'direct ⟦"Wir haben lange gewartet. Niemand kam, niemand rief an. … "Am Ende haben wir uns selbst geholfen"⟧ Landrätin Berta Kolm',
      ],
    ],
    [
      'Landrätin Berta Kolm sagte: "Wir haben lange gewartet. Niemand kam, niemand rief an.\nAm Ende haben wir uns selbst geholfen."\nAm Mittwoch tagt der Kreistag.',
      [
        'direct ⟦"Wir haben lange gewartet. Niemand kam, niemand rief an. … Am Ende haben wir uns selbst geholfen."⟧ Landrätin Berta Kolm',
      ],
    ],
    [
      'Landrätin Berta Kolm sagte: „Wir haben lange gewartet. Niemand kam, niemand rief an.\nAm Ende haben wir uns selbst geholfen.“\nAm Mittwoch tagt der Kreistag.',
      [
        'direct ⟦„Wir haben lange gewartet. Niemand kam, niemand rief an. … Am Ende haben wir uns selbst geholfen.“⟧ Landrätin Berta Kolm',
      ],
    ],
    [
      '»Wir haben lange gewartet. Niemand kam, niemand rief an.\n»Am Ende haben wir uns selbst geholfen«, sagte Landrätin Berta Kolm.',
      [
        'direct ⟦»Wir haben lange gewartet. Niemand kam, niemand rief an. … »Am Ende haben wir uns selbst geholfen«⟧ Landrätin Berta Kolm',
      ],
    ],
    ['Das „Wirtshaus zur Linde“ in Aschau ist das älteste im Tal. Die „Sonne“ schloss 1998.', []],
    ['Der selbsternannte „Retter des Tals“ ließ sich nicht blicken. Seine „Lösung“ war ein Sandsack.', []],
    ['Der sogenannte „Deichfonds“ soll bis Juni gefüllt sein.', []],
    ['Die Zeitschrift „Der Deich“ und der Podcast „Hochwasser heute“ widmen sich dem Thema.', []],
    [
      '► „Wir haben das Wasser unterschätzt“, sagte Landrätin Berta Kolm.\n► „Die Dämme sind zu niedrig“, sagte Ingenieur Paul Senn.\n► „Hilfe kommt zu spät“: Bauer Anton Reiff.',
      [
        'direct ⟦„Wir haben das Wasser unterschätzt“⟧ Landrätin Berta Kolm',
        'direct ⟦„Die Dämme sind zu niedrig“⟧ Ingenieur Paul Senn',
        'direct ⟦„Hilfe kommt zu spät“⟧ Bauer Anton Reiff',
      ],
    ],
    [
      '- „Wir haben das Wasser unterschätzt“, sagte Landrätin Berta Kolm.\n- „Die Dämme sind zu niedrig“, sagte Ingenieur Paul Senn.',
      [
        'direct ⟦„Wir haben das Wasser unterschätzt“⟧ Landrätin Berta Kolm',
        'direct ⟦„Die Dämme sind zu niedrig“⟧ Ingenieur Paul Senn',
      ],
    ],
    [
      '„,Vertrau dem Fluss nie‘, sagte mein Vater immer“, erzählte Bauer Anton Reiff.',
      ['direct ⟦„,Vertrau dem Fluss nie‘, sagte mein Vater immer“⟧ Bauer Anton Reiff'],
    ],
    [
      '"Das war\'s", sagte Bauer Anton Reiff. "Ich geb\' auf."',
      ['direct ⟦"Das war\'s"⟧ Bauer Anton Reiff', 'direct ⟦"Ich geb\' auf."⟧ Bauer Anton Reiff'],
    ],
    [
      'Landrätin Berta Kolm: „Wir haben das Wasser unterschätzt.“',
      ['direct ⟦„Wir haben das Wasser unterschätzt.“⟧ Landrätin Berta Kolm'],
    ],
    [
      'Landrätin Berta Kolm war in Aschau. Ingenieur Paul Senn: „Die Dämme sind zu niedrig.“ Und Bauer Anton Reiff: „Keiner half.“',
      ['direct ⟦„Die Dämme sind zu niedrig.“⟧ Ingenieur Paul Senn', 'direct ⟦„Keiner half.“⟧ Bauer Anton Reiff'],
    ],
    ['„Die Dämme sind zu niedrig.“ Paul Senn, Ingenieur', ['direct ⟦„Die Dämme sind zu niedrig.“⟧ –']],
    [
      'In Aschau steht das Wasser. „Die Dämme sind zu niedrig.“ Das meint Ingenieur Paul Senn.',
      ['direct/thought ⟦„Die Dämme sind zu niedrig.“⟧ Ingenieur Paul Senn'],
    ],
    [
      'In Aschau steht das Wasser. „Keiner half uns in dieser Nacht.“ Die Bewohner räumen auf.',
      ['direct ⟦„Keiner half uns in dieser Nacht.“⟧ –'],
    ],
    [
      '"Der Trainer sagte \'Ich bleibe\', und dann ging er", berichtete Klubchef Ole Rink.',
      [
        'direct ⟦"Der Trainer sagte \'Ich bleibe\', und dann ging er"⟧ Klubchef Ole Rink',
        "direct ⟦'Ich bleibe'⟧ Der Trainer in 0",
      ],
    ],
    [
      '„Er nannte mich ‚einen Lügner‘“, sagte Klubchef Ole Rink.',
      ['direct ⟦„Er nannte mich ‚einen Lügner‘“⟧ Klubchef Ole Rink', 'direct ⟦‚einen Lügner‘⟧ Er in 0'],
    ],
    [
      '„Der ‚Deichfonds‘ ist leer“, sagte Klubchef Ole Rink.',
      ['direct ⟦„Der ‚Deichfonds‘ ist leer“⟧ Klubchef Ole Rink'],
    ],
    [
      'Klubchef Ole Rink sagte: „Der Trainer rief: ‚Schluss!‘ Dann ging er.“',
      [
        'direct ⟦„Der Trainer rief: ‚Schluss!‘ Dann ging er.“⟧ Klubchef Ole Rink',
        'direct ⟦‚Schluss!‘⟧ Der Trainer in 0',
      ],
    ],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})
