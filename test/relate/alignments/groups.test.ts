import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../../src/relate/alignments/groups.ts'
import { contextOf } from '../../support/story.ts'

const strength = (left: number, right: number, value: number) => ({ left, right, strength: value })

describe('groups of statements', () => {
  const articles = ['Der Zoll steigt.', 'Der Zoll wächst.', 'Der Zoll klettert.', 'Der Zoll nimmt zu.']
  const groupsBy = async (pairs: Parameters<typeof groupsOf>[1]) => {
    const { sayings } = await contextOf(articles)
    return groupsOf(sayings, pairs, () => undefined)
  }

  it('join what is alike on the whole', async () => {
    expect(await groupsBy([strength(0, 1, 0.9), strength(1, 2, 0.5), strength(0, 2, 0.3)])).toEqual([[0, 1, 2]])
  })

  it('do not chain two pairs by one long statement', async () => {
    expect(await groupsBy([strength(0, 1, 0.9), strength(1, 2, 0.5)])).toEqual([[0, 1], [2]])
  })

  it('join the surest first, whichever of their pairs was best', async () => {
    const pairs = [strength(0, 1, 0.8), strength(0, 2, 0.7), strength(1, 2, 0.6), strength(2, 3, 0.62)]
    expect(await groupsBy(pairs)).toEqual([[0, 1, 2], [3]])
  })

  it('hold two statements of one article once', async () => {
    const { sayings } = await contextOf(['Der Zoll steigt.\nDer Hafen ruht.', 'Der Zoll wächst.'])
    const groups = groupsOf(sayings, [strength(0, 2, 0.9), strength(1, 2, 0.9), strength(0, 1, 0.9)], () => undefined)
    expect(groups.filter(({ length }) => length > 1)).toEqual([[0, 2]])
  })
})
