import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers for one host of an invented web. */
export type Host = (request: IncomingMessage, response: ServerResponse, url: URL) => void

/** A web of hosts ending in `.test`, all on one server of this machine. */
export interface InventedWeb {
  /** Address on a host, with the server's port. */
  at(host: string, path: string): string
  readonly hosts: Map<string, Host>
  /** Fetch options under which these hosts are reached and no other is. */
  readonly fetch: { readonly allowPrivate: (host: string) => boolean; readonly lookup: never }
  /** How often each address was asked for. */
  readonly asked: Map<string, number>
  /** Called before every answer. */
  onRequest: (() => void) | undefined
  close(): void
}

/** Starts the web. Hosts without a robots.txt of their own have none. */
export async function inventedWeb(): Promise<InventedWeb> {
  const hosts = new Map<string, Host>()
  const asked = new Map<string, number>()
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'none.test'}`)
    asked.set(`${url.hostname}${url.pathname}`, (asked.get(`${url.hostname}${url.pathname}`) ?? 0) + 1)
    web.onRequest?.()
    const host = hosts.get(url.hostname)
    if (host) host(request, response, url)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const lookup = (_: string, __: object, callback: (error: Error | null, found: object[]) => void) =>
    callback(null, [{ address: '127.0.0.1', family: 4 }])
  const web: InventedWeb = {
    at: (host, path) => `http://${host}:${port}${path}`,
    hosts,
    fetch: { allowPrivate: (host) => host.endsWith('.test'), lookup: lookup as never },
    asked,
    onRequest: undefined,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return web
}

/** A page with what pages have. */
export function articlePage(given: {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly date?: string
  readonly outlet: string
  readonly canonical?: string
}): string {
  const { title, paragraphs, date, outlet, canonical } = given
  const linked = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: date }
  return `<!doctype html><html lang="de"><head><title>${title} | ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="og:title" content="${title}">
${canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`}
<script type="application/ld+json">${JSON.stringify(linked)}</script></head>
<body><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>
<footer>Impressum</footer></body></html>`
}
