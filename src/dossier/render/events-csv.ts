import type { Dossier } from '../../model/relations.ts'
import { daysOf } from '../../model/timex.ts'
import { buildView } from '../build-view.ts'
import type { Sources } from '../sources.ts'
import type { EventView, StoryView } from '../view.ts'
import type { WordingLanguage } from '../wording/index.ts'
import { csvTable, type Row } from './csv.ts'
import { unlike } from './spreadsheet/tables.ts'
import { oneLine } from './text/layout.ts'
import { webLink } from './web-link.ts'

/** Columns in their order; names are part of the interface and do not change with the dossier's language. */
export const EVENT_COLUMNS = [
  'story',
  'first',
  'last',
  'date',
  'type',
  'status',
  'layer',
  'participants',
  'place',
  'text',
  'articles',
  'outlets',
  'url',
  'alike',
  'unlike',
] as const

/**
 * The timeline as a table, one row an event, in the form of {@link csvTable}. `first` and `last` are the days its date
 * covers (one day twice, a year from its first to its last), empty where it is undated; several participants, articles
 * and outlets stand in one cell, divided by ` | `; `alike` and `unlike` name what several articles give of it.
 */
export function renderEventsCsv(dossier: Dossier, options: { readonly language?: WordingLanguage } = {}): string {
  const view = buildView(dossier, options.language)
  const rows = view.stories.flatMap((story) => story.timeline.map((event) => rowOf(event, story, view.sources)))
  return csvTable([EVENT_COLUMNS, ...rows])
}

function rowOf(event: EventView, story: StoryView, sources: Sources): Row {
  const days = event.value === undefined ? undefined : daysOf(event.value)
  const articles = [...new Set(event.cites.map(({ passage }) => passage.article))]
  const found = articles.flatMap((id) => sources.find(id)?.article ?? [])
  const outlets = [...new Set(found.flatMap(({ outlet }) => outlet?.value ?? []))]
  return [
    oneLine(story.title),
    days?.first ?? '',
    days?.last ?? '',
    event.value ?? '',
    event.type,
    event.status,
    event.layer,
    event.participants.join(' | '),
    event.place ?? '',
    oneLine(event.text),
    articles.join(' | '),
    outlets.join(' | '),
    found.flatMap(({ url }) => webLink(url) ?? [])[0] ?? '',
    event.alike.join(' | '),
    unlike(event),
  ]
}
