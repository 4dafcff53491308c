import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('Austrian, Swiss and other newsrooms', () => {
  it.each([
    [
      '«Die Lage ist angespannt», sagt Gemeindepräsident Urs Wyler auf Anfrage von «Talinfo».',
      ['direct ⟦«Die Lage ist angespannt»⟧ Gemeindepräsident Urs Wyler'],
    ],
    [
      'Gemeindepräsident Urs Wyler sagte an der Medienkonferenz vom Dienstag, die Lage sei angespannt.',
      ['indirect ⟦die Lage sei angespannt⟧ Gemeindepräsident Urs Wyler @ der Medienkonferenz'],
    ],
    [
      '«Wir müssen ‹zusammenstehen›, wie mein Vorgänger sagte», so Gemeindepräsident Urs Wyler.',
      [
        'direct ⟦«Wir müssen ‹zusammenstehen›, wie mein Vorgänger sagte»⟧ Gemeindepräsident Urs Wyler',
        'direct ⟦‹zusammenstehen›⟧ mein Vorgänger in 0',
      ],
    ],
    [
      'Bürgermeister Sepp Moser (ÖVP) sprach im Ö1-„Morgenjournal“ von einem „schweren Fehler“.',
      ['direct ⟦„schweren Fehler“⟧ Bürgermeister Sepp Moser (ÖVP)'],
    ],
    [
      '„Das ist ein Skandal“, ließ Landesrätin Vroni Huber in einer Aussendung wissen.',
      ['direct/writing ⟦„Das ist ein Skandal“⟧ Landesrätin Vroni Huber @ einer Aussendung'],
    ],
    [
      'Landesrätin Vroni Huber zeigte sich in einer Aussendung empört: „Das ist ein Skandal.“',
      ['direct/writing ⟦„Das ist ein Skandal.“⟧ Landesrätin Vroni Huber @ einer Aussendung'],
    ],
    [
      'Laut Landespolizeidirektion Tarn dürfte der Lenker eingeschlafen sein.',
      ['indirect ⟦dürfte der Lenker eingeschlafen sein⟧ Landespolizeidirektion Tarn'],
    ],
    [
      'Der Lenker dürfte laut Polizei eingeschlafen sein.',
      ['indirect ⟦Der Lenker dürfte … eingeschlafen sein⟧ Polizei'],
    ],
    [
      'Der 43-Jährige habe, so die Polizei, keinen Führerschein besessen.',
      ['indirect ⟦Der 43-Jährige habe … keinen Führerschein besessen⟧ die Polizei'],
    ],
    [
      'Wie die APN meldet, ist der Pass gesperrt. Die Sperre werde bis Freitag dauern. Umleitungen seien eingerichtet.',
      [
        'indirect ⟦ist der Pass gesperrt⟧ die APN',
        'indirect-free-indirect ⟦Die Sperre werde bis Freitag dauern. Umleitungen seien eingerichtet.⟧ die APN',
      ],
    ],
    [
      'Gegenüber der Nachrichtenagentur APN bestätigte ein Sprecher des Innenministeriums den Vorfall.',
      [
        'reported ⟦Gegenüber der Nachrichtenagentur APN bestätigte ein Sprecher des Innenministeriums den Vorfall.⟧ ein Sprecher des Innenministeriums → der Nachrichtenagentur APN',
      ],
    ],
    ['„Ich trete nicht zurück“, betonte Wyler mehrfach.', ['direct ⟦„Ich trete nicht zurück“⟧ Wyler']],
    [
      'Er trete nicht zurück, betonte Wyler mehrfach. „Ich habe nichts falsch gemacht.“ Die Opposition fordert Neuwahlen.',
      [
        'indirect ⟦Er trete nicht zurück⟧ Wyler',
        'direct ⟦„Ich habe nichts falsch gemacht.“⟧ Wyler',
        'reported ⟦Die Opposition fordert Neuwahlen.⟧ Die Opposition',
      ],
    ],
    ['„Ich trete nicht zurück.“ Das betonte Wyler am Montag mehrfach.', ['direct ⟦„Ich trete nicht zurück.“⟧ Wyler']],
    ['Gefragt nach seinem Rücktritt, sagte Wyler: „Ich bleibe.“', ['direct ⟦„Ich bleibe.“⟧ Wyler']],
    ['Zu den Vorwürfen äußerte sich Wyler nicht.', []],
    ['Wyler äußerte sich besorgt über die Lage.', ['reported ⟦Wyler äußerte sich besorgt über die Lage.⟧ Wyler']],
    [
      'Wyler bedauerte den Vorfall. Er habe zu spät reagiert.',
      [
        'reported/thought ⟦Wyler bedauerte den Vorfall.⟧ Wyler',
        'indirect-free-indirect/thought ⟦Er habe zu spät reagiert.⟧ Wyler',
      ],
    ],
    [
      'Auch Wyler hätte sich mehr Hilfe gewünscht. Doch das Geld fehle.',
      ['indirect-free-indirect ⟦Doch das Geld fehle.⟧ Wyler'],
    ],
    [
      'Der Rat habe das Budget gekürzt, kritisierte Wyler, obwohl die Not groß sei.',
      ['indirect ⟦Der Rat habe das Budget gekürzt … obwohl die Not groß sei⟧ Wyler'],
    ],
    ['Dass der Rat das Budget kürze, kritisierte Wyler scharf.', ['indirect ⟦Dass der Rat das Budget kürze⟧ Wyler']],
    ['Wyler kritisierte, dass der Rat das Budget kürze.', ['indirect ⟦dass der Rat das Budget kürze⟧ Wyler']],
    [
      'Der Kanton hat nach eigener Darstellung alles getan.',
      ['indirect ⟦Der Kanton hat … alles getan⟧ eigener Darstellung'],
    ],
    [
      'Nach Auffassung des Gerichts war die Kündigung unwirksam.',
      ['indirect/thought ⟦war die Kündigung unwirksam⟧ Auffassung des Gerichts'],
    ],
    ['Dem Urteil zufolge war die Kündigung unwirksam.', ['indirect/thought ⟦war die Kündigung unwirksam⟧ Dem Urteil']],
    [
      'In der Urteilsbegründung heißt es, die Kündigung sei unwirksam.',
      ['indirect/writing ⟦die Kündigung sei unwirksam⟧ der Urteilsbegründung'],
    ],
    [
      'Aus einem internen Bericht, der der „Talzeitung“ vorliegt, geht hervor, dass Geld fehlt.',
      ['indirect/writing ⟦dass Geld fehlt⟧ einem internen Bericht @ einem internen Bericht'],
    ],
    [
      'Wie aus einem internen Bericht hervorgeht, fehlt Geld.',
      ['indirect/writing ⟦fehlt Geld⟧ einem internen Bericht @ einem internen Bericht'],
    ],
    [
      'Einem Bericht der „Talzeitung“ zufolge, die sich auf Regierungskreise beruft, tritt der Minister zurück.',
      ['indirect/writing ⟦tritt der Minister zurück⟧ Einem Bericht der „Talzeitung“'],
    ],
    [
      'Die Ministerin habe „vollstes Vertrauen“ in den Chef, sagte ihre Sprecherin.',
      [
        'indirect ⟦Die Ministerin habe „vollstes Vertrauen“ in den Chef⟧ ihre Sprecherin',
        'direct ⟦„vollstes Vertrauen“⟧ ihre Sprecherin in 0',
      ],
    ],
    ['Die Ministerin hat „vollstes Vertrauen“ in den Chef.', []],
    [
      'Der Deal sei „so gut wie fertig“, hieß es aus Delegationskreisen in Tarn.',
      [
        'indirect ⟦Der Deal sei „so gut wie fertig“⟧ Delegationskreisen in Tarn',
        'direct ⟦„so gut wie fertig“⟧ Delegationskreisen in Tarn in 0',
      ],
    ],
    [
      'Es müsse „endlich Schluss sein“ mit dem Sterben, forderte der Papst beim Angelusgebet.',
      [
        'indirect ⟦Es müsse „endlich Schluss sein“ mit dem Sterben⟧ der Papst beim Angelusgebet',
        'direct ⟦„endlich Schluss sein“⟧ der Papst beim Angelusgebet in 0',
      ],
    ],
    [
      'Der Präsident drohte, die Grenze zu schließen, sollte Nordland nicht einlenken.',
      ['indirect ⟦die Grenze zu schließen, sollte Nordland nicht einlenken⟧ Der Präsident'],
    ],
    [
      'Der Präsident drohte mit der Schließung der Grenze.',
      ['reported ⟦Der Präsident drohte mit der Schließung der Grenze.⟧ Der Präsident'],
    ],
    [
      'Sollte Nordland nicht einlenken, werde er die Grenze schließen, drohte der Präsident.',
      ['indirect ⟦Sollte Nordland nicht einlenken, werde er die Grenze schließen⟧ der Präsident'],
    ],
    [
      '„Wenn Nordland nicht einlenkt, schließen wir die Grenze“, drohte der Präsident auf seinem Kanal bei Telegram.',
      [
        'direct/writing ⟦„Wenn Nordland nicht einlenkt, schließen wir die Grenze“⟧ der Präsident @ seinem Kanal bei Telegram',
      ],
    ],
    [
      'Man habe sich „in der Sache“ geeinigt, verlautete aus dem Ministerium.',
      [
        'indirect ⟦Man habe sich „in der Sache“ geeinigt⟧ dem Ministerium',
        'direct ⟦„in der Sache“⟧ dem Ministerium in 0',
      ],
    ],
    [
      'Der Staatschef teilte dem Parlament in einem Schreiben mit, dass er das Gesetz nicht unterzeichnen werde.',
      [
        'indirect/writing ⟦dass er das Gesetz nicht unterzeichnen werde⟧ Der Staatschef → dem Parlament @ einem Schreiben',
      ],
    ],
    [
      'Ex-Kanzler Max Ried rechnet mit seiner Partei ab: „Sie hat nichts gelernt.“',
      ['direct ⟦„Sie hat nichts gelernt.“⟧ Ex-Kanzler Max Ried'],
    ],
    ['Max Ried rechnet damit, dass seine Partei verliert.', ['indirect/thought ⟦dass seine Partei verliert⟧ Max Ried']],
    ['Die Partei müsse sich ändern, findet Max Ried.', ['indirect/thought ⟦Die Partei müsse sich ändern⟧ Max Ried']],
    ['Max Ried findet, die Partei müsse sich ändern.', ['indirect/thought ⟦die Partei müsse sich ändern⟧ Max Ried']],
    [
      'Max Ried hält die Reform für gescheitert.',
      ['reported/thought ⟦Max Ried hält die Reform für gescheitert.⟧ Max Ried'],
    ],
    ['Max Ried fragte, warum niemand gewarnt habe.', ['indirect ⟦warum niemand gewarnt habe⟧ Max Ried']],
    ['„Warum hat niemand gewarnt?“, fragte Max Ried.', ['direct ⟦„Warum hat niemand gewarnt?“⟧ Max Ried']],
    ['„Warum hat niemand gewarnt?“ fragte Max Ried.', ['direct ⟦„Warum hat niemand gewarnt?“⟧ Max Ried']],
    ['„Raus hier!“, rief ein Feuerwehrmann.', ['direct ⟦„Raus hier!“⟧ ein Feuerwehrmann']],
    ['„Es war“, so Ried weiter, „ein Fehler“.', ['direct ⟦„Es war“ … „ein Fehler“⟧ Ried']],
    ['Ried weiter: „Es war ein Fehler.“', ['direct ⟦„Es war ein Fehler.“⟧ Ried']],
    ['Ried: „Es war ein Fehler.“', ['direct ⟦„Es war ein Fehler.“⟧ Ried']],
    ['Mit den Worten „Es war ein Fehler“ trat Max Ried zurück.', ['direct ⟦„Es war ein Fehler“⟧ Max Ried']],
    [
      'Max Ried trat mit den Worten zurück, es sei ein Fehler gewesen.',
      ['indirect ⟦es sei ein Fehler gewesen⟧ Max Ried'],
    ],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})
