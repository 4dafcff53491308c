import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('frames that hide behind, inside and around the words', () => {
  it.each([
    [
      'Die Ministerin, so hört man in Fraktionskreisen, sei „schwer angeschlagen“.',
      [
        'indirect ⟦Die Ministerin … sei „schwer angeschlagen“⟧ Fraktionskreisen',
        'direct ⟦„schwer angeschlagen“⟧ Fraktionskreisen in 0',
      ],
    ],
    [
      'Sie sei damals, erinnert sich die heute 82-jährige Wanda Bell, mit dem letzten Zug gekommen. Niemand habe gewusst, wohin die Reise gehe.',
      [
        'indirect ⟦Sie sei damals … mit dem letzten Zug gekommen⟧ die heute 82-jährige Wanda Bell',
        'indirect-free-indirect ⟦Niemand habe gewusst, wohin die Reise gehe.⟧ die heute 82-jährige Wanda Bell',
      ],
    ],
    [
      'Er habe, so steht es in der Anklageschrift, seine Frau „heimtückisch“ getötet.',
      [
        'indirect/writing ⟦Er habe … seine Frau „heimtückisch“ getötet⟧ der Anklageschrift @ der Anklageschrift',
        'direct/writing ⟦„heimtückisch“⟧ der Anklageschrift @ der Anklageschrift in 0',
      ],
    ],
    [
      'Gegen die Darstellung, er habe Geld genommen, wehrt sich Nehring: „Keinen Cent.“',
      ['indirect ⟦er habe Geld genommen⟧ die Darstellung', 'direct ⟦„Keinen Cent.“⟧ Nehring'],
    ],
    [
      'Auf die Frage eines Reporters, wann er das letzte Mal geschlafen habe, lachte Stamm nur und sagte: „Gute Frage.“',
      ['direct ⟦„Gute Frage.“⟧ Stamm'],
    ],
    [
      'Er glaube nicht an Zufälle, sagte Ohm, der die Ermittlungen leitet, am Freitag der dpa.',
      ['indirect ⟦Er glaube nicht an Zufälle⟧ Ohm → der dpa'],
    ],
    [
      'Wie aus Sicherheitskreisen zu erfahren war, wurde der Mann seit Wochen überwacht.',
      ['indirect ⟦wurde der Mann seit Wochen überwacht⟧ Sicherheitskreisen'],
    ],
    [
      '„Wir gehen nicht weg“, steht auf einem Transparent vor dem Werkstor.',
      ['direct/writing ⟦„Wir gehen nicht weg“⟧ einem Transparent'],
    ],
    [
      'Washington zeigte sich verärgert: Man habe den Verbündeten mehrfach gebeten, hieß es aus dem Außenministerium.',
      ['indirect ⟦Man habe den Verbündeten mehrfach gebeten⟧ Washington'],
    ],
    [
      'Die beiden Brüder sollen den Mann zunächst beschimpft und dann mit einer Flasche geschlagen haben.',
      [
        'free-indirect ⟦Die beiden Brüder sollen den Mann zunächst beschimpft und dann mit einer Flasche geschlagen haben.⟧ –',
      ],
    ],
    ['„Das Zeug“, wie er es nennt, lagert seit Jahren im Keller.', ['direct ⟦„Das Zeug“⟧ er']],
    ['Die „Systemlinge“, wie Rink sie nennt, hätten versagt.', ['direct ⟦„Systemlinge“⟧ Rink']],
    [
      'Rufe wie „Haut ab!“ und „Lügner!“ schallten dem Minister entgegen.',
      ['direct ⟦„Haut ab!“⟧ –', 'direct ⟦„Lügner!“⟧ –'],
    ],
    [
      'Die Demonstranten skandierten Parolen wie zum Beispiel „Wald bleibt“ oder „Kohle weg“.',
      ['direct ⟦„Wald bleibt“⟧ Die Demonstranten', 'direct ⟦„Kohle weg“⟧ Die Demonstranten'],
    ],
    [
      '„Ja, wir haben Fehler gemacht“, gab er zu. – „Welche?“ – „Zu viele.“',
      ['direct ⟦„Ja, wir haben Fehler gemacht“⟧ er'],
    ],
    [
      'Wie aus Sicherheitskreisen zu erfahren war, wurde der Mann seit Wochen überwacht.',
      ['indirect ⟦wurde der Mann seit Wochen überwacht⟧ Sicherheitskreisen'],
    ],
    [
      '„Unverantwortlich“ findet das Landwirtin Trude Ackermann. Sie habe den Rat „x-mal“ gewarnt.',
      [
        'direct/thought ⟦„Unverantwortlich“⟧ Landwirtin Trude Ackermann',
        'indirect-free-indirect/thought ⟦Sie habe den Rat „x-mal“ gewarnt.⟧ Landwirtin Trude Ackermann',
        'direct/thought ⟦„x-mal“⟧ Landwirtin Trude Ackermann in 1',
      ],
    ],
    [
      'Den Deal bezeichnete der Republikaner auf Truth Social als „Schande für unser Land“; er werde ihn „am ersten Tag zerreißen“.',
      [
        'direct ⟦„Schande für unser Land“⟧ der Republikaner',
        'indirect ⟦er werde ihn „am ersten Tag zerreißen“⟧ der Republikaner',
        'direct ⟦„am ersten Tag zerreißen“⟧ der Republikaner in 1',
      ],
    ],
    [
      'Die Ministerin, so hört man in Fraktionskreisen, sei „schwer angeschlagen“.',
      [
        'indirect ⟦Die Ministerin … sei „schwer angeschlagen“⟧ Fraktionskreisen',
        'direct ⟦„schwer angeschlagen“⟧ Fraktionskreisen in 0',
      ],
    ],
    [
      'Als „dreist“ empfindet das Bürgermeister Nils Hartung.',
      ['direct/thought ⟦„dreist“⟧ Bürgermeister Nils Hartung'],
    ],
    ['Unter dem Motto „Finger weg vom Wald“ demonstrierten 300 Menschen.', []],
    [
      'Ginge es nach Stadträtin Dora Prell, würde der Markt autofrei. Sie hält den Verkehr für „mörderisch“.',
      ['indirect/thought ⟦würde der Markt autofrei⟧ Stadträtin Dora Prell', 'direct/thought ⟦„mörderisch“⟧ Sie'],
    ],
    [
      'Wenn es nach der Gewerkschaft geht, kommt der Zuschlag noch im Mai.',
      ['indirect/thought ⟦kommt der Zuschlag noch im Mai⟧ der Gewerkschaft'],
    ],
    [
      'Geht es nach dem Willen der Opposition, soll der Umbau 2027 enden.',
      ['indirect/thought ⟦soll der Umbau 2027 enden⟧ dem Willen der Opposition'],
    ],
    [
      '„Wir sind bereit“ – mit diesen Worten eröffnete Parteichefin Rosa Keil den Wahlkampf.',
      ['direct ⟦„Wir sind bereit“⟧ Parteichefin Rosa Keil'],
    ],
    [
      '„Wir sind bereit.“ Mit diesen Worten eröffnete Parteichefin Rosa Keil den Wahlkampf.',
      ['direct ⟦„Wir sind bereit.“⟧ Parteichefin Rosa Keil'],
    ],
    ['Geht es nach Tarn, fahren alle mit.', []],
    [
      'Nach dem Auftritt sei, wie Hartung später schrieb, „die Luft raus“ gewesen.',
      [
        'indirect/writing ⟦Nach dem Auftritt sei … „die Luft raus“ gewesen⟧ Hartung',
        'direct/writing ⟦„die Luft raus“⟧ Hartung in 0',
      ],
    ],
    [
      'Auf die Frage, ob sie gehe, lächelte Ministerin Mona Auer nur und sagte: „Warten wir ab.“',
      ['direct ⟦„Warten wir ab.“⟧ Ministerin Mona Auer'],
    ],
    [
      'Man habe, sagte Ohm, der die Ermittlungen leitet, nichts gefunden.',
      ['indirect ⟦Man habe … nichts gefunden⟧ Ohm'],
    ],
    [
      'Das Geld sei weg, sagte Ohm, der die Kasse führte, am Freitag der „Talzeitung“.',
      ['indirect ⟦Das Geld sei weg⟧ Ohm → der „Talzeitung“'],
    ],
    ['„Unfair“ nannte das die Landrätin.', ['direct ⟦„Unfair“⟧ die Landrätin']],
    [
      'Die Regierung wehrt sich gegen den Vorwurf der Opposition, sie habe getrickst.',
      ['indirect ⟦sie habe getrickst⟧ der Opposition'],
    ],
    ['Der Streit spitzt sich zu: Man habe alles versucht, sagte Auer.', ['indirect ⟦Man habe alles versucht⟧ Auer']],
    [
      'Rink soll einen Schiedsrichter beschimpft haben.',
      ['free-indirect ⟦Rink soll einen Schiedsrichter beschimpft haben.⟧ –'],
    ],
    ['„Weiter so“ – mit diesem Satz verabschiedete sich Trainer Ole Rink.', ['direct ⟦„Weiter so“⟧ Trainer Ole Rink']],
    ['Wie man hört, wird der Trainer entlassen.', ['indirect ⟦wird der Trainer entlassen⟧ –']],
    [
      '»Wer jetzt noch ›Weiter so!‹ ruft«, sagte Oberbürgermeister Nils Hartung der »Talzeitung«, »der hat nichts verstanden.«',
      [
        'direct ⟦»Wer jetzt noch ›Weiter so!‹ ruft« … »der hat nichts verstanden.«⟧ Oberbürgermeister Nils Hartung → der »Talzeitung«',
      ],
    ],
    [
      'Aus Regierungskreisen verlautete am Dienstag, das Paket werde noch einmal aufgeschnürt.',
      ['indirect ⟦das Paket werde noch einmal aufgeschnürt⟧ Regierungskreisen'],
    ],
    [
      'Für die Staatsanwaltschaft Tarn sagte Sprecherin Ida Menk, gegen drei Männer werde ermittelt.',
      ['indirect ⟦gegen drei Männer werde ermittelt⟧ Sprecherin Ida Menk'],
    ],
    [
      'Teilnehmer der Sitzung berichteten übereinstimmend, Lohner habe wörtlich gesagt: „Entweder er oder ich.“',
      ['indirect ⟦Lohner habe wörtlich gesagt⟧ Teilnehmer der Sitzung', 'direct ⟦„Entweder er oder ich.“⟧ Lohner'],
    ],
    [
      'Die Bahn teilte auf Anfrage mit, dass man den Vorfall bedauere, und kündigte an, „umgehend“ zu reagieren.',
      [
        'indirect ⟦dass man den Vorfall bedauere⟧ Die Bahn',
        'indirect ⟦„umgehend“ zu reagieren⟧ Die Bahn',
        'direct ⟦„umgehend“⟧ Die Bahn in 1',
      ],
    ],
    [
      'In einem Brandbrief an Ministerpräsident Jost Reuber fordern 40 Bürgermeister, die Kommunen bei der Unterbringung zu entlasten.',
      [
        'indirect/writing ⟦die Kommunen bei der Unterbringung zu entlasten⟧ 40 Bürgermeister → Ministerpräsident Jost Reuber @ einem Brandbrief an Ministerpräsident Jost Reuber',
      ],
    ],
    [
      'Dass die Zahlen nicht stimmten, habe er erst im Juli erfahren, beteuerte Vorstand Klaas Nehring vor dem Untersuchungsausschuss.',
      [
        'indirect ⟦Dass die Zahlen nicht stimmten, habe er erst im Juli erfahren⟧ Vorstand Klaas Nehring @ dem Untersuchungsausschuss',
      ],
    ],
    [
      'Der Fraktionschef konterte: Wer so rede, habe „den Schuss nicht gehört“ – und müsse zurücktreten.',
      [
        'indirect ⟦Wer so rede, habe „den Schuss nicht gehört“ – und müsse zurücktreten⟧ Der Fraktionschef',
        'direct ⟦„den Schuss nicht gehört“⟧ Der Fraktionschef in 0',
      ],
    ],
    [
      'Man werde „kämpfen bis zum Schluss", versprach Betriebsratschef Olli Stamm.',
      [
        'indirect ⟦Man werde „kämpfen bis zum Schluss"⟧ Betriebsratschef Olli Stamm',
        'direct ⟦„kämpfen bis zum Schluss"⟧ Betriebsratschef Olli Stamm in 0',
      ],
    ],
    [
      'Reuber rief dazu auf, Ruhe zu bewahren, und versicherte den Bürgern, der Staat lasse niemanden allein.',
      ['indirect ⟦Ruhe zu bewahren⟧ Reuber', 'indirect ⟦der Staat lasse niemanden allein⟧ Reuber → den Bürgern'],
    ],
    [
      'Reuber zufolge, der am Abend in Tarn sprach, kostet der Umbau 40 Millionen Euro.',
      ['indirect ⟦kostet der Umbau 40 Millionen Euro⟧ Reuber'],
    ],
    [
      'Wie sich aus der Auswertung der Daten ergab, hatte der Pilot zu spät gebremst.',
      ['indirect/thought ⟦hatte der Pilot zu spät gebremst⟧ der Auswertung der Daten'],
    ],
    [
      'Für Ministerin Mona Auer ist die Lage „alarmierend“. Für die Gewerkschaft ist der Plan ein „Affront“.',
      ['direct/thought ⟦„alarmierend“⟧ Ministerin Mona Auer'],
    ],
    [
      'In dem Papier war von einem „offenen Dialog“ die Rede. Von „Verrat“ ist die Rede.',
      ['direct/writing ⟦„offenen Dialog“⟧ dem Papier'],
    ],
    ['Von bis zu 130 Toten ist die Rede.', []],
    [
      'Verkehrsminister Arne Lutz rechnet vor: Jeder Streiktag kostet 80 Millionen Euro. Gewerkschaftschefin Rosa Keil droht: Streik auch an Weihnachten!',
      [
        'indirect ⟦Jeder Streiktag kostet 80 Millionen Euro⟧ Verkehrsminister Arne Lutz',
        'indirect ⟦Streik auch an Weihnachten⟧ Gewerkschaftschefin Rosa Keil',
      ],
    ],
    [
      '„So geht das nicht“, schleuderte ihm Richterin Vera Oltmann entgegen.',
      ['direct ⟦„So geht das nicht“⟧ Richterin Vera Oltmann'],
    ],
    ['„Wozu gibt es uns noch?“, soll sie gefaucht haben.', ['direct ⟦„Wozu gibt es uns noch?“⟧ sie']],
    ['„Das war knapp“, schmunzelt Ole Rink.', ['direct ⟦„Das war knapp“⟧ Ole Rink']],
    ['„Der letzte Sommer“, ist Rink sicher, wird ein Erfolg.', ['direct/thought ⟦„Der letzte Sommer“⟧ Rink']],
    [
      'Oppositionsführer Karel Wendt attackierte den Plan als „führenden Unsinn des Jahres“.',
      ['direct ⟦„führenden Unsinn des Jahres“⟧ Oppositionsführer Karel Wendt'],
    ],
    [
      '„In dieser Form nicht“, sagte Minister Ole Berg am Mittwoch. Neun Cent trieben Brauereien aus dem Land. Denkbar seien höchstens vier Cent.',
      [
        'direct ⟦„In dieser Form nicht“⟧ Minister Ole Berg',
        'indirect-free-indirect ⟦Neun Cent trieben Brauereien aus dem Land. Denkbar seien höchstens vier Cent.⟧ Minister Ole Berg',
      ],
    ],
    [
      'Ole Berg lehnt den Plan ab. Die Proteste weiteten sich am Abend aus. In Tarn sei niemand verletzt worden.',
      [
        'reported ⟦Ole Berg lehnt den Plan ab.⟧ Ole Berg',
        'indirect-free-indirect ⟦In Tarn sei niemand verletzt worden.⟧ Ole Berg',
      ],
    ],
    [
      'Gewerkschaftschefin Rosa Keil machte die Zustimmung davon abhängig, dass alle wieder eingestellt werden.',
      ['indirect ⟦dass alle wieder eingestellt werden⟧ Gewerkschaftschefin Rosa Keil'],
    ],
    ['Das Video für Ole Rink „Hier entlang“ war ein Erfolg.', []],
    [
      'Angeblich sollen schon Verträge unterschrieben sein.',
      ['free-indirect ⟦Angeblich sollen schon Verträge unterschrieben sein.⟧ –'],
    ],
    [
      'Zeugen wollen den Mann gesehen haben. Er will nichts gewusst haben.',
      ['reported ⟦Zeugen wollen den Mann gesehen haben.⟧ Zeugen', 'reported ⟦Er will nichts gewusst haben.⟧ Er'],
    ],
    [
      'Nordwerk-Chef Klaas Nehring gegenüber der „Talzeitung“: „Wir bleiben.“',
      ['direct ⟦„Wir bleiben.“⟧ Nordwerk-Chef Klaas Nehring → der „Talzeitung“'],
    ],
    ['Ole Rink will das Haus verkaufen.', []],
    [
      'Ihm sei schwindlig geworden, gab der Fahrer zu Protokoll.',
      ['indirect ⟦Ihm sei schwindlig geworden⟧ der Fahrer'],
    ],
    [
      'Wie es weitergehe, wisse niemand, sagt Bell. Und: „Fragen Sie den Bürgermeister.“',
      ['indirect ⟦Wie es weitergehe, wisse niemand⟧ Bell', 'direct ⟦„Fragen Sie den Bürgermeister.“⟧ Bell'],
    ],
    [
      'Man habe, heißt es im Umfeld des Kanzlers, „alle Optionen auf dem Tisch“.',
      [
        'indirect ⟦Man habe … „alle Optionen auf dem Tisch“⟧ Umfeld des Kanzlers',
        'direct ⟦„alle Optionen auf dem Tisch“⟧ Umfeld des Kanzlers in 0',
      ],
    ],
    [
      'Sollte das Gesetz scheitern, wolle sie zurücktreten, kündigte Auer an.',
      ['indirect ⟦Sollte das Gesetz scheitern, wolle sie zurücktreten⟧ Auer'],
    ],
    [
      'Dass Kinder verhungern, sei „eine Schande für die Welt“, schreibt Auer in ihrem Buch „Hunger“.',
      [
        'indirect/writing ⟦Dass Kinder verhungern, sei „eine Schande für die Welt“⟧ Auer @ ihrem Buch „Hunger“',
        'direct/writing ⟦„eine Schande für die Welt“⟧ Auer @ ihrem Buch „Hunger“ in 0',
      ],
    ],
    ['Der „Experte“ hatte sich verrechnet. Die „Partei der Vernunft“ stimmte zu.', []],
    ['Weder der Minister noch sein Sprecher wollten sich dazu äußern.', []],
    ['Die Frage „Wer war’s?“ bleibt offen.', []],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})
