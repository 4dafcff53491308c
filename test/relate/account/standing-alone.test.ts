import { describe, expect, it } from 'vitest'
import { aloneLoss } from '../../../src/relate/account/standing-alone.ts'
import { contextOf } from '../../support/story.ts'

async function lossIn(text: string): Promise<number> {
  const context = await contextOf([`Möwen liegen im Wind.\n${text}`])
  const { article } = context.articles[0]!
  const start = article.reading.indexOf(text)
  return aloneLoss(context)({ article: article.id, start, end: start + text.length })
}

describe('what a passage loses by standing alone', () => {
  it.each([
    ['DIE WARTE: Frau Selbig, der Zoll steigt heute wieder.'],
    ['Von Selbig: Davon rate ich dringend ab.'],
    ['„Der Zoll bricht der Werft das Rückgrat.“'],
    ['Vierzig Kronen, also fast nichts.'],
    ['Ihre Behörde hat den Zoll am Montag geprüft.'],
    ['Am 24. Februar hat er die Werft zum ersten Mal besucht.'],
    ['„Der Zoll bleibt“, erklärt unsere Vorsitzende Runa Selbig.'],
  ])('%s', async (text) => expect(await lossIn(text)).toBeGreaterThan(0))

  it.each([
    ['Ministerin Runa Selbig hat ihre Behörde am Montag besucht.'],
    ['„Wir bleiben, und sie gehen“, sagte Ministerin Runa Selbig.'],
    ['Die Werft schließt, weil der Zoll sie zu viel kostet.'],
    ['Zwei Dinge fehlen: Geld und Zeit.'],
  ])('nothing: %s', async (text) => expect(await lossIn(text)).toBe(0))
})
