import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = new URL('../../', import.meta.url).pathname

export interface SourceFile {
  /** Path below the repository root, with `/`. */
  readonly path: string
  /** The first folder below `src/`, or `''` for a file directly in it. */
  readonly room: string
  readonly code: string
  /** Module specifiers of static and dynamic imports and re-exports. */
  readonly imports: readonly string[]
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]{0,2000}?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g

/** Every TypeScript file below `src/`. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(ROOT.length)
      const code = readFileSync(join(ROOT, path), 'utf8')
      const parts = path.split('/')
      const imports = [...code.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      return { path, room: parts.length > 2 ? parts[1]! : '', code, imports }
    })
}
