import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Context } from 'hono'
import { problem } from './envelope.ts'

/** The web application as Vite built it. */
const FOLDER = new URL('../../dist-web/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}
/** A file of the build: a name with letters that say what is in it never changes. */
const ASSET = /^\/(?:assets\/)?[\w-]+(?:\.[\w-]+)*\.(js|css|svg)$/

/** A file of the web application; every address of its views is its page. */
export async function webFile(context: Context): Promise<Response> {
  const asset = ASSET.exec(context.req.path)
  const name = asset ? context.req.path.slice(1) : 'index.html'
  try {
    const bytes = await readFile(fileURLToPath(new URL(name, FOLDER)))
    context.header('content-type', TYPES[asset?.[1] ?? 'html']!)
    context.header('cache-control', name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    return context.body(new Uint8Array(bytes))
  } catch {
    return problem(
      context,
      404,
      'not-found',
      asset ? 'there is no such file' : 'the web desk is not built; run npm run build',
    )
  }
}
