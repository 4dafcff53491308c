import type { LayerName } from '../model/layers.ts'
import { entities } from './entities/index.ts'
import { events } from './events/index.ts'
import { figures } from './figures/index.ts'
import { mentions } from './mentions/index.ts'
import { quotations } from './quotations/index.ts'
import { sentences } from './sentences/index.ts'
import type { Stage } from './stage.ts'
import { statements } from './statements/index.ts'
import { timeExpressions } from './time-expressions/index.ts'
import { tokens } from './tokens/index.ts'

/** All stages, in an order in which every stage finds what it requires. */
export const STAGES = [
  sentences,
  tokens,
  mentions,
  entities,
  timeExpressions,
  figures,
  quotations,
  events,
  statements,
] as const satisfies readonly Stage<LayerName, LayerName>[]

/** The stages needed to fill `goals`, in running order. */
export function stagesFor(goals: readonly LayerName[]): readonly Stage<LayerName, LayerName>[] {
  const needed = new Set<LayerName>(goals)
  const chosen: Stage<LayerName, LayerName>[] = []
  for (const stage of [...STAGES].reverse() as Stage<LayerName, LayerName>[]) {
    if (!needed.has(stage.assigns)) continue
    chosen.unshift(stage)
    for (const layer of stage.requires) needed.add(layer)
  }
  return chosen
}
