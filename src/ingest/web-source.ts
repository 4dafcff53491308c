import { SynopseError } from '../model/errors.ts'
import type { RawPage } from '../model/raw-page.ts'
import type { FetchOptions } from './fetch-answer.ts'
import { pagesFromBytes } from './pages-from-bytes.ts'
import type { InputFailure, Source } from './source.ts'
import { looksLikeAddress } from './web-address.ts'

/** Pages, feeds and lists of feeds on the web. */
export const webSource: Source = {
  name: 'web',
  accepts: looksLikeAddress,
  read: (input, { mayBePrivate }) =>
    readAddress(input, mayBePrivate === undefined ? {} : { allowPrivate: mayBePrivate }),
}

/** A list leads to feeds, a feed to articles, and an article nowhere. */
const DEPTH = 2

/** Fetches one address and reads what it holds. `options` beyond `allowPrivate` exist for tests. */
export async function* readAddress(
  input: string,
  options: FetchOptions,
  depth = 0,
): AsyncGenerator<RawPage | InputFailure> {
  try {
    // Only with an address: loading Node's HTTP takes as long as reading several articles.
    const { fetchPage } = await import('./fetch-page.ts')
    const page = await fetchPage(input, options)
    const { pathname } = new URL(page.url)
    yield* pagesFromBytes(page.bytes, {
      input,
      id: page.url,
      name: pathname,
      url: page.url,
      contentType: page.contentType,
      ...(page.charset !== undefined && { charset: page.charset }),
      ...(depth < DEPTH && { follow: (address: string) => readAddress(address, options, DEPTH) }),
      ...(depth === 0 && { followList: (address: string) => readAddress(address, options, 1) }),
    })
  } catch (error) {
    if (!(error instanceof SynopseError)) throw error
    yield { input, error }
  }
}
