import type { TimelineEvent } from '../../model/relations.ts'
import { daysOf } from '../../model/timex.ts'
import type { Names } from '../names.ts'
import { inOwnLanguage } from '../own-language.ts'
import type { Cite, Sources } from '../sources.ts'
import type { EventView } from '../view.ts'
import type { Wording } from '../wording/index.ts'
import { dateInWords } from '../wording/values.ts'
import { numbersOf } from './people.ts'

/** What happened when: dated events in order of their days, then the undated ones. */
export function timelineSection(
  events: readonly TimelineEvent[],
  sources: Sources,
  names: Names,
  wording: Wording,
): readonly EventView[] {
  const views = events.flatMap((event): readonly EventView[] => {
    const told = event.members.map(({ passage }) => passage)
    const label = sources.cite(inOwnLanguage(event.label, told, sources, wording))
    if (!label) return []
    const cites = sources.cites([event.label, ...told])
    return [
      {
        id: event.id,
        type: [event.type, ...(event.also ?? [])].map((type) => wording.eventType[type] ?? type).join(', '),
        ...(event.date !== undefined && { value: event.date }),
        date: event.date === undefined ? '' : dateInWords(event.date, wording),
        dateCites: sources.cites(event.dateEvidence),
        status: event.status,
        participants: event.participants.map(({ entity }) => names.nameOf(entity)),
        ...(event.place !== undefined && { place: names.nameOf(event.place) }),
        ...attributesOf(event, sources, wording),
        layer: event.layer,
        text: label.text,
        focus: focusOn(label, event, sources),
        cites,
        sources: numbersOf(cites),
      },
    ]
  })
  return [...toldOnce(views, sources).values()]
    .map((event) => ({ event, day: (event.value && daysOf(event.value)?.first) || '~' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : b.event.sources.length - a.event.sources.length))
    .map(({ event }) => event)
}

/** What sources give alike and unlike, in words. */
function attributesOf({ attributes = [] }: TimelineEvent, sources: Sources, wording: Wording) {
  const alike = attributes.filter(({ agree }) => agree).map(({ aspect }) => aspect)
  return {
    alike: alike.some((aspect) => aspect !== 'date') ? alike.map((aspect) => wording.eventAspect[aspect]) : [],
    unlike: attributes
      .filter(({ agree }) => !agree)
      .map(({ aspect, values }) => ({
        label: wording.eventAspect[aspect],
        values: values.map(({ evidence }) => {
          const cites = sources.cites(evidence)
          return { text: cites[0]?.text ?? '', cites }
        }),
      })),
  }
}

/** Offset in a passage of the words that tell the event; 0 where it tells none of its members. */
export function focusOn({ passage }: Cite, { members }: TimelineEvent, sources: Sources): number {
  for (const { article, index } of members) {
    const told = article === passage.article ? sources.find(article)?.annotated.layers.events[index] : undefined
    if (told && told.start >= passage.start && told.end <= passage.end) return told.start - passage.start
  }
  return 0
}

/** Events that one sentence tells are one line, at the date that most sources back. */
function toldOnce(events: readonly EventView[], sources: Sources): ReadonlyMap<string, EventView> {
  const lines = new Map<string, EventView>()
  for (const event of [...events].sort((a, b) => weightOf(b) - weightOf(a))) {
    const key = event.text.replace(/\s+/g, ' ').trim()
    const known = lines.get(key)
    if (!known) lines.set(key, event)
    else {
      const cites = sources.cites([...known.cites, ...event.cites].map(({ passage }) => passage))
      const types = [...new Set([...known.type.split(', '), ...event.type.split(', ')])].join(', ')
      lines.set(key, { ...known, type: types, cites, sources: numbersOf(cites) })
    }
  }
  return lines
}

/** A day outweighs a month, a month no date; then what more sources tell. */
const weightOf = ({ value, sources }: EventView) => (value?.length ?? 0) * 1000 + sources.length
