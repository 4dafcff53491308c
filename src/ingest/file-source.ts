import { createReadStream, type Dirent, type Stats } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import { archived } from './formats/read-format.ts'
import { type Origin, pagesFromBytes, pagesOfText } from './pages-from-bytes.ts'
import { readLines } from './read-lines.ts'
import { type InputFailure, SIZE_LIMIT, type Source, type SourceOptions } from './source.ts'
import { readAddress } from './web-source.ts'

/** Endings that are read inside folders. A file named by itself is read whatever its ending. */
const ENDINGS =
  '.txt .text .md .markdown .json .jsonl .ndjson .html .htm .xhtml .xml .rss .atom .rdf .opml .docx .pdf .eml .srt .vtt .warc .wacz .gz'.split(
    ' ',
  )
/** What stands beside articles in a folder and is none: notes about the folder, licences, gold data. */
const BESIDE =
  /^(?:readme|license|licence|copying|notice|changelog|contributing)(?:[._-].*)?$|^gold.*\.json$|^index\.json$|^package(?:-lock)?\.json$/iu
const DEPTH = 12
/** A packed web archive may be so many times as large as other files. */
const ARCHIVE = 10

/** Files and folders. Folders are read recursively in the order of their names; hidden entries are skipped. */
export const fileSource: Source = {
  name: 'file',
  accepts: () => true,
  read: (input, options) => readPath(input, options),
}

async function* readPath(path: string, options: SourceOptions): AsyncGenerator<RawPage | InputFailure> {
  let stats: Stats
  try {
    stats = await stat(path)
  } catch (error) {
    yield { input: path, error: notThere(path, error) }
    return
  }
  if (!stats.isDirectory()) {
    yield* readOne(path, stats, options)
    return
  }
  let found = 0
  for await (const item of filesIn(path, 0)) {
    found += 1
    if (typeof item !== 'string') yield item
    else
      try {
        yield* readOne(item, await stat(item), options)
      } catch (error) {
        yield { input: item, error: notThere(item, error) }
      }
  }
  if (found === 0) {
    const reason = `${path}: the folder holds no articles; it should hold ${ENDINGS.slice(0, -1).join(' ')} files`
    yield { input: path, error: new SynopseError('input-empty', reason) }
  }
}

/** Paths of readable files, or failures for folders that cannot be listed. */
async function* filesIn(folder: string, depth: number): AsyncGenerator<string | InputFailure> {
  let entries: readonly Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { input: folder, error: notThere(folder, error) }
    return
  }
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || BESIDE.test(entry.name)) continue
    if (entry.isDirectory() && depth < DEPTH) yield* filesIn(path, depth + 1)
    else if (
      (entry.isFile() || entry.isSymbolicLink()) &&
      ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending))
    )
      yield path
  }
}

async function* readOne(path: string, stats: Stats, options: SourceOptions): AsyncGenerator<RawPage | InputFailure> {
  const limit = options.sizeLimit ?? SIZE_LIMIT
  try {
    if (stats.isFile() && stats.size === 0)
      throw new SynopseError('input-empty', `${path}: the file is empty; remove it or fill it`)
    if (/\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(path)) {
      yield* readLinesOf(path, options)
      return
    }
    if (/\.warc(?:\.gz)?$/iu.test(path)) {
      yield* readArchive(path, limit)
      return
    }
    const largest = /\.wacz$/iu.test(path) ? limit * ARCHIVE : limit
    if (stats.isFile() && stats.size > largest) throw tooLarge(path, stats.size, largest)
    let bytes: Uint8Array = await readFile(path)
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = unzipped(bytes, path, limit)
    yield* pagesFromBytes(bytes, originOf(path, options))
  } catch (error) {
    yield { input: path, error: error instanceof SynopseError ? error : notThere(path, error) }
  }
}

/**
 * Pages of a file that somebody hands over, whatever its format; nothing is fetched for it.
 *
 * @param name of the file: its ending hints at the format
 */
export async function* readGiven(given: Uint8Array, name: string): AsyncGenerator<RawPage | InputFailure> {
  try {
    if (given.length === 0) throw new SynopseError('input-empty', `${name}: the file is empty; remove it or fill it`)
    const isPacked = given[0] === 0x1f && given[1] === 0x8b
    const bytes = isPacked ? unzipped(given, name, SIZE_LIMIT) : given
    const { id, name: file } = originOf(name)
    yield* pagesFromBytes(bytes, { input: name, id, name: file })
  } catch (error) {
    yield { input: name, error: error instanceof SynopseError ? error : notThere(name, error) }
  }
}

/** An OPML list in a file leads to addresses, which are fetched; a feed in a file is read as it stands. */
function originOf(path: string, { mayBePrivate }: SourceOptions = {}): Origin {
  const follow = /\.(?:opml|xml)(?:\.gz)?$/iu.test(path)
  return {
    input: path,
    id: idFromPath(path),
    name: basename(path).replace(/\.gz$/iu, ''),
    ...(follow && {
      followList: (address: string) =>
        readAddress(address, mayBePrivate === undefined ? {} : { allowPrivate: mayBePrivate }, 1),
    }),
  }
}

/** A web archive as a stream: it may be of any size, only its records are limited. */
async function* readArchive(path: string, limit: number): AsyncGenerator<RawPage | InputFailure> {
  const isZipped = path.toLowerCase().endsWith('.gz')
  yield* archived(() => createReadStream(path), isZipped, originOf(path), limit, pagesOfText)
}

/** A file of JSON lines as a stream: it may be of any size, only its lines are limited. */
async function* readLinesOf(path: string, options: SourceOptions): AsyncGenerator<RawPage | InputFailure> {
  const file = createReadStream(path)
  const stream = path.toLowerCase().endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file
  try {
    for await (const { line, page, error } of readLines(stream, {
      ...options,
      name: path,
      idPrefix: idFromPath(path),
    })) {
      if (page !== undefined) yield page
      if (error !== undefined) yield { input: `${path}:${line}`, error }
    }
  } finally {
    file.destroy()
  }
}

/** File name without folder and endings: `a/b.html.gz` is `b`. */
export function idFromPath(path: string): string {
  return (
    basename(path).replace(
      /(?:\.(?:txt|text|md|markdown|json|jsonl|ndjson|html?|xhtml|xml|rss|atom|rdf|opml|docx|pdf|eml|srt|vtt|warc|wacz|gz)){1,2}$/iu,
      '',
    ) || basename(path)
  )
}

function unzipped(bytes: Uint8Array, path: string, limit: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(path, undefined, limit)
    throw new SynopseError('input-unreadable', `${path}: the gzip data is damaged; unpack or fetch it again`, {
      cause: error,
    })
  }
}

function tooLarge(path: string, size: number | undefined, limit: number): SynopseError {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
  const found = size === undefined ? `more than ${megabytes(limit)}` : megabytes(size)
  return new SynopseError(
    'input-too-large',
    `${path}: ${found} is too large for one article (limit ${megabytes(limit)}); split it, or give one article a line as .jsonl`,
  )
}

function notThere(path: string, error: unknown): SynopseError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('Z_'))
    return new SynopseError('input-unreadable', `${path}: the gzip data is damaged; unpack or fetch it again`, {
      cause: error,
    })
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new SynopseError('input-missing', `${path}: there is no such file or folder; check the path`, {
      cause: error,
    })
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'it may not be read; check its permissions'
      : `it cannot be read (${code || String(error)})`
  return new SynopseError('input-unreadable', `${path}: ${why}`, { cause: error })
}
