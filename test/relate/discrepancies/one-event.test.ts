import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const found = async (...texts: readonly (readonly [text: string, date?: string])[]) => {
  const { discrepancies } = await relateTexts(texts.map(([text, date = '2026-05-06']) => ({ text, date })))
  return discrepancies.map(({ rule, kind }) => `${rule.replace('discrepancies/', '')} ${kind}`)
}

describe('what may be of one event', () => {
  it('sets counts of one thing and one day against each other', async () => {
    expect(
      await found(
        ['Bei der Kundgebung in Lindach hat die Polizei 47 Straftaten gezählt.'],
        ['Die Polizei spricht nach der Kundgebung in Lindach von 32 Straftaten.'],
      ),
    ).toContain('figure conflict')
  })

  it('leaves counts of other days alone', async () => {
    const counts = (first: string, second: string) =>
      found(
        [`Das Amt für Vogelkunde in Lindach meldet ${first} Nester an der Elve.`, '2026-05-06'],
        [`Das Amt für Vogelkunde in Lindach meldet ${second} Nester an der Elve.`, '2026-05-20'],
      )
    expect(await counts('412', '530')).toEqual([])
  })

  it('leaves a value of a year the other article is silent on alone', async () => {
    expect(
      await found(
        ['Bei der Wahl 2016 hatte die Beteiligung in Lindach 70,4 Prozent betragen.'],
        ['Bei der Wahl in Lindach betrug die Beteiligung 61,5 Prozent.'],
      ),
    ).toEqual([])
  })

  it('takes no sentence with a heading glued to it for a claim', async () => {
    expect(
      await found(
        ['Der Damm der Elve hält dem Hochwasser stand.'],
        ['Kein Regen mehr in Lindach Der Damm der Elve hält dem Hochwasser nicht stand.'],
      ),
    ).toEqual([])
  })

  it('sets what is said to have happened against nothing', async () => {
    expect(
      await found(
        ['Der Vorstand hat die Spende an den Ruderverein genehmigt.'],
        ['Der Vorstand soll die Spende an den Ruderverein genehmigt haben.'],
      ),
    ).toEqual([])
  })

  it('leaves what one denies to have done, and another never did, in peace', async () => {
    expect(
      await found(
        ['Runa Selbig bestreitet, Geld vom Ruderverein bekommen zu haben.'],
        ['Runa Selbig sagte, sie habe kein Geld vom Ruderverein bekommen.'],
      ),
    ).toEqual([])
  })
})
