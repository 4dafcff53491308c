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
  it.each([3, 60])('%i events: a column each, wide enough for its date, a dot that leads to the event', (count) => {
    const document = picture(count)
    const xs = [...document.querySelectorAll('.day')].map((text) => Number(text.getAttribute('x')))
    expect(xs).toHaveLength(count)
    for (const [index, x] of xs.entries()) if (index > 0) expect(x - xs[index - 1]!).toBeGreaterThanOrEqual(30)
    const width = Number(document.querySelector('svg')!.getAttribute('width'))
    expect(xs.at(-1)).toBeLessThan(width)
    const targets = [...document.querySelectorAll('a circle')].map((dot) => dot.parentElement!.getAttribute('href'))
    expect(new Set(targets).size).toBe(count)
  })

  it('marks a gap of a year', () => {
    expect(picture(3).querySelectorAll('.gap')).toHaveLength(1)
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

  it('bears open ends', () => {
    const open = { ...kosten!, values: kosten!.values.map((value) => ({ ...value, high: Number.POSITIVE_INFINITY })) }
    for (const { x } of dots(open)) expect(Number.isFinite(x)).toBe(true)
  })
})
