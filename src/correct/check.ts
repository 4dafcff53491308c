import type { Anchor, Correction, CorrectionAct } from '../model/corrections.ts'
import { SynopseError } from '../model/errors.ts'

/** Longest text of a field: a passage, a note. */
const LONGEST = 20_000
const MOST = 1000

type Check = (value: unknown) => boolean
type Shape = Readonly<Record<string, Check>>

const text: Check = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST
const oneOf =
  (...names: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && names.includes(value)
const list =
  (check: Check, least: number): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= MOST && value.every(check)
const shaped =
  (shape: Shape, optional: Shape = {}): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false
    const fields = value as Record<string, unknown>
    return (
      Object.entries(shape).every(([key, check]) => check(fields[key])) &&
      Object.entries(optional).every(([key, check]) => fields[key] === undefined || check(fields[key]))
    )
  }

const anchor = shaped({
  article: text,
  quote: text,
  start: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
} satisfies Record<keyof Anchor, Check>)
const entity = shaped({ name: text, kind: oneOf('person', 'organization', 'place', 'other') }, { mention: anchor })
const of = oneOf('statement', 'event', 'figure')
const discrepancy = shaped({ type: text, sides: list(anchor, 1) })
const move: Shape = { articles: list(text, 1), from: text, to: text }

const ACTS: Readonly<Record<CorrectionAct['kind'], Shape>> = {
  'merge-entities': { entities: list(entity, 2) },
  'split-entity': { entity, forms: list(text, 0), articles: list(text, 0) },
  'rename-entity': { entity, name: text },
  'stop-entity': { entity },
  'move-articles': move,
  'merge-stories': move,
  'split-story': move,
  'merge-alignments': { of, items: list(anchor, 2) },
  'split-alignment': { of, item: anchor, out: list(anchor, 1) },
  'reject-quotation': { quotation: anchor },
  'confirm-quotation': { quotation: anchor },
  'reject-discrepancy': { discrepancy },
  'confirm-discrepancy': { discrepancy },
  note: { passage: anchor, text },
  undo: { entry: text },
}

/**
 * A value from outside as an act, with the fields it must have and no others.
 *
 * @throws SynopseError `correction-invalid`
 */
export function checkedAct(value: unknown): CorrectionAct {
  const kind = (value as { readonly kind?: unknown } | null)?.kind
  const shape = typeof kind === 'string' && Object.hasOwn(ACTS, kind) ? ACTS[kind as CorrectionAct['kind']] : undefined
  if (!shape)
    throw new SynopseError('correction-invalid', `no correction of the kind ${JSON.stringify(kind)}; see docs/desk.md`)
  const fields = value as Record<string, unknown>
  const wrong = Object.entries(shape).find(([key, check]) => !check(fields[key]))
  if (wrong) throw new SynopseError('correction-invalid', `${kind}: "${wrong[0]}" is missing or not understood`)
  return Object.fromEntries(
    ['kind', ...Object.keys(shape)].map((key) => [key, fields[key]]),
  ) as unknown as CorrectionAct
}

/**
 * A value from outside as an entry of the log.
 *
 * @throws SynopseError `correction-invalid`
 */
export function checkedCorrection(value: unknown): Correction {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const { id, at, by, why } = fields
  if (typeof id !== 'string' || !/^\w{1,64}$/.test(id)) throw invalid('id')
  if (typeof at !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(at)) throw invalid('at')
  if (typeof by !== 'string' || by.trim() === '') throw invalid('by')
  const given = typeof why === 'string' && why.trim() !== '' ? { why } : {}
  return { id, at, by, act: checkedAct(fields.act), ...given }
}

function invalid(field: string): SynopseError {
  return new SynopseError('correction-invalid', `an entry of the log: "${field}" is missing or not understood`)
}
