import { dayNumber, readDay } from '../../../model/calendar.ts'
import { daysOf } from '../../../model/timex.ts'
import type { Source } from '../../sources.ts'
import type { EventView } from '../../view.ts'
import type { Wording } from '../../wording/index.ts'
import type { Citations } from './citations.ts'
import { type Html, html, NOTHING } from './html.ts'

/** Narrowest and widest column; few dates are set wide, many narrow. */
const COLUMNS = { least: 30, most: 76, goal: 300 } as const
const ROW = 24
const LEFT = 34
const TOP = 46

interface Column {
  /** TIMEX3 value the column stands for. */
  readonly value: string
  readonly day: string
  readonly events: readonly { readonly event: EventView; readonly anchor: string }[]
}

/**
 * The timeline as a picture: one column a date, one row a source, a dot where that source tells what happened then. The
 * columns are evenly spaced, so that three and sixty events are both readable; a broken line marks gaps of a year and
 * more. A dot leads to its event.
 */
export function timelinePicture(
  events: readonly { readonly event: EventView; readonly anchor: string }[],
  sources: readonly Source[],
  citations: Citations,
  wording: Wording,
): Html {
  const columns = columnsOf(events)
  if (columns.length < 2) return NOTHING
  const step = Math.round(Math.min(COLUMNS.most, Math.max(COLUMNS.least, COLUMNS.goal / columns.length)))
  const width = LEFT + columns.length * step + 8
  const height = TOP + sources.length * ROW + 6
  const rows = sources.map(({ number }, row) => {
    const y = TOP + row * ROW + ROW / 2
    return html`<line class="grid" x1="${LEFT - 6}" x2="${width}" y1="${y}" y2="${y}"/><a href="#q${number}"><text class="row ${citations.color(number)}" x="${LEFT - 12}" y="${y + 4}" text-anchor="end">${number}</text></a>`
  })
  const marks = columns.map((column, index) =>
    columnMarks(column, index, columns[index - 1], sources, citations, wording, { height, step }),
  )
  return html`<figure class="picture scroll" tabindex="0" role="group" aria-label="${wording.page.timelinePicture}"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${wording.page.timelinePicture}">${rows}${marks}</svg></figure>`
}

function columnsOf(events: readonly { readonly event: EventView; readonly anchor: string }[]): readonly Column[] {
  const byValue = new Map<string, { day: string; events: { event: EventView; anchor: string }[] }>()
  for (const item of events) {
    const value = item.event.value?.split('T')[0]
    const day = value === undefined ? undefined : daysOf(value)?.first
    if (value === undefined || day === undefined) continue
    const column = byValue.get(value)
    if (column) column.events.push(item)
    else byValue.set(value, { day, events: [item] })
  }
  return [...byValue]
    .map(([value, column]) => ({ value, ...column }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.value.length - b.value.length))
}

function columnMarks(
  column: Column,
  index: number,
  before: Column | undefined,
  sources: readonly Source[],
  citations: Citations,
  wording: Wording,
  { height, step }: { readonly height: number; readonly step: number },
): Html {
  const x = LEFT + index * step + step / 2
  const year = column.day.slice(0, 4)
  const isNewYear = before?.day.slice(0, 4) !== year
  const gap = before !== undefined && dayNumber(column.day) - dayNumber(before.day) >= 365
  const edge = x - step / 2
  const dots = sources.map(({ number }, row) => {
    const told = column.events.filter(({ event }) => event.sources.includes(number))
    const first = told[0]
    if (!first) return NOTHING
    const y = TOP + row * ROW + ROW / 2
    const planned = told.every(({ event }) => event.status !== 'happened')
    const title = told.map(({ event }) => `${event.date}: ${event.type}`).join('\n')
    return html`<a href="#${first.anchor}"><title>${title}</title><circle class="${citations.color(number)}${planned && ' open'}" cx="${x}" cy="${y}" r="${Math.min(9, 4 + told.length)}"/></a>`
  })
  return html`${isNewYear && html`<text class="year" x="${edge + 3}" y="13">${year}</text>`}${(isNewYear || gap) && html`<line class="${gap ? 'gap' : 'year-line'}" x1="${edge}" x2="${edge}" y1="4" y2="${height}"/>`}<text class="day" x="${x}" y="${TOP - 10}" text-anchor="middle">${shortDate(column.value, wording)}</text>${dots}`
}

/** Day and month, as short as a column: `12.2.`; the month alone, the year as a dash. */
function shortDate(value: string, wording: Wording): string {
  const day = readDay(value)
  if (day) return wording.language === 'de' ? `${day.day}.${day.month}.` : `${day.day}/${day.month}`
  const month = /^\d{4}-(\d{2})$/.exec(value)?.[1]
  if (month) return (wording.monthsShort[Number(month) - 1] ?? '').slice(0, 4)
  const week = /^\d{4}-W(\d{2})/.exec(value)?.[1]
  if (week) return wording.language === 'de' ? `KW ${Number(week)}` : `wk ${Number(week)}`
  return /^\d{4}-(.+)$/.exec(value)?.[1] ?? '–'
}
