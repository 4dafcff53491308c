import { z } from '@hono/zod-openapi'
import { maybe } from '../../correct/maybe.ts'
import type { DeskCite, DeskStory } from '../../model/desk.ts'
import {
  ENTITY_KINDS,
  EVENT_STATUSES,
  FIGURE_KINDS,
  FIGURE_MODIFIERS,
  MEDIA,
  QUOTATION_TYPES,
} from '../../model/layers.ts'
import { DISCREPANCY_KINDS, DISCREPANCY_TYPES, STANCES } from '../../model/relations.ts'
import { entryFields } from './entry-fields.ts'

/** A story in full, as `src/model/desk.ts` has it: the compiler checks one against the other. */

const text = z.string()
const texts = z.array(z.string())
const count = z.number().int().nonnegative()
const numbers = z.array(count).openapi({ description: 'numbers of sources' })
const corrected = maybe(z.string().openapi({ description: 'by whom it was changed or confirmed, in words' }))

const passage = z
  .strictObject({ article: text, start: count, end: count })
  .openapi('Passage', { description: 'offsets in UTF-16 units of the article’s `reading`' })

const cite: z.ZodType<DeskCite> = z
  .strictObject({ passage, number: count, line: count, text })
  .openapi('Cite', { description: 'a passage with its words and the number of its source' })
const cites = z.array(cite)

const source = z
  .strictObject({
    number: count,
    id: text,
    title: text,
    outlet: maybe(text),
    date: maybe(text),
    dateBasis: maybe(z.enum(['given', 'text', 'sister'])),
    agency: maybe(text),
    url: maybe(text),
    language: text,
  })
  .openapi('Source')

const side = z.strictObject({ value: text, text, cites }).openapi('Side')

const line = z
  .strictObject({
    text,
    focus: count,
    cites,
    independent: count,
    source: z.strictObject({ kind: z.enum(['statement', 'event', 'figure', 'discrepancy']), id: text }),
    sides: maybe(z.array(side)),
    about: maybe(text),
  })
  .openapi('Line')

const wording = z
  .strictObject({
    number: count,
    text,
    cites,
    type: maybe(z.enum(QUOTATION_TYPES)),
    medium: maybe(z.enum(MEDIA)),
    addressee: cites,
    venue: cites,
    represents: cites,
    anonymous: cites,
    otherSpeaker: maybe(text),
    isUnattributed: maybe(z.literal(true)),
  })
  .openapi('Wording')

const speaker = z
  .strictObject({
    id: maybe(text),
    name: text,
    role: maybe(text),
    said: z.array(
      z.strictObject({ corrected, id: text, wordings: z.array(wording), sources: numbers, differences: texts }),
    ),
  })
  .openapi('Speaker')

const person = z
  .strictObject({
    corrected,
    id: text,
    kind: z.enum(ENTITY_KINDS),
    name: text,
    spellings: z.array(z.strictObject({ text, count, sources: numbers })),
    qid: maybe(text),
    roles: z.array(z.strictObject({ text, cites, from: maybe(text), to: maybe(text) })),
    usage: z.array(
      z.strictObject({
        outlet: maybe(text),
        sources: numbers,
        forms: z.array(z.strictObject({ text, count })),
      }),
    ),
    cites,
    sources: numbers,
    folded: texts,
  })
  .openapi('Entity')

const event = z
  .strictObject({
    corrected,
    id: text,
    type: text,
    value: maybe(text.openapi({ description: 'TIMEX3 value' })),
    date: text,
    dateCites: cites,
    status: z.enum(EVENT_STATUSES),
    participants: texts,
    place: maybe(text),
    alike: texts,
    unlike: z.array(z.strictObject({ label: text, values: z.array(z.strictObject({ text, cites })) })),
    layer: z.enum(['news', 'background']),
    text,
    focus: count,
    cites,
    sources: numbers,
  })
  .openapi('Event')

const figures = z
  .strictObject({
    corrected,
    id: text,
    kind: z.enum(FIGURE_KINDS),
    unit: text,
    label: text,
    labelCite: maybe(cite),
    agree: z.boolean(),
    values: z.array(
      z.strictObject({
        low: z.number(),
        high: z.number(),
        modifier: z.enum(FIGURE_MODIFIERS),
        words: text,
        isVague: z.boolean(),
        cite,
        sentence: maybe(cite),
      }),
    ),
  })
  .openapi('Figures')

const discrepancy = z
  .strictObject({
    corrected,
    id: text,
    type: z.enum(DISCREPANCY_TYPES),
    kind: z.enum(DISCREPANCY_KINDS),
    severity: z.enum(['high', 'medium', 'low']),
    about: text,
    aboutCite: maybe(cite),
    aboutIsSide: z.boolean(),
    reason: text,
    sides: z.array(side),
  })
  .openapi('Discrepancy')

const positions = z
  .strictObject({
    actors: z.array(z.strictObject({ id: text, name: text })),
    issues: z.array(
      z.strictObject({
        key: text,
        label: text,
        cells: z.array(
          z.strictObject({
            actor: text,
            positions: z.array(
              z.strictObject({
                id: text,
                stance: z.enum(STANCES),
                day: maybe(text),
                date: maybe(text),
                cites,
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .openapi('Positions')

const coverage = z
  .strictObject({
    columns: numbers,
    rows: z.array(
      z.strictObject({
        kind: z.enum(['statement', 'event', 'figure']),
        item: text,
        label: text,
        independent: count,
        cells: z.array(z.strictObject({ source: count, cites })),
      }),
    ),
  })
  .openapi('Coverage')

const copies = z
  .strictObject({
    id: text,
    origin: count,
    reason: z.enum(['agency-line', 'earliest', 'longest']),
    agency: maybe(text),
    members: z.array(
      z.strictObject({
        source: count,
        percent: z.number(),
        added: cites,
        omitted: cites,
        edited: z.array(
          z.strictObject({
            before: cite,
            after: cite,
            parts: z.array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text })),
          }),
        ),
      }),
    ),
  })
  .openapi('Copies')

const correction = z
  .strictObject({ ...entryFields, isLost: z.boolean(), items: texts, cites })
  .openapi('CorrectionShown')

export const fullStorySchema: z.ZodType<DeskStory> = z
  .strictObject({
    id: text,
    thread: text,
    title: text,
    days: text,
    counts: texts,
    independentReports: count,
    sources: z.array(source),
    account: z.strictObject({
      shared: z.array(line),
      sharedByAll: z.boolean(),
      disputed: z.array(line),
      isAlone: z.boolean(),
      single: z.array(line),
    }),
    timeline: z.array(event),
    speech: z.array(speaker),
    figures: z.array(figures),
    discrepancies: z.array(discrepancy),
    positions,
    coverage,
    copies: z.array(copies),
    people: z.array(person),
    corrections: z.array(correction),
  })
  .openapi('FullStory')
