import type { Rule } from '../../rule.ts'

const rule = (name: string, examples: readonly string[], counterExamples: readonly string[] = []): Rule => ({
  name: `figures/${name}`,
  examples,
  counterExamples,
})

/** The German figure rules with their proof. */
export const rules: readonly Rule[] = [
  rule(
    'money',
    ['Das kostet ⟦3,8 Mrd. Euro⟧.', "Sie zahlte ⟦1'000 Franken⟧.", '⟦Rund 12 000 US-Dollar⟧ fehlen.'],
    ['Der Euro fiel.'],
  ),
  rule(
    'digits-told',
    ['Es geht um einen ⟦zweistelligen Millionenbetrag⟧.', 'Ein ⟦sechsstelliger Betrag⟧ fehlt.'],
    ['Der Millionenbetrag fehlt.', 'Eine zweistellige Hausnummer fehlt.'],
  ),
  rule(
    'two-units',
    ['Sie bekam ⟦zwei Jahre und sechs Monate⟧ Haft.', 'Das dauerte ⟦eine Stunde und 20 Minuten⟧.'],
    ['Sie zahlte zwei Jahre und sechs Raten.'],
  ),
  rule('spoken-price', ['Das kostet ⟦neun Euro fünfzig⟧.'], ['Sie gab für neun Euro zwanzig Karten aus.']),
  rule(
    'percent',
    ['⟦20 bis 30 Prozent⟧ der Haushalte sind betroffen.', 'Sie hängt an der ⟦20 Prozent⟧-Marke.'],
    ['Ein hoher Prozentsatz fehlt.'],
  ),
  rule('percentage-points', ['Der Wert stieg um ⟦0,5 Prozentpunkte⟧.'], ['Der Wert stieg um 0,5 Prozent.']),
  rule(
    'duration',
    ['Sie sprachen ⟦eineinhalb Stunden⟧.', 'Das dauert ⟦zwei bis drei Wochen⟧.'],
    ['Eines Tages kommt er.', 'Um 20 Uhr kommt er.', 'Die Sieben-Tage-Inzidenz steigt.'],
  ),
  rule(
    'measure',
    ['Das Dorf liegt ⟦mehr als 400 Kilometer⟧ weiter.', 'Der Fahrer hatte ⟦1,8 Promille⟧.'],
    ['Artikel 5 gilt.', 'Ein Liter Milch kostet mehr.'],
  ),
  rule(
    'fate',
    ['Fünf Menschen starben, ⟦17⟧ wurden verletzt.', '⟦Neun⟧ werden vermisst.'],
    ['Im Jahr 2011 wurden die Regeln verletzt.'],
  ),
  rule(
    'number-of',
    ['Die Zahl der Toten ist auf ⟦vier⟧ gestiegen.', 'Die Zahl der Opfer stieg auf ⟦mindestens 30⟧.'],
    ['Er ist auf vier gestiegen.'],
  ),
  rule('left-out', ['Die Bahn zählt ⟦3 940⟧.', 'Gestern waren es noch ⟦elf⟧.'], ['Er kommt auf Platz vier.']),
  rule('headed', ['Die ⟦zwölfköpfige Delegation⟧ reist ab.'], ['Der kopflose Reiter kam.']),
  rule('fold', ['Das ist ⟦das Doppelte⟧.', 'Es kostet ⟦das Dreifache⟧.'], ['Er ist vielfach bekannt.']),
  rule('mean', ['Sie hat im Schnitt ⟦3,2 Kinder⟧.'], ['Der Schnitt ist gut.']),
  rule('ratio', ['⟦Knapp ein Fünftel⟧ des Gebiets ist besetzt.'], ['Das Viertel ist schön.']),
  rule('half', ['⟦Rund die Hälfte⟧ der Betriebe schloss.'], ['In der zweiten Hälfte fiel ein Tor.']),
  rule('every-nth', ['⟦Jeder dritte Betrieb⟧ schloss.', '⟦Jeder Zweite⟧ stimmte zu.'], ['Der dritte Betrieb schloss.']),
  rule(
    'count',
    [
      '⟦Mindestens 12 tote Zivilisten⟧ wurden geborgen.',
      '⟦Zwei bis drei Minister⟧ kamen.',
      '⟦Rund 300 mehr Gäste⟧ kamen.',
    ],
    ['Ein Mann kam.', 'Auf Platz 3 Torn.', 'Im Jahr 2011 war Wahl.'],
  ),
  rule(
    'bare-count',
    ['Es waren ⟦450.000⟧.', 'Es fehlen ⟦3,8 Millionen⟧.'],
    ['Das Spiel endete 3:1.', 'Es waren drei.'],
  ),
  rule('magnitude', ['⟦Hunderttausende Flüchtlinge⟧ kamen.'], ['Millionen blieben aus.']),
  rule(
    'several',
    [
      'Seit ⟦wenigen Wochen⟧ ruht es.',
      '⟦Mehrere Hunderttausend Tote⟧ wurden gezählt.',
      'Es kostet ⟦mehrere Millionen Euro⟧.',
    ],
    ['Mehrere Tote lagen dort.'],
  ),
  rule(
    'nearly',
    ['Nach ⟦einem guten Jahr⟧ ging sie.', '⟦Ein knappes Dutzend Boote⟧ sank.'],
    ['Es war ein gutes Jahr.'],
  ),
  rule(
    'out-of',
    ['⟦Zwei von drei Befragten⟧ stimmen zu.'],
    ['Das Spiel endete 2:3.', 'Von drei Befragten kam niemand.'],
  ),
  rule(
    'speed',
    ['Der Zug fuhr ⟦fast 200 Kilometer pro Stunde⟧.', 'Hier gilt ⟦Tempo 30⟧.'],
    ['Der Zug fuhr 200 Kilometer.', 'Das Tempo stieg.'],
  ),
  rule(
    'lasting',
    ['Eine ⟦30-tägige Waffenruhe⟧ beginnt.', 'Der ⟦dreitägige Besuch⟧ endet.'],
    ['Die tägliche Fahrt endet.'],
  ),
  rule(
    'index',
    [
      'Die Sieben-Tage-Inzidenz in Kassel stieg auf ⟦66,7⟧.',
      'Kreise mit einer Inzidenz von ⟦mehr als 100⟧ öffnen nicht.',
    ],
    ['Die Inzidenz stieg bis 2021.', 'Die Inzidenz sank. Es blieb bei 79.'],
  ),
  rule('magnitude-of', ['Ein Beben der Stärke ⟦5,3⟧ erschütterte Kassel.'], ['Sie zeigte Stärke.']),
  rule('half-percent', ['Die Partei legt um ⟦ein halbes Prozent⟧ zu.'], ['Er war ein halber Held.']),
  rule('half-duration', ['Das dauert ⟦ein halbes Jahr⟧.'], ['Das dauert ein Jahr.']),
  rule(
    'age',
    ['Der ⟦24-Jährige⟧ siegte.', 'Sie ist ⟦22 Jahre alt⟧.', 'Alle ⟦über 80-Jährigen⟧ kamen.'],
    ['Nach 22 Jahren ging sie.'],
  ),
  rule(
    'from-to',
    ['Der Preis stieg von ⟦20⟧ auf 35 Millionen Euro.', 'Sie wächst um ⟦80.000⟧ auf 260.000 Soldaten.'],
    ['Er fuhr von 20 Uhr an auf 35 Wegen.'],
  ),
  rule(
    'votes',
    ['Mit ⟦312⟧ zu 287 Stimmen siegte sie.', 'Mit ⟦52,4⟧ zu 47,6 Prozent siegte sie.'],
    ['Das Spiel endete 3 zu 1.'],
  ),
  rule('part-of', ['Er entlässt ⟦7.500⟧ der weltweit 120.000 Mitarbeiter.'], ['Auf Platz 3 der 20 Betriebe.']),
  rule('multiple', ['Er zahlt ⟦fast doppelt so viel⟧.', 'Es ist ⟦dreimal so hoch⟧.'], ['Er kam dreimal.']),
  rule(
    'part-unit',
    ['Es dauert ⟦etwa eine Viertelstunde⟧.', '⟦Ein halbes Dutzend Boote⟧ sank.'],
    ['Die Viertelstunde verging.'],
  ),
  rule('edition', ['Das Treffen in seiner ⟦61. Ausgabe⟧.'], ['Am 6. Mai kam er.']),
]
