import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVENT_TYPES } from '../../../src/language/events.ts'
import type { EventStatus } from '../../../src/model/layers.ts'

/** An event a reader found: its types in our vocabulary, and passages of articles that tell it. */
export interface GoldEvent {
  readonly id: string
  readonly types: readonly string[]
  readonly date: string | undefined
  readonly status: EventStatus | undefined
  readonly passages: readonly { readonly article: string; readonly start: number; readonly end: number }[]
}

/** The annotator's words for types, as ours; types that are ways of speaking are left to the quotations task. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  call: ['call', 'talks'],
  conversation: ['talks', 'call'],
  meeting: ['meeting', 'talks', 'summit'],
  summit: ['summit', 'meeting'],
  visit: ['visit'],
  delegation: ['visit'],
  agreement: ['agreement'],
  contract: ['agreement'],
  annexation: ['attack'],
  occupation: ['attack'],
  advance: ['attack'],
  negotiation: ['talks', 'meeting'],
  rally: ['protest'],
  flood: ['disaster'],
  overflow: ['disaster'],
  collapse: ['disaster', 'accident'],
  verdict: ['trial'],
  decision: ['decision', 'vote'],
}

/**
 * What other writers of gold call by a word of their own, as ours: asked for in the figures that say `wider`, so that the
 * others stay comparable. Letters, speeches, warnings and payments are none of our types.
 */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  'phone-call': ['call', 'talks'],
  'video-call': ['call', 'talks', 'meeting'],
  'prisoner-exchange': ['exchange', 'release'],
  'summit-start': ['summit', 'meeting'],
  'council-vote': ['vote', 'decision'],
  adoption: ['vote', 'decision', 'agreement'],
  'court-order': ['decision', 'trial'],
  ruling: ['decision', 'trial'],
  suspension: ['decision', 'dismissal', 'sanctions'],
  appeal: ['trial', 'decision'],
  lawsuit: ['trial'],
  filing: ['trial'],
  testimony: ['trial', 'investigation'],
  hearing: ['trial', 'meeting'],
  session: ['meeting', 'summit'],
  committee: ['meeting'],
  dinner: ['meeting'],
  'press-conference': ['announcement', 'meeting'],
  'news-conference': ['announcement', 'meeting'],
  recall: ['announcement', 'decision', 'closure'],
  inspection: ['investigation'],
  demonstration: ['protest'],
  vigil: ['protest'],
  evacuation: ['rescue'],
  salvage: ['rescue'],
  fire: ['disaster'],
  abduction: ['attack'],
  leave: ['resignation', 'dismissal'],
}

const OURS: ReadonlySet<string> = new Set(EVENT_TYPES)

interface Evidence {
  readonly file: string
  readonly start: number
  readonly end: number
}

interface SeedsGold {
  readonly meta: { readonly files: Readonly<Record<string, { readonly fileName: string }>> }
  readonly events: readonly {
    readonly id: string
    readonly type: string
    readonly status: string
    readonly story: string
    readonly date: { readonly value: string } | null
    readonly evidence: readonly Evidence[]
  }[]
}

const STATUSES: ReadonlySet<string> = new Set(['happened', 'planned', 'proposed', 'denied', 'ongoing'])

/** The part of the seeds' gold that is at hand; `undefined` where the seeds are not on this machine. */
export function seedsEvents(shared: string): readonly GoldEvent[] | undefined {
  const file = join(shared, 'gold/seeds-gold-part.json')
  if (!existsSync(file)) return undefined
  const gold = JSON.parse(readFileSync(file, 'utf8')) as SeedsGold
  const idOf = (key: string) => (gold.meta.files[key]?.fileName ?? key).replace(/\.txt$/, '')
  return gold.events.flatMap((event): GoldEvent[] => {
    const types = TYPES[event.type]
    if (types === undefined || event.story === 'boilerplate') return []
    return [
      {
        id: event.id,
        types,
        date: event.date?.value,
        status: STATUSES.has(event.status) ? (event.status as EventStatus) : undefined,
        passages: event.evidence.map(({ file: key, start, end }) => ({ article: idOf(key), start, end })),
      },
    ]
  })
}

interface SamplesGold {
  readonly events: readonly {
    readonly id: string
    readonly type: string
    readonly date: string
    readonly status: EventStatus
    readonly evidence: readonly { readonly article: string; readonly text: string }[]
  }[]
}

/**
 * Events of the samples or of a story of `bench/coverage`; `readings` are the readings of their articles by id. What the
 * writer calls by a word that is none of our types ("letter", "offer") is not asked for.
 */
export function samplesEvents(
  folder: string,
  readings: ReadonlyMap<string, string>,
  isWider = false,
): readonly GoldEvent[] {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as SamplesGold
  return gold.events.flatMap((event): GoldEvent[] => {
    const own = TYPES[event.type] ?? (OURS.has(event.type) ? [event.type] : undefined)
    const types = own ?? (isWider ? WIDER[event.type] : undefined)
    if (types === undefined) return []
    const passages = event.evidence.flatMap(({ article, text }) => {
      const start = readings.get(article)?.indexOf(text) ?? -1
      return start < 0 ? [] : [{ article, start, end: start + text.length }]
    })
    return [{ id: event.id, types, date: event.date, status: event.status, passages }]
  })
}
