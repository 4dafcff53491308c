import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the corpora: `SYNOPSE_CORPORA`, else `../shared/corpora` beside the checkout, else none. */
export function corporaFolder(): string | undefined {
  const folder = process.env.SYNOPSE_CORPORA ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url))
  return existsSync(folder) ? folder : undefined
}
