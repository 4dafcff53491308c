import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('where, to whom and in which medium', () => {
  it.each([
    [
      'Auf Truth Social schrieb der Präsident, das Gespräch sei gut gewesen.',
      ['indirect/writing ⟦das Gespräch sei gut gewesen⟧ der Präsident @ Truth Social'],
    ],
    [
      'Der Präsident schrieb auf seiner Plattform Truth Social: „Das war ein gutes Gespräch.“',
      ['direct/writing ⟦„Das war ein gutes Gespräch.“⟧ Der Präsident @ seiner Plattform Truth Social'],
    ],
    [
      '„Das war ein gutes Gespräch“, schrieb Gouverneurin Dana Lusk auf der Plattform X.',
      ['direct/writing ⟦„Das war ein gutes Gespräch“⟧ Gouverneurin Dana Lusk @ der Plattform X'],
    ],
    [
      '„Das war ein gutes Gespräch“, schrieb Gouverneurin Dana Lusk auf X.',
      ['direct/writing ⟦„Das war ein gutes Gespräch“⟧ Gouverneurin Dana Lusk @ X'],
    ],
    [
      'In einer Videoansprache sagte Präsidentin Ana Belik, die Lage sei ernst.',
      ['indirect ⟦die Lage sei ernst⟧ Präsidentin Ana Belik @ einer Videoansprache'],
    ],
    [
      'Präsidentin Ana Belik sagte in ihrer abendlichen Videoansprache, die Lage sei ernst.',
      ['indirect ⟦die Lage sei ernst⟧ Präsidentin Ana Belik @ ihrer abendlichen Videoansprache'],
    ],
    [
      'Bei einer Pressekonferenz in Tarn erklärte Präsidentin Ana Belik, dass die Lage ernst sei.',
      ['indirect ⟦dass die Lage ernst sei⟧ Präsidentin Ana Belik @ einer Pressekonferenz in Tarn'],
    ],
    [
      '„Die Lage ist ernst“, sagte Präsidentin Ana Belik im Gespräch mit der „Talzeitung“.',
      ['direct ⟦„Die Lage ist ernst“⟧ Präsidentin Ana Belik → der „Talzeitung“ @ Gespräch mit der „Talzeitung“'],
    ],
    [
      '„Die Lage ist ernst“, sagte Präsidentin Ana Belik im Interview mit dem Deutschen Landfunk.',
      [
        'direct ⟦„Die Lage ist ernst“⟧ Präsidentin Ana Belik → dem Deutschen Landfunk @ Interview mit dem Deutschen Landfunk',
      ],
    ],
    [
      '„Die Lage ist ernst“, sagte Präsidentin Ana Belik der „Talzeitung“ (Montagausgabe).',
      ['direct ⟦„Die Lage ist ernst“⟧ Präsidentin Ana Belik → der „Talzeitung“ (Montagausgabe)'],
    ],
    [
      '„Die Lage ist ernst“, sagte Präsidentin Ana Belik gegenüber der „Talzeitung“.',
      ['direct ⟦„Die Lage ist ernst“⟧ Präsidentin Ana Belik → der „Talzeitung“'],
    ],
    [
      '„Die Lage ist ernst“, sagte Präsidentin Ana Belik gegenüber Journalisten in Tarn.',
      ['direct ⟦„Die Lage ist ernst“⟧ Präsidentin Ana Belik → Journalisten in Tarn'],
    ],
    [
      '„Die Lage ist ernst“, sagte Präsidentin Ana Belik zu Reportern.',
      ['direct ⟦„Die Lage ist ernst“⟧ Präsidentin Ana Belik → Reportern'],
    ],
    [
      '„Die Lage ist ernst“, sagte Präsidentin Ana Belik dem Sender Talfunk.',
      ['direct ⟦„Die Lage ist ernst“⟧ Präsidentin Ana Belik → dem Sender Talfunk'],
    ],
    [
      'In einer Mitteilung vom Montag erklärte die Kanzlei, sie prüfe rechtliche Schritte.',
      ['indirect/writing ⟦sie prüfe rechtliche Schritte⟧ die Kanzlei @ einer Mitteilung'],
    ],
    [
      'Auf Instagram teilte die Sängerin Lia Morn mit, dass sie die Tournee abbricht.',
      ['indirect/writing ⟦dass sie die Tournee abbricht⟧ die Sängerin Lia Morn @ Instagram'],
    ],
    [
      'Im Bundestag warf Oppositionschef Gero Falk der Regierung Untätigkeit vor.',
      [
        'reported ⟦Im Bundestag warf Oppositionschef Gero Falk der Regierung Untätigkeit vor.⟧ Oppositionschef Gero Falk → der Regierung @ Bundestag',
      ],
    ],
    [
      'Im Nationalrat kritisierte Klubobmann Gero Falk die Regierung scharf.',
      [
        'reported ⟦Im Nationalrat kritisierte Klubobmann Gero Falk die Regierung scharf.⟧ Klubobmann Gero Falk @ Nationalrat',
      ],
    ],
    [
      'In einem Brief an die Belegschaft kündigte Vorstandschef Uwe Rand den Abbau von 300 Stellen an.',
      [
        'reported/writing ⟦In einem Brief an die Belegschaft kündigte Vorstandschef Uwe Rand den Abbau von 300 Stellen an.⟧ Vorstandschef Uwe Rand → die Belegschaft @ einem Brief an die Belegschaft',
      ],
    ],
    [
      'In einem Gastbeitrag für die „Talzeitung“ fordert die Forscherin Mara Wien mehr Geld für Deiche.',
      [
        'reported/writing ⟦In einem Gastbeitrag für die „Talzeitung“ fordert die Forscherin Mara Wien mehr Geld für Deiche.⟧ die Forscherin Mara Wien @ einem Gastbeitrag für die „Talzeitung“',
      ],
    ],
    [
      'Vor dem Untersuchungsausschuss sagte der frühere Minister aus, er habe nichts gewusst.',
      ['indirect ⟦er habe nichts gewusst⟧ der frühere Minister @ dem Untersuchungsausschuss'],
    ],
    ['Wie Trainer Bela Horn dem Magazin „Ball“ sagte, fehlt Geld.', ['indirect ⟦fehlt Geld⟧ Trainer Bela Horn']],
    [
      '„Wir schaffen das nicht“, heißt es in einem Brandbrief an die Kultusministerin.',
      [
        'direct/writing ⟦„Wir schaffen das nicht“⟧ einem Brandbrief an die Kultusministerin → die Kultusministerin @ einem Brandbrief an die Kultusministerin',
      ],
    ],
    [
      'Per E-Mail teilte die Firma mit, man äußere sich nicht zu laufenden Verfahren.',
      ['indirect/writing ⟦man äußere sich nicht zu laufenden Verfahren⟧ die Firma @ E-Mail'],
    ],
    [
      'In einem am Mittwoch veröffentlichten Video sagt der Mann, er bereue nichts.',
      ['indirect ⟦er bereue nichts⟧ der Mann @ einem am Mittwoch veröffentlichten Video'],
    ],
    [
      'Auf Anfrage der „Talzeitung“ sagte ein Sprecher, man prüfe den Fall.',
      ['indirect ⟦man prüfe den Fall⟧ ein Sprecher'],
    ],
    ['Am Telefon sagte sie, sie komme nicht.', ['indirect ⟦sie komme nicht⟧ sie @ Telefon']],
    [
      '„So kann es nicht weitergehen“, dachte Anwohnerin Ute Kern.',
      ['direct/thought ⟦„So kann es nicht weitergehen“⟧ Anwohnerin Ute Kern'],
    ],
    [
      'Anwohnerin Ute Kern glaubt, dass die Brücke bald einstürzt.',
      ['indirect/thought ⟦dass die Brücke bald einstürzt⟧ Anwohnerin Ute Kern'],
    ],
    [
      'Die Experten vermuten, das Virus sei über Waren eingeschleppt worden.',
      ['indirect/thought ⟦das Virus sei über Waren eingeschleppt worden⟧ Die Experten'],
    ],
    [
      'In seinem Tagebuch notierte der Forscher, das Eis sei dünn.',
      ['indirect/writing ⟦das Eis sei dünn⟧ der Forscher @ seinem Tagebuch'],
    ],
    [
      'Die Ministerin versprach den Bauern, ihnen rasch zu helfen.',
      ['indirect ⟦ihnen rasch zu helfen⟧ Die Ministerin → den Bauern'],
    ],
    [
      'Die Ministerin sicherte den Bauern rasche Hilfe zu.',
      ['reported ⟦Die Ministerin sicherte den Bauern rasche Hilfe zu.⟧ Die Ministerin → den Bauern'],
    ],
    [
      'Der Minister forderte Südland auf, seine Truppen abzuziehen.',
      ['indirect ⟦seine Truppen abzuziehen⟧ Der Minister → Südland'],
    ],
    ['Er bat die Wähler um Geduld.', ['reported ⟦Er bat die Wähler um Geduld.⟧ Er → die Wähler']],
    [
      'Der Kläger hält dem Verlag vor, seine Rechte verletzt zu haben.',
      ['indirect ⟦seine Rechte verletzt zu haben⟧ Der Kläger → dem Verlag'],
    ],
    [
      'Südland solle seine Truppen abziehen, forderte der Minister von Präsident Ilja Brom.',
      ['indirect ⟦Südland solle seine Truppen abziehen⟧ der Minister → Präsident Ilja Brom'],
    ],
    [
      'Der Botschafter sagte dem Parlament, die Zeit dränge.',
      ['indirect ⟦die Zeit dränge⟧ Der Botschafter → dem Parlament'],
    ],
    [
      'Die Kanzlerin sagte zum Präsidenten, sie vertraue ihm.',
      ['indirect ⟦sie vertraue ihm⟧ Die Kanzlerin → Präsidenten'],
    ],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})
