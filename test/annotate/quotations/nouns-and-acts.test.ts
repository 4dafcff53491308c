import { describe, expect, it } from 'vitest'
import { toldIn } from '../../support/told.ts'

describe('nouns of saying and told acts', () => {
  it.each([
    [
      'Die Forderung des Städtebunds, die Kommunen zu entlasten, stößt auf Widerstand.',
      ['indirect ⟦die Kommunen zu entlasten⟧ des Städtebunds'],
    ],
    [
      'Mit der Ankündigung, im Herbst zurückzutreten, überraschte Parteichef Ole Rink am Sonntag die Delegierten.',
      ['indirect ⟦im Herbst zurückzutreten⟧ Parteichef Ole Rink'],
    ],
    [
      'Rinks Drohung, die Koalition platzen zu lassen, blieb folgenlos.',
      ['indirect ⟦die Koalition platzen zu lassen⟧ Rinks'],
    ],
    [
      'Die Behauptung, das Wasser sei vergiftet, wies der Versorger zurück.',
      ['indirect ⟦das Wasser sei vergiftet⟧ Die Behauptung'],
    ],
    [
      'Auch der Vorwurf der Opposition, die Regierung habe getrickst, steht im Raum.',
      ['indirect ⟦die Regierung habe getrickst⟧ der Opposition'],
    ],
    [
      'In einer gemeinsamen Erklärung betonten die Präsidenten, der Handel solle frei bleiben.',
      ['indirect/writing ⟦der Handel solle frei bleiben⟧ die Präsidenten @ einer gemeinsamen Erklärung'],
    ],
    [
      'Parteichef Ole Rink äußerte die Hoffnung, dass bald Frieden einkehrt.',
      ['indirect ⟦dass bald Frieden einkehrt⟧ Parteichef Ole Rink'],
    ],
    [
      'Parteichef Ole Rink zeigte sich überzeugt, dass bald Frieden einkehrt.',
      ['indirect ⟦dass bald Frieden einkehrt⟧ Parteichef Ole Rink'],
    ],
    [
      'Zur Begründung sagte Richterin Petra Lamm, die Beweise reichten nicht aus.',
      ['indirect ⟦die Beweise reichten nicht aus⟧ Richterin Petra Lamm'],
    ],
    ['Zur Begründung hieß es, die Beweise reichten nicht aus.', ['indirect ⟦die Beweise reichten nicht aus⟧ –']],
    ['Auf die Frage, ob er zurücktrete, antwortete Rink: „Nein.“', ['direct ⟦„Nein.“⟧ Rink']],
    ['Es gibt Gerüchte, dass der Klub verkauft wird.', ['indirect ⟦dass der Klub verkauft wird⟧ Gerüchte']],
    ['Der Verdacht, dass Geld floss, erhärtete sich.', ['indirect/thought ⟦dass Geld floss⟧ Der Verdacht']],
    [
      'Die Entscheidung, das Werk zu schließen, fiel am Montag.',
      ['indirect/thought ⟦das Werk zu schließen⟧ Die Entscheidung'],
    ],
    ['Der Appell der Ärzte, Masken zu tragen, verhallte.', ['indirect ⟦Masken zu tragen⟧ der Ärzte']],
    [
      'Nach Kritik der Opposition, der Plan sei zu teuer, lenkte die Ministerin ein.',
      ['indirect ⟦der Plan sei zu teuer⟧ der Opposition'],
    ],
    ['Sein Fazit: „Das war nichts.“', ['direct ⟦„Das war nichts.“⟧ Sein Fazit']],
    ['Ihre Botschaft war klar: „Wir bleiben.“', ['direct ⟦„Wir bleiben.“⟧ Ihre Botschaft']],
    ['Rinks Urteil fiel hart aus: Die Koalition sei am Ende.', ['indirect/thought ⟦Die Koalition sei am Ende⟧ Rinks']],
    [
      'Die Begründung der Richterin: Die Beweise reichten nicht aus.',
      ['indirect ⟦Die Beweise reichten nicht aus⟧ der Richterin'],
    ],
    [
      'Die Reaktion aus Tarn kam prompt: „Das ist absurd“, sagte eine Sprecherin.',
      ['direct ⟦„Das ist absurd“⟧ eine Sprecherin'],
    ],
    [
      'Der Städtebund fordert mehr Geld vom Bund.',
      ['reported ⟦Der Städtebund fordert mehr Geld vom Bund.⟧ Der Städtebund → Bund'],
    ],
    [
      'Die Grünen kritisierten das Vorhaben als unsozial.',
      ['reported ⟦Die Grünen kritisierten das Vorhaben als unsozial.⟧ Die Grünen'],
    ],
    [
      'Die Regierung in Tarn verurteilte den Angriff scharf.',
      ['reported ⟦Die Regierung in Tarn verurteilte den Angriff scharf.⟧ Die Regierung in Tarn'],
    ],
    [
      'Der Verein kündigte rechtliche Schritte an.',
      ['reported ⟦Der Verein kündigte rechtliche Schritte an.⟧ Der Verein'],
    ],
    ['Rink schloss einen Rücktritt aus.', ['reported ⟦Rink schloss einen Rücktritt aus.⟧ Rink']],
    [
      'Der Betriebsrat warnt vor einem Kahlschlag.',
      ['reported ⟦Der Betriebsrat warnt vor einem Kahlschlag.⟧ Der Betriebsrat'],
    ],
    ['Der Angeklagte bestritt die Tat.', ['reported ⟦Der Angeklagte bestritt die Tat.⟧ Der Angeklagte']],
    [
      'Die Feuerwehr warnte die Bewohner vor dem Rauch.',
      ['reported ⟦Die Feuerwehr warnte die Bewohner vor dem Rauch.⟧ Die Feuerwehr → die Bewohner'],
    ],
    ['Die Männer sollen nach Tarn geflohen sein.', ['free-indirect ⟦Die Männer sollen nach Tarn geflohen sein.⟧ –']],
    ['Die Männer sollen verhaftet worden sein.', ['free-indirect ⟦Die Männer sollen verhaftet worden sein.⟧ –']],
    ['Drei Häuser sollen zerstört sein.', []],
    ['Der Chef soll krank gewesen sein.', ['free-indirect ⟦Der Chef soll krank gewesen sein.⟧ –']],
    ['Rink soll seine Frau geschlagen haben.', ['free-indirect ⟦Rink soll seine Frau geschlagen haben.⟧ –']],
    [
      'Rink sagte, der Trainer habe ihm versichert, er bleibe.',
      ['indirect ⟦der Trainer habe ihm versichert, er bleibe⟧ Rink', 'indirect ⟦er bleibe⟧ der Trainer → ihm in 0'],
    ],
    [
      'Rink sagte, laut Polizei sei niemand verletzt.',
      ['indirect ⟦laut Polizei sei niemand verletzt⟧ Rink', 'indirect ⟦sei niemand verletzt⟧ Polizei in 0'],
    ],
    [
      'Den Vorwurf, die Regierung habe getrickst, wies die Ministerin zurück.',
      ['indirect ⟦die Regierung habe getrickst⟧ Den Vorwurf'],
    ],
  ])('%s', async (text, told) => {
    expect(await toldIn(text)).toEqual(told)
  })
})
