import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/server/index.ts'
import type { Store } from '../../src/store/index.ts'
import { articleOf } from '../support/article.ts'
import { filledStore } from '../support/filled-store.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const BUILT = new URL('../../dist-web/', import.meta.url).pathname
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const HOSTILE = `<script>document.title = 'owned'</script><img src=x onerror="document.title = 'owned'"> sagte Ilse Tamm.
„<svg onload=alert(1)> javascript:alert(1) \u202egnikcart“, sagte Tamm am Dienstag.`

describe.skipIf(CHROMIUM === undefined || !existsSync(BUILT))('the web desk in a browser', () => {
  let browser: Browser
  let store: Store
  let desk: Listening
  let story: string
  const noise: string[] = []

  beforeAll(async () => {
    store = await filledStore()
    desk = await listen(store, { host: '127.0.0.1', port: 0, version: '0.0.0', today: () => '2026-03-10' })
    story = (await store.stories()).items.at(-1)!.id
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
    await store?.close()
  })

  async function open(
    path: string,
    options: { width?: number; dark?: boolean; locale?: string; bypassCSP?: boolean } = {},
  ): Promise<Page> {
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
    await page.goto(desk.url + path)
    await page.waitForLoadState('networkidle')
    return page
  }

  const views = () => [
    '',
    `story/${story}`,
    `story/${story}/read`,
    'search?q=Meerenge',
    'article/telefonat-alpenbote',
    'add',
  ]

  it('every view is free of axe violations in both themes, and scrolls no way but down on a phone', async () => {
    for (const dark of [false, true])
      for (const path of views()) {
        const page = await open(path, { dark, width: dark ? 360 : 1280, bypassCSP: true })
        await page.addScriptTag({ content: AXE })
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        })
        expect([path, dark, violations]).toEqual([path, dark, []])
        const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect([path, over]).toEqual([path, 0])
        await page.context().close()
      }
  }, 120_000)

  it('is worked by keyboard: j and Enter open a story, slash searches', async () => {
    const page = await open('')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const label = await page.evaluate('document.activeElement.querySelector("bdi").textContent')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.story h1')
    expect(page.url()).toContain('/story/')
    expect(String(label).length).toBeGreaterThan(10)
    await page.keyboard.press('/')
    await page.keyboard.type('Meerenge')
    await page.keyboard.press('Enter')
    await page.waitForSelector('mark')
    expect(await page.locator('mark').first().textContent()).toBe('Meerenge')
    await page.context().close()
  })

  it('leads from the account to two texts, lights the same in both, and leads back', async () => {
    const page = await open(`story/${story}`)
    await page.locator('.shared .cite').first().click()
    await page.waitForSelector('.column:nth-child(2) .mk.on')
    expect(await page.locator('.column').count()).toBe(2)
    for (const side of [1, 2])
      expect(await page.locator(`.column:nth-child(${side}) .mk.on`).count()).toBeGreaterThan(0)
    await page.locator('.cited li a').first().click()
    await page.waitForSelector('.story h1')
    expect(page.url()).toMatch(/#\w+/)
    await page.context().close()
  })

  it('takes a pasted text, says where it went, and shows a hostile one as text', async () => {
    const page = await open('add')
    await page.getByLabel('Artikeltext').fill(HOSTILE)
    await page.getByRole('button', { name: 'Aufnehmen' }).first().click()
    await page.waitForSelector('.results a')
    await page.locator('.results a').first().click()
    await page.waitForSelector('.story h1')
    expect(await page.title()).toBe('Synopse')
    expect(await page.locator('main script, main img').count()).toBe(0)
    await page.context().close()
  })

  it('shows a hostile article as it stands', async () => {
    await store.put(articleOf(HOSTILE, { id: 'hostile' }))
    const page = await open('article/hostile')
    expect(await page.locator('.text').textContent()).toContain("<script>document.title = 'owned'</script>")
    expect(await page.title()).toBe('Synopse')
    await page.context().close()
  })

  it('speaks English too, and remembers it', async () => {
    const page = await open('', { locale: 'en-GB' })
    expect(await page.locator('h1').textContent()).toBe('Stories')
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.reload()
    await page.waitForSelector('.row')
    expect(await page.locator('h1').textContent()).toBe('Meldungen')
    await page.context().close()
  })

  it('made no noise', () => {
    expect(noise).toEqual([])
  })

  it('weighs less than 300 kB of script', () => {
    const assets = join(BUILT, 'assets')
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
    const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0)
    expect(bytes).toBeLessThan(300_000)
  })
})
