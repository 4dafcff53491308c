import { addDays, daysBetween } from '../../model/calendar.ts'
import type { Dossier } from '../../model/relations.ts'
import { daysOf } from '../../model/timex.ts'
import { buildView } from '../build-view.ts'
import type { Cite, Sources } from '../sources.ts'
import type { EventView, StoryView } from '../view.ts'
import type { Wording, WordingLanguage } from '../wording/index.ts'
import { dateInWords } from '../wording/values.ts'
import { oneLine, shorten } from './text/layout.ts'
import { webLink } from './web-link.ts'

/** Days an entry may cover: what is dated by the year alone would lie over all others. */
const LONGEST = 31

/** Passages an entry quotes. */
const QUOTED = 6

/**
 * The timeline as a calendar (RFC 5545): an all-day entry for each event dated by the month or better, with the
 * passages that tell it in its description. Entries are stamped with their own day, so that the same input gives the
 * same file.
 */
export function renderIcs(dossier: Dossier, options: { readonly language?: WordingLanguage } = {}): string {
  const view = buildView(dossier, options.language)
  const entries = view.stories.flatMap((story) =>
    story.timeline.flatMap((event) => entryOf(event, story, view.sources, view.wording)),
  )
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Synopse//Dossier//DE',
    'CALSCALE:GREGORIAN',
    ...entries,
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function entryOf(event: EventView, story: StoryView, sources: Sources, wording: Wording): readonly string[] {
  const days = event.value === undefined ? undefined : daysOf(event.value.split('T')[0] ?? '')
  if (!days || daysBetween(days.first, days.last) >= LONGEST) return []
  const first = compact(days.first)
  const status = event.status === 'happened' ? '' : `(${wording.status[event.status]}) `
  const [cite] = event.cites
  const link = event.cites.flatMap(({ passage }) => webLink(sources.find(passage.article)?.article.url) ?? [])[0]
  const origin = sources.find(cite?.passage.article ?? '')?.article.hash.slice(0, 16) ?? story.id
  const description = [
    oneLine(event.text),
    '',
    ...event.cites.slice(0, QUOTED).map((one) => `${sourceName(one, sources, wording)}: ${oneLine(one.text)}`),
    '',
    oneLine(story.title),
    ...retrievedIn(event.cites.slice(0, QUOTED), sources, wording),
  ].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${origin}-${escapeText(event.id)}-${first}@synopse`,
    `DTSTAMP:${first}T000000Z`,
    `DTSTART;VALUE=DATE:${first}`,
    `DTEND;VALUE=DATE:${compact(addDays(days.last, 1))}`,
    `SUMMARY:${escapeText(status + shorten(event.text, 120, event.focus))}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(event.place === undefined ? [] : [`LOCATION:${escapeText(oneLine(event.place))}`]),
    `CATEGORIES:${escapeText(event.type)}`,
    ...(event.status === 'planned' || event.status === 'proposed' ? ['STATUS:TENTATIVE'] : []),
    'TRANSP:TRANSPARENT',
    ...(link === undefined ? [] : [`URL:${link}`]),
    'END:VEVENT',
  ]
}

const compact = (day: string) => day.replaceAll('-', '')

function sourceName({ number, line, passage }: Cite, sources: Sources, wording: Wording): string {
  const outlet = sources.find(passage.article)?.article.outlet?.value
  const place = line === 0 ? wording.titleLine : `${wording.line} ${line}`
  return `[${number}] ${oneLine(outlet ?? `${wording.outlet} ${wording.unknown}`)}, ${place}`
}

/** When the sources quoted were retrieved, a line for each day. */
function retrievedIn(cites: readonly Cite[], sources: Sources, wording: Wording): readonly string[] {
  const days = new Map<string, Set<number>>()
  for (const { passage, number } of cites) {
    const day = sources.find(passage.article)?.article.retrieved?.slice(0, 10)
    if (day !== undefined) days.set(day, (days.get(day) ?? new Set()).add(number))
  }
  return [...days].map(
    ([day, numbers]) =>
      `${wording.retrieved} ${dateInWords(day, wording)}: ${[...numbers].map((number) => `[${number}]`).join(' ')}`,
  )
}

/** TEXT of RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

const OCTETS = 75

/** A content line in pieces of at most 75 octets, none of which splits a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const character of line) {
    const code = character.codePointAt(0)!
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (size + octets > OCTETS) {
      pieces.push(piece)
      piece = ''
      // The space in front of a continuation counts.
      size = 1
    }
    piece += character
    size += octets
  }
  return [...pieces, piece].join('\r\n ')
}
