import { dayNumber, readDay } from '../../../model/calendar.ts'
import { daysOf } from '../../../model/timex.ts'
import { type Source, titleOf } from '../../sources.ts'
import type { EventView } from '../../view.ts'
import type { Wording } from '../../wording/index.ts'
import { oneLine, shorten } from '../text/layout.ts'
import type { Citations } from './citations.ts'
import { type Html, html, NOTHING } from './html.ts'

interface Column {
  /** TIMEX3 value the column stands for. */
  readonly value: string
  readonly day: string
  readonly events: readonly { readonly event: EventView; readonly anchor: string }[]
}

/**
 * The timeline as a picture: one column a date, one row a source, a dot where that source tells what happened then. It
 * is a table, so that it is as wide as the page with three dates, scrolls beside its sources' names with sixty, and can
 * be read aloud. The columns are evenly spaced; a broken line marks gaps of a year and more. A dot leads to its event.
 */
export function timelinePicture(
  events: readonly { readonly event: EventView; readonly anchor: string }[],
  sources: readonly Source[],
  citations: Citations,
  wording: Wording,
): Html {
  const columns = columnsOf(events)
  if (columns.length < 2) return NOTHING
  const telling = sources.filter(({ number }) =>
    columns.some((column) => column.events.some(({ event }) => event.sources.includes(number))),
  )
  const edges = columns.map((column, index) => edgeOf(column, columns[index - 1]))
  const years = yearsOf(columns).map(
    ({ year, count, edge }) =>
      html`<th scope="colgroup" colspan="${count}" class="year${edge}"><span>${year}</span></th>`,
  )
  const days = columns.map(
    ({ value }, index) => html`<th scope="col" class="day${edges[index]}">${shortDate(value, wording)}</th>`,
  )
  const rows = telling.map((source) => {
    const { number, article } = source
    const color = citations.color(number)
    const name = html` <span class="outlet">${shorten(article.outlet?.value ?? titleOf(source), 20)}</span>`
    const cells = columns.map(
      (column, index) => html`<td class="slot${edges[index]}">${dot(column, number, color)}</td>`,
    )
    return html`<tr><th scope="row"><a class="ref ${color}" href="#q${number}">${number}</a>${name}</th>${cells}</tr>\n`
  })
  return html`<div class="picture scroll" tabindex="0" role="group" aria-label="${wording.page.timelinePicture}"><table class="dates"><thead><tr><td></td>${years}</tr><tr><td></td>${days}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function dot(column: Column, number: number, color: string): Html {
  const told = column.events.filter(({ event }) => event.sources.includes(number))
  const first = told[0]
  if (!first) return NOTHING
  const isOpen = told.every(({ event }) => event.status !== 'happened')
  const title = told.map(({ event }) => `${event.date}: ${oneLine(event.text)}`).join('\n')
  const size = told.length > 2 ? ' many' : told.length > 1 ? ' two' : ''
  return html`<a class="dot ${color}${size}${isOpen && ' open'}" href="#${first.anchor}" title="${title}" aria-label="${title}"></a>`
}

/** Class of a column's left edge: a gap of a year and more, a new year, nothing. */
function edgeOf(column: Column, before: Column | undefined): string {
  if (before === undefined) return ''
  if (dayNumber(column.day) - dayNumber(before.day) >= 365) return ' gap'
  return before.day.slice(0, 4) === column.day.slice(0, 4) ? '' : ' turn'
}

function yearsOf(columns: readonly Column[]): readonly { year: string; count: number; edge: string }[] {
  const years: { year: string; count: number; edge: string }[] = []
  for (const [index, column] of columns.entries()) {
    const year = column.day.slice(0, 4)
    const last = years.at(-1)
    if (last?.year === year) last.count += 1
    else years.push({ year, count: 1, edge: edgeOf(column, columns[index - 1]) })
  }
  return years
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

/** Day and month, as short as a column: `12.2.`; the month alone, a season by its name, the year as a dash. */
function shortDate(value: string, wording: Wording): string {
  const day = readDay(value)
  if (day) return wording.language === 'de' ? `${day.day}.${day.month}.` : `${day.day}/${day.month}`
  const month = /^\d{4}-(\d{2})$/.exec(value)?.[1]
  if (month) return (wording.monthsShort[Number(month) - 1] ?? '').slice(0, 4)
  const week = /^\d{4}-W(\d{2})/.exec(value)?.[1]
  if (week) return wording.language === 'de' ? `KW ${Number(week)}` : `wk ${Number(week)}`
  const part = /^\d{4}-(.+)$/.exec(value)?.[1]
  return part === undefined ? '–' : (wording.seasons[part as 'SP'] ?? part)
}
