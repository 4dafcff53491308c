import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Listening, listen } from '../../src/server/index.ts'
import type { Store } from '../../src/store/index.ts'
import { filledStore } from './filled-store.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
/** The web application as it was built. */
export const BUILT = new URL('../../dist-web/', import.meta.url).pathname
/** Whether the web desk can be opened here. */
export const HAS_BROWSER = CHROMIUM !== undefined && existsSync(BUILT)
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface OpenOptions {
  readonly width?: number
  readonly dark?: boolean
  readonly locale?: string
  readonly bypassCSP?: boolean
  /** Another desk than the one that was started. */
  readonly at?: string
}

/** A desk over the samples and a browser that opens its views. */
export function deskInBrowser() {
  let browser: Browser
  let store: Store
  let desk: Listening
  /** What the pages said on their console, and every error. */
  const noise: string[] = []
  return {
    noise,
    start: async (): Promise<Store> => {
      store = await filledStore()
      desk = await listen(store, { host: '127.0.0.1', port: 0, version: '0.0.0', today: () => '2026-03-10' })
      browser = await chromium.launch({
        executablePath: CHROMIUM!,
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
      })
      return store
    },
    stop: async () => {
      await browser?.close()
      await desk?.close()
      await store?.close()
    },
    open: async (path: string, options: OpenOptions = {}): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: 800 },
        colorScheme: options.dark ? 'dark' : 'light',
        locale: options.locale ?? 'de-DE',
        bypassCSP: options.bypassCSP ?? false,
      })
      const page = await context.newPage()
      page.on('console', (message) => noise.push(message.text()))
      page.on('pageerror', (error) => noise.push(error.message))
      page.on('dialog', (dialog) => {
        noise.push('dialog')
        void dialog.dismiss()
      })
      await page.goto((options.at ?? desk.url) + path)
      await page.waitForLoadState('networkidle')
      return page
    },
  }
}

/** What axe finds wrong in a page that was opened with `bypassCSP`. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: AXE })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}
