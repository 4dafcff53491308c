import { describe, expect, it } from 'vitest'
import { bCubed, type Linked } from '../../../bench/quality/entities/score.ts'
import { readTagged, textOf } from '../../../bench/quality/mentions/corpora.ts'
import { ownGold, readMarked } from '../../../bench/quality/mentions/gold.ts'
import { countStrict, noCounts, prf } from '../../../bench/quality/mentions/score.ts'

describe('mention scores', () => {
  const gold = ownGold()

  it('give gold against gold 100', () => {
    const counts = noCounts()
    for (const { mentions } of gold) countStrict(counts, mentions, mentions)
    expect(prf(counts)).toEqual({ precision: 100, recall: 100, f1: 100 })
  })

  it('count a wrong kind, a longer span and a missing name as wrong', () => {
    const counts = noCounts()
    const wanted = [
      { start: 0, end: 4, kind: 'person' },
      { start: 8, end: 12, kind: 'place' },
      { start: 20, end: 24, kind: 'place' },
      { start: 30, end: 34, kind: 'place' },
    ]
    countStrict(counts, wanted, [{ start: 0, end: 4, kind: 'place' }, { start: 8, end: 13, kind: 'place' }, wanted[2]!])
    expect(prf(counts)).toEqual({ precision: 100 / 3, recall: 25, f1: 200 / 7 })
  })

  it('read tagged columns as text with spans', () => {
    const [first, ...others] = readTagged('#\tsource\n1\tAda\tB-PER\tO\n2\tHolm\tI-PER\tO\n3\tkam\tO\tO\n\n')
    expect(others).toEqual([])
    expect(textOf(first!)).toEqual({ text: 'Ada Holm kam', names: [{ start: 0, end: 8, kind: 'PER' }] })
  })

  it('the own gold marks slice to what they name', () => {
    const { text, mentions } = readMarked('x', 'Die ⟦Ministerin|person|ada|description⟧ ⟦Ada Holm|person|ada⟧.')
    expect(text).toBe('Die Ministerin Ada Holm.')
    expect(mentions.map(({ start, end, form }) => `${text.slice(start, end)} ${form}`)).toEqual([
      'Ministerin description',
      'Ada Holm name',
    ])
  })
})

describe('bCubed', () => {
  const at = (start: number, entity: string): Linked => ({ start, end: start + 2, entity })
  const gold = [at(0, 'a'), at(10, 'a'), at(20, 'b'), at(30, 'b')]

  it('gives gold against gold 100', () => {
    expect(bCubed(gold, gold)).toEqual({ precision: 100, recall: 100, f1: 100 })
  })

  it('punishes one big cluster in precision and singletons in recall', () => {
    expect(
      bCubed(
        gold,
        gold.map((item) => ({ ...item, entity: 'x' })),
      ),
    ).toMatchObject({ precision: 50, recall: 100 })
    expect(
      bCubed(
        gold,
        gold.map((item) => ({ ...item, entity: String(item.start) })),
      ),
    ).toMatchObject({ precision: 100, recall: 50 })
  })

  it('counts missing and invented mentions', () => {
    expect(bCubed(gold, gold.slice(0, 2)).recall).toBe(50)
    expect(bCubed(gold, [...gold, at(40, 'z'), at(50, 'z')]).precision).toBeCloseTo(66.7, 1)
    expect(bCubed(gold, [])).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})
