import { describe, expect, it } from 'vitest'
import { assign } from '../../../bench/quality/quotations/assign.ts'
import { goldGroups, loadOwn } from '../../../bench/quality/quotations/load.ts'
import { type Group, type Part, score } from '../../../bench/quality/quotations/score.ts'

const group = (type: string, parts: Partial<Record<Part, readonly number[]>>): Group => ({
  type,
  tokens: {
    quote: new Set(parts.quote),
    speaker: new Set(parts.speaker),
    cue: new Set(parts.cue),
    frame: new Set(parts.frame),
    addressee: new Set(parts.addressee),
  },
})

const own = loadOwn(new URL('../../../bench/quality/quotations/gold/own.jsonl', import.meta.url))

describe('assignment', () => {
  it('finds the best total, not the best first choice', () => {
    expect(
      assign([
        [9, 8],
        [8, 1],
      ]),
    ).toEqual([1, 0])
    expect(assign([[1, 5, 2]])).toEqual([1])
    expect(assign([[1], [5], [2]])).toEqual([-1, 0, -1])
    expect(assign([])).toEqual([])
  })
})

describe('quotation scores', () => {
  it('are 100 for gold against itself', () => {
    const total = score(own.map((document) => [goldGroups(document), goldGroups(document)]))
    for (const part of [total.message, total.roles, total.joint]) expect(part.f1).toBeCloseTo(100)
    expect(total.speakerFound).toBe(100)
  })

  it('fall for a wrong speaker, a missing and an extra quotation', () => {
    const gold = [
      group('Direct', { quote: [1, 2, 3], speaker: [5] }),
      group('Indirect', { quote: [8, 9], speaker: [7] }),
    ]
    const wrongSpeaker = [gold[0]!, group('Indirect', { quote: [8, 9], speaker: [5] })]
    expect(score([[wrongSpeaker, gold]]).message.f1).toBeCloseTo(100)
    expect(score([[wrongSpeaker, gold]]).roles.f1).toBeCloseTo(50)
    expect(score([[wrongSpeaker, gold]]).speakerFound).toBe(50)
    expect(score([[[gold[0]!], gold]]).message.recall).toBeCloseTo(50)
    expect(score([[[...gold, group('Direct', { quote: [20] })], gold]]).message.precision).toBeCloseTo(200 / 3)
  })

  it('agree with the reference scorer on a worked example', () => {
    // 2 of 4 tokens right and 2 of 3 found in one; the other not found: P = 50, R = (66.7 + 0) / 2.
    const gold = [group('Direct', { quote: [1, 2, 3] }), group('Direct', { quote: [10, 11] })]
    const system = [group('Indirect', { quote: [2, 3, 4, 5] })]
    const { message, messageMicro } = score([[system, gold]])
    expect(message.precision).toBeCloseTo(50)
    expect(message.recall).toBeCloseTo(100 / 3)
    expect(messageMicro.recall).toBeCloseTo(40)
  })
})
