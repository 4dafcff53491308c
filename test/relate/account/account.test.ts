import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/model/article.ts'
import { annotateStory, relateTexts, type StoryText } from '../../support/story.ts'

async function accountOf(texts: readonly (string | StoryText)[]) {
  const { account } = await relateTexts(texts)
  const readings = new Map((await annotateStory(texts)).map(({ article }) => [article.id, article.reading]))
  const show = ({ article, start, end }: Passage): string => readings.get(article)!.slice(start, end)
  return {
    shared: account.shared.map(({ passage }) => show(passage)),
    single: account.single.map(({ passage }) => show(passage)),
  }
}

const OWN = [
  'Die Händler am Alten Markt freuen sich über weniger Kosten und planen schon das nächste Hafenfest.\nIm Rathaus brannte bis in die Nacht Licht, vor der Tür standen Kinder mit Laternen.',
  'Viele Fischer zweifeln daran, dass am Ende etwas für ihre Familien übrig bleibt.\nBeim Wirt im Ankerkrug wurde gestritten, gesungen und ein Fass Bier geleert.',
]
const VOTE = 'Der Stadtrat von Brunsholm hat am Montag die Hafengebühren gesenkt.'
const OLD = 'Am 3. Februar 2011 waren im Hafen von Brunsholm zwei Speicher abgebrannt.'

describe('account', () => {
  it('does not tell as shared news what articles recall of earlier years', async () => {
    const { shared } = await accountOf([
      { text: `${VOTE}\n${OWN[0]}\n${OLD}`, date: '2026-05-05' },
      { text: `${VOTE}\n${OWN[1]}\n${OLD}`, date: '2026-05-05' },
    ])
    expect(shared).toContain(VOTE)
    expect(shared).not.toContain(OLD)
  })

  it('tells one fact once, however alike its sentences are', async () => {
    const { shared } = await accountOf([
      {
        text: `${VOTE}\n${OWN[0]}\nDer Stadtrat von Brunsholm hat die Hafengebühren gesenkt.`,
        date: '2026-05-05',
      },
      {
        text: `${VOTE}\n${OWN[1]}\nDer Stadtrat von Brunsholm hat die Hafengebühren gesenkt.`,
        date: '2026-05-05',
      },
    ])
    expect(shared).toHaveLength(1)
  })

  it('shows of several tellings the one that says what all say, not the comment on it', async () => {
    const { shared } = await accountOf([
      `${VOTE}\n${OWN[0]}`,
      `Auffällig ist, dass der Stadtrat von Brunsholm am Montag die Hafengebühren ausgerechnet vor der Wahl gesenkt hat.\n${OWN[1]}`,
      `Der Stadtrat von Brunsholm hat am Montag mit knapper Mehrheit die Hafengebühren gesenkt.\nAm Kai lag nur ein Kutter.`,
    ])
    expect(shared[0]).toMatch(/^Der Stadtrat von Brunsholm hat am Montag/)
  })

  it('counts for a line only who says what it says, not who merely gives its number', async () => {
    const { shared } = await accountOf([
      {
        text: 'Bei dem Unglück mit der 140 Meter langen „Gerda“ fürchten die Fischer um Netze.\nIm Rathaus brannte Licht.',
        date: '2031-05-05',
      },
      {
        text: 'Sie ist 140 Meter lang und gehört der Reederei Kress aus Olmhaven.\nAm Alten Markt wird gesungen.',
        date: '2031-05-05',
      },
      {
        text: 'Die 140 Meter lange „Gerda“ ist mit Hilfe zweier Schlepper wieder in schwimmenden Zustand gebracht und in die Werft von Olmhaven gezogen worden.\nAm Kai lag ein Kutter.',
        date: '2031-05-06',
      },
    ])
    expect(shared.some((line) => line.includes('schwimmenden Zustand'))).toBe(false)
  })

  it('shows no line that begins by pointing back where another text names who is meant', async () => {
    const { shared } = await accountOf([
      `${VOTE}\nEr will im Herbst neue Liegeplätze für Segelboote bauen, sagte Olaf Wendelin.`,
      `${VOTE}\nHafenmeister Olaf Wendelin will im Herbst neue Liegeplätze für Segelboote bauen.`,
    ])
    expect(shared.some((line) => line.startsWith('Er '))).toBe(false)
  })

  it('does not say that only one has what a sister says of the same speaker in other words', async () => {
    const { single } = await accountOf([
      `${VOTE}\n„Das Blutgeld der Reeder ist entsetzlich“, sagte Ministerin Runa Selbig.`,
      `${VOTE}\nMinisterin Runa Selbig nannte das „entsetzliches Blutgeld“ der Reeder.`,
    ])
    expect(single.filter((line) => line.includes('Blutgeld'))).toEqual([])
  })

  it('names what a speaker says in one text only', async () => {
    const { single } = await accountOf([
      `${VOTE}\n„Ohne Lotsen läuft kein Frachter mehr in die Bucht ein“, sagte Ministerin Runa Selbig.`,
      `${VOTE}\nAuf dem Markt waren gestern viele Stände geschlossen.`,
    ])
    expect(single).toEqual(['„Ohne Lotsen läuft kein Frachter mehr in die Bucht ein“, sagte Ministerin Runa Selbig.'])
  })
})

describe('the count of those hit', () => {
  it('comes first and once', async () => {
    const crash = 'Drei Menschen sind beim Absturz eines Segelflugzeugs bei Orlsbach verletzt worden.'
    const rest = 'Der Flugplatz von Orlsbach bleibt bis auf weiteres gesperrt.'
    const { account } = await relateTexts([
      { text: `${rest} ${crash}`, date: '2026-05-06' },
      {
        text: `${rest} Bei Orlsbach sind beim Absturz eines Segelflugzeugs drei Menschen verletzt worden.`,
        date: '2026-05-06',
      },
    ])
    const lines = account.shared.map(({ passage }) => passage)
    expect(lines[0]?.start).toBe(rest.length + 1)
    expect(lines.filter(({ start }) => start > 0)).toHaveLength(1)
  })
})
