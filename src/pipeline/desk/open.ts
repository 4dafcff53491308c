import { openStore, type Store } from '../../store/index.ts'
import { layerVersions } from './layer-versions.ts'

/** Opens a store for the stages of this program; see `openStore`. */
export function openDesk(location: string): Promise<Store> {
  return openStore(location, { versions: layerVersions() })
}

export type { Store } from '../../store/index.ts'
