import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { type Listening, listen } from '../../src/server/index.ts'
import type { Store } from '../../src/store/index.ts'
import { HAS_CHROMIUM, launchChromium } from './chromium.ts'
import { emptyStore, fill, filledStore } from './filled-store.ts'

/** The web application as it was built. */
export const BUILT = new URL('../../dist-web/', import.meta.url).pathname
/** Whether the web desk can be opened here. */
export const HAS_BROWSER = HAS_CHROMIUM && existsSync(BUILT)
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface OpenOptions {
  readonly width?: number
  readonly dark?: boolean
  readonly locale?: string
  readonly bypassCSP?: boolean
  /** Another desk than the one that was started. */
  readonly at?: string
}

export interface DeskOptions {
  /** Articles beside the samples. */
  readonly articles?: readonly Article[]
  /** Without the samples. */
  readonly isBare?: boolean
}

/**
 * A desk and a browser that opens its views, for the tests of one `describe`: started before them, stopped after them.
 * At the end no page may have said anything on its console.
 */
export function deskInBrowser({ articles = [], isBare = false }: DeskOptions = {}) {
  let browser: Browser
  let store: Store
  let listening: Listening
  /** What the pages said on their console, and every error. */
  const noise: string[] = []
  beforeAll(async () => {
    store = await (isBare ? emptyStore() : filledStore())
    if (articles.length > 0) await fill(store, articles)
    listening = await listen(store, { host: '127.0.0.1', port: 0, version: '0.0.0', today: () => '2026-03-10' })
    browser = await launchChromium()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await listening?.close()
    await store?.close()
    expect(noise).toEqual([])
  })
  return {
    noise,
    store: () => store,
    /** The story of an article; without one the one that changed first. */
    story: async (article?: string): Promise<string> =>
      article === undefined ? (await store.stories()).items.at(-1)!.id : (await store.listed([article]))[0]!.story!,
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
      await page.goto((options.at ?? listening.url) + path)
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

/** How far a page runs out of its window sideways, CSS pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
