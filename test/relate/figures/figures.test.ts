import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/model/layers.ts'
import { groupFigures } from '../../../src/relate/figures/index.ts'
import { areCompatible, isRounding, minutesOf } from '../../../src/relate/figures/quantity.ts'
import { contextOf } from '../../support/story.ts'

const figure = (low: number, rest: Partial<Figure> = {}): Figure => ({
  start: 0,
  end: 1,
  kind: 'count',
  low,
  high: low,
  unit: '',
  modifier: 'exact',
  rule: 'test',
  confidence: null,
  ...rest,
})

describe('values', () => {
  it('compares durations across units', () => {
    const minutes = figure(90, { kind: 'duration', unit: 'min', modifier: 'about' })
    expect(areCompatible(minutes, figure(90, { kind: 'duration', unit: 'min' }))).toBe(true)
    expect(
      areCompatible(figure(2, { kind: 'duration', unit: 'day' }), figure(2880, { kind: 'duration', unit: 'min' })),
    ).toBe(true)
    expect(areCompatible(figure(2, { kind: 'duration', unit: 'day' }), minutes)).toBe(false)
  })

  it('gives the minutes of durations, and of nothing else', () => {
    expect(minutesOf(figure(2, { kind: 'duration', unit: 'day' }))).toEqual({ low: 2880, high: 2880 })
    expect(minutesOf(figure(1, { kind: 'duration', unit: 'year', high: 2 }))).toEqual({ low: 525_600, high: 1_051_200 })
    expect(minutesOf(figure(17, { kind: 'measure', unit: 'year' }))).toBeUndefined()
    expect(minutesOf(figure(3, { kind: 'duration', unit: 'km' }))).toBeUndefined()
  })

  it('leaves hedges their room', () => {
    expect(areCompatible(figure(190, { modifier: 'about' }), figure(187))).toBe(true)
    expect(areCompatible(figure(7, { modifier: 'at-least' }), figure(9))).toBe(true)
    expect(areCompatible(figure(7, { modifier: 'at-most' }), figure(9))).toBe(false)
  })

  it('takes only a near and round value for rounded', () => {
    expect(isRounding(figure(300), figure(287))).toBe(true)
    expect(isRounding(figure(300), figure(200))).toBe(false)
    expect(isRounding(figure(7), figure(8))).toBe(false)
  })
})

describe('figure groups', () => {
  it('sets equal durations of one call beside each other', async () => {
    const context = await contextOf([
      'Runa Selbig und Olaf Wendelin haben eineinhalb Stunden lang telefoniert.',
      'Etwa 90 Minuten dauerte das Telefonat von Runa Selbig mit Olaf Wendelin.',
    ])
    const groups = groupFigures(context).filter(({ group }) => group.kind === 'duration')
    expect(groups).toHaveLength(1)
    expect(groups[0]!.group.agree).toBe(true)
  })

  it('tells the dead from the injured', async () => {
    const context = await contextOf([
      'Bei dem Unfall in Brunsholm starben vier Menschen, 31 Menschen wurden verletzt.',
      'Vier Tote und 29 Verletzte meldete die Polizei nach dem Unfall in Brunsholm.',
    ])
    const groups = groupFigures(context).map(({ group }) => [group.members.map(({ low }) => low), group.agree])
    expect(groups).toContainEqual([[4, 4], true])
    expect(groups).toContainEqual([[31, 29], false])
  })
})
