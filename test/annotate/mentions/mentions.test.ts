import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slice } from '../../../src/model/span.ts'
import { annotateText } from '../../support/article.ts'

/** Mentions as "passage kind form", in order. */
async function mentionsOf(text: string, language = 'de'): Promise<readonly string[]> {
  const { layers } = await annotateText(text, { language }, ['mentions'])
  return layers.mentions.map((mention) => `${slice(text, mention)} ${mention.kind} ${mention.form}`)
}

describe('mentions', () => {
  it('takes the name without title or role, and keeps the role beside it', async () => {
    const text = 'Der norwegische Außenminister Dr. Jorun Brakstad reiste ab.'
    const { layers } = await annotateText(text, {}, ['mentions'])
    const person = layers.mentions.find((mention) => mention.kind === 'person')!
    expect(slice(text, person)).toBe('Jorun Brakstad')
    expect(slice(text, person.role!)).toBe('norwegische Außenminister Dr.')
  })

  it('reads initials and particles as part of a name', async () => {
    expect(await mentionsOf('Es sprach J. T. Hargrove, dann Lutz von Ahlenfeld.')).toEqual([
      'J. T. Hargrove person name',
      'Lutz von Ahlenfeld person name',
    ])
  })

  it.each([
    [
      'Scheich Hamid al-Mirsal kam. al-Mirsal: Ich. Das sagte al-Mirsal.',
      ['Hamid al-Mirsal', 'al-Mirsal', 'al-Mirsal'],
    ],
    [
      'Ruprecht von Zellbach kam. Von Zellbach: Nein. Herr von Zellbach ging.',
      ['Ruprecht von Zellbach', 'Von Zellbach', 'von Zellbach'],
    ],
    ['Deren Leiter, der Finne Aki Lehtovaara, erklärte sich bereit.', ['Aki Lehtovaara']],
    ['Es stichelte Jorinde Kessenbrock (39) am Abend.', ['Jorinde Kessenbrock']],
    ['Ana Halifiho kam. Später sprach Tevito Halifiho.', ['Ana Halifiho', 'Tevito Halifiho']],
  ])('knows people by what stands around names no list knows: %s', async (text, names) => {
    const found = await mentionsOf(text)
    expect(found.filter((mention) => / person name$/.test(mention))).toEqual(names.map((name) => `${name} person name`))
  })

  it.each([
    ['Ja, sagt Tarsk. Die Lage in Tarsk ist ruhig. Davor, entgegnet Tarsk.', 'Tarsk place name'],
    ['Alvana muss die Bücher öffnen. Alvana-Chef Leopold Thann schwieg.', 'Alvana organization name'],
    ['Der Unterhändler des Sultanats Dhorran kam.', 'Dhorran place name'],
    ['Der Präsident der Republik Moldau, Karl Thal, sprach.', 'Republik Moldau place name'],
    ['Der Mutterkonzern Alvana zahlt nicht.', 'Alvana organization name'],
    ['Am Wadi Sirran standen sie.', 'Wadi Sirran place name'],
  ])('makes no person of a town or firm nobody lists: %s', async (text, mention) => {
    const found = await mentionsOf(text)
    expect(found).toContain(mention)
    expect(found).not.toContain(mention.replace(/ \w+ name$/, ' person name'))
  })

  it.each([
    ['SCHOCK in Hallenroda! Der HAMMER: Noch am Abend ging er.'],
    ['Sie waren auf dem Heimweg.'],
    ['Das ist kalt (9 Grad, Anm. d. Red.).'],
    ['Wegen einer Lok standen sie 20 Minuten lang.'],
  ])('takes common words in capitals, behind "auf dem" and behind "d." for no names: %s', async (text) => {
    const found = await mentionsOf(text)
    expect(found.filter((mention) => !mention.startsWith('Hallenroda'))).toEqual([])
  })

  it('never takes a form of address for a first name', async () => {
    const english = await mentionsOf('President Ana Horynsky spoke. Later Mr Horynsky and Mrs Horynsky left.', 'en')
    expect(english.filter((mention) => /^Mrs? /.test(mention))).toEqual([])
    const german = await mentionsOf('Eva Wiebold kam. Später sprach Dr Wiebold, dann Frau Wiebold.')
    expect(german.filter((mention) => /^(?:Dr|Frau) /.test(mention))).toEqual([])
  })

  it('finds a surname again wherever it stands, also in the genitive and before a hyphen', async () => {
    const found = await mentionsOf('Tomma Wiebold klagte. Wiebolds Anwalt schwieg. Die Wiebold-Klage ruht.')
    expect(found).toEqual(['Tomma Wiebold person name', 'Wiebolds person name', 'Wiebold person derived'])
  })

  it('makes no person of what a role is followed by when that is a country or a common noun', async () => {
    const found = await mentionsOf(
      'Die Außenminister Frankreichs und Polens trafen die Partner Großbritannien und Spanien.',
    )
    expect(found.filter((mention) => mention.includes('person'))).toEqual([])
    expect(found).toContain('Frankreichs place name')
  })

  it.each([
    ['Das wirft man der Forscherin Inzwischen auch andernorts vor.'],
    ['Sie saßen bei dem Wirt Drei Gäste lachten.'],
    ['Der Abt zollt der Frau Respekt.'],
  ])('makes no person of a word behind a role that is no name: %s', async (text) => {
    expect((await mentionsOf(text)).filter((mention) => mention.includes('person name'))).toEqual([])
  })

  it('takes the cut first part of a compound behind a role for no name', async () => {
    const found = await mentionsOf('Zuständig ist die Leiterin Film- und Musikförderung.')
    expect(found.filter((mention) => mention.includes('person name'))).toEqual([])
  })

  it('cuts a person named elsewhere from a place or another that a headline runs on with', async () => {
    const rest = 'Eva Wiebold reiste ab. Auch Karl Holmgard ging.'
    expect((await mentionsOf(`Rede von Eva Wiebold London hört zu. ${rest}`)).slice(0, 2)).toEqual([
      'Eva Wiebold person name',
      'London place name',
    ])
    expect((await mentionsOf(`Rede von Eva Wiebold Holmgard hört zu. ${rest}`)).slice(0, 2)).toEqual([
      'Eva Wiebold person name',
      'Holmgard person name',
    ])
  })

  it('takes a surname that is also a town for the person where it acts, and for the town elsewhere', async () => {
    const found = await mentionsOf(
      'Der Förster Karl Kassel kam. Kassel sagte, in Kassel sei es kalt. Kassel liegt an der Fulda.',
    )
    expect(found.slice(0, 3)).toEqual(['Karl Kassel person name', 'Kassel person name', 'Kassel place name'])
  })

  it.each([
    ['Der Graf diente König Odalrun III. und dessen Bruder.', 'Odalrun III. person name'],
    ['Danach soll sich van der Hoven mit dem Verein geeinigt haben.', 'van der Hoven person name'],
    ['Professor Ernst-Tilman Brakstad widersprach.', 'Ernst-Tilman Brakstad person name'],
    ['Die Firma gehört Ahlers & Brakstad.', 'Ahlers & Brakstad organization name'],
    ['Der Zug hielt in Hamburg-Blankenese.', 'Hamburg-Blankenese place name'],
  ])('takes the whole name: %s', async (text, name) => {
    expect(await mentionsOf(text)).toContain(name)
  })

  it.each([
    ['Der Kommissar Paolo Brakstad Italienischer Kommissar rüttelt am Pakt.', 'Paolo Brakstad person name'],
    ['Die Vorsitzende Saskia Thalen Bild: Foto Nord', 'Saskia Thalen person name'],
    ['Der Abgeordnete Othmar Brakstad am Sonntag.', 'Othmar Brakstad person name'],
    ['Von Cerstin Brakmeier Joe Thalman', 'Joe Thalman person name'],
  ])('ends a name where the text runs on: %s', async (text, name) => {
    expect(await mentionsOf(text)).toContain(name)
  })

  it('believes in a surname that is a common noun too where the model is sure of it', async () => {
    expect(await mentionsOf('„Das reicht nicht“, sagte Fischer im Interview.')).toEqual(['Fischer person name'])
    expect(await mentionsOf('Ein Fischer warf sein Netz aus. Offenbar fing er nichts.')).toEqual([])
  })

  it('takes people apart that run together, by the role or the first name of the second', async () => {
    expect(await mentionsOf('Silke Bigalk Anna Merkner sprach.')).toEqual([
      'Silke Bigalk person name',
      'Anna Merkner person name',
    ])
    expect(await mentionsOf('Jens Brakel Bundesgesundheitsminister Brakel sprach.')).toEqual([
      'Jens Brakel person name',
      'Brakel person name',
    ])
    expect(await mentionsOf('Gabriel García Márquez schrieb.')).toEqual(['Gabriel García Márquez person name'])
  })

  it('takes no verb, article or object into the name of a person', async () => {
    expect(await mentionsOf('Nun will der Demokrat Jorun Brakstad das Amt übernehmen.')).toContain(
      'Jorun Brakstad person name',
    )
  })

  it('stores a description only where it resolves', async () => {
    expect(await mentionsOf('Die Kanzlerin lobte den Plan.')).toEqual([])
    expect(await mentionsOf('Bundeskanzlerin Odalrun Weiß kam. Die Kanzlerin lobte den Plan.')).toContain(
      'Kanzlerin person description',
    )
  })

  it('reads content blocks and photo captions, and nothing else', async () => {
    const { layers } = await annotateText(
      'Jorun Brakstad kam.\nJorun Brakstad kam.\nJorun Brakstad kam.',
      { roles: ['body', 'related-links', 'photo-caption'] },
      ['mentions'],
    )
    expect(layers.mentions.map((mention) => mention.start)).toEqual([0, 40])
  })

  it('never overlaps, never leaves the text, and stays in order, whatever the words', async () => {
    const words = fc.constantFrom(
      'Jorun',
      'Brakstad',
      'von',
      'der',
      'US-Präsident',
      'Präsident',
      'Außenministerin',
      'Berlin',
      'russische',
      'sagte',
      '(',
      ')',
      'SPD',
      ',',
      '.',
      '„',
      '“',
      'Stiftung',
      'und',
      'für',
      'Institut',
      'Brakstads',
      'Brakstad-Klage',
      'deutsch-polnische',
      'ÄÖ-',
      '-',
      '1. FC',
      'Dr.',
      'X',
      'Zeitung',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (picked) => {
        const text = picked.join(' ')
        const { layers, article } = await annotateText(text, {}, ['mentions', 'entities'])
        expect(article.diagnostics).toEqual([])
        let end = 0
        for (const mention of layers.mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(slice(text, mention).trim()).toBe(slice(text, mention))
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        const owned = layers.entities.flatMap((entity) => entity.mentions).sort((a, b) => a - b)
        expect(owned).toEqual(layers.mentions.map((_, index) => index))
      }),
      { numRuns: 150 },
    )
  })

  it('finds English names by titles, first names and lists', async () => {
    expect(await mentionsOf("Prime Minister John Dalby met Ms Keller in Berlin. Dalby's visit ended.", 'en')).toEqual([
      'John Dalby person name',
      'Keller person name',
      'Berlin place name',
      'Dalby person name',
    ])
  })

  it('names nobody where years are counted', async () => {
    expect(await mentionsOf('Die Stadt wurde um 700 v. Chr. gebaut und 40 nach Chr. verlassen.')).toEqual([])
  })

  it('takes all initials into a name', async () => {
    const text =
      'Am Freitag ist ein Treffen von Wendt und Brandts Vize J.D. Lund geplant. Später reist auch J. D. Lund ab.'
    const { article, layers } = await annotateText(text)
    const names = layers.mentions.map(({ start, end }) => article.reading.slice(start, end))
    expect(names).toContain('J.D. Lund')
    expect(names).toContain('J. D. Lund')
    expect(names).not.toContain('Lund')
  })
})
