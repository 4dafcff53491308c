import type { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'

/** An input that could not be read, or a part of one (`notes.jsonl:12`). The run goes on without it. */
export interface InputFailure {
  /** As the user would name it: path, URL, or path and line. */
  readonly input: string
  readonly error: SynopseError
}

/** What a source may be told. */
export interface SourceOptions {
  /** Largest accepted input in bytes; {@link SIZE_LIMIT} by default. */
  readonly sizeLimit?: number
  /** Whether a host that is named may lie in a private network or on this machine; none may by default. */
  readonly mayBePrivate?: (host: string) => boolean
}

/**
 * A way in: files, folders, URLs, later feeds and archives. A source yields pages one by one and never throws for what
 * an input holds; it yields an {@link InputFailure} instead.
 */
export interface Source {
  readonly name: string
  /** Whether this source reads inputs that look like `input`. The first source that accepts one reads it. */
  accepts(input: string): boolean
  read(input: string, options: SourceOptions): AsyncGenerator<RawPage | InputFailure>
}

/** Largest file that is read, in bytes. A novel has 1 MB; what is larger is no article. */
export const SIZE_LIMIT = 20 * 1024 * 1024

/** Tells a failure from a page or an article. */
export function isFailure(item: object): item is InputFailure {
  return 'error' in item && 'input' in item
}
