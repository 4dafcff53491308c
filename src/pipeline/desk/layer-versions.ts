import { createHash } from 'node:crypto'
import { STAGES } from '../../annotate/index.ts'
import type { Stage } from '../../annotate/stage.ts'
import { LAYER_NAMES, type LayerName } from '../../model/layers.ts'
import type { LayerVersions } from '../../store/store.ts'

/** The version of every layer: that of its stage and of all it depends on, so that a changed stage makes just those stale. */
export function layerVersions(
  stages: readonly Pick<Stage<LayerName, LayerName>, 'assigns' | 'requires' | 'version'>[] = STAGES,
): LayerVersions {
  const found = new Map<LayerName, string>()
  for (const { assigns, requires, version } of stages) {
    const parts = [`${assigns}@${version}`, ...requires.map((layer) => found.get(layer) ?? '')]
    found.set(assigns, createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12))
  }
  return Object.fromEntries(LAYER_NAMES.map((name) => [name, found.get(name) ?? ''])) as LayerVersions
}
