import { readFile, stat } from 'node:fs/promises'
import { SynopseError } from '../model/errors.ts'
import { decode } from './decode.ts'
import { feedsInOpml } from './formats/opml.ts'
import { type InputFailure, SIZE_LIMIT } from './source.ts'
import { looksLikeAddress, webAddress } from './web-address.ts'

/**
 * The feeds that inputs name: addresses, OPML files, and text files with an address a line (`#` begins a note). What
 * cannot be read is told beside them.
 */
export async function feedsNamed(
  inputs: readonly string[],
): Promise<{ readonly feeds: readonly string[]; readonly failures: readonly InputFailure[] }> {
  const feeds = new Set<string>()
  const failures: InputFailure[] = []
  for (const input of inputs) {
    try {
      if (looksLikeAddress(input)) feeds.add(webAddress(input, () => true).href)
      else for (const feed of await feedsInFile(input)) feeds.add(feed)
    } catch (error) {
      if (!(error instanceof SynopseError)) throw error
      failures.push({ input, error })
    }
  }
  return { feeds: [...feeds], failures }
}

async function feedsInFile(path: string): Promise<readonly string[]> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile())
    throw new SynopseError('input-missing', `${path}: there is no such file; give an OPML file, or addresses of feeds`)
  if (stats.size > SIZE_LIMIT)
    throw new SynopseError('input-too-large', `${path}: too large for a list of feeds; give an OPML file`)
  const { text } = decode(await readFile(path), path)
  const isList = /^\s*</u.test(text.replace(/^\uFEFF/u, ''))
  const found = isList ? await feedsInOpml(text, path) : text.split(/\r?\n/u).map((line) => line.trim())
  const feeds = found.filter((line) => /^https?:\/\//iu.test(line)).map((line) => webAddress(line, () => true).href)
  if (feeds.length === 0)
    throw new SynopseError(
      'input-empty',
      `${path}: the list names no feeds; it should hold outlines with xmlUrl, or an address a line`,
    )
  return feeds
}
