import type { FigureGroupView } from '../../view.ts'
import type { Wording } from '../../wording/index.ts'
import { numberInWords } from '../../wording/values.ts'
import { oneLine, shorten } from '../text/layout.ts'
import type { Citations } from './citations.ts'
import { type Html, html, NOTHING } from './html.ts'

const WIDTH = 350
/** Room for a source's number, and for its outlet's name behind it. */
const NUMBER = 34
const NAMED = 138
const RIGHT = 18
const ROW = 20
const TOP = 10

/** Values of one group, one line a source: a dot for a value, a bar for a range, hollow where the source hedges. */
export function dotPlot(
  group: FigureGroupView,
  citations: Citations,
  wording: Wording,
  outlets: ReadonlyMap<number, string> = new Map(),
): Html {
  const values = group.values.filter((value) => !value.isVague)
  const ends = values.flatMap(({ low, high }) => [low, high]).filter((value) => Number.isFinite(value))
  if (values.length < 2 || ends.length < 2) return NOTHING
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const span = high - low
  const LEFT = values.some(({ cite }) => outlets.has(cite.number)) ? NAMED : NUMBER
  const scale = (value: number) =>
    span === 0 ? LEFT + (WIDTH - LEFT - RIGHT) / 2 : LEFT + ((value - low) / span) * (WIDTH - LEFT - RIGHT)
  const bySource = new Map<number, (typeof values)[number][]>()
  for (const value of values) bySource.set(value.cite.number, [...(bySource.get(value.cite.number) ?? []), value])
  const height = TOP + bySource.size * ROW + 22
  const rows = [...bySource].map(([number, own], row) => {
    const y = TOP + row * ROW + ROW / 2
    const color = citations.color(number)
    const name = outlets.get(number)
    const marks = own.map((value) => {
      const [from, to] = [scale(value.low), Number.isFinite(value.high) ? scale(value.high) : WIDTH - RIGHT]
      const bar = from === to ? NOTHING : html`<line class="bar ${color}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`
      const hedged = value.modifier !== 'exact' && ' open'
      const ends = from === to ? [from] : [from, to]
      const dots = ends.map((x) => html`<circle class="${color}${hedged}" cx="${x}" cy="${y}" r="5"/>`)
      return html`<g><title>${oneLine(value.cite.text)}${value.words !== '' && ` = ${value.words}`}</title>${bar}${dots}</g>`
    })
    return html`<line class="grid" x1="${LEFT - 8}" x2="${WIDTH}" y1="${y}" y2="${y}"/><text class="row ${color}" x="${NUMBER - 14}" y="${y + 4}" text-anchor="end">${number}</text>${name !== undefined && html`<text class="outlet" x="${NUMBER - 6}" y="${y + 4}">${shorten(name, 16)}</text>`}${marks}`
  })
  const label = (value: number, anchor: string) =>
    html`<text class="day" x="${scale(value)}" y="${height - 6}" text-anchor="${anchor}">${numberInWords(value, wording)}</text>`
  const axis = span === 0 ? label(low, 'middle') : html`${label(low, 'start')}${label(high, 'end')}`
  return html`<figure class="picture plot"><svg width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${wording.page.figurePicture}">${rows}${axis}</svg></figure>`
}
