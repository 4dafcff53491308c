import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quotation } from '../../../src/model/layers.ts'
import type { Span } from '../../../src/model/span.ts'
import { annotateText, type TextOptions } from '../../support/article.ts'

interface Told {
  readonly type: string
  readonly said: string
  readonly speaker: string
  readonly cue: string
}

const words = (text: string, spans: readonly Span[]) =>
  spans.map((span) => text.slice(span.start, span.end)).join(' … ')

async function quotationsIn(text: string, options: TextOptions = {}): Promise<readonly Quotation[]> {
  return (await annotateText(text, options, ['quotations'])).layers.quotations
}

async function told(text: string, options: TextOptions = {}): Promise<readonly Told[]> {
  return (await quotationsIn(text, options)).map((quotation) => ({
    type: quotation.type,
    said: words(text, quotation.content),
    speaker: words(text, quotation.speaker),
    cue: words(text, quotation.cue),
  }))
}

describe('who said what', () => {
  it.each([
    [
      '„Wir bauen neu“, sagte die Sprecherin des Bauamts, Mona Auer, am Montag.',
      'direct',
      '„Wir bauen neu“',
      'die Sprecherin des Bauamts, Mona Auer',
    ],
    [
      'Mona Auer, die Sprecherin des Bauamts, sagte: „Wir bauen neu.“',
      'direct',
      '„Wir bauen neu.“',
      'Mona Auer, die Sprecherin des Bauamts',
    ],
    ['Der Minister, der gestern ankam, erklärte, dass er bleibe.', 'indirect', 'dass er bleibe', 'Der Minister'],
    ['Am Abend teilte die Polizei mit, der Täter sei gefasst.', 'indirect', 'der Täter sei gefasst', 'die Polizei'],
    ['Die Vorwürfe wies Jonas Brehm zurück: „Das ist falsch.“', 'direct', '„Das ist falsch.“', 'Jonas Brehm'],
    ['Er warf der Firma vor, Messwerte gefälscht zu haben.', 'indirect', 'Messwerte gefälscht zu haben', 'Er'],
    [
      'Nach Einschätzung von Fachleuten steigt der Pegel weiter.',
      'indirect',
      'steigt der Pegel weiter',
      'Einschätzung von Fachleuten',
    ],
    ['Der Pegel, so Jonas Brehm, steige weiter.', 'indirect', 'Der Pegel … steige weiter', 'Jonas Brehm'],
    [
      'In einer Mitteilung der Stadt heißt es, man nehme die Sache ernst.',
      'indirect',
      'man nehme die Sache ernst',
      'einer Mitteilung der Stadt',
    ],
    [
      'Gleichzeitig betonten örtliche Politiker, die Gespräche würden schwierig werden.',
      'indirect',
      'die Gespräche würden schwierig werden',
      'örtliche Politiker',
    ],
    [
      'Die Minister Nordlands, Südlands und Seelands forderten mehr Geld.',
      'reported',
      'Die Minister Nordlands, Südlands und Seelands forderten mehr Geld.',
      'Die Minister Nordlands, Südlands und Seelands',
    ],
    [
      'Die Verbände warnten davor, die Brücke zu früh zu öffnen.',
      'indirect',
      'die Brücke zu früh zu öffnen',
      'Die Verbände',
    ],
    [
      'Wie schon Jonas Brehm sagte Ida Korn, dass die Brücke zu bleibe.',
      'indirect',
      'dass die Brücke zu bleibe',
      'Ida Korn',
    ],
    [
      '„Das trägt nicht“, zitiert der Talbote Bauleiterin Ida Korn.',
      'direct',
      '„Das trägt nicht“',
      'Bauleiterin Ida Korn',
    ],
    [
      'Die Sperrung der Brücke nannte Ida Korn falsch.',
      'reported',
      'Die Sperrung der Brücke nannte Ida Korn falsch.',
      'Ida Korn',
    ],
    ['Die Planer waren davon ausgegangen, die Brücke sei sicher.', 'indirect', 'die Brücke sei sicher', 'Die Planer'],
    ['Daraus wurde von Beobachtern der Schluss gezogen, es eile.', 'indirect', 'es eile', 'Beobachtern'],
    [
      'Der Rat warf Ida Korn, nachdem sie gegangen war, vor, sie habe gelogen.',
      'indirect',
      'sie habe gelogen',
      'Der Rat',
    ],
    [
      'Die Brücke bleibt zu. Dies teilte die Leiterin des Bauamts, Mona Auer, mit.',
      'indirect',
      'Die Brücke bleibt zu … Dies',
      'die Leiterin des Bauamts, Mona Auer',
    ],
    [
      'Laut einer am Montag veröffentlichten Studie der Stadt sinkt der Pegel.',
      'indirect',
      'sinkt der Pegel',
      'einer am Montag veröffentlichten Studie der Stadt',
    ],
    ['„Wir“, so Ida Korn, „bauen neu.“', 'direct', '„Wir“ … „bauen neu.“', 'Ida Korn'],
    [
      'Wenn das Geld fehle, sagte Ida Korn, werde gespart.',
      'indirect',
      'Wenn das Geld fehle … werde gespart',
      'Ida Korn',
    ],
    ['Ida Korn sagte: „Es eilt.“ Und weiter: „Bald ist Winter.“', 'direct', '„Bald ist Winter.“', 'Ida Korn'],
    ['Auf die Frage, ob sie gehe, sagte Ida Korn: „Nein.“', 'direct', '„Nein.“', 'Ida Korn'],
    ['Die Anwohner riefen Parolen wie „Brücke weg!“.', 'direct', '„Brücke weg!“', 'Die Anwohner'],
    [
      'Karel Wendts früherer Mitarbeiter Ole Auer sagte, es eile.',
      'indirect',
      'es eile',
      'Karel Wendts früherer Mitarbeiter Ole Auer',
    ],
    ['Der Rat wies Kritik zurück: Die Brücke sei sicher.', 'indirect', 'Die Brücke sei sicher', 'Der Rat'],
    [
      'Während Ida Korn den Plan lobt und fordert, dass er bald kommt, schweigt der Rat.',
      'indirect',
      'dass er bald kommt',
      'Ida Korn',
    ],
    [
      'Vorwürfe werden laut, die Brücke sei nie geprüft worden.',
      'indirect',
      'die Brücke sei nie geprüft worden',
      'Vorwürfe',
    ],
    [
      'Das Geld reiche nicht, so Ida Korn weiter: „Das Land muss helfen.“',
      'direct',
      '„Das Land muss helfen.“',
      'Ida Korn',
    ],
    ['Von der Polizei kam der Hinweis, es handele sich um Rost.', 'indirect', 'es handele sich um Rost', 'der Polizei'],
    ['In der Zeitung stand der Satz „Wir bauen neu“.', 'direct', '„Wir bauen neu“', 'der Zeitung'],
    ['In dem Gutachten steht, dass die Brücke alt ist.', 'indirect', 'dass die Brücke alt ist', 'dem Gutachten'],
    ['Die Sprecherin, die den Plan ablehnt, kam spät.', 'reported', 'die den Plan ablehnt', 'Die Sprecherin … die'],
    [
      'Die Stadt wartet auf ein Gutachten, laut dem die Brücke alt ist.',
      'indirect',
      'die Brücke alt ist',
      'ein Gutachten … dem',
    ],
    ['Wie Jonas Brehm am Montag bekannt gab, bleibt die Brücke zu.', 'indirect', 'bleibt die Brücke zu', 'Jonas Brehm'],
  ])('%s', async (text, type, said, speaker) => {
    expect(await told(text)).toContainEqual(expect.objectContaining({ type, said, speaker }))
  })

  it.each([
    [
      '“We will rebuild the bridge,” Mayor Ida Coster said on Monday.',
      'direct',
      '“We will rebuild the bridge,”',
      'Mayor Ida Coster',
    ],
    ['“We will rebuild,” said Jonas Brehm, the mayor.', 'direct', '“We will rebuild,”', 'Jonas Brehm, the mayor'],
    [
      'Mayor Ida Coster told reporters that the bridge was safe.',
      'indirect',
      'that the bridge was safe',
      'Mayor Ida Coster',
    ],
    ['According to the police, nobody was hurt.', 'indirect', 'nobody was hurt', 'the police'],
    ['“The bridge,” said Ida Coster, “will be rebuilt.”', 'direct', '“The bridge,” … “will be rebuilt.”', 'Ida Coster'],
    ['In a statement, the ministry called the plan “deeply flawed”.', 'direct', '“deeply flawed”', 'the ministry'],
    ['The ministry said on Tuesday it would appeal.', 'indirect', 'it would appeal', 'The ministry'],
  ])('in English: %s', async (text, type, said, speaker) => {
    expect(await told(text, { language: 'en' })).toContainEqual(expect.objectContaining({ type, said, speaker }))
  })

  it('carries the speaker over sentences in reported mood', async () => {
    const all = await told(
      'Jonas Brehm sagte, die Brücke sei alt. Sie müsse erneuert werden. Das koste viel Geld. Der Rat tagt morgen.',
    )
    expect(all.at(-1)).toEqual({
      type: 'indirect-free-indirect',
      said: 'Sie müsse erneuert werden. Das koste viel Geld.',
      speaker: 'Jonas Brehm',
      cue: '',
    })
  })

  it('takes the speaker of a coordinated clause from the clause before', async () => {
    const all = await told('Jonas Brehm wies die Kritik zurück und erklärte, die Brücke sei sicher.')
    expect(all).toContainEqual(expect.objectContaining({ said: 'die Brücke sei sicher', speaker: 'Jonas Brehm' }))
  })

  it('does not take an object for the speaker', async () => {
    const all = await told('Die Feuerwehr löschte den Brand, fand aber keine Verletzten.')
    expect(all).toEqual([])
  })

  it('finds split cues and who is spoken to', async () => {
    const text = 'Die Behörde forderte den Betreiber am Montag auf, das Werk zu schließen.'
    const [quotation] = await quotationsIn(text)
    expect(words(text, quotation!.cue)).toBe('forderte … auf')
    expect(words(text, quotation!.addressee)).toBe('den Betreiber')
    expect(words(text, quotation!.frame)).toBe('Die Behörde forderte den Betreiber am Montag auf,')
  })

  it('gives no speaker to a passive without agent and names who is accused', async () => {
    const text = 'Dem Betreiber wird vorgeworfen, Messwerte gefälscht zu haben.'
    const [quotation] = await quotationsIn(text)
    expect(quotation!.speaker).toEqual([])
  })

  it.each([
    'Der Roman „Das Haus am See“ erscheint im Herbst.',
    'Der Zug der Linie „Nordstern“ entgleiste am Morgen.',
    'Die Zeitung „Küstenblatt“ erscheint täglich.',
    'Sie fuhr nach Hallau, um Freunde zu treffen.',
  ])('leaves names, titles and terms alone: %s', async (text) => {
    expect(await told(text)).toEqual([])
  })

  it('nests literal words in what they are part of, with the same speaker', async () => {
    const text = 'Jonas Brehm sagte, die Brücke sei „in einem traurigen Zustand“.'
    const all = await quotationsIn(text)
    expect(all.map((quotation) => quotation.type)).toEqual(['indirect', 'direct'])
    expect(all[1]!.outer).toBe(0)
    expect(all[1]!.speaker).toEqual(all[0]!.speaker)
  })

  it('resolves names, roles and pronouns to entities, and leaves doubtful ones open', async () => {
    const text =
      'Bürgermeisterin Ida Köstner sagte, die Brücke sei alt. „Wir bauen neu“, sagte sie. Ein Sprecher erklärte, es eile.'
    const { layers } = await annotateText(text, {}, ['quotations'])
    const ida = layers.entities.find((entity) => entity.name === 'Ida Köstner')
    expect(ida).toBeDefined()
    expect(layers.quotations.map((quotation) => quotation.speakerEntity)).toEqual([ida!.id, ida!.id, undefined])
  })

  it('reads a pull quote with the speaker behind it and lends it no other', async () => {
    const text = 'Jonas Brehm sagte, die Brücke sei alt.\n„Das wird das Tal verändern.“\nIda Köstner, Bürgermeisterin'
    const all = await told(text, { roles: ['body', 'pull-quote', 'pull-quote'] })
    expect(all).toContainEqual(
      expect.objectContaining({
        type: 'direct',
        said: '„Das wird das Tal verändern.“',
        speaker: 'Ida Köstner, Bürgermeisterin',
      }),
    )
  })

  it.each([
    ['Karel Wendt: Brücke wird nicht gebaut', 'indirect', 'Brücke wird nicht gebaut', 'Karel Wendt'],
    ['„Wir sind am Ende“: Karel Wendt gibt auf', 'direct', '„Wir sind am Ende“', 'Karel Wendt'],
  ])('in headlines: %s', async (text, type, said, speaker) => {
    expect(await told(text, { roles: ['headline'] })).toContainEqual(expect.objectContaining({ type, said, speaker }))
    expect(await told(text)).not.toContainEqual(expect.objectContaining({ said, speaker }))
  })

  it('leaves kickers alone', async () => {
    expect(await told('Streit um Brücke: Anwohner fühlen sich übergangen', { roles: ['headline'] })).toEqual([])
  })

  it.each([['Niemand sagte, dass die Brücke alt sei.'], ['Der Minister konnte nicht sagen, wann die Brücke öffnet.']])(
    'finds nothing where nobody says anything: %s',
    async (text) => {
      expect(await told(text)).toEqual([])
    },
  )

  it('resolves sources, offices and turns to the person behind them', async () => {
    const names = async (text: string) => {
      const { layers } = await annotateText(text, {}, ['quotations'])
      return layers.quotations.map(
        ({ speakerEntity }) => layers.entities.find(({ id }) => id === speakerEntity)?.name ?? '',
      )
    }
    expect(await names('Nach Angaben von Bürgermeisterin Ida Köstner ist die Brücke alt.')).toEqual(['Ida Köstner'])
    expect(await names('Ministerpräsidentin Runa Selbig kam. Die Regierungschefin sagte, es eile.')).toEqual([
      'Runa Selbig',
    ])
    expect(
      await names(
        '„Wir müssen reden“, so Bürgermeister Olaf Köstner. Dem widersprach Minister Karel Wendt. „Genug“, sagte er.',
      ),
    ).toEqual(['Olaf Köstner', 'Karel Wendt'])
    expect(await names('Eva Thal (SPD) nannte das „völlig falsch“.')).toEqual(['Eva Thal'])
  })

  it('reads no block that is not the article', async () => {
    const text = '„Wir bauen neu“, sagte Ida Köstner.\n„Alles teurer“, sagt Jonas Brehm'
    const all = await told(text, { roles: ['body', 'related-links'] })
    expect(all.map(({ speaker }) => speaker)).toEqual(['Ida Köstner'])
  })

  it('keeps every span inside the text and the quotations in reading order, whatever the text', async () => {
    const piece = fc.constantFrom(
      'Jonas Brehm',
      'sagte',
      'dass',
      'die Brücke',
      'sei',
      'alt',
      '„',
      '“',
      ',',
      '.',
      ':',
      ' ',
      'und',
      'laut',
      'nach Angaben',
      'so',
      '\n',
      '(',
      ')',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (parts) => {
        const text = parts.join(' ')
        const all = await quotationsIn(text)
        let before = -1
        for (const quotation of all) {
          expect(quotation.content.length).toBeGreaterThan(0)
          expect(quotation.content[0]!.start).toBeGreaterThanOrEqual(before)
          before = quotation.content[0]!.start
          for (const spans of [
            quotation.content,
            quotation.cue,
            quotation.speaker,
            quotation.addressee,
            quotation.frame,
            quotation.venue,
          ])
            for (const span of spans) {
              expect(span.start).toBeLessThan(span.end)
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
          if (quotation.outer !== undefined) expect(quotation.outer).toBeLessThan(all.length)
        }
      }),
      { numRuns: 150 },
    )
  })
})
