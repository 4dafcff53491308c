import { assign } from './assign.ts'

export const ROLES = ['addressee', 'cue', 'frame', 'speaker'] as const
export type Role = (typeof ROLES)[number]
export type Part = 'quote' | Role
const PARTS: readonly Part[] = ['quote', ...ROLES]

/** A quotation as sets of token numbers. `type` as the corpus spells it, absent for the empty partner of one unmatched. */
export interface Group {
  readonly type?: string
  readonly tokens: Readonly<Record<Part, ReadonlySet<number>>>
}

/** Precision, recall and F1 in percent. */
export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Score {
  readonly message: Figures
  readonly roles: Figures
  readonly joint: Figures
  readonly messageMicro: Figures
  readonly rolesMicro: Figures
  readonly jointMicro: Figures
  /** Share of gold quotations with a speaker whose matched system quotation has an overlapping one, percent. */
  readonly speakerFound: number
}

const NONE: ReadonlySet<number> = new Set()
const EMPTY: Group = { tokens: { quote: NONE, addressee: NONE, cue: NONE, frame: NONE, speaker: NONE } }

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const item of a) if (b.has(item)) count += 1
  return count
}

/** Dice overlap of two token sets. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b)
  return both === 0 ? 0 : (2 * both) / (a.size + b.size)
}

/**
 * Pairs system and gold quotations of one document one to one by overlap of their content, equal types first, as the
 * corpus's authors do; what finds no partner is paired with an empty one.
 */
export function pairUp(system: readonly Group[], gold: readonly Group[]): readonly (readonly [Group, Group])[] {
  const weights = gold.map((g) =>
    system.map((s) => {
      const o = overlap(g.tokens.quote, s.tokens.quote)
      return o + (o > 0 && g.type === s.type ? 0.01 : 0)
    }),
  )
  const columns = system.length > 0 ? assign(weights) : gold.map(() => -1)
  const taken = new Set(columns)
  return [
    ...gold.map((g, i): readonly [Group, Group] => [columns[i]! >= 0 ? system[columns[i]!]! : EMPTY, g]),
    ...system.filter((_, j) => !taken.has(j)).map((s): readonly [Group, Group] => [s, EMPTY]),
  ]
}

/** Scores documents, each a pair of system and gold quotations; macro over groups (the published figures) and micro. */
export function score(documents: readonly (readonly [readonly Group[], readonly Group[]])[]): Score {
  const precisions = new Map<Part, number[]>(PARTS.map((part) => [part, []]))
  const recalls = new Map<Part, number[]>(PARTS.map((part) => [part, []]))
  const micro = new Map<Part, [number, number, number]>(PARTS.map((part) => [part, [0, 0, 0]]))
  let found = 0
  let wanted = 0
  for (const [system, gold] of documents) {
    for (const [s, g] of pairUp(system, gold)) {
      for (const part of PARTS) {
        const a = s.tokens[part]
        const b = g.tokens[part]
        const both = shared(a, b)
        const sums = micro.get(part)!
        sums[0] += both
        sums[1] += a.size - both
        sums[2] += b.size - both
        if (a.size > 0) precisions.get(part)!.push(both / a.size)
        if (b.size > 0) recalls.get(part)!.push(both / b.size)
      }
      if (g.tokens.speaker.size === 0) continue
      wanted += 1
      if (shared(s.tokens.speaker, g.tokens.speaker) > 0 && shared(s.tokens.quote, g.tokens.quote) > 0) found += 1
    }
  }
  const macro = (parts: readonly Part[]) =>
    figures(mean(parts.flatMap((part) => precisions.get(part)!)), mean(parts.flatMap((part) => recalls.get(part)!)))
  const summed = (parts: readonly Part[]) => {
    let [both, extra, missed] = [0, 0, 0]
    for (const part of parts) {
      const sums = micro.get(part)!
      both += sums[0]
      extra += sums[1]
      missed += sums[2]
    }
    return figures(both / Math.max(1, both + extra), both / Math.max(1, both + missed))
  }
  return {
    message: macro(['quote']),
    roles: macro(ROLES),
    joint: macro(PARTS),
    messageMicro: summed(['quote']),
    rolesMicro: summed(ROLES),
    jointMicro: summed(PARTS),
    speakerFound: (100 * found) / Math.max(1, wanted),
  }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function figures(precision: number, recall: number): Figures {
  const sum = precision + recall
  return { precision: 100 * precision, recall: 100 * recall, f1: sum === 0 ? 0 : (200 * precision * recall) / sum }
}
