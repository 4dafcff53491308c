import { describe, expect, it } from 'vitest'
import { eventLines } from '../../support/events.ts'

/** The kinds of stories in the news, told as done, planned, proposed, denied and going on. */
const GERMAN: readonly (readonly [text: string, events: readonly string[]])[] = [
  [
    'Am Mittwoch telefonierte Kanzlerin Karla Wendt mit Präsident Olaf Brandt.',
    ['call happened telefonierte | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-14 | '],
  ],
  [
    'Kanzlerin Karla Wendt will am Freitag mit Präsident Olaf Brandt telefonieren.',
    ['call planned telefonieren | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-16 | '],
  ],
  [
    'Ein Sprecher dementierte, dass Karla Wendt mit Olaf Brandt telefoniert habe.',
    ['call denied telefoniert | agent:Karla Wendt, counterpart:Olaf Brandt |  | '],
  ],
  [
    'Karla Wendt und Olaf Brandt haben bislang nicht miteinander telefoniert.',
    ['call denied telefoniert | agent:Karla Wendt, counterpart:Olaf Brandt |  | '],
  ],
  [
    'Die Außenminister beider Länder trafen sich am Dienstag in Kassel.',
    ['meeting happened trafen | agent:Außenminister | 2026-01-13 | Kassel'],
  ],
  [
    'Die Außenminister wollen sich am Freitag in Kassel treffen.',
    ['meeting planned treffen | agent:Außenminister | 2026-01-16 | Kassel'],
  ],
  [
    'Ein Treffen der Außenminister ist für Freitag in Kassel geplant.',
    ['meeting planned Treffen | agent:Außenminister | 2026-01-16 | Kassel'],
  ],
  [
    'Das für Freitag geplante Treffen der Außenminister wurde abgesagt.',
    ['meeting denied Treffen | agent:Außenminister | 2026-01-16 | '],
  ],
  [
    'Das Treffen der Außenminister in Kassel dauerte am Abend noch an.',
    ['meeting happened Treffen | agent:Außenminister | 2026-01-15TEV | Kassel'],
  ],
  [
    'Präsident Olaf Brandt ist am Montag zu einem Staatsbesuch in Kassel eingetroffen.',
    ['visit happened eingetroffen | agent:Olaf Brandt | 2026-01-12 | Kassel'],
  ],
  [
    'Präsident Olaf Brandt reist am Freitag nach Kassel.',
    ['visit planned reist | agent:Olaf Brandt | 2026-01-16 | Kassel'],
  ],
  [
    'Der Besuch von Präsident Olaf Brandt in Kassel wurde verschoben.',
    ['visit denied Besuch | agent:Olaf Brandt |  | Kassel'],
  ],
  [
    'Der Gipfel der Ostseestaaten hat am Donnerstag in Kassel begonnen.',
    ['summit happened Gipfel |  | 2026-01-15 | Kassel'],
  ],
  [
    'Beim Gipfel in Kassel einigten sich die Staats- und Regierungschefs am Mittwoch auf ein Hilfspaket.',
    [
      'summit happened Gipfel |  | 2026-01-14 | Kassel',
      'agreement happened einigten | agent:Regierungschefs | 2026-01-14 | Kassel',
    ],
  ],
  ['Der Gipfel scheiterte am Mittwochabend.', ['summit happened Gipfel |  | 2026-01-14TEV | ']],
  [
    'Der Bundestag stimmte am Mittwoch mit 362 zu 280 Stimmen für das Gesetz.',
    ['vote happened stimmte | agent:Bundestag | 2026-01-14 | '],
  ],
  ['Der Bundestag stimmt am Freitag über das Gesetz ab.', ['vote planned stimmt | agent:Bundestag | 2026-01-16 | ']],
  ['Das Parlament lehnte den Antrag am Mittwoch ab.', ['vote happened lehnte | agent:Parlament | 2026-01-14 | ']],
  [
    'Die Abgeordneten votierten am Dienstag gegen den Entwurf.',
    ['vote happened votierten | agent:Abgeordneten | 2026-01-13 | '],
  ],
  ['Über den Entwurf soll am Freitag abgestimmt werden.', ['vote planned abgestimmt |  | 2026-01-16 | ']],
  [
    'Das Parlament hat am Mittwoch das Gesetz mit großer Mehrheit verabschiedet.',
    ['vote happened verabschiedet | agent:Parlament | 2026-01-14 | '],
  ],
  [
    'Die Bürger von Kassel wählen am Sonntag einen neuen Stadtrat.',
    ['election planned wählen | agent:Bürger, affected:Stadtrat | 2026-01-18 | '],
  ],
  [
    'Karla Wendt wurde am Sonntag zur Bürgermeisterin gewählt.',
    ['election happened gewählt | affected:Karla Wendt | 2026-01-11 | '],
  ],
  [
    'Bei der Wahl in Kassel am Sonntag siegte die Bürgerunion.',
    ['election happened siegte | agent:Bürgerunion | 2026-01-11 | Kassel'],
  ],
  ['Neuwahlen sollen am 8. März stattfinden.', ['election planned Neuwahlen |  | 2026-03-08 | ']],
  ['Die Opposition fordert Neuwahlen im Frühjahr.', ['election proposed Neuwahlen |  | 2026-SP | ']],
  [
    'Das Kabinett beschloss am Mittwoch ein Sparpaket.',
    ['decision happened beschloss | agent:Kabinett | 2026-01-14 | '],
  ],
  [
    'Das Kabinett will am Freitag über das Sparpaket entscheiden.',
    ['decision planned entscheiden | agent:Kabinett | 2026-01-16 | '],
  ],
  [
    'Das Gericht entschied am Dienstag, dass die Brücke gesperrt bleibt.',
    ['decision happened entschied | agent:Gericht | 2026-01-13 | ', 'closure ongoing gesperrt |  |  | '],
  ],
  [
    'Die Regierung kündigte am Mittwoch Steuersenkungen an.',
    ['announcement happened kündigte | agent:Regierung | 2026-01-14 | '],
  ],
  [
    'Der Konzern gab am Dienstag bekannt, 500 Stellen zu streichen.',
    ['announcement happened gab | agent:Konzern | 2026-01-13 | '],
  ],
  [
    'Die Tarifparteien einigten sich am Mittwoch auf sechs Prozent mehr Lohn.',
    ['agreement happened einigten | agent:Tarifparteien | 2026-01-14 | '],
  ],
  [
    'Die Unternehmen unterzeichneten am Dienstag einen Vertrag über die Lieferung von Turbinen.',
    ['agreement happened unterzeichneten | agent:Unternehmen | 2026-01-13 | '],
  ],
  ['Eine Einigung im Tarifstreit ist nicht in Sicht.', []],
  ['Ein Abkommen könnte im März unterzeichnet werden.', ['agreement proposed unterzeichnet |  | 2026-03 | ']],
  [
    'Bei einem Angriff auf die Stadt Kassel wurden am Dienstag fünf Menschen getötet.',
    [
      'attack happened Angriff | affected:Kassel | 2026-01-13 | Kassel',
      'death happened getötet |  | 2026-01-13 | Kassel',
    ],
  ],
  [
    'Ein Mann hat am Dienstag in Kassel drei Menschen mit einem Messer verletzt.',
    ['injury happened verletzt |  | 2026-01-13 | Kassel'],
  ],
  [
    'Bei einem Unfall auf der A7 starben am Montag zwei Menschen.',
    ['accident happened Unfall |  | 2026-01-12 | ', 'death happened starben |  | 2026-01-12 | '],
  ],
  [
    'Auf der A7 sind am Montagmorgen zwei Lastwagen zusammengestoßen.',
    ['accident happened zusammengestoßen |  | 2026-01-12TMO | '],
  ],
  ['Ein Zug ist am Dienstag bei Kassel entgleist.', ['accident happened entgleist |  | 2026-01-13 | Kassel']],
  [
    'Ein Erdbeben der Stärke 6,1 hat am Montag den Süden Frankreichs erschüttert.',
    ['disaster happened Erdbeben |  | 2026-01-12 | '],
  ],
  [
    'In einem Wohnhaus in Kassel brach in der Nacht zum Dienstag ein Feuer aus.',
    ['disaster happened Feuer |  | 2026-01-12TNI | Kassel'],
  ],
  ['Der Fluss trat am Montag über die Ufer.', ['disaster happened Ufer |  | 2026-01-12 | ']],
  ['Ein Sturm fegte am Mittwoch über die Küste und deckte Dächer ab.', ['disaster happened Sturm |  | 2026-01-14 | ']],
  [
    'Der Schriftsteller Emil Lund ist am Montag im Alter von 88 Jahren gestorben.',
    ['death happened gestorben | affected:Emil Lund | 2026-01-12 | '],
  ],
  ['Emil Lund starb am Montag in Kassel.', ['death happened starb | affected:Emil Lund | 2026-01-12 | Kassel']],
  [
    'Die Polizei nahm am Dienstag zwei Verdächtige fest.',
    ['arrest happened nahm | agent:Polizei, affected:Verdächtige | 2026-01-13 | '],
  ],
  [
    'Der frühere Minister Olaf Brandt wurde am Dienstag in Kassel festgenommen.',
    ['arrest happened festgenommen | affected:Olaf Brandt | 2026-01-13 | Kassel'],
  ],
  [
    'Olaf Brandt kam am Mittwoch in Untersuchungshaft.',
    ['arrest happened Untersuchungshaft | affected:Olaf Brandt | 2026-01-14 | '],
  ],
  [
    'Der Prozess gegen Olaf Brandt beginnt am Freitag.',
    ['trial planned Prozess | affected:Olaf Brandt | 2026-01-16 | '],
  ],
  [
    'Der Prozess gegen Olaf Brandt hat am Montag vor dem Landgericht Kassel begonnen.',
    ['trial happened Prozess | affected:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Das Landgericht verurteilte Olaf Brandt am Dienstag zu drei Jahren Haft.',
    ['trial happened verurteilte | agent:Landgericht, affected:Olaf Brandt | 2026-01-13 | '],
  ],
  [
    'Das Landgericht sprach Olaf Brandt am Dienstag frei.',
    ['trial happened sprach | agent:Landgericht, affected:Olaf Brandt | 2026-01-13 | '],
  ],
  ['Das Urteil wird am Freitag verkündet.', ['trial planned Urteil |  | 2026-01-16 | ']],
  ['Das Urteil fiel am Mittwoch.', ['trial happened Urteil |  | 2026-01-14 | ']],
  [
    'Die Staatsanwaltschaft hat am Mittwoch Anklage gegen Olaf Brandt erhoben.',
    ['trial happened Anklage | agent:Staatsanwaltschaft, affected:Olaf Brandt | 2026-01-14 | '],
  ],
  [
    'Die Staatsanwaltschaft ermittelt seit Montag gegen Olaf Brandt.',
    ['investigation ongoing ermittelt | agent:Staatsanwaltschaft, affected:Olaf Brandt | 2026-01-12 | '],
  ],
  [
    'Die Lokführer haben am Mittwoch ihre Arbeit niedergelegt.',
    ['strike happened Arbeit | agent:Lokführer | 2026-01-14 | '],
  ],
  ['Die Lokführer streiken seit Mittwoch.', ['strike ongoing streiken | agent:Lokführer | 2026-01-14 | ']],
  ['Die Gewerkschaft ruft für Freitag zu einem Warnstreik auf.', ['strike planned Warnstreik |  | 2026-01-16 | ']],
  ['Der Warnstreik soll am Freitag um 4 Uhr beginnen.', ['strike planned Warnstreik |  | 2026-01-16 | ']],
  [
    'Der Streik der Lokführer ist am Mittwoch zu Ende gegangen.',
    ['strike happened Streik | agent:Lokführer | 2026-01-14 | '],
  ],
  ['Die Gewerkschaft sagte den für Freitag geplanten Streik ab.', ['strike denied Streik |  | 2026-01-16 | ']],
  [
    'Ministerin Karla Wendt ist am Mittwoch zurückgetreten.',
    ['resignation happened zurückgetreten | agent:Karla Wendt | 2026-01-14 | '],
  ],
  ['Karla Wendt schloss einen Rücktritt aus.', ['resignation denied Rücktritt | agent:Karla Wendt |  | ']],
  [
    'Karla Wendt kündigte ihren Rücktritt an.',
    [
      'announcement happened kündigte | agent:Karla Wendt |  | ',
      'resignation planned Rücktritt | agent:Karla Wendt |  | ',
    ],
  ],
  [
    'Die Opposition forderte den Rücktritt von Karla Wendt.',
    ['resignation proposed Rücktritt | agent:Karla Wendt |  | '],
  ],
  [
    'Karla Wendt trat am Dienstag von ihrem Amt zurück.',
    ['resignation happened trat | agent:Karla Wendt | 2026-01-13 | '],
  ],
  [
    'Der Präsident ernannte Karla Wendt am Mittwoch zur Ministerin.',
    ['appointment happened ernannte | agent:Präsident, affected:Karla Wendt | 2026-01-14 | '],
  ],
  [
    'Karla Wendt wurde am Mittwoch als Ministerpräsidentin vereidigt.',
    ['appointment happened vereidigt | affected:Karla Wendt | 2026-01-14 | '],
  ],
  [
    'Der Aufsichtsrat entließ Vorstandschef Olaf Brandt am Dienstag.',
    ['dismissal happened entließ | agent:Aufsichtsrat, affected:Olaf Brandt | 2026-01-13 | '],
  ],
  [
    'Die EU verhängte am Montag Sanktionen gegen Frankreich.',
    ['sanctions happened Sanktionen | agent:EU, affected:Frankreich | 2026-01-12 | '],
  ],
  [
    'Frankreich lieferte im Dezember 20 Panzer an Spanien.',
    ['delivery happened lieferte | agent:Frankreich | 2025-12 | '],
  ],
  [
    'Frankreich und Spanien haben am Mittwoch je 150 Gefangene ausgetauscht.',
    ['exchange happened ausgetauscht | agent:Frankreich, counterpart:Spanien | 2026-01-14 | '],
  ],
  [
    'Frankreich und Spanien wollen am Freitag Gefangene austauschen.',
    ['exchange planned austauschen | agent:Frankreich, counterpart:Spanien | 2026-01-16 | '],
  ],
  ['Die Geiseln kamen am Dienstag frei.', ['release happened kamen | affected:Geiseln | 2026-01-13 | ']],
  [
    'Frankreich ließ am Dienstag drei Geiseln frei.',
    ['release happened ließ | agent:Frankreich, affected:Geiseln | 2026-01-13 | '],
  ],
  [
    'In Kassel demonstrierten am Samstag 20.000 Menschen gegen die Reform.',
    ['protest happened demonstrierten |  | 2026-01-10 | Kassel'],
  ],
  [
    'Für Samstag ist eine Demonstration in Kassel angekündigt.',
    ['protest planned Demonstration |  | 2026-01-17 | Kassel'],
  ],
  ['Die Brücke über die Tauer ist seit Montag gesperrt.', ['closure ongoing gesperrt |  | 2026-01-12 | ']],
  [
    'Die Brücke wird am 1. Februar wieder für den Verkehr freigegeben.',
    ['opening planned freigegeben |  | 2026-02-01 | '],
  ],
  ['Das Werk in Kassel schließt Ende März.', ['closure planned schließt |  | 2026-03 | Kassel']],
  [
    'Einsatzkräfte retteten am Dienstag zwölf Menschen aus dem Wasser.',
    ['rescue happened retteten | agent:Einsatzkräfte | 2026-01-13 | '],
  ],
  ['Falls sich die Minister am Freitag treffen, könnte der Streit enden.', []],
  ['Ob sich die Minister am Freitag treffen, ist offen.', []],
  [
    'Ein Treffen von Karla Wendt und Olaf Brandt gilt als unwahrscheinlich.',
    ['meeting proposed Treffen | agent:Karla Wendt, counterpart:Olaf Brandt |  | '],
  ],
  ['Es kam am Dienstag zu keinem Treffen zwischen Karla Wendt und Olaf Brandt.', []],
  ['Wäre Karla Wendt nach Kassel gereist, hätte sie Olaf Brandt getroffen.', []],
  [
    'Die Verhandlungen zwischen Gewerkschaft und Bahn gehen am Dienstag weiter.',
    ['talks planned Verhandlungen | agent:Gewerkschaft | 2026-01-20 | '],
  ],
  ['Am 20. Januar wird wieder verhandelt.', ['talks planned verhandelt |  | 2026-01-20 | ']],
  [
    'Die nächste Verhandlungsrunde ist für den 20. Januar vereinbart.',
    ['talks planned Verhandlungsrunde |  | 2026-01-20 | '],
  ],
  [
    'Sie vereinbarten am Donnerstag in Wien die Öffnung des Korridors.',
    ['agreement happened vereinbarten |  | 2026-01-15 | Wien'],
  ],
  ['Die Stadt gedenkt der Opfer des Anschlags von 2016.', []],
  ['Die Krise traf das Land hart.', []],
  ['Der Verein holte am Samstag einen Punkt in Kassel.', []],
  ['Die Aktie brach am Dienstag um zehn Prozent ein.', []],
  ['Die Mannschaft reist am Freitag nach Kassel.', []],
  ['Er besuchte die Schule in Kassel.', []],
  [
    'Rebellen griffen am Montag den Hafen von Kassel mit Drohnen an.',
    ['attack happened griffen | agent:Rebellen | 2026-01-12 | '],
  ],
  ['Die Rebellen bestritten, den Hafen angegriffen zu haben.', ['attack denied angegriffen | agent:Rebellen |  | ']],
  [
    'Vier Wochen nach dem Treffen in Kassel hat Karla Wendt am Mittwoch in Lund eine Rede gehalten.',
    ['meeting happened Treffen |  |  | Kassel'],
  ],
  [
    'Am 11. Februar 2023 war das Dach der Halle während eines Kurses eingestürzt.',
    ['disaster happened eingestürzt |  | 2023-02-11 | '],
  ],
  ['Wer am Mittwoch streikt, verliert Geld.', []],
  ['Karla Wendt hätte Olaf Brandt am Dienstag treffen sollen.', []],
  [
    'Karla Wendt traf sich am Rande der Konferenz mit Olaf Brandt.',
    ['meeting happened traf | agent:Karla Wendt, counterpart:Olaf Brandt |  | '],
  ],
]

const ENGLISH: readonly (readonly [text: string, events: readonly string[]])[] = [
  [
    'Chancellor Karla Wendt spoke by phone with President Olaf Brandt on Wednesday.',
    ['call happened spoke | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-14 | '],
  ],
  ['The foreign ministers met in Kassel on Tuesday.', ['meeting happened met | agent:ministers | 2026-01-13 | Kassel']],
  ['The ministers will meet in Kassel on Friday.', ['meeting planned meet | agent:ministers | 2026-01-16 | Kassel']],
  [
    'A meeting between Karla Wendt and Olaf Brandt is planned for Friday.',
    ['meeting planned meeting | agent:Karla Wendt, counterpart:Olaf Brandt | 2026-01-16 | '],
  ],
  [
    'The planned meeting between Karla Wendt and Olaf Brandt was cancelled.',
    ['meeting denied meeting | agent:Karla Wendt, counterpart:Olaf Brandt |  | '],
  ],
  [
    'Karla Wendt arrived in Kassel on Monday for a two-day visit.',
    ['visit happened arrived | agent:Karla Wendt | 2026-01-12 | Kassel'],
  ],
  ['The summit in Kassel ended on Wednesday without a deal.', ['summit happened summit |  | 2026-01-14 | Kassel']],
  ['Parliament voted on Wednesday to raise taxes.', ['vote happened voted | agent:Parliament | 2026-01-14 | ']],
  ['Parliament will vote on the bill on Friday.', ['vote planned vote | agent:Parliament | 2026-01-16 | ']],
  ['Lawmakers rejected the bill on Tuesday.', ['vote happened rejected | agent:Lawmakers | 2026-01-13 | ']],
  ['Voters in Estonia go to the polls on Sunday.', ['election planned polls | agent:Voters | 2026-01-18 | Estonia']],
  [
    'Karla Wendt was elected president on Sunday.',
    ['election happened elected | affected:Karla Wendt | 2026-01-11 | '],
  ],
  ['The two companies signed a contract on Tuesday.', ['agreement happened signed | agent:companies | 2026-01-13 | ']],
  [
    'Five people were killed in an attack on the port of Kassel on Tuesday.',
    ['death happened killed |  | 2026-01-13 | ', 'attack happened attack |  | 2026-01-13 | '],
  ],
  [
    'Finland attacked the port of Kassel with drones on Monday.',
    ['attack happened attacked | agent:Finland | 2026-01-12 | '],
  ],
  ['A train derailed near Kassel on Tuesday.', ['accident happened derailed |  | 2026-01-13 | Kassel']],
  [
    'A 6.1-magnitude earthquake struck southern Finland on Monday.',
    ['disaster happened earthquake |  | 2026-01-12 | '],
  ],
  ['Writer Emil Lund died on Monday at the age of 88.', ['death happened died | affected:Emil Lund | 2026-01-12 | ']],
  [
    'Police arrested two suspects on Tuesday.',
    ['arrest happened arrested | agent:Police, affected:suspects | 2026-01-13 | '],
  ],
  [
    'Former minister Olaf Brandt was arrested in Kassel on Tuesday.',
    ['arrest happened arrested | affected:Olaf Brandt | 2026-01-13 | '],
  ],
  [
    'A court sentenced Olaf Brandt to three years in prison on Tuesday.',
    ['trial happened sentenced | agent:court, affected:Olaf Brandt | 2026-01-13 | '],
  ],
  [
    'A court acquitted Olaf Brandt on Tuesday.',
    ['trial happened acquitted | agent:court, affected:Olaf Brandt | 2026-01-13 | '],
  ],
  ['Train drivers went on strike on Wednesday.', ['strike happened strike | agent:drivers | 2026-01-14 | ']],
  ['Train drivers plan to strike on Friday.', ['strike planned strike | agent:drivers | 2026-01-16 | ']],
  [
    'Minister Karla Wendt resigned on Wednesday.',
    ['resignation happened resigned | agent:Karla Wendt | 2026-01-14 | '],
  ],
  ['Karla Wendt refused to resign.', ['resignation denied resign | agent:Karla Wendt |  | ']],
  ['Opposition leaders called on Karla Wendt to resign.', ['resignation proposed resign | agent:Karla Wendt |  | ']],
  [
    'Karla Wendt was appointed minister on Wednesday.',
    ['appointment happened appointed | affected:Karla Wendt | 2026-01-14 | '],
  ],
  [
    'The board fired chief executive Olaf Brandt on Tuesday.',
    ['dismissal happened fired | agent:board, affected:Olaf Brandt | 2026-01-13 | '],
  ],
  [
    'The EU imposed sanctions on Finland on Monday.',
    ['sanctions happened sanctions | agent:EU, affected:Finland | 2026-01-12 | '],
  ],
  [
    'Finland released three hostages on Tuesday.',
    ['release happened released | agent:Finland, affected:hostages | 2026-01-13 | '],
  ],
  ['Thousands protested in Kassel on Saturday.', ['protest happened protested |  | 2026-01-10 | ']],
  ['The bridge has been closed since Monday.', ['closure happened closed |  | 2026-01-12 | ']],
  ['If the ministers meet on Friday, the dispute could end.', []],
  [
    "Germany's governing coalition agreed on Thursday to charge industry six cents.",
    ['agreement happened agreed | agent:coalition | 2026-01-15 | '],
  ],
]

describe('what German news tell', () => {
  it.each(GERMAN)('%s', async (text, events) => {
    expect(await eventLines(text, { language: 'de' })).toEqual(events)
  })
})

describe('what English news tell', () => {
  it.each(ENGLISH)('%s', async (text, events) => {
    expect(await eventLines(text, { language: 'en' })).toEqual(events)
  })
})
