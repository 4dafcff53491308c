import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('who speaks on, and who does not', () => {
  it.each([
    [
      'Der Minister sagte, der Bau sei sicher. Nach einem „Talboten“-Bericht könnten die Kosten steigen.',
      [
        'indirect ⟦der Bau sei sicher⟧ Der Minister',
        'indirect/writing ⟦könnten die Kosten steigen⟧ einem „Talboten“-Bericht',
      ],
    ],
    [
      'Nach neuen Meldungen von Todesfällen halte das Institut eine Prüfung für nötig.',
      ['indirect-free-indirect ⟦Nach neuen Meldungen von Todesfällen halte das Institut eine Prüfung für nötig.⟧ –'],
    ],
    [
      'Die Richterin sagte, der Bau sei sicher. Jost Wendt könnte sich einen Neubau vorstellen. Man dürfe nicht warten.',
      ['indirect ⟦der Bau sei sicher⟧ Die Richterin', 'indirect-free-indirect ⟦Man dürfe nicht warten.⟧ Jost Wendt'],
    ],
    [
      'Die Brücke sei sicher, sagte der Präsident der Behörde, Ole Köstner, im Interview mit der Talzeitung.',
      [
        'indirect ⟦Die Brücke sei sicher⟧ der Präsident der Behörde, Ole Köstner → der Talzeitung @ Interview mit der Talzeitung',
      ],
    ],
    [
      '„Die Brücke ist sicher“, sagte ein Sprecher des Ministeriums talbote.de.',
      ['direct ⟦„Die Brücke ist sicher“⟧ ein Sprecher des Ministeriums → talbote.de'],
    ],
    [
      'Eva Köstner zeigt sich offen. Reden werde sie mit allen.',
      ['indirect-free-indirect ⟦Reden werde sie mit allen.⟧ Eva Köstner'],
    ],
    [
      '„Er hat gelogen“, sagte die Vorsitzende Richterin Irina Rink.',
      ['direct ⟦„Er hat gelogen“⟧ die Vorsitzende Richterin Irina Rink'],
    ],
    [
      'Ministerin Eva Köstner versprach lückenlose Aufklärung.',
      ['reported ⟦Ministerin Eva Köstner versprach lückenlose Aufklärung.⟧ Ministerin Eva Köstner'],
    ],
    [
      'Der 38-Jährige steht im Verdacht, seine Mutter getötet zu haben.',
      ['indirect/thought ⟦seine Mutter getötet zu haben⟧ –'],
    ],
    [
      '„Das war ein Fehler“, sagte der 36-Jährige der „Talzeitung“.',
      ['direct ⟦„Das war ein Fehler“⟧ der 36-Jährige → der „Talzeitung“'],
    ],
    ['Die Erklärung kann als „Antwort“ auf die Kritik gewertet werden.', []],
    [
      '„Ohne Not“, sagte Ole Köstner, habe man gezögert.',
      ['indirect ⟦„Ohne Not“ … habe man gezögert⟧ Ole Köstner', 'direct ⟦„Ohne Not“⟧ Ole Köstner in 0'],
    ],
    ['Man werde, sagte Ole Köstner, die Brücke sperren.', ['indirect ⟦Man werde … die Brücke sperren⟧ Ole Köstner']],
    [
      'Die von Ole Köstner geäußerte Hoffnung, die Brücke werde halten, trog.',
      ['indirect/thought ⟦die Brücke werde halten⟧ Ole Köstner'],
    ],
    [
      'Nach ersten Untersuchungen ist die Brücke sicher.',
      ['indirect/writing ⟦ist die Brücke sicher⟧ ersten Untersuchungen'],
    ],
    [
      'Ein „großer Sieg“, so urteilte Köstner über die Wahl.',
      ['indirect ⟦Ein „großer Sieg“⟧ Köstner', 'direct ⟦„großer Sieg“⟧ Köstner in 0'],
    ],
    [
      'Analysten halten einen Anstieg für wahrscheinlich.',
      ['reported/thought ⟦Analysten halten einen Anstieg für wahrscheinlich.⟧ Analysten'],
    ],
    ['Das heißt, es würde in einem Betrieb nur ein Vertrag gelten.', []],
    ['Gestern stellte sich heraus: Es gibt nicht genug Tests.', []],
    ['Es ist, als habe sich etwas gelöst.', []],
    ['Jeder Abgeordnete muss versichern, sich nicht bereichert zu haben.', []],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})
