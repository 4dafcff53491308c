import { describe, expect, it } from 'vitest'
import { eventLines } from '../../support/events.ts'

/** Further ways in which German news tell, plan and deny what happens; the texts are of Thursday, 15 January 2026. */
const ROWS: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['Die Malerin Karla Wendt ist tot.', ['death happened tot | affected:Karla Wendt |  | ']],
  ['Es hieß, dass Karla Wendt nicht tot ist.', ['death denied tot | affected:Karla Wendt |  | ']],
  ['Der tote Punkt ist überwunden, und der Kanal ist tot.', []],
  [
    'Karla Wendt wurde am Montag in Kassel tot aufgefunden.',
    ['death happened aufgefunden | affected:Karla Wendt | 2026-01-12 | Kassel'],
  ],
  ['Karla Wendt kann bald zum normalen Leben kommen.', []],
  ['Die Norländer verletzten das Handelsabkommen.', []],
  ['Karla Wendt verzögert die Besetzung von Richterstellen in Kassel.', []],
  ['Nach dem Absturz der Partei in Umfragen schwieg Karla Wendt.', []],
  ['Nach dem Rekordabsturz der Union in der Umfrage schwieg Karla Wendt.', []],
  ['Nach der Explosion der Fälle in Kassel schwieg Karla Wendt.', []],
  ['Das Gericht hat am Montag in Kassel ein Urteil getroffen.', ['trial happened Urteil |  | 2026-01-12 | Kassel']],
  ['Beim Eintreffen der Polizei schwieg Olaf Brandt.', []],
  [
    'Nach der Festnahme von Olaf Brandt schwieg Karla Wendt.',
    ['arrest happened Festnahme | affected:Olaf Brandt |  | '],
  ],
  ['Nach der Festnahme durch die Polizei schwieg Olaf Brandt.', ['arrest happened Festnahme | agent:Polizei |  | ']],
  ['Der Kongress Norlands soll das Gesetz bestätigen.', []],
  ['Nach dem Anschlag von Kassel schwieg Karla Wendt.', ['attack happened Anschlag |  |  | Kassel']],
  ['Die Brücke in Kassel musste am Dienstag gesperrt werden.', ['closure happened gesperrt |  | 2026-01-13 | Kassel']],
  [
    'Die Polizei konnte Olaf Brandt am Montag festnehmen.',
    ['arrest happened festnehmen | agent:Polizei, affected:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Karla Wendt besuchte laut dem Sender „Kanal Nord“ Olaf Brandt.',
    ['visit happened besuchte | agent:Karla Wendt, counterpart:Olaf Brandt |  | '],
  ],
  [
    'Die Kanzlerin habe am Dienstag erneut mit dem norländischen Staatschef telefoniert, hieß es aus Regierungskreisen.',
    ['call happened telefoniert | agent:Kanzlerin, counterpart:Staatschef | 2026-01-13 | '],
  ],
  [
    'Karla Wendt griff am Montagabend zum Hörer und rief Olaf Brandt an.',
    ['call happened rief | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-12TEV | '],
  ],
  [
    'Das für Dienstag angesetzte Telefonat zwischen Karla Wendt und Olaf Brandt kam nicht zustande.',
    ['call denied Telefonat | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-20 | '],
  ],
  [
    'Zu einem Telefonat zwischen Karla Wendt und Olaf Brandt kam es bislang nicht.',
    ['call denied Telefonat | agent:Karla Wendt, counterpart:Olaf Brandt |  | '],
  ],
  [
    'Karla Wendt und Olaf Brandt werden am Freitag per Video miteinander sprechen.',
    ['talks planned sprechen | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-16 | '],
  ],
  [
    'Karla Wendt kam am Montag mit Olaf Brandt in Kassel zu einem Gespräch zusammen.',
    ['meeting happened kam | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-12 | Kassel'],
  ],
  [
    'Präsident Olaf Brandt wurde am Montag im Kanzleramt von Karla Wendt empfangen.',
    ['meeting happened empfangen | affected:Olaf Brandt, agent:Karla Wendt | 2026-01-12 | '],
  ],
  [
    'Außenministerin Karla Wendt ist am Montag überraschend in Kassel eingetroffen.',
    ['visit happened eingetroffen | agent:Karla Wendt | 2026-01-12 | Kassel'],
  ],
  [
    'Karla Wendt hat ihren für Freitag geplanten Besuch in Norwegen abgesagt.',
    ['visit denied Besuch | agent:Karla Wendt | 2026-01-16 | Norwegen'],
  ],
  [
    'Die Gespräche zwischen Regierung und Opposition wurden am Montag ergebnislos abgebrochen.',
    ['talks happened Gespräche | agent:Regierung, counterpart:Opposition | 2026-01-12 | '],
  ],
  ['Die Verhandlungen sollen am Freitag fortgesetzt werden.', ['talks planned Verhandlungen |  | 2026-01-16 | ']],
  [
    'Karla Wendt traf ihren norländischen Amtskollegen Olaf Brandt am Montag in Kassel.',
    ['meeting happened traf | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-12 | Kassel'],
  ],
  [
    'Die Staats- und Regierungschefs kommen am Freitag zu einem Sondergipfel in Brüssel zusammen.',
    ['summit planned Sondergipfel | agent:Regierungschefs | 2026-01-16 | Brüssel'],
  ],
  [
    'Der Bundestag hat das Wassergesetz am Donnerstag mit 412 zu 201 Stimmen verabschiedet.',
    ['vote happened verabschiedet | agent:Bundestag | 2026-01-15 | '],
  ],
  ['Das Parlament lehnte den Antrag am Montag ab.', ['vote happened lehnte | agent:Parlament | 2026-01-12 | ']],
  [
    'Die Bürger von Kassel haben am Sonntag gegen die Straßenbahn gestimmt.',
    ['vote happened gestimmt | agent:Bürger | 2026-01-11 | '],
  ],
  [
    'Karla Wendt ist am Sonntag zur Bürgermeisterin von Kassel gewählt worden.',
    ['election happened gewählt | affected:Karla Wendt | 2026-01-11 | '],
  ],
  [
    'Am 14. Februar wird in Kassel ein neuer Stadtrat gewählt.',
    ['election planned gewählt | affected:Stadtrat | 2026-02-14 | Kassel'],
  ],
  [
    'Das Kabinett will am Mittwoch über den Haushalt entscheiden.',
    ['decision planned entscheiden | agent:Kabinett | 2026-01-21 | '],
  ],
  [
    'Das Verfassungsgericht erklärte das Gesetz am Montag für nichtig.',
    ['decision happened erklärte | agent:Verfassungsgericht | 2026-01-12 | '],
  ],
  ['Das Gericht gab der Klage am Montag statt.', ['decision happened gab | agent:Gericht | 2026-01-12 | ']],
  [
    'Norland und Sarkia haben am Montag ein Handelsabkommen unterzeichnet.',
    ['agreement happened unterzeichnet | agent:Norland, counterpart:Sarkia | 2026-01-12 | '],
  ],
  [
    'Gewerkschaft und Arbeitgeber haben sich am Montag auf einen Tarifvertrag verständigt.',
    ['agreement happened verständigt | agent:Gewerkschaft, counterpart:Arbeitgeber | 2026-01-12 | '],
  ],
  ['Eine Waffenruhe ist am Montag in Kraft getreten.', ['agreement happened Waffenruhe |  | 2026-01-12 | ']],
  [
    'Die Verhandlungspartner erzielten am Montag einen Durchbruch.',
    ['agreement happened Durchbruch |  | 2026-01-12 | '],
  ],
  ['Der Vertrag soll am Freitag unterzeichnet werden.', ['agreement planned unterzeichnet |  | 2026-01-16 | ']],
  [
    'Bei einem Raketenangriff auf Kassel wurden am Montag drei Menschen getötet.',
    [
      'attack happened Raketenangriff | affected:Kassel | 2026-01-12 | Kassel',
      'death happened getötet |  | 2026-01-12 | Kassel',
    ],
  ],
  [
    'Ein Unbekannter stach am Montag in Kassel auf einen Passanten ein.',
    ['attack happened stach |  | 2026-01-12 | Kassel'],
  ],
  [
    'Ein Mann schoss am Montag in Kassel um sich und tötete zwei Menschen.',
    ['attack happened schoss |  | 2026-01-12 | Kassel', 'death happened tötete |  | 2026-01-12 | '],
  ],
  ['In Kassel ist am Montag eine Bombe explodiert.', ['disaster happened explodiert |  | 2026-01-12 | Kassel']],
  [
    'Ein Güterzug ist am Montag bei Kassel mit einem Lastwagen zusammengestoßen.',
    ['accident happened zusammengestoßen |  | 2026-01-12 | Kassel'],
  ],
  ['Am Montag geriet in Kassel ein Hochhaus in Brand.', ['disaster happened Brand |  | 2026-01-12 | Kassel']],
  ['In Kassel brannte am Montag eine Lagerhalle nieder.', ['disaster happened brannte |  | 2026-01-12 | Kassel']],
  [
    'Bei einem Grubenunglück starben am Montag neun Bergleute.',
    ['accident happened Grubenunglück |  | 2026-01-12 | ', 'death happened starben |  | 2026-01-12 | '],
  ],
  [
    'Die Schriftstellerin Karla Wendt ist am Montag im Alter von 91 Jahren gestorben.',
    ['death happened gestorben | affected:Karla Wendt | 2026-01-12 | '],
  ],
  [
    'Die Polizei nahm am Montag in Kassel zwei Männer fest.',
    ['arrest happened nahm | agent:Polizei | 2026-01-12 | Kassel'],
  ],
  [
    'Olaf Brandt sitzt seit Montag in Untersuchungshaft.',
    ['arrest happened Untersuchungshaft | affected:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Olaf Brandt wurde am Montag in Kassel gefasst.',
    ['arrest happened gefasst | affected:Olaf Brandt | 2026-01-12 | Kassel'],
  ],
  [
    'Gegen Olaf Brandt ist am Montag Anklage erhoben worden.',
    ['trial happened Anklage | affected:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Das Landgericht Kassel sprach Olaf Brandt am Montag vom Vorwurf des Betrugs frei.',
    ['trial happened sprach | agent:Landgericht Kassel, affected:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Olaf Brandt wurde am Montag zu vier Jahren Haft verurteilt.',
    ['trial happened verurteilt | affected:Olaf Brandt | 2026-01-12 | '],
  ],
  ['Die Verteidigung legte am Montag Berufung ein.', ['trial happened Berufung | agent:Verteidigung | 2026-01-12 | ']],
  [
    'Am Montag begann in Kassel der Prozess gegen Olaf Brandt.',
    ['trial happened Prozess | affected:Olaf Brandt | 2026-01-12 | Kassel'],
  ],
  ['Das Urteil wird für Freitag erwartet.', ['trial planned Urteil |  | 2026-01-16 | ']],
  [
    'Die Lokführer sind am Montag in den Ausstand getreten.',
    ['strike happened Ausstand | agent:Lokführer | 2026-01-12 | '],
  ],
  [
    'Die Gewerkschaft hat den für Freitag angekündigten Streik abgewendet.',
    ['strike denied Streik |  | 2026-01-16 | '],
  ],
  ['Der Streik ist am Montag zu Ende gegangen.', ['strike happened Streik |  | 2026-01-12 | ']],
  [
    'Olaf Brandt hat am Montag seinen Rücktritt erklärt.',
    ['resignation happened Rücktritt | agent:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Olaf Brandt trat am Montag als Parteichef zurück.',
    ['resignation happened trat | agent:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Die Opposition fordert den Rücktritt von Olaf Brandt.',
    ['resignation proposed Rücktritt | agent:Olaf Brandt |  | '],
  ],
  [
    'Präsident Olaf Brandt hat am Montag Karla Wendt zur Ministerin ernannt.',
    ['appointment happened ernannt | agent:Olaf Brandt, affected:Karla Wendt | 2026-01-12 | '],
  ],
  [
    'Karla Wendt wurde am Montag als Kanzlerin vereidigt.',
    ['appointment happened vereidigt | affected:Karla Wendt | 2026-01-12 | '],
  ],
  [
    'Karla Wendt übernimmt am Freitag den Vorsitz der Partei.',
    ['appointment planned Vorsitz | agent:Karla Wendt | 2026-01-16 | '],
  ],
  [
    'Der Aufsichtsrat hat Konzernchef Olaf Brandt am Montag abberufen.',
    ['dismissal happened abberufen | agent:Aufsichtsrat, affected:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Olaf Brandt ist am Montag entlassen worden.',
    ['dismissal happened entlassen | affected:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Die EU hat am Montag neue Sanktionen gegen Norland beschlossen.',
    [
      'sanctions happened Sanktionen | agent:EU, affected:Norland | 2026-01-12 | ',
      'decision happened beschlossen | agent:EU | 2026-01-12 | ',
    ],
  ],
  [
    'Die ersten Impfdosen sind am Montag in Kassel eingetroffen.',
    ['delivery happened eingetroffen |  | 2026-01-12 | Kassel'],
  ],
  [
    'Norland und Sarkia haben am Montag 200 Gefangene ausgetauscht.',
    ['exchange happened ausgetauscht | agent:Norland, counterpart:Sarkia | 2026-01-12 | '],
  ],
  ['Die Geiseln kamen am Montag frei.', ['release happened kamen | affected:Geiseln | 2026-01-12 | ']],
  [
    'Karla Wendt wurde am Montag aus der Haft entlassen.',
    ['release happened entlassen | affected:Karla Wendt | 2026-01-12 | '],
  ],
  ['Tausende gingen am Montag in Kassel auf die Straße.', ['protest happened Straße |  | 2026-01-12 | Kassel']],
  [
    'Rund 3000 Menschen haben am Montag in Kassel gegen das Gesetz demonstriert.',
    ['protest happened demonstriert |  | 2026-01-12 | Kassel'],
  ],
  [
    'Die A 7 war am Montag bei Kassel stundenlang gesperrt.',
    ['closure happened gesperrt | affected:A 7 | 2026-01-12 | Kassel'],
  ],
  [
    'Die neue Brücke in Kassel wird am Freitag für den Verkehr freigegeben.',
    ['opening planned freigegeben |  | 2026-01-16 | Kassel'],
  ],
  [
    'Berichten zufolge hat Karla Wendt am Montag Olaf Brandt getroffen.',
    ['meeting happened getroffen | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Am Freitag kündigte der Anwalt an, dass sich Olaf Brandt zurückziehen und bei der Landtagswahl nicht wieder antreten werde.',
    ['announcement happened kündigte | agent:Anwalt | 2026-01-09 | '],
  ],
  [
    'Brandt kündigte an, bei der Wahl im Herbst nicht wieder anzutreten.',
    ['announcement happened kündigte | agent:Brandt |  | ', 'election planned Wahl |  | 2026-FA | '],
  ],
  [
    'Er werde sein Amt niederlegen und bei der Wahl im September nicht mehr kandidieren.',
    ['resignation planned Amt |  |  | ', 'election planned Wahl |  | 2026-09 | '],
  ],
  [
    'Am Tag zuvor hatten die beiden Beauftragten von Norland und Sarkia dasselbe vereinbart.',
    ['agreement happened vereinbart |  | 2026-01-14 | '],
  ],
  [
    'Die Gewerkschaft hat am Montag gestreikt und nicht verhandelt.',
    ['strike happened gestreikt | agent:Gewerkschaft | 2026-01-12 | '],
  ],
  [
    'Karla Wendt reist am Freitag nach Kassel und trifft dort Olaf Brandt.',
    [
      'visit planned reist | agent:Karla Wendt | 2026-01-16 | Kassel',
      'meeting planned trifft | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-16 | ',
    ],
  ],
  [
    'Polen hat in der Nacht zum Dienstag Schweden mit Drohnen angegriffen.',
    ['attack happened angegriffen | agent:Polen, affected:Schweden | 2026-01-12TNI | '],
  ],
  [
    'Schweden hat am Montag zehn Panzer an Polen übergeben.',
    ['delivery happened übergeben | agent:Schweden | 2026-01-12 | '],
  ],
  [
    'Die EU setzte am Montag Strafzölle gegen Norwegen in Kraft.',
    ['sanctions happened Strafzölle | affected:Norwegen | 2026-01-12 | '],
  ],
]

describe('what German news tell, further', () => {
  it.each(ROWS)('%s', async (text, events) => {
    expect(await eventLines(text)).toEqual(events)
  })
})
