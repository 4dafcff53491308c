import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { buildView } from '../../src/dossier/build-view.ts'
import { Citations, colorsOf } from '../../src/dossier/render/html/citations.ts'
import { dotPlot } from '../../src/dossier/render/html/dot-plot.ts'
import { timelinePicture } from '../../src/dossier/render/html/timeline-picture.ts'
import type { EventView } from '../../src/dossier/view.ts'
import { addDays } from '../../src/model/calendar.ts'
import { bridgeDossier } from '../support/dossier.ts'

const view = buildView(bridgeDossier)
const { sources, wording } = view
const citations = new Citations(wording, colorsOf(sources.all))

/** `count` events, three days apart, the first one a year and more before the others. */
function events(count: number): readonly { readonly event: EventView; readonly anchor: string }[] {
  const [model] = view.stories[0]!.timeline
  return Array.from({ length: count }, (_, index) => {
    const value = index === 0 ? '2029-01-01' : addDays('2031-01-01', index * 3)
    return { event: { ...model!, value, sources: [1 + (index % 3)] }, anchor: `i${index}` }
  })
}
const picture = (count: number) =>
  parseHTML(timelinePicture(events(count), sources.all, citations, wording).html).document

describe('the timeline as a picture', () => {
  it.each([3, 60])('%i events: a column each with its date, a dot that leads to the event', (count) => {
    const document = picture(count)
    const days = [...document.querySelectorAll('.day')].map((cell) => cell.textContent)
    expect(days).toHaveLength(count)
    expect(days[1]).toBe('4.1.')
    const targets = [...document.querySelectorAll('.dot')].map((dot) => dot.getAttribute('href'))
    expect(targets.toSorted()).toEqual(Array.from({ length: count }, (_, index) => `#i${index}`).toSorted())
  })

  it('sets the dots of a source in its row', () => {
    const rows = [...picture(3).querySelectorAll('tbody tr')]
    expect(rows.map((row) => row.querySelector('th a')!.textContent)).toEqual(['1', '2', '3'])
    expect(rows.map((row) => row.querySelectorAll('.dot').length)).toEqual([1, 1, 1])
  })

  it('marks a gap of a year, and names each year once', () => {
    expect(picture(3).querySelectorAll('.day.gap')).toHaveLength(1)
    expect([...picture(60).querySelectorAll('.year')].map((cell) => cell.textContent)).toEqual(['2029', '2031'])
  })

  it('names a month and a season as readers do', () => {
    const [first, second] = events(2)
    const told = [
      { ...first!, event: { ...first!.event, value: '2030-03' } },
      { ...second!, event: { ...second!.event, value: '2031-SU' } },
    ]
    const { document } = parseHTML(timelinePicture(told, sources.all, citations, wording).html)
    expect([...document.querySelectorAll('.day')].map((cell) => cell.textContent)).toEqual(['März', 'Sommer'])
  })

  it('is left out where one date is all there is', () => {
    expect(timelinePicture(events(1), sources.all, citations, wording).html).toBe('')
  })
})

describe('figures as a dot plot', () => {
  const [kosten] = view.stories[0]!.figures
  const dots = (group: typeof kosten) =>
    [...parseHTML(dotPlot(group!, citations, wording).html).document.querySelectorAll('circle')].map((dot) => ({
      x: Number(dot.getAttribute('cx')),
      hollow: dot.getAttribute('class')!.includes('open'),
    }))

  it('sets the smaller value left of the greater', () => {
    const [low, high] = dots(kosten)
    expect(low!.x).toBeLessThan(high!.x)
  })

  it('sets equal values beneath each other, hedged ones hollow', () => {
    const [exact, about] = dots(view.stories[0]!.figures[1])
    expect(exact!.x).toBe(about!.x)
    expect([exact!.hollow, about!.hollow]).toEqual([false, true])
  })

  it('sets no dots where only a size is named', () => {
    const vague = { ...kosten!, values: kosten!.values.map((value) => ({ ...value, isVague: true })) }
    expect(dotPlot(vague, citations, wording).html).toBe('')
  })

  it('bears open ends', () => {
    const open = { ...kosten!, values: kosten!.values.map((value) => ({ ...value, high: Number.POSITIVE_INFINITY })) }
    for (const { x } of dots(open)) expect(Number.isFinite(x)).toBe(true)
  })
})
