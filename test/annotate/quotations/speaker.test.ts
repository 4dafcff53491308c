import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/language/index.ts'
import { annotateText } from '../../support/article.ts'

/** Words of the speaker of the first quotation. */
async function speakerIn(text: string): Promise<string> {
  const { layers } = await annotateText(text, {}, ['quotations'])
  expect(layers.quotations.length, `no quotation in "${text}"`).toBeGreaterThan(0)
  return layers.quotations[0]!.speaker.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

/** Words of the speaker of the last quotation. */
async function lastSpeakerIn(text: string): Promise<string> {
  const { layers } = await annotateText(text, {}, ['quotations'])
  return (layers.quotations.at(-1)?.speaker ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ')
}

describe('the subject among several noun phrases', () => {
  it.each([
    ['Internationale Beobachter lehnte die Präsidentin ab: „Wir brauchen niemanden.“', 'die Präsidentin'],
    ['Die bärtigen Mönche beschrieb die Agentur als „wütend“.', 'die Agentur'],
    ['7,5 Prozent mehr verlangt die Gewerkschaft.', 'die Gewerkschaft'],
    ['Landeschef Armin Wendt nannte sie eine Steuer auf Gärten.', 'Landeschef Armin Wendt'],
    ['Deren Chef Jonas Brehm fordert 50 Millionen und einen Fonds für später.', 'Deren Chef Jonas Brehm'],
    ['Vierzehn Verbände schrieben, das Entgelt gefährde ihre Arbeit.', 'Vierzehn Verbände'],
    ['„Das stimmt alles“, sagte der 26 Jahre alte Mann am Dienstag.', 'der 26 Jahre alte Mann'],
    [
      'Als Reaktion kündigte der an der Entwicklung beteiligte große Fonds an, er werde mehr geben.',
      'der an der Entwicklung beteiligte große Fonds',
    ],
    ['Die Abgeordneten nahm Jonas Brehm in Schutz: „Sie haben recht.“', 'Jonas Brehm'],
    ['Schärfer wurde Mona Auer, die Leiterin des Bauamts: „Das ist ein Witz.“', 'Mona Auer, die Leiterin des Bauamts'],
    ['Der Rat hatte mit der Begründung abgelehnt, die Brücke sei zu alt.', 'Der Rat'],
    ['Der Verband wehrt sich: Das sei für kleine Orte nicht zu bezahlen.', 'Der Verband'],
    [
      'Der Leiter der Klinik links des Flusses, Karl Wendt, sagte, er bleibe.',
      'Der Leiter der Klinik links des Flusses, Karl Wendt',
    ],
    ['Laut Oberst Karl Wendt vom Landesamt hatten die Piloten Erfahrung.', 'Oberst Karl Wendt vom Landesamt'],
    ['Als „Geschenk des Himmels“ bezeichnete die Archäologin Eva Thal den Fund.', 'die Archäologin Eva Thal'],
    ['Ein Reisender begründete seine Wahl so: „Hier ist es friedlich.“', 'Ein Reisender'],
    [
      'Man zitiert eine Erklärung der Behörde, in der es heißt, dass die Strecke gesperrt ist.',
      'eine Erklärung der Behörde',
    ],
    ['Den Vorwurf, er habe gelogen, nannte Jonas Brehm „lächerlich“.', 'Den Vorwurf'],
    ['Die Firma werde, wenn ein Schaden belegt sei, nicht ruhen, so Brehm.', 'Brehm'],
    ['Die Forscher formulierten die Hypothese, dass Pflanzen die Luft reinigen.', 'Die Forscher'],
    ['Für Bürgermeisterin Eva Thal ist der Fall klar: „Das war Absicht.“', 'Bürgermeisterin Eva Thal'],
    ['► Ida Köstner verspricht: „Wir öffnen die Brücke!“', 'Ida Köstner'],
  ])('%s', async (text, speaker) => {
    expect(await speakerIn(text)).toBe(speaker)
  })

  it.each([
    ['Die Vorsitzende lehnte den Plan ab: „Das ist zu teuer.“', 'Die Vorsitzende'],
    ['Die Lindener Virologin Mona Auer bezeichnete den Plan als „teuer“.', 'Die Lindener Virologin Mona Auer'],
    ['Die Kammer kritisierte Jonas Brehm.', 'Die Kammer'],
  ])('stays: %s', async (text, speaker) => {
    expect(await speakerIn(text)).toBe(speaker)
  })
})

describe('a subject that is easily missed', () => {
  it.each([
    ['Die Firmen prüfen die Aussage eines Mannes, der behauptet, den Code geknackt zu haben.', 'eines Mannes … der'],
    ['Als eine seiner Aufgaben sieht es der 53-jährige Morello an, Frieden zu schließen.', 'der 53-jährige Morello'],
    ['Minister Ole Berg (SPD), hat bekannt gegeben, dass er geht.', 'Minister Ole Berg (SPD)'],
    ['„Es ist zu heiß.“, so letztere.', 'letztere'],
    ['Rund ein Fünftel der Befragten, die alt waren, sagten, Bildung sei wichtig.', 'ein Fünftel der Befragten'],
    ['Nicht nur die Kommission ist überzeugt, dass das falsch ist.', 'die Kommission'],
    ['Einer der Beamten, die geholt wurden, bestätigte, dass er ihn angetroffen habe.', 'Einer der Beamten'],
    ['Der beschimpfte die Zuschauer als „pervers“.', 'Der'],
    ['Von Notz stellte klar, dass er nicht zustimmt.', 'Von Notz'],
    ['Während der Sitzung sagte er, die Brücke sei alt.', 'er'],
    [
      'Die als eher streng geltende Ministerin Nadja Calvo betonte, man müsse das achten.',
      'Die als eher streng geltende Ministerin Nadja Calvo',
    ],
    [
      'Der neuerdings für den Handel zuständige Minister Dave Frost hatte angekündigt, die Frist zu verlängern.',
      'Der neuerdings für den Handel zuständige Minister Dave Frost',
    ],
    ['In einem am Dienstag veröffentlichten Interview der Zeitung „Die Kurve“ sagte er: „Das war falsch.“', 'er'],
    ['Schon im Papier von Bund und Ländern hatte es geheißen, dass Daten vorlägen.', 'Papier von Bund und Ländern'],
    ['Aus Kreisen der Verwaltung war zu hören, die Leitung habe darum gebeten.', 'Kreisen der Verwaltung'],
    ['Auf dem Plakat waren die Worte zu lesen: „Tarn hilft allen.“', 'dem Plakat'],
    [
      'Ministerin Uta Berg wagte die Prognose, bei der Wahl würden nicht alle Abgeordneten zustimmen: „Es gibt Vorbehalte.“',
      'Ministerin Uta Berg',
    ],
    ['Ursula von der Layen ist da. „Wir können viele impfen“, erklärte von der Layen.', 'von der Layen'],
    ['Karl Gassen ist Arzt. Gassen kritisierte, dass der Dienst zu langsam sei.', 'Gassen'],
    ['Helge Braun ist Arzt. Braun betonte, der Bund sei bereit.', 'Braun'],
    [
      'Sowohl Ratschef Raed Sahl als auch die Vorsitzende Antje Kapp sagten der Zeitung, man sei einig.',
      'Ratschef Raed Sahl als auch die Vorsitzende Antje Kapp',
    ],
    ['ZUM THEMA Ministerin Eva Berg sagte, die Brücke sei alt.', 'Ministerin Eva Berg'],
    ['Andere schrieben, die Brücke sei alt.', 'Andere'],
    ['Der Körper komme nahe, hatte vergangene Woche die Raumfahrtbehörde mitgeteilt.', 'die Raumfahrtbehörde'],
    ['Die Leistung war, wie dies der steuerliche Berater bestätigte, erbracht.', 'der steuerliche Berater'],
    ['Vor allem die Hausärzte selber fordern, die Praxen zu öffnen.', 'die Hausärzte'],
    ['„Kaum zu glauben“ Die Polizei teilte der Zeitung mit: „Es wurde schlimmer.“', 'Die Polizei'],
    ['Reihenfolge missachtet Der Bürgermeister selbst sagt, alles sei in Ordnung.', 'Der Bürgermeister'],
    [
      '„Das gehört sich so“, sagte der hiesige Ministerpräsident der „Welt am Sonntag“.',
      'der hiesige Ministerpräsident',
    ],
    ['Nun kündigt Kardinal Karl Wendt Konsequenzen an.', 'Kardinal Karl Wendt'],
    ['Wegen einer Lücke sind laut Medienberichten Zehntausende Server betroffen.', 'Medienberichten'],
    ['Mit Blick auf den Anruf hieß es aus dem Blauen Haus, man helfe gern.', 'dem Blauen Haus'],
    ['Aus der Gewerkschaft werden nun aber Forderungen laut, er müsse gehen.', 'der Gewerkschaft'],
    ['Eine andere schilderte, der Leiter habe sie gefragt.', 'Eine andere'],
    [
      'Der Bischof steht wegen seiner Ankündigung vom vergangenen Herbst, ein Gutachten nicht zu zeigen, in der Kritik.',
      'Der Bischof',
    ],
    ['Getrieben von der Not versprechen die Sozialisten, dass sie die Regeln lockern.', 'die Sozialisten'],
    ['Das Institut zitiert Studien, denen zufolge zwei Wochen vergehen.', 'Studien … denen'],
  ])('%s', async (text, speaker) => {
    expect(await lastSpeakerIn(text)).toBe(speaker)
  })

  it.each([
    ['Das Gutachten kann nach Voranmeldung eingesehen werden.'],
    ['Es blieb ein Gewinn, der nach Steuern stand.'],
    ['Nach einem Jahr der Ermittlungen wurde er gefasst.'],
    ['Kein Zeuge sagte, dass er bleibt.'],
    ['Nichts wies darauf hin, dass die Brücke alt war.'],
    ['Vieles spricht dafür, dass die Brücke hält.'],
    ['Von Versuchen, die Brücke zu sperren, wird gesprochen.'],
  ])('nobody: %s', async (text) => {
    const { layers } = await annotateText(text, {}, ['quotations'])
    expect(layers.quotations).toEqual([])
  })

  it.each([
    ['Die Zahlen sind klar. Ihre Deutung stützt sich auf Erfahrung: „Entschieden wird immer spät.“'],
    ['Laut dem Rat würden viele Brücken gesperrt, allein heuer hätten drei schließen müssen.'],
  ])('no thing speaks: %s', async (text) => {
    const { layers } = await annotateText(text, {}, ['quotations'])
    const speakers = layers.quotations.map((quotation) =>
      quotation.speaker.map(({ start, end }) => text.slice(start, end)).join(' … '),
    )
    expect(speakers.filter((speaker) => speaker !== '' && speaker !== 'dem Rat')).toEqual([])
  })
})

describe('who goes on speaking', () => {
  it.each([
    [
      'Laut der Wochenzeitung gab es neue Vorfälle. Demnach haben Jagdflugzeuge der Luftwaffe ein Schiff bedrängt. Das sei üblich.',
      'der Wochenzeitung',
    ],
    ['Die Partei sei gut, schreibt die Zeitung. Und erinnert daran, dass sie gewonnen hat.', 'die Zeitung'],
    ['Es werde geprüft, wie das weitergehen kann, so Ole Berg weiter.', 'Ole Berg'],
    ['Geehrt werden Menschen, „die sich um andere verdient gemacht haben“, heißt es auf der Webseite.', 'der Webseite'],
    ['Das Amt kündigte ein Programm an. Vierzig Millionen stünden bereit, hieß es in Wien.', 'Das Amt'],
    ['Ole Berg wartet lange. Er will ein Gesetz. Alle drei Jahre müsse jedes Dach geprüft werden.', 'Er'],
    ['Ob es Streiks gibt, ließ Eva Harms offen. Davon war keine Rede: Die Feiertage seien sicher.', 'Eva Harms'],
    ['Die Rede ist von einem Bericht, dem zufolge die Brücke alt sei.', 'einem Bericht … dem'],
  ])('%s', async (text, speaker) => {
    expect(await lastSpeakerIn(text)).toBe(speaker)
  })
})

describe('nouns that name people', () => {
  it.each([
    ['Nutzer'],
    ['Beobachter'],
    ['Rentnerin'],
    ['Demonstranten'],
    ['Kunden'],
    ['Gletscherforscherin'],
    ['Internistin'],
  ])('%s', async (noun) => {
    expect((await loadPack('de')).tokens.namesPeople(noun)).toBe(true)
  })

  it.each([['Computer'], ['Medizin'], ['Benzin'], ['Motor'], ['Moment'], ['Glycerin'], ['Klementinen']])(
    'not %s',
    async (noun) => {
      expect((await loadPack('de')).tokens.namesPeople(noun)).toBe(false)
    },
  )
})
