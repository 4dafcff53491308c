import { SynopseError } from '../../model/errors.ts'
import type { RawPage } from '../../model/raw-page.ts'
import type { Origin } from '../pages-from-bytes.ts'
import type { InputFailure } from '../source.ts'

/** Most feeds of one list that are read, and how deep its groups are looked through. */
const FEEDS = 1000
const DEPTH = 10

interface Outline {
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

/**
 * Addresses of the feeds in an OPML list (feedsmith), each once, in order.
 *
 * @throws SynopseError `input-damaged`
 */
export async function feedsInOpml(text: string, input: string): Promise<readonly string[]> {
  const { parseOpml } = await import('feedsmith')
  let outlines: readonly Outline[]
  try {
    outlines = (parseOpml(text) as { body?: { outlines?: readonly Outline[] } }).body?.outlines ?? []
  } catch (cause) {
    throw new SynopseError('input-damaged', `${input}: this OPML list cannot be read; export it again`, { cause })
  }
  const found = new Set<string>()
  const collect = (list: readonly Outline[], depth: number) => {
    for (const { xmlUrl, outlines: inner } of list) {
      if (found.size >= FEEDS) return
      if (xmlUrl !== undefined && /^https?:\/\//iu.test(xmlUrl.trim())) found.add(xmlUrl.trim())
      if (inner !== undefined && depth < DEPTH) collect(inner, depth + 1)
    }
  }
  collect(outlines, 0)
  return [...found]
}

/** The articles of all feeds in an OPML list. */
export async function* pagesFromOpml(text: string, origin: Origin): AsyncGenerator<RawPage | InputFailure> {
  const feeds = await feedsInOpml(text, origin.input)
  if (feeds.length === 0 || origin.followList === undefined)
    throw new SynopseError(
      'input-empty',
      `${origin.input}: the list names no feeds; it should hold outlines with xmlUrl`,
    )
  for (const feed of feeds) yield* origin.followList(feed)
}
