import { describe, expect, it } from 'vitest'
import { judge, raise } from '../../bench/gate.ts'

describe('the quality gate', () => {
  it('fails a figure below its floor and lets rounding pass', () => {
    expect(judge({ a: 80 }, { a: 79.97 }).failures).toEqual([])
    expect(judge({ a: 80 }, { a: 79.9 }).failures).toEqual(['a: 79.9 is below the floor of 80.0'])
  })

  it('reports a floor that was not measured and does not pass it silently', () => {
    expect(judge({ a: 80 }, {})).toEqual({ failures: [], unmeasured: ['a'] })
  })

  it('raises floors and refuses to lower one', () => {
    expect(raise({ a: 80, b: 50 }, { a: 82.37, b: 40, c: 10 }, false)).toEqual({ a: 82.3, b: 50, c: 10 })
    expect(raise({ b: 50 }, { b: 40 }, true)).toEqual({ b: 40 })
  })

  it('keeps the floor of a corpus that is not here', () => {
    expect(raise({ a: 80 }, {}, false)).toEqual({ a: 80 })
  })
})
