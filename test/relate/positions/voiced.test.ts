import { describe, expect, it } from 'vitest'
import { findPositions } from '../../../src/relate/positions/index.ts'
import { contextOf, type StoryText } from '../../support/story.ts'

/** Positions of a text as issue and stance, all of one actor. */
async function positionsIn(text: string | StoryText): Promise<readonly (readonly string[])[]> {
  const context = await contextOf([text])
  const reading = context.articles[0]!.article.reading
  return findPositions(context).map(({ issue, stance }) => [reading.slice(issue.label.start, issue.label.end), stance])
}

const english = (text: string): StoryText => ({ text, language: 'en' })

describe('under a condition', () => {
  it.each([
    [
      'Frauen und Kinder dürften passieren, sofern ihre Rückkehr garantiert werde, sagte Runa Selbig.',
      'Frauen und Kinder dürften passieren',
    ],
    ['„Ich komme nach Brunsholm, wenn der Hafen offen ist“, sagte Runa Selbig.', 'komme nach Brunsholm'],
    [
      'Sollte das Angebot nicht besser werden, werde die Gewerkschaft zum Streik aufrufen, sagte Runa Selbig.',
      'die Gewerkschaft zum Streik aufrufen',
    ],
    ['Runa Selbig verspricht Investitionen nur für den Fall, dass die Steuer sinkt.', 'Investitionen'],
  ])('%s', async (text, issue) => {
    expect(await positionsIn(text)).toContainEqual([issue, 'conditional'])
  })

  it.each([
    '„Wir halten Wort, auch wenn es uns schwerfällt“, sagte Runa Selbig.',
    'Ob das Land hilft, werde am Abend geprüft, sagte Runa Selbig.',
  ])('reads none from: %s', async (text) => {
    expect((await positionsIn(text)).filter(([, stance]) => stance === 'conditional')).toEqual([])
  })
})

describe('what is left open', () => {
  it.each([
    ['Sie könne eine Zahlung nicht ausschließen, sagte Runa Selbig.', 'Zahlung'],
    ['Es könne nicht ausgeschlossen werden, dass Fehler gemacht worden seien, sagte Runa Selbig.', 'Fehler gemacht'],
    ['Runa Selbig schloss eine Verlängerung der Sperre nicht aus.', 'Verlängerung der Sperre'],
  ])('%s', async (text, issue) => {
    expect(await positionsIn(text)).toContainEqual([issue, 'conditional'])
  })
})

describe('what others are told to do', () => {
  it.each([
    ['„Nehmen Sie das Gesetz zurück“, sagte Runa Selbig.', 'Gesetz', 'rejects'],
    ['„Die Regierung soll die Abgabe endlich zurücknehmen“, sagte Runa Selbig.', 'Abgabe', 'rejects'],
    ['„Dieses Gesetz darf so nicht kommen“, sagte Runa Selbig.', 'Gesetz', 'rejects'],
    [
      'Wir müssen Strafen für Fähren verschärfen, sagte Runa Selbig.\nDie Fähren liegen im Hafen.',
      'Strafen für Fähren verschärfen',
      'demands',
    ],
    ['Runa Selbig ist dagegen, die Gebühren zu senken.', 'die Gebühren zu senken', 'rejects'],
    ['Runa Selbig beabsichtigt nicht, sich von ihrem Anteil zu trennen.', 'Anteil', 'rejects'],
  ])('%s', async (text, issue, stance) => {
    expect(await positionsIn(text)).toContainEqual([issue, stance])
  })
})

describe('denials', () => {
  it.each([
    ['Geld sei nicht geflossen, sagte Runa Selbig.', 'Geld', 'rejects'],
    ['Es gebe keine Absprachen mit dem Konzern, sagte Runa Selbig.', 'Absprachen', 'rejects'],
    [
      'Es gebe keinen Anlass, an der Sicherheit der Brücke zu zweifeln, sagte Runa Selbig.',
      'Sicherheit der Brücke',
      'supports',
    ],
    ['Die Vorwürfe bestritt Runa Selbig nicht länger.', 'Vorwürfe', 'supports'],
  ])('%s', async (text, issue, stance) => {
    expect(await positionsIn(text)).toContainEqual([issue, stance])
  })

  it.each([
    'Das Geld sei noch nicht geflossen, sagte Runa Selbig.',
    'Es gebe keine Informationen, sagte Runa Selbig.',
    'Heute zähle nicht das Strafmaß, sagte Runa Selbig.',
  ])('reads none from: %s', async (text) => {
    expect(await positionsIn(text)).toEqual([])
  })

  it('takes no denial of what one of two texts alone speaks of', async () => {
    const context = await contextOf(['Geld sei nicht geflossen, sagte Runa Selbig.', 'Runa Selbig wohnt in Brunsholm.'])
    expect(findPositions(context)).toEqual([])
  })
})

describe('sentences of one quotation', () => {
  it('reads each of them', async () => {
    const text =
      'Runa Selbig sprach am Montag. Die Kasse sei leer. Die Abgabe sei ein Fehler. Die Maut müsse verschwinden.'
    const found = await positionsIn(`${text} Das sagte Runa Selbig.`)
    expect(found).toContainEqual(['Abgabe', 'rejects'])
  })

  it.each([
    ['„Das ist eine Frechheit“, sagte Runa Selbig über das Angebot.', 'Angebot', 'rejects'],
    ['„Eine Abgabe, wie sie der Minister plant, lehne ich ab“, sagte Runa Selbig.', 'Abgabe', 'rejects'],
  ])('%s', async (text, issue, stance) => {
    expect(await positionsIn(text)).toContainEqual([issue, stance])
  })
})

describe('English', () => {
  it.each([
    ['"We will not accept this deal," Runa Selbig said.', 'deal', 'rejects'],
    ['Mayor Runa Selbig said she would vote against the bill.', 'bill', 'rejects'],
    ['Mayor Runa Selbig did not rule out a strike.', 'strike', 'conditional'],
    ['"There was no ransom," Runa Selbig said.', 'ransom', 'rejects'],
  ])('%s', async (text, issue, stance) => {
    expect(await positionsIn(english(text))).toContainEqual([issue, stance])
  })
})
