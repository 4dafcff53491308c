import { describe, expect, it } from 'vitest'
import { alignStatements } from '../../../src/relate/alignments/index.ts'
import { contextOf } from '../../support/story.ts'

const FILLER = [
  'Der Hafen von Brunsholm liegt seit Wochen still.',
  'Viele Händler klagen über leere Lager.',
  'Die Stimmung in der Stadt ist gedrückt.',
]

describe('statement alignments', () => {
  it('finds a statement told directly, indirectly and in other words', async () => {
    const context = await contextOf([
      `${FILLER[0]}\n„Wir werden umgehend Gespräche über die Hafengebühren aufnehmen“, sagte Ministerin Runa Selbig.`,
      `${FILLER[1]}\nMinisterin Runa Selbig erklärte, man werde unverzüglich Verhandlungen über die Hafengebühren beginnen.`,
      `${FILLER[2]}\nDer Möwenflug über dem Kai ist dagegen ungestört.`,
    ])
    const [found, ...others] = alignStatements(context)
    expect(others).toEqual([])
    expect(found?.alignment.members.map(({ article }) => article)).toEqual(['a1', 'a2'])
    const wordings = found!.alignment.differences.filter(({ aspect }) => aspect === 'wording').map(({ note }) => note)
    expect(wordings).toContain('umgehend / unverzüglich')
  })

  it('takes a title alone in marks for no statement', async () => {
    const context = await contextOf([
      `${FILLER[0]}\nDie Werft ruft tausend Boote vom Typ „Möwe 50“ in den Hafen von Brunsholm zurück.`,
      `${FILLER[1]}\nAuf dem Rumpf steht „Möwe 50“.`,
    ])
    const members = alignStatements(context).flatMap(({ alignment }) => alignment.members)
    expect(members.filter(({ passages }) => passages[0]!.end - passages[0]!.start < 12)).toEqual([])
  })

  it('says which figure differs', async () => {
    const context = await contextOf([
      `${FILLER[0]}\nElf Frachter liegen im Hafen von Brunsholm fest.`,
      `${FILLER[1]}\nIm Hafen von Brunsholm liegen zwölf Frachter fest.`,
    ])
    const differences = alignStatements(context).flatMap(({ alignment }) => alignment.differences)
    expect(differences.map(({ aspect, note }) => [aspect, note])).toContainEqual([
      'number',
      'Elf Frachter / zwölf Frachter',
    ])
  })

  it.each([
    [
      'scope',
      'Alle Brücken über die Lorn bleiben am Freitag gesperrt.',
      'Einige Brücken über die Lorn bleiben am Freitag gesperrt.',
      'Alle / Einige',
    ],
    [
      'omission',
      'Die Hafengebühr sinkt im Mai auf neun Taler, sobald die Reeder alte Schulden beglichen haben.',
      'Die Hafengebühr sinkt im Mai auf neun Taler.',
      'sobald die Reeder alte Schulden beglichen haben',
    ],
  ])('says that %s differs', async (aspect, left, right, note) => {
    const context = await contextOf([`${FILLER[0]}\n${left}`, `${FILLER[1]}\n${right}`])
    const differences = alignStatements(context).flatMap(({ alignment }) => alignment.differences)
    expect(differences.map((found) => [found.aspect, found.note])).toContainEqual([aspect, note])
  })

  it('takes one denial in two wordings for no difference of polarity', async () => {
    const context = await contextOf([
      `${FILLER[0]}\nBislang lägen für einen Schaden am Schleusentor keine Hinweise vor, sagte Runa Selbig.`,
      `${FILLER[1]}\nHinweise auf einen Schaden am Schleusentor liegen bislang nicht vor, sagte Runa Selbig.`,
    ])
    const aspects = alignStatements(context).flatMap(({ alignment }) =>
      alignment.differences.map(({ aspect }) => aspect),
    )
    expect(aspects).not.toContain('polarity')
  })

  it('keeps apart what gives another amount from another day', async () => {
    const context = await contextOf([
      `${FILLER[0]}\nReeder sollen nach dem Entwurf vom 1. Januar 2031 an neun Taler je Tonne Fracht zahlen.`,
      `${FILLER[1]}\nVom 1. Juli 2031 an sollen Reeder je Tonne nun sechs Taler zahlen, einigte man sich.`,
    ])
    expect(alignStatements(context)).toEqual([])
  })

  it('takes a thing and its denied contrary of one speaker for one statement', async () => {
    const context = await contextOf([
      `${FILLER[0]}\n„Neun Lotsen der Ostschleuse fahren heute nicht hinaus“, sagte Runa Selbig.`,
      `${FILLER[1]}\n„Neun Lotsen der Ostschleuse streiken heute“, sagte Runa Selbig.`,
    ])
    expect(alignStatements(context)).toHaveLength(1)
  })

  it('finds a short statement that is all the same', async () => {
    const context = await contextOf([`${FILLER[0]}\nDie Schleuse klemmte.`, `${FILLER[1]}\nDie Schleuse klemmte.`])
    expect(alignStatements(context)).toHaveLength(1)
  })

  it('keeps apart what shares only names', async () => {
    const context = await contextOf([
      `${FILLER[0]}\nRuna Selbig traf in Brunsholm Olaf Wendelin zum Essen.`,
      `${FILLER[1]}\nRuna Selbig verklagte in Brunsholm Olaf Wendelin auf Schadenersatz.`,
    ])
    expect(alignStatements(context)).toEqual([])
  })

  it('aligns nothing inside one article alone', async () => {
    const context = await contextOf([
      'Die Hafengebühren sollen im Sommer sinken.\nDie Hafengebühren sollen im Sommer sinken.',
      FILLER[1]!,
    ])
    expect(alignStatements(context)).toEqual([])
  })

  it('shows passages that slice back to the articles', async () => {
    const context = await contextOf([
      `${FILLER[0]}\nElf Frachter liegen im Hafen von Brunsholm fest.`,
      `${FILLER[1]}\nIm Hafen von Brunsholm liegen elf Schiffe fest.`,
    ])
    const members = alignStatements(context).flatMap(({ alignment }) => alignment.members)
    const texts = members.flatMap(({ passages }) =>
      passages.map(({ article, start, end }) =>
        context.articles.find((item) => item.article.id === article)!.article.reading.slice(start, end),
      ),
    )
    expect(texts).toEqual([
      'Elf Frachter liegen im Hafen von Brunsholm fest.',
      'Im Hafen von Brunsholm liegen elf Schiffe fest.',
    ])
  })

  it('keeps a demand apart from its refusal by somebody else', async () => {
    const context = await contextOf([
      `${FILLER[0]}\n„Brunsholm muss die Hafengebühren senken“, forderte Ministerin Runa Selbig.`,
      `${FILLER[1]}\n„Brunsholm wird die Hafengebühren nicht senken“, sagte Bürgermeister Olaf Wendelin.`,
    ])
    expect(alignStatements(context)).toEqual([])
  })

  it('takes no part of a title for the speaker', async () => {
    const context = await contextOf([
      `Der Fischerbund Brunsholm tagt heute.\n„Der Pegel sinkt“, sagte die Sprecherin des Fischerbunds.`,
      FILLER[1]!,
    ])
    const saying = context.sayings.find(({ quotation }) => quotation !== undefined)
    const speaker = context.entities.find(({ id }) => id === saying?.speaker)
    expect(speaker?.kind).not.toBe('organization')
  })

  it('meets amounts, days and parted verbs in other forms', async () => {
    const context = await contextOf([
      {
        text: `${FILLER[0]}\nDie Werft bietet siebeneinhalb Prozent mehr Lohn ab dem 8. Mai.`,
        date: '2026-05-06',
      },
      { text: `${FILLER[1]}\nVon Freitag an 7,5 Prozent mehr Gehalt bietet die Werft.`, date: '2026-05-06' },
    ])
    expect(alignStatements(context).map(({ sayings }) => sayings.length)).toEqual([2])
  })

  it('keeps the reports of two days apart that one outlet makes to one pattern', async () => {
    const report = (percent: string): string =>
      `${FILLER[0]}\nDer Füllstand der Talsperre lag am Morgen bei ${percent} Prozent, wie die Wasserwacht von Brunsholm mitteilte.`
    const membersOf = async (second: string): Promise<readonly number[]> =>
      alignStatements(
        await contextOf([
          { text: report('41'), outlet: 'Kai', date: '2026-05-06' },
          { text: report('44'), outlet: second, date: '2026-05-07' },
        ]),
      ).map(({ sayings }) => sayings.filter(({ numbers }) => numbers.size > 0).length)
    expect(await membersOf('Kai')).not.toContain(2)
    expect(await membersOf('Mole')).toContain(2)
  })

  it('brings an English statement to the German one by glosses', async () => {
    const context = await contextOf([
      `${FILLER[0]}\n„Der Damm hat gehalten, das Wasser sinkt“, sagte Bürgermeister Olaf Wendelin.`,
      `${FILLER[1]}\nDer Rat von Brunsholm tagt am Abend im Rathaus der Stadt.`,
      { text: '“The dam held and the water fell,” said the mayor, Olaf Wendelin.', language: 'en' },
    ])
    expect(alignStatements(context).map(({ alignment }) => alignment.members.map(({ article }) => article))).toEqual([
      ['a1', 'a3'],
    ])
  })
})
