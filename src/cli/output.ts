import { once } from 'node:events'
import { accessSync, closeSync, constants, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SynopseError } from '../model/errors.ts'

/**
 * Checks before the work that `path` can be written: its folder exists and is writable, and it is no folder itself.
 *
 * @throws SynopseError `output-failed`
 */
export function assertWritable(path: string): void {
  const folder = dirname(path)
  try {
    if (!statSync(folder).isDirectory()) throw failed(path, `${folder} is not a folder`)
    accessSync(folder, constants.W_OK)
    const target = statSync(path, { throwIfNoEntry: false })
    if (target?.isDirectory()) throw failed(path, 'it is a folder; name a file')
  } catch (error) {
    throw error instanceof SynopseError ? error : failed(path, reasonOf(error, folder), error)
  }
}

/**
 * Writes a whole file or nothing: into a temporary file beside the target, then renamed over it, in one turn of the
 * event loop, so that Ctrl-C cannot come between.
 *
 * @throws SynopseError `output-failed`
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    if (isSpecial(path)) {
      writeFileSync(path, text)
      return
    }
    const file = openSync(temporary, 'wx')
    try {
      writeFileSync(file, text)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw failed(path, reasonOf(error, dirname(path)), error)
  }
}

/**
 * Checks before the work that a format of bytes does not go to a terminal.
 *
 * @throws SynopseError `usage`
 */
export function assertForTerminal(command: string, format: string, out: string | undefined, isTerminal: boolean): void {
  if ((format === 'xlsx' || format === 'tables') && out === undefined && isTerminal)
    throw new SynopseError('usage', `${command}: ${format} is nothing for a terminal; name a file with --out`)
}

/** Devices and pipes (`/dev/null`, a named pipe) are written to, never replaced. */
function isSpecial(path: string): boolean {
  const target = statSync(path, { throwIfNoEntry: false })
  return target !== undefined && !target.isFile()
}

/** Writes to a stream and waits where the reader is slower than we are. */
export async function writeTo(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

function failed(path: string, reason: string, cause?: unknown): SynopseError {
  return new SynopseError('output-failed', `${path}: cannot write the output, ${reason}`, { cause })
}

function reasonOf(error: unknown, folder: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return `the folder ${folder} does not exist; create it first`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `the folder ${folder} is not writable; choose another with --out`
  if (code === 'ENOSPC') return 'the disk is full; make room or choose another place with --out'
  return error instanceof Error ? error.message : String(error)
}
