import type { Rule } from '../../rule.ts'

/** The German rules of this layer with their proof, most frequent first. */
export const rules: readonly Rule[] = [
  {
    name: 'quotations/inquit-after',
    examples: [
      '⟦„Wir bauen die Brücke neu“⟧, sagte Bürgermeisterin Ida Köstner am Montag.',
      // A comma is often missing.
      '⟦„Wir bauen neu“⟧ sagte Ida Köstner.',
    ],
    counterExamples: ['„Das Haus am See“, ein Roman von Ida Köstner, erscheint am Montag.'],
  },
  {
    name: 'quotations/inquit-before',
    examples: ['Bürgermeisterin Ida Köstner sagte: ⟦„Wir bauen die Brücke neu.“⟧'],
    counterExamples: ['Der Roman heißt „Das Haus am See“.'],
  },
  {
    name: 'quotations/colon',
    examples: [
      'Ida Köstner wörtlich: ⟦„Das war ein Fehler.“⟧',
      'Für Bürgermeisterin Ida Köstner ist der Fall klar: ⟦„Das war ein Fehler.“⟧',
    ],
    counterExamples: ['Zur Wahl stehen drei Orte: Obertal, Hallau und Seebruck.'],
  },
  {
    name: 'quotations/direct-continued',
    examples: ['„Wir bauen neu“, sagte Köstner am Montag. ⟦„Das wird zwei Jahre dauern.“⟧'],
    counterExamples: ['„Das Haus am See“ steht in jedem Regal.'],
  },
  {
    name: 'quotations/unframed',
    examples: ['Am Fluss stehen Sandsäcke. ⟦„Keiner half uns in dieser Nacht.“⟧ Die Bewohner räumen auf.'],
    counterExamples: ['Am Fluss stehen Sandsäcke. „Das Haus am See“ Die Bewohner räumen auf.'],
  },
  {
    name: 'quotations/so-direct',
    examples: ['⟦„Wir lassen uns nicht vertrösten“⟧, so Gewerkschafterin Mona Auer.'],
    counterExamples: ['„Das Haus am See“ ist so lang wie kein anderer Roman.'],
  },
  {
    name: 'quotations/clause-after',
    examples: [
      'Köstner betonte, ⟦dass die Brücke sicher sei⟧.',
      'Köstner hoffte ⟦dass die Brücke hält⟧.',
      'Es gibt einen Brief, in dem es heißt, ⟦dass nicht nur der Rat, sondern auch die Firma gewarnt wurde⟧.',
      'Unklar blieb, was er meinte, als er sagte, ⟦dass es eile⟧.',
    ],
    counterExamples: ['Die Brücke ist so alt, dass sie niemand mehr nutzt.'],
  },
  {
    name: 'quotations/verb-second-after',
    examples: ['Der Verband teilte mit, ⟦die Strecke sei gesperrt⟧.'],
    counterExamples: ['Der Zug hielt lange, die Strecke war gesperrt.'],
  },
  {
    name: 'quotations/infinitive-after',
    examples: [
      'Der Verband forderte den Rat auf, ⟦die Brücke zu sperren⟧.',
      'Die Firma kündigte an, ⟦das Werk schließen zu wollen⟧.',
    ],
    counterExamples: ['Der Rat kam zusammen, um die Brücke zu sperren.'],
  },
  {
    name: 'quotations/inquit-after-indirect',
    examples: [
      '⟦Die Strecke sei gesperrt⟧, teilte der Verband mit.',
      'Wo fing es an? ⟦Auf einer Baustelle am Fluss⟧, sagen Anwohner.',
      '⟦In zwei Jahren⟧, so schätzen die Planer, ⟦werde die Brücke fertig sein⟧.',
    ],
    counterExamples: ['Die Feuerwehr löschte den Brand, fand aber keine Verletzten.'],
  },
  {
    name: 'quotations/source-noun',
    examples: [
      '⟦Die Pfeiler sind⟧ nach Angaben des Bauamts ⟦stark beschädigt⟧.',
      'Aus Sicht der Anwohner ⟦kommt die Sperrung zu spät⟧.',
    ],
    counterExamples: ['Nach dem Spiel in Hallau feierten die Anhänger bis in die Nacht.'],
  },
  {
    name: 'quotations/source-before',
    examples: ['Laut Polizei ⟦ist niemand verletzt worden⟧.'],
    counterExamples: ['Er rief laut um Hilfe.'],
  },
  {
    name: 'quotations/source-after',
    examples: ['Dem Bericht zufolge ⟦war ein Signal gestört⟧.', 'Ihrer Meinung nach ⟦kommt der Umbau zu spät⟧.'],
    counterExamples: ['Der Umbau folgt dem Plan des Rates.'],
  },
  {
    name: 'quotations/so',
    examples: ['⟦Der Umbau dauere zwei Jahre⟧, so das Bauamt.'],
    counterExamples: ['Der Umbau dauert lange, so lange wie noch nie.'],
  },
  {
    name: 'quotations/mood-colon',
    examples: [
      'Der Verband wehrt sich: ⟦Das sei für kleine Orte nicht zu bezahlen.⟧',
      'Den Streik hält er für maßlos: ⟦Wer jetzt aufhöre, habe keinen Plan.⟧',
    ],
    counterExamples: ['Der Verband wehrt sich: Kleine Orte können das nicht bezahlen.'],
  },
  {
    name: 'quotations/as-said',
    examples: [
      'Wie das Bauamt mitteilte, ⟦sind die Pfeiler beschädigt⟧.',
      '⟦Die Pfeiler sind beschädigt⟧, wie das Bauamt mitteilte.',
    ],
    counterExamples: ['Wie jedes Jahr feierte Obertal am Fluss.'],
  },
  {
    name: 'quotations/whereby',
    examples: [
      'Es gibt Gerüchte, wonach ⟦die Brücke gesperrt wird⟧.',
      'Er legte ein Gutachten vor, nach dem ⟦die Pfeiler brüchig sind⟧.',
    ],
    counterExamples: ['Das Fest, nach dem die Brücke gesperrt wurde, war laut.'],
  },
  {
    name: 'quotations/pointing-back',
    examples: ['⟦Die Brücke bleibt gesperrt.⟧ Das bestätigte ein Sprecher des Bauamts.'],
    counterExamples: ['Die Brücke bleibt gesperrt. Das ärgert viele Pendler.'],
  },
  {
    name: 'quotations/accordingly',
    examples: ['Das Gutachten liegt vor. Demnach ⟦sind die Pfeiler beschädigt⟧.'],
    counterExamples: ['Der Zug hielt in Hallau. Danach fuhr er weiter.'],
  },
  {
    name: 'quotations/noun',
    examples: [
      'Die Forderung der Anwohner, ⟦die Brücke zu sperren⟧, blieb ohne Antwort.',
      'Köstner vertrat die Ansicht, ⟦die Brücke sei sicher⟧.',
    ],
    counterExamples: ['Die Brücke im Tal, die zu sperren war, ist alt.'],
  },
  {
    name: 'quotations/announced',
    examples: [
      'Köstners Urteil fiel hart aus: ⟦Die Brücke sei am Ende.⟧',
      'Die Begründung der Richterin: ⟦Die Beweise reichten nicht aus.⟧',
    ],
    counterExamples: ['Die Bedenken sind groß: Die Brücke ist alt.'],
  },
  {
    name: 'quotations/fragment',
    examples: ['Köstner sagte, die Brücke sei ⟦„in einem traurigen Zustand“⟧.'],
    counterExamples: ['Köstner sagte, die Zeitung „Küstenblatt“ habe recht.'],
  },
  {
    name: 'quotations/nested',
    examples: ['„Mein Vater sagte: ⟦‚Trau dem Fluss nie‘⟧“, erzählte Köstner.'],
    counterExamples: ['„Das Haus ‚Seeblick‘ ist alt“, erzählte Köstner.'],
  },
  {
    name: 'quotations/inquit-manner',
    examples: [
      '⟦„Das war knapp“⟧, keucht Trainer Ole Rink.',
      '⟦„Raus hier!“⟧, soll sie gekeucht haben.',
      // Neither the verb nor the calling need be known.
      '⟦„Wir haben den Alarm zu spät gehört“⟧, raunzt der Einsatzleiter.',
      '⟦„Der Brand ist unter Kontrolle“⟧: So umriss Ole Rink die Lage.',
    ],
    counterExamples: [
      '„Das Haus am See“, erschienen im Mai, liegt vor.',
      '„Das Haus am See“, jetzt der Sommerroman, liegt vor.',
      '„Das Haus am See“, wurde Ole Rink berühmt.',
    ],
  },
  {
    name: 'quotations/for-whom',
    examples: ['Für Ministerin Ida Köstner ist die Lage ⟦„sehr ernst“⟧.'],
    counterExamples: ['Für die Brücke ist die Marke „sehr hoch“ maßgeblich.'],
  },
  {
    name: 'quotations/wish',
    examples: ['Geht es nach der Gewerkschaft, ⟦kommt der Zuschlag im Mai⟧.'],
    counterExamples: ['Geht es nach Tarn, fahren alle mit.'],
  },
  {
    name: 'quotations/own-words',
    examples: ['Ministerin Ida Köstner will den ⟦„gefährlichen Irrweg für alle“⟧ beenden.'],
    counterExamples: ['Die Brücke trägt den Namen „Tor zum Tal“.'],
  },
  {
    name: 'quotations/worded',
    examples: ['Die Anwohner riefen Parolen wie ⟦„Brücke weg!“⟧ und zogen weiter.'],
    counterExamples: ['Die Anwohner lasen Romane wie „Das Haus am See“.'],
  },
  {
    name: 'quotations/label',
    examples: ['Oppositionsführer Karel Wendt nannte den Plan ⟦„völlig unausgereift“⟧.'],
    counterExamples: ['Der Zug der Linie „Nordstern“ entgleiste am Morgen.'],
  },
  {
    name: 'quotations/reported',
    examples: ['⟦Die Gewerkschaft forderte höhere Löhne.⟧'],
    counterExamples: ['Das Beben forderte zwölf Menschenleben.', 'Die Gewerkschaft tagte in Hallau.'],
  },
  {
    name: 'quotations/intention',
    examples: ['⟦Die Nordwerk AG will das Werk in Hallau schließen.⟧', '⟦Drei Zeugen wollen den Mann gesehen haben.⟧'],
    counterExamples: [
      'Die Kugel will nicht rollen.',
      'Die Nordwerk AG wollte das Werk schließen.',
      'Bürgermeisterin Ida Köstner will die Brücke abreißen.',
    ],
  },
  {
    name: 'quotations/interview',
    examples: [
      'TALPOST: Wann kommt die Brücke?\n\nKöstner: ⟦Im Herbst.⟧\n\nTALPOST: Und die Kosten?\n\nKöstner: ⟦Zahlt das Land.⟧',
      'Frau Köstner, wann kommt die Brücke?\n\n⟦Im Herbst, wenn alles gut geht.⟧\n\nUnd was kostet sie?\n\n⟦Zwei Millionen.⟧\n\nDie Fragen stellte Ole Rink.',
    ],
    counterExamples: [
      'Wann: Im Herbst.\n\nWo: Am Fluss.\n\nWer: Das Land.\n\nFrau Köstner, wann kommt die Brücke?\n\nIm Herbst.',
    ],
  },
  {
    name: 'quotations/mood-clause',
    examples: [
      'Die Gewerkschaft lehnt den Plan ab, ⟦weil er zu teuer sei⟧.',
      'Köstner kritisierte den Plan, ⟦der viel zu teuer sei⟧.',
      'Die Gewerkschaft lehnt den Plan ab, ⟦er sei viel zu teuer⟧.',
      'Köstner warnt vor Staus, ⟦falls die Brücke gesperrt werde⟧.',
      'Der Bericht führt Mängel an, ⟦für die das Amt verantwortlich sei⟧.',
    ],
    counterExamples: [
      'Die Gewerkschaft lehnt den Plan ab, weil er zu teuer ist.',
      'Köstner warnt vor Staus, falls die Brücke gesperrt wird.',
    ],
  },
  {
    name: 'quotations/mood-continued',
    examples: ['Köstner sagte, die Brücke sei alt. ⟦Der Umbau werde zwei Jahre dauern.⟧'],
    counterExamples: ['Köstner sagte, die Brücke sei alt. Der Umbau wird zwei Jahre dauern.'],
  },
  {
    name: 'quotations/mood',
    examples: ['Am Morgen kam der Rat zusammen. ⟦Der Umbau werde zwei Jahre dauern.⟧'],
    counterExamples: ['Am Morgen kam der Rat zusammen. Der Umbau könnte zwei Jahre dauern.'],
  },
  {
    name: 'quotations/hearsay',
    examples: ['⟦Der Fahrer soll nach dem Unfall geflohen sein.⟧'],
    counterExamples: ['Der Rat soll am Montag entscheiden.'],
  },
  {
    name: 'quotations/plan-continued',
    examples: ['Köstner sagte, die Brücke sei alt. ⟦Im Herbst soll der Umbau beginnen.⟧'],
    counterExamples: ['Am Morgen kam der Rat zusammen. Im Herbst soll der Umbau beginnen.'],
  },
]
