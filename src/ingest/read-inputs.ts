import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import { fileSource } from './file-source.ts'
import { type InputFailure, isFailure, type Source, type SourceOptions } from './source.ts'
import { webSource } from './web-source.ts'

/** In the order they are asked; the file source accepts everything and stands last. */
const SOURCES: readonly Source[] = [webSource, fileSource]

/**
 * Pages of all inputs, in order and one by one. Ids are unique across the run: a second `report` becomes `report-2`.
 * What cannot be read is yielded as a failure, and the run goes on.
 *
 * @throws SynopseError `input-none` where `inputs` is empty.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<RawPage | InputFailure> {
  if (inputs.length === 0) throw new SynopseError('input-none', 'no input: name files, folders or URLs')
  const taken = new Set<string>()
  for (const input of inputs) {
    const source = SOURCES.find((candidate) => candidate.accepts(input)) ?? fileSource
    for await (const item of source.read(input, options))
      yield isFailure(item) ? item : { ...item, id: uniqueId(item.id, taken) }
  }
}

/** `id`, or the first free `id-2`, `id-3` …; remembers what it gave out. */
export function uniqueId(id: string, taken: Set<string>): string {
  let candidate = id
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${id}-${number}`
  taken.add(candidate)
  return candidate
}
