import { describe, expect, it } from 'vitest'
import { mainClauses } from '../../../src/relate/alignments/clauses.ts'
import { annotateText } from '../../support/article.ts'

const piecesOf = async (text: string) => {
  const { article, layers } = await annotateText(text)
  return mainClauses({ start: 0, end: article.reading.length }, layers.tokens, article.reading).map(({ start, end }) =>
    article.reading.slice(start, end),
  )
}

describe('main clauses', () => {
  it('are cut apart where each has its verb', async () => {
    expect(
      await piecesOf('Das Becken oberhalb von Brunsholm lief am Abend über, die Mauer hielt dem Druck aber stand.'),
    ).toEqual(['Das Becken oberhalb von Brunsholm lief am Abend über', 'die Mauer hielt dem Druck aber stand.'])
  })

  it('keep what is subordinate', async () => {
    const conditional =
      'Wenn die Mauer am Hafen von Brunsholm nicht hält, müssen die Bewohner ihre Häuser noch heute verlassen.'
    expect(await piecesOf(conditional)).toEqual([conditional])
    const relative =
      'Die Mauer am Hafen von Brunsholm, die vor vier Jahren gebaut wurde, hielt dem Druck des Wassers stand.'
    expect(await piecesOf(relative)).toEqual([relative])
  })

  it('of a short sentence stay together', async () => {
    expect(await piecesOf('Das Wasser kam nicht, es war da.')).toEqual(['Das Wasser kam nicht, es war da.'])
  })
})
