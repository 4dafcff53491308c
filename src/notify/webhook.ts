import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { checkedLookup, type FetchOptions } from '../ingest/fetch-answer.ts'
import { asFailure } from '../ingest/fetch-failure.ts'
import { webAddress } from '../ingest/web-address.ts'
import { SynopseError } from '../model/errors.ts'
import type { NewsItem } from '../model/news.ts'

/** What a webhook is sent. */
export interface WebhookBody {
  readonly version: 1
  readonly news: readonly NewsItem[]
}

const TIME_LIMIT = 15_000

/**
 * Posts news as JSON. The address is checked like one that is fetched: only public ones, unless `allowPrivate` says
 * otherwise; a redirect is not followed.
 *
 * @throws SynopseError `url-invalid`, `url-refused`, `url-failed`
 */
export async function postNews(
  url: string,
  items: readonly NewsItem[],
  options: Pick<FetchOptions, 'allowPrivate' | 'lookup' | 'timeLimit' | 'userAgent'> = {},
): Promise<void> {
  const { allowPrivate = false } = options
  const address = webAddress(url, (host) => (typeof allowPrivate === 'function' ? allowPrivate(host) : allowPrivate))
  const body = JSON.stringify({ version: 1, news: items } satisfies WebhookBody)
  const signal = AbortSignal.timeout(options.timeLimit ?? TIME_LIMIT)
  const request: typeof httpRequest = address.protocol === 'https:' ? httpsRequest : httpRequest
  const status = await new Promise<number>((resolve, reject) => {
    const sent = request(
      address,
      {
        method: 'POST',
        lookup: checkedLookup(address.hostname, options),
        agent: false,
        signal,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': options.userAgent ?? 'synopse/0.1',
        },
      },
      (response) => {
        response.destroy()
        resolve(response.statusCode ?? 0)
      },
    )
    sent.on('error', (error) => reject(asFailure(error, url, signal)))
    sent.end(body)
  })
  if (status < 200 || status >= 300)
    throw new SynopseError('url-failed', `${url}: the webhook answered ${status}; the news are sent again later`)
}
