import { contentTypeOf, type FetchOptions, fetchAnswer, type WebAnswer } from './fetch-answer.ts'
import { failed } from './fetch-failure.ts'

/** A fetched page. */
export interface FetchedPage {
  readonly bytes: Uint8Array
  /** Where the last redirect led. */
  readonly url: string
  /** Lower case, without parameters; `''` where the server says none. */
  readonly contentType: string
  readonly charset?: string
}

/**
 * Fetches one page; see {@link fetchAnswer} for what is refused.
 *
 * @throws SynopseError `url-invalid`, `url-refused`, `url-failed`, `input-too-large`
 */
export async function fetchPage(input: string, options: FetchOptions = {}): Promise<FetchedPage> {
  return pageIn(await fetchAnswer(input, options), input)
}

/**
 * The page in an answer.
 *
 * @throws SynopseError `url-failed` where there is none that can be read
 */
export function pageIn({ status, url, headers, bytes }: WebAnswer, input: string): FetchedPage {
  if (status !== 200) throw failed(input, `the server answered ${status}`)
  const contentType = contentTypeOf(headers)
  if (bytes === undefined) throw failed(input, `its content is ${contentType}, not a page`)
  const charset = /;\s*charset="?([\w-]+)/iu.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase()
  return { bytes, url, contentType, ...(charset !== undefined && { charset }) }
}

export type { FetchOptions } from './fetch-answer.ts'
