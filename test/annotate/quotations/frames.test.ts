import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('frames', () => {
  it.each([
    [
      'Der Hüttenwirt erklärte am Sonntag, er habe die Gruppe noch vor dem Gewitter gewarnt. Niemand habe auf ihn gehört. Er werde die Saison trotzdem fortsetzen, so schwer ihm das falle. Die Bergrettung zählte am Abend elf Verletzte.',
      [
        'indirect ⟦er habe die Gruppe noch vor dem Gewitter gewarnt⟧ Der Hüttenwirt',
        'indirect-free-indirect ⟦Niemand habe auf ihn gehört. Er werde die Saison trotzdem fortsetzen, so schwer ihm das falle.⟧ Der Hüttenwirt',
      ],
    ],
    [
      'Die Gemeinde würde den Weg gern sperren, sagte Amtsleiter Horst Prem, könne das aber rechtlich nicht.',
      ['indirect ⟦Die Gemeinde würde den Weg gern sperren … könne das aber rechtlich nicht⟧ Amtsleiter Horst Prem'],
    ],
    [
      'Er hätte sich mehr Unterstützung gewünscht, so der Bauernvertreter.',
      ['indirect ⟦Er hätte sich mehr Unterstützung gewünscht⟧ der Bauernvertreter'],
    ],
    [
      'Man werde, so Verkehrsstadträtin Nora Zeman, die Hilfen verdoppeln.',
      ['indirect ⟦Man werde … die Hilfen verdoppeln⟧ Verkehrsstadträtin Nora Zeman'],
    ],
    [
      'Man sei, betonte Verkehrsstadträtin Nora Zeman, mit dem Ergebnis zufrieden.',
      ['indirect ⟦Man sei … mit dem Ergebnis zufrieden⟧ Verkehrsstadträtin Nora Zeman'],
    ],
    [
      'Die Anlage sei, wie der Betreiber mitteilte, nach einer Stunde wieder angelaufen.',
      ['indirect ⟦Die Anlage sei … nach einer Stunde wieder angelaufen⟧ der Betreiber'],
    ],
    ['Ob die Anlage wieder anläuft, teilte der Betreiber nicht mit.', []],
    [
      'Der Konzern wies die Vorwürfe am Donnerstag entschieden zurück. Man habe sich stets an die Regeln gehalten.',
      [
        'reported ⟦Der Konzern wies die Vorwürfe am Donnerstag entschieden zurück.⟧ Der Konzern',
        'indirect-free-indirect ⟦Man habe sich stets an die Regeln gehalten.⟧ Der Konzern',
      ],
    ],
    [
      'Der Konzern wies die Darstellung der Gewerkschaft zurück, wonach Löhne gekürzt würden.',
      [
        'reported ⟦Der Konzern wies die Darstellung der Gewerkschaft zurück, wonach Löhne gekürzt würden.⟧ Der Konzern',
        'indirect ⟦Löhne gekürzt würden⟧ die Darstellung der Gewerkschaft … wonach in 0',
      ],
    ],
    ['Zurück wies der Konzern auch die Behauptung, Löhne würden gekürzt.', ['indirect ⟦Löhne würden gekürzt⟧ –']],
    [
      'Der Präsident lud seinen Amtskollegen ein, im Sommer nach Tarn zu reisen.',
      ['indirect ⟦im Sommer nach Tarn zu reisen⟧ Der Präsident → seinen Amtskollegen'],
    ],
    [
      'Die Ministerin gab am Montag in Tarn bekannt, dass sie nicht mehr antritt.',
      ['indirect ⟦dass sie nicht mehr antritt⟧ Die Ministerin'],
    ],
    [
      'Dass sie nicht mehr antritt, gab die Ministerin am Montag bekannt.',
      ['indirect ⟦Dass sie nicht mehr antritt⟧ die Ministerin'],
    ],
    [
      'Sie trete nicht mehr an, gab die Ministerin am Montag überraschend bekannt.',
      ['indirect ⟦Sie trete nicht mehr an⟧ die Ministerin'],
    ],
    [
      'Als die Ministerin bekannt gab, nicht mehr anzutreten, brach Jubel aus.',
      ['indirect ⟦nicht mehr anzutreten⟧ die Ministerin'],
    ],
    ['Laut der Polizei wurden drei Menschen verletzt.', ['indirect ⟦wurden drei Menschen verletzt⟧ der Polizei']],
    [
      'Nach Angaben der Polizei wurden drei Menschen verletzt.',
      ['indirect ⟦wurden drei Menschen verletzt⟧ Angaben der Polizei'],
    ],
    [
      'Drei Menschen wurden nach Polizeiangaben verletzt, zwei davon schwer.',
      ['indirect ⟦Drei Menschen wurden … verletzt, zwei davon schwer⟧ Polizeiangaben'],
    ],
    [
      'Einem Sprecher zufolge wurden drei Menschen verletzt.',
      ['indirect ⟦wurden drei Menschen verletzt⟧ Einem Sprecher'],
    ],
    [
      'Drei Menschen seien verletzt worden, hieß es aus Regierungskreisen.',
      ['indirect ⟦Drei Menschen seien verletzt worden⟧ Regierungskreisen'],
    ],
    [
      'Aus Regierungskreisen hieß es, drei Menschen seien verletzt worden.',
      ['indirect ⟦drei Menschen seien verletzt worden⟧ Regierungskreisen'],
    ],
    ['Es heißt, der Trainer wolle den Verein verlassen.', ['indirect ⟦der Trainer wolle den Verein verlassen⟧ –']],
    [
      'Nach den Worten des Außenministers ist ein Treffen noch in diesem Monat möglich.',
      ['indirect ⟦ist ein Treffen noch in diesem Monat möglich⟧ den Worten des Außenministers'],
    ],
    [
      'Nach den Worten von Außenminister Jan Tervo ist ein Treffen möglich.',
      ['indirect ⟦ist ein Treffen möglich⟧ den Worten von Außenminister Jan Tervo'],
    ],
    [
      'Den Angaben zufolge flog die Drohne über das Werk. Demnach wurde niemand verletzt.',
      [
        'indirect ⟦flog die Drohne über das Werk⟧ Den Angaben',
        'indirect ⟦wurde niemand verletzt⟧ Den Angaben … Demnach',
      ],
    ],
    [
      'Ein Treffen ist möglich, so der Außenminister. Auch ein Abkommen sei denkbar, so Tervo weiter.',
      ['indirect ⟦Ein Treffen ist möglich⟧ der Außenminister', 'indirect ⟦Auch ein Abkommen sei denkbar⟧ Tervo'],
    ],
    [
      'Nach Darstellung des Verteidigungsministeriums in Tarn griffen die Drohnen zuerst an.',
      ['indirect ⟦griffen die Drohnen zuerst an⟧ Darstellung des Verteidigungsministeriums in Tarn'],
    ],
    [
      'Wie aus dem Umfeld des Präsidenten verlautete, soll das Treffen im Mai stattfinden.',
      ['indirect ⟦soll das Treffen im Mai stattfinden⟧ dem Umfeld des Präsidenten'],
    ],
    [
      'Wie die „Talzeitung“ unter Berufung auf Regierungskreise berichtet, soll das Treffen im Mai stattfinden.',
      ['indirect/writing ⟦soll das Treffen im Mai stattfinden⟧ die „Talzeitung“'],
    ],
    [
      'Wie es aus dem Ministerium hieß, werde man den Fall prüfen.',
      ['indirect ⟦werde man den Fall prüfen⟧ dem Ministerium'],
    ],
    [
      'Nach Informationen der „Talzeitung“ tritt der Trainer zurück.',
      ['indirect/writing ⟦tritt der Trainer zurück⟧ Informationen der „Talzeitung“'],
    ],
    [
      'Der Trainer soll am Sonntag seinen Rücktritt angeboten haben.',
      ['free-indirect ⟦Der Trainer soll am Sonntag seinen Rücktritt angeboten haben.⟧ –'],
    ],
    [
      'Die Täter sollen durch ein Fenster eingestiegen sein.',
      ['free-indirect ⟦Die Täter sollen durch ein Fenster eingestiegen sein.⟧ –'],
    ],
    [
      'Der Mann soll 400.000 Euro unterschlagen haben, wirft ihm die Anklage vor.',
      ['indirect ⟦Der Mann soll 400.000 Euro unterschlagen haben⟧ die Anklage → ihm'],
    ],
    ['Die Regierung soll bis Freitag antworten.', []],
    ['Die neue Halle soll im Herbst fertig sein.', []],
    [
      'Dem Bericht nach hat der Vorstand davon gewusst.',
      ['indirect/writing ⟦hat der Vorstand davon gewusst⟧ Dem Bericht'],
    ],
    ['Ihm zufolge war die Ampel rot.', ['indirect ⟦war die Ampel rot⟧ Ihm']],
    ['Aus Sicht der Opposition kommt das zu spät.', ['indirect/thought ⟦kommt das zu spät⟧ Sicht der Opposition']],
    [
      'Nach Ansicht von Ökonomin Lene Markgraf wird die Inflation sinken.',
      ['indirect/thought ⟦wird die Inflation sinken⟧ Ansicht von Ökonomin Lene Markgraf'],
    ],
    [
      'Offenbar wusste der Vorstand davon, heißt es in einem internen Papier.',
      ['indirect/writing ⟦Offenbar wusste der Vorstand davon⟧ einem internen Papier'],
    ],
    [
      'In einer Erklärung des Klubs hieß es: „Wir bedauern den Vorfall.“',
      ['direct/writing ⟦„Wir bedauern den Vorfall.“⟧ einer Erklärung des Klubs @ einer Erklärung des Klubs'],
    ],
    [
      '„Wir bedauern den Vorfall“, hieß es in einer Erklärung des Klubs.',
      ['direct/writing ⟦„Wir bedauern den Vorfall“⟧ einer Erklärung des Klubs @ einer Erklärung des Klubs'],
    ],
    [
      '„Wir bedauern den Vorfall“, so der Klub in einer Erklärung.',
      ['direct/writing ⟦„Wir bedauern den Vorfall“⟧ der Klub @ einer Erklärung'],
    ],
    [
      '„Wir“, sagte Trainer Bela Horn, „bedauern den Vorfall, aber wir machen weiter.“',
      ['direct ⟦„Wir“ … „bedauern den Vorfall, aber wir machen weiter.“⟧ Trainer Bela Horn'],
    ],
    [
      '„Wir bedauern den Vorfall“, sagte Trainer Bela Horn und fügte hinzu: „Aber wir machen weiter.“',
      ['direct ⟦„Wir bedauern den Vorfall“⟧ Trainer Bela Horn', 'direct ⟦„Aber wir machen weiter.“⟧ Trainer Bela Horn'],
    ],
    [
      'Trainer Bela Horn sagte, man bedauere den Vorfall, und fügte hinzu, es gehe weiter.',
      ['indirect ⟦man bedauere den Vorfall⟧ Trainer Bela Horn', 'indirect ⟦es gehe weiter⟧ Trainer Bela Horn'],
    ],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})
