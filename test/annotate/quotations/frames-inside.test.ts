import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('frames inside, behind and around', () => {
  it.each([
    [
      'Der Minister wird von der Agentur Nordpress mit den Worten zitiert, es habe keine Warnung gegeben.',
      ['indirect ⟦es habe keine Warnung gegeben⟧ Der Minister'],
    ],
    [
      'Der Minister wurde mit den Worten zitiert: „Es gab keine Warnung.“',
      ['direct ⟦„Es gab keine Warnung.“⟧ Der Minister'],
    ],
    [
      'Die Agentur zitierte den Minister mit den Worten, es habe keine Warnung gegeben.',
      ['indirect ⟦es habe keine Warnung gegeben⟧ den Minister'],
    ],
    [
      'In der Kurzfassung des Berichts, der am Montag vorlag, heißt es, im Tal seien die Dämme zu niedrig.',
      ['indirect ⟦im Tal seien die Dämme zu niedrig⟧ der Kurzfassung des Berichts'],
    ],
    [
      'Die Dämme sind zu niedrig, das teilte das Wasseramt am Montag mit.',
      ['indirect ⟦Die Dämme sind zu niedrig … das⟧ das Wasseramt'],
    ],
    [
      'Die Dämme sind zu niedrig – das zumindest meint Ingenieur Paul Senn.',
      ['indirect/thought ⟦Die Dämme sind zu niedrig … das⟧ Ingenieur Paul Senn'],
    ],
    [
      '„Auf absehbare Zeit“, so Ingenieur Paul Senn, werde das Tal „mit der Gefahr leben müssen“.',
      [
        'indirect ⟦„Auf absehbare Zeit“ … werde das Tal „mit der Gefahr leben müssen“⟧ Ingenieur Paul Senn',
        'direct ⟦„mit der Gefahr leben müssen“⟧ Ingenieur Paul Senn in 0',
      ],
    ],
    [
      'Die Dämme seien, wie Ingenieur Paul Senn sich ausdrückte, „aus Pudding“.',
      [
        'indirect ⟦Die Dämme seien … „aus Pudding“⟧ Ingenieur Paul Senn',
        'direct ⟦„aus Pudding“⟧ Ingenieur Paul Senn in 0',
      ],
    ],
    [
      'Die Wochenzeitung „Der Blick“ meldet, Ingenieur Paul Senn, der die Dämme prüfte, habe das Amt gewarnt.',
      [
        'indirect/writing ⟦Ingenieur Paul Senn, der die Dämme prüfte, habe das Amt gewarnt⟧ Die Wochenzeitung „Der Blick“',
      ],
    ],
    ['Als Grund wurde angegeben, die Dämme seien zu niedrig.', ['indirect ⟦die Dämme seien zu niedrig⟧ –']],
    [
      'Man habe, sagte Landrätin Berta Kolm, den Fall geprüft.',
      ['indirect ⟦Man habe … den Fall geprüft⟧ Landrätin Berta Kolm'],
    ],
    [
      'Der Fall sei, erklärte Landrätin Berta Kolm am Montag, noch nicht abgeschlossen.',
      ['indirect ⟦Der Fall sei … noch nicht abgeschlossen⟧ Landrätin Berta Kolm'],
    ],
    ['Der Kreis müsse, so Kolm, nun rasch handeln.', ['indirect ⟦Der Kreis müsse … nun rasch handeln⟧ Kolm']],
    [
      'Der Kreis, so Landrätin Berta Kolm am Montag in Aschau, müsse nun rasch handeln.',
      ['indirect ⟦Der Kreis … müsse nun rasch handeln⟧ Landrätin Berta Kolm'],
    ],
    [
      'Das sei, wie Landrätin Berta Kolm am Montag vor Journalisten betonte, kein Einzelfall.',
      ['indirect ⟦Das sei … kein Einzelfall⟧ Landrätin Berta Kolm'],
    ],
    ['Sie habe, ließ Kolm wissen, keine Zeit.', ['indirect ⟦Sie habe … keine Zeit⟧ Kolm']],
    ['Kolm ließ wissen, sie habe keine Zeit.', ['indirect ⟦sie habe keine Zeit⟧ Kolm']],
    ['Kolm machte klar, dass sie keine Zeit habe.', ['indirect ⟦dass sie keine Zeit habe⟧ Kolm']],
    [
      'Der Verein teilte auf seiner Homepage mit: „Das Spiel fällt aus.“',
      ['direct/writing ⟦„Das Spiel fällt aus.“⟧ Der Verein @ seiner Homepage'],
    ],
    ['Der Verein bestätigte auf Anfrage, dass das Spiel ausfällt.', ['indirect ⟦dass das Spiel ausfällt⟧ Der Verein']],
    ['Es gebe, heißt es im Klub, keine Alternative.', ['indirect ⟦Es gebe … keine Alternative⟧ Klub']],
    ['Aus dem Klub verlautete, es gebe keine Alternative.', ['indirect ⟦es gebe keine Alternative⟧ dem Klub']],
    [
      'Aus dem Umfeld des Klubs war zu hören, es gebe keine Alternative.',
      ['indirect ⟦es gebe keine Alternative⟧ dem Umfeld des Klubs'],
    ],
    [
      'Die Polizei geht davon aus, dass der Fahrer einschlief.',
      ['indirect/thought ⟦dass der Fahrer einschlief⟧ Die Polizei'],
    ],
    [
      'Die Polizei geht von einem Sekundenschlaf aus.',
      ['reported/thought ⟦Die Polizei geht von einem Sekundenschlaf aus.⟧ Die Polizei'],
    ],
    [
      'Ein Gutachter kommt zu dem Schluss, dass der Fahrer einschlief.',
      ['indirect/thought ⟦dass der Fahrer einschlief⟧ Ein Gutachter'],
    ],
    ['Wie es weitergeht, wollte der Minister nicht sagen.', []],
    ['Der Minister sagte nicht, wie es weitergeht.', []],
    ['Der Minister bestritt nicht, davon gewusst zu haben.', ['indirect ⟦davon gewusst zu haben⟧ Der Minister']],
    [
      'Ob er antrete, wurde der Minister gefragt. Er wisse es noch nicht, antwortete er.',
      ['indirect ⟦Er wisse es noch nicht⟧ er'],
    ],
    [
      'Ob er antrete? Das wisse er noch nicht, sagte der Minister.',
      ['indirect ⟦Das wisse er noch nicht⟧ der Minister'],
    ],
    ['Da sei, sagt sie, „nichts mehr zu machen“.', ['direct ⟦„nichts mehr zu machen“⟧ sie']],
    [
      '„Nichts mehr zu machen“ sei da, sagt Wirtin Olga Prem.',
      [
        'indirect ⟦„Nichts mehr zu machen“ sei da⟧ Wirtin Olga Prem',
        'direct ⟦„Nichts mehr zu machen“⟧ Wirtin Olga Prem in 0',
      ],
    ],
    ['Wirtin Olga Prem spricht von „einer Katastrophe“.', ['direct ⟦„einer Katastrophe“⟧ Wirtin Olga Prem']],
    ['Wirtin Olga Prem sieht darin „eine Katastrophe“.', ['direct/thought ⟦„eine Katastrophe“⟧ Wirtin Olga Prem']],
    ['Von einer „Katastrophe“ spricht Wirtin Olga Prem.', ['direct ⟦„Katastrophe“⟧ Wirtin Olga Prem']],
    [
      'Der Bürgermeister, sagte Prem, sei nie gefragt worden, obwohl er davon gewusst habe.',
      ['indirect ⟦Der Bürgermeister … sei nie gefragt worden, obwohl er davon gewusst habe⟧ Prem'],
    ],
    [
      'Prem sagt, die Nachbarin habe ihr erzählt, der Bürgermeister sei verreist.',
      [
        'indirect ⟦die Nachbarin habe ihr erzählt, der Bürgermeister sei verreist⟧ Prem',
        'indirect ⟦der Bürgermeister sei verreist⟧ die Nachbarin → ihr in 0',
      ],
    ],
    [
      'Rink sagte, der Trainer habe ihm versichert: „Ich bleibe.“',
      ['indirect ⟦der Trainer habe ihm versichert⟧ Rink', 'direct ⟦„Ich bleibe.“⟧ der Trainer → ihm'],
    ],
    [
      'Rink sagte: „Der Trainer hat mir versichert, er bleibt.“',
      ['direct ⟦„Der Trainer hat mir versichert, er bleibt.“⟧ Rink'],
    ],
    [
      '„Der Trainer sagte mir: ‚Ich bleibe‘“, berichtete Klubchef Ole Rink.',
      [
        'direct ⟦„Der Trainer sagte mir: ‚Ich bleibe‘“⟧ Klubchef Ole Rink',
        'direct ⟦‚Ich bleibe‘⟧ Der Trainer → mir in 0',
      ],
    ],
    [
      '„Der Trainer hat gesagt, er bleibt“, berichtete Klubchef Ole Rink.',
      ['direct ⟦„Der Trainer hat gesagt, er bleibt“⟧ Klubchef Ole Rink'],
    ],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})
