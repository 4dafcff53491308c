import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

/** Name of the entity that each quotation whose words begin so is given, or undefined. */
async function speakerOf(text: string, words: string, language = 'de'): Promise<string | undefined> {
  const { layers } = await annotateText(text, { language }, ['quotations'])
  const found = layers.quotations.find(({ content }) => text.slice(content[0]!.start).startsWith(words))
  expect(found, `no quotation begins with "${words}"`).toBeDefined()
  return layers.entities.find(({ id }) => id === found!.speakerEntity)?.name
}

describe('whose words they are', () => {
  it('a pronoun is never whom the words themselves name', async () => {
    const text =
      '„Wir bauen neu“, sagte Karl Wendt. „Jonas Brehm hat den Plan sogar gelobt“, fügte er hinzu. Am Abend tagte der Rat.'
    expect(await speakerOf(text, '„Jonas Brehm')).toBe('Karl Wendt')
  })

  it('a pronoun after somebody without a name stays open', async () => {
    const text = 'Karl Wendt ist verletzt. Sein Arzt sagte, er brauche Ruhe. Er erklärte, die Prognose sei gut.'
    expect(await speakerOf(text, 'die Prognose')).toBeUndefined()
  })

  it('a pronoun beside a name is somebody else', async () => {
    const text = 'Am Montag kam Karl Wendt an. Er warf Karl Wendt vor, die Stadt zu verlassen.'
    expect(await speakerOf(text, 'die Stadt zu verlassen')).toBeUndefined()
  })

  it('"sie" is the subject of the sentence before, not who was named before it', async () => {
    const text =
      'Mittags ließ Nina Auer den Wein stehen. Vor dem Haus wartete Gulnara Sadyk mit einem Foto. „Ich will ihn sehen“, sagte sie.'
    expect(await speakerOf(text, '„Ich will')).toBe('Gulnara Sadyk')
  })

  it('who is named in a clause inside is not who the sentence is about', async () => {
    const text =
      'Eine Steuer, wie Ministerin Eva Auer sie befürwortet, käme für Ilse Wendt zu spät. Sie war nicht versichert. „Am Fluss nimmt einen keiner“, sagt sie.'
    expect(await speakerOf(text, '„Am Fluss')).toBe('Ilse Wendt')
  })

  it('titles with a stop do not end who speaks', async () => {
    expect(await speakerOf('„Wir haben geprüft“, so Vorständin Dipl.-Ing. Eva Thal.', '„Wir')).toBe('Eva Thal')
    expect(await speakerOf('„Wir prüfen“, sagte der technische Leiter Ing. Jan Auer am Montag.', '„Wir')).toBe(
      'Jan Auer',
    )
  })

  it('what somebody is to somebody else does not go by its last part', async () => {
    const text =
      'Bundesanwältin Eva Thal gab die Festnahme bekannt. Am Abend sprach die Gegenseite. „Er schweigt“, sagte die Anwältin.'
    expect(await speakerOf(text, '„Er schweigt')).toBeUndefined()
  })

  it('"the president\'s office" is not the president; English offices are of either sex', async () => {
    const office = "President Tom Reed left. President Reed's office said that nothing had happened."
    expect(await speakerOf(office, 'that nothing', 'en')).toBeUndefined()
    const text =
      '“We promised an answer,” Foreign Minister Bojana Kerec told reporters. She said nobody had met anybody.'
    expect(await speakerOf(text, 'nobody had', 'en')).toBe('Bojana Kerec')
  })

  it('who is named in one clause with a pronoun is somebody else', async () => {
    const text =
      'Auf dem Platz spricht Karl Wendt. „Das holen wir auf“, sagt Wendt. Über Jonas Brehm möchte er nicht urteilen. Der Bursche habe nie gefehlt, erinnert er sich.'
    expect(await speakerOf(text, 'Der Bursche')).toBe('Karl Wendt')
  })

  it('a paragraph that tells of somebody by name goes on with that one', async () => {
    const text =
      '„Niemand muss warten“, sagt Sprecher Karl Wendt. Geld gibt es nicht.\n\nEva Auer will bloß noch heim. Ihr Koffer ist verschollen. „Da war mein Kleid drin. Das ist nun weg.“'
    expect(await speakerOf(text, '„Da war')).toBe('Eva Auer')
  })

  it('clauses side by side in the mood have the source behind them', async () => {
    const text =
      'Die Stadt rechnet mit Kosten. Die Briefe würden verschickt, mehr sei nicht zu erwarten, so Sprecherin Eva Auer.'
    expect(await speakerOf(text, 'Die Briefe')).toBe('Eva Auer')
  })

  it('a text without article in the singular acts nowhere', async () => {
    const text =
      'Berichte über Schüsse dementierte Grenzschutzmajor Karl Wendt. Es sei kein einziger Schuss abgegeben worden.'
    expect(await speakerOf(text, 'Es sei')).toBe('Karl Wendt')
  })

  it('a title in marks is not the name it begins with', async () => {
    expect(await speakerOf('Laut „Spiegel der Küste“ ist die Brücke alt.', 'ist die')).toBeUndefined()
    expect(await speakerOf('Der „Spiegel“ berichtet, dass die Brücke alt sei.', 'dass die')).toBe('Spiegel')
  })

  it('who is quoted in a passive is the subject', async () => {
    const text = 'Karl Wendt wird von der Zeitung mit den Worten zitiert: „Das war ein Fehler.“'
    expect(await speakerOf(text, '„Das war')).toBe('Karl Wendt')
  })

  it('the genitive names only whose something it is', async () => {
    const text =
      'Die Forderungen Wendts wurden von Ministerin Ida Köstner als unrealistisch bezeichnet. Karl Wendt schwieg.'
    expect(await speakerOf(text, 'Die Forderungen')).toBe('Ida Köstner')
  })

  it('a claim that is rejected is not said by who rejects it', async () => {
    const text = 'Präsident Karl Wendt wies die Darstellung zurück, die Gäste seien vertrieben worden.'
    expect(await speakerOf(text, 'die Gäste')).toBeUndefined()
  })

  it('a subject left out is not the one of what was reported before', async () => {
    const text = 'Ida Köstner erklärte, Karl Wendt sei zu alt, und kündigte an, gegen ihn antreten zu wollen.'
    expect(await speakerOf(text, 'gegen ihn')).not.toBe('Karl Wendt')
  })

  it('hearsay about somebody is not what that one says', async () => {
    const text = 'Karl Wendt sagte, die Brücke sei alt. Karl Wendt soll am Abend geflohen sein.'
    expect(await speakerOf(text, 'Karl Wendt soll')).toBeUndefined()
  })

  it.each([
    ['„Wir', 'Mona Auer schloss Streiks nicht aus. „Wir bleiben hart“, sagte sie.', 'Mona Auer'],
    ['er bleibe', 'Karl Wendt war am Montag in der Stadt. Der 43-Jährige sagte, er bleibe.', 'Karl Wendt'],
    [
      'Neun Cent',
      'Minister Karl Wendt lehnt den Entwurf ab. „So nicht“, sagte er. Neun Cent trieben Fabriken aus dem Land. Denkbar seien vier Cent.',
      'Karl Wendt',
    ],
    [
      'Die Reihenfolge',
      'Karl Wendt sieht sich bestätigt. Die Reihenfolge sei alles, sagte der Forscher.',
      'Karl Wendt',
    ],
    ['„Das', 'Minister Karl Wendt kam am Montag. „Das geht nicht“, sagte der SPD-Politiker.', 'Karl Wendt'],
    ['das sei', 'Karl Wendt lehnt den Plan ab. Der Sozialdemokrat sagte, das sei zu teuer.', 'Karl Wendt'],
    ['„Zu', 'Karl Wendt kam. Der Forscher Jonas Brehm sieht das anders: „Zu spät“, sagt er.', 'Jonas Brehm'],
    ['„Gut', 'Karl Wendt will ein Gesetz. Das Parlament tagt am Montag. „Gut so“, sagte er.', 'Karl Wendt'],
    ['Sie fordert', 'Die Umweltorganisation Greenpeace kam zu spät. Sie fordert eine Untersuchung.', 'Greenpeace'],
  ])('goes on with the subject of the sentence before: %s', async (words, text, name) => {
    expect(await speakerOf(text, words)).toBe(name)
  })

  it.each([
    ['er brauche', 'Karl Wendt besuchte die Klinik. Der Arzt sagte, er brauche Ruhe.'],
    ['er freue', 'Minister Karl Wendt traf Jonas Brehm. Der Bürgermeister sagte, er freue sich.'],
    ['„Das', 'Karl Wendt kam am Montag. „Das geht nicht“, sagten die Forscher.'],
    ['„Ich', 'Mona Auer ließ den Wein stehen. Vor dem Haus wartete eine Frau mit einem Bild. „Ich bleibe“, sagte sie.'],
    ['„Nur', 'Karl Wendt sprach mit allen. Dem Boxer Jonas Brehm riet ein Trainer zu Ruhe: „Nur Mut“, sagten sie.'],
    ['Die Pflicht', 'Der Rat tagte. Die Pflicht koste zu viel, hieß es in Berlin.'],
    ['er komme', 'Karl Wendt traf Jonas Brehm. Der 43-Jährige sagte, er komme wieder.'],
    ['Er fordert', 'Die Umweltorganisation Greenpeace kam zu spät. Er fordert eine Untersuchung.'],
  ])('stays open: %s', async (words, text) => {
    expect(await speakerOf(text, words)).toBeUndefined()
  })

  it('a body with its noun is named', async () => {
    expect(await speakerOf('Die Umweltorganisation Greenpeace sagte, sie komme.', 'sie komme')).toBe('Greenpeace')
  })
})
