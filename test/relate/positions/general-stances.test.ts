import { describe, expect, it } from 'vitest'
import { positionsOfText } from '../../support/positions.ts'
import type { StoryText } from '../../support/story.ts'

const english = (text: string): StoryText => ({ text, language: 'en' })

describe('judgements', () => {
  it.each([
    ['Das Angebot sei zu niedrig, sagte Runa Selbig.', 'Angebot', 'rejects'],
    ['Die Abgabe sei unausgegoren, sagte Runa Selbig.', 'Abgabe', 'rejects'],
    ['Die Abgabe sei ein Wortbruch, sagte Runa Selbig.', 'Abgabe', 'rejects'],
    ['Ministerin Runa Selbig nannte die Abgabe „beschämend“.', 'Abgabe', 'rejects'],
    ['Die Abgabe sei unabdingbar, sagte Runa Selbig.', 'Abgabe', 'demands'],
    ['Runa Selbig droht mit einer Klage.', 'Klage', 'conditional'],
    ['Runa Selbig verzichtet auf eine Klage.', 'Klage', 'rejects'],
    ['Runa Selbig setzt auf Verhandlungen.', 'Verhandlungen', 'supports'],
  ])('%s', async (text, issue, stance) => {
    expect(await positionsOfText(text)).toContainEqual(['Runa Selbig', issue, stance])
  })

  it.each([
    'Die Fähre sei zu klein dafür, sagte Runa Selbig.',
    'Der Streit findet laut Runa Selbig im Rahmen eines Angriffs statt.',
  ])('reads none from: %s', async (text) => {
    expect(await positionsOfText(text)).toEqual([])
  })
})

describe('what speakers will not do', () => {
  it.each([
    [
      'Ein Rücktritt steht im Raum. „Ich trete nicht zurück“, sagte Runa Selbig. Vom Rücktritt war die Rede.',
      'Rücktritt',
    ],
    ['Es geht um Lösegeld. Man zahle kein Lösegeld, sagte Runa Selbig.', 'Lösegeld'],
    ['Es geht um Lösegeld. Sie werde kein Lösegeld zahlen, sagte Runa Selbig.', 'Lösegeld'],
  ])('%s', async (text, issue) => {
    const found = await positionsOfText(text)
    expect(found.map(([actor, label, stance]) => [actor, label!.split(' ')[0], stance])).toContainEqual([
      'Runa Selbig',
      issue,
      'rejects',
    ])
  })

  it.each([
    'Es geht um Zweifel. Sie habe keine Zweifel, sagte Runa Selbig.',
    'Um das Urteil wird gestritten. Über andere wolle sie nicht urteilen, sagte Runa Selbig. Das Urteil steht.',
    'Die Öffnung kommt. „Wir müssen nicht nur die Öffnung vorbereiten“, sagte Runa Selbig.',
  ])('reads no refusal from: %s', async (text) => {
    expect((await positionsOfText(text)).filter(([, , stance]) => stance === 'rejects')).toEqual([])
  })
})

describe('who speaks', () => {
  it.each([
    ['Ministerpräsidentin Runa Selbig sagte, die Regierung lehne die Abgabe ab.', 'Runa Selbig'],
    ['Ministerin Runa Selbig sagte, das Land lehne die Abgabe ab.', 'Runa Selbig'],
    ['Fischer Olaf Wendelin sagte, die Regierung lehne die Abgabe ab.', 'Regierung'],
    ['Runa Selbig lehnt die Abgabe ab und könnte mit einer Gebühr leben.', 'Runa Selbig'],
  ])('%s', async (text, actor) => {
    expect(await positionsOfText(text)).toContainEqual([actor, 'Abgabe', 'rejects'])
  })
})

describe('English', () => {
  it.each([
    ['Mary Miller urged the council to scrap the levy.', 'levy', 'rejects'],
    ['Mary Miller denounced the levy.', 'levy', 'rejects'],
    ['Mary Miller, who is demanding a cap, left early.', 'cap', 'demands'],
    ['Mary Miller said the levy was irresponsible.', 'levy', 'rejects'],
    ['Mary Miller has ruled out a levy.', 'levy', 'rejects'],
    ['Mary Miller is seeking a ban.', 'ban', 'demands'],
  ])('%s', async (text, issue, stance) => {
    expect(await positionsOfText(english(text))).toContainEqual(['Mary Miller', issue, stance])
  })
})

describe('demands one by one', () => {
  it('behind a colon, in one sentence', async () => {
    const found = await positionsOfText(
      'Runa Selbig nannte drei Bedingungen: eine Garantie, eine gemeinsame Untersuchung des Brandes und den Abzug der Truppen.',
    )
    expect(found.map(([actor, , stance]) => `${actor} ${stance}`)).toEqual(Array(3).fill('Runa Selbig demands'))
    expect(found.map(([, issue]) => issue)).toContain('gemeinsame Untersuchung des Brandes')
  })

  it('as points below', async () => {
    const text =
      'Der Verband der Fischer erneuert seine Forderungen:\n\n• eine Anhörung im Rat,\n• mehr Lotsen.\n\nDas war alles.'
    expect(await positionsOfText(text)).toEqual(
      expect.arrayContaining([
        expect.arrayContaining(['Anhörung', 'demands']),
        expect.arrayContaining(['Lotsen', 'demands']),
      ]),
    )
  })

  it.each(['Der Plan von Runa Selbig: ein Hafen am See.', 'Runa Selbig fordert Ruhe: „Der Hafen ist schön.“'])(
    'reads no list from: %s',
    async (text) => {
      expect((await positionsOfText(text)).filter(([, issue]) => issue === 'Hafen')).toEqual([])
    },
  )
})

describe('conditions and doubts', () => {
  it.each([
    ['Runa Selbig sagte, es brauche eine Schlichtung, falls man sich nicht einige.', 'Schlichtung', 'conditional'],
    ['Erst danach werde der Hafen geöffnet, sagte Runa Selbig. Der Hafen ist zu.', 'Hafen', 'conditional'],
    ['Von einem Umbau könne keine Rede sein, sagte Runa Selbig.', 'Umbau', 'rejects'],
    ['Es gebe keine Hinweise auf Brandstiftung, sagte Runa Selbig.', 'Brandstiftung', 'rejects'],
    ['Forderungen nach einer Maut erteilte Runa Selbig eine Absage.', 'Maut', 'rejects'],
    ['Für eine Maut sehe sie keinen Anlass, sagte Runa Selbig.', 'Maut', 'rejects'],
  ])('%s', async (text, issue, stance) => {
    expect(await positionsOfText(text)).toContainEqual(['Runa Selbig', issue, stance])
  })
})
