import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/dossier/render/html/index.ts'
import type { Dossier } from '../../src/model/relations.ts'
import { HAS_CHROMIUM, launchChromium } from '../support/chromium.ts'
import { bridgeDossier } from '../support/dossier.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'

describe.skipIf(!HAS_CHROMIUM)('the HTML form in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'synopse-page-'))
  const wide = { width: 1280, height: 800 }
  const phone = { width: 390, height: 844 }

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(
    dossier: Dossier,
    options: { viewport: typeof wide; script?: boolean },
  ): Promise<{ page: Page; noise: string[] }> {
    const file = join(folder, 'dossier.html')
    writeFileSync(file, renderHtml(dossier))
    const context = await browser.newContext({
      viewport: options.viewport,
      javaScriptEnabled: options.script ?? true,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(error.message))
    page.on('dialog', (dialog) => {
      noise.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) noise.push(`request ${request.url()}`)
    })
    await page.goto(`file://${file}`)
    return { page, noise }
  }

  it('says nothing on the console, asks for nothing and never scrolls sideways', async () => {
    for (const viewport of [wide, phone])
      for (const dossier of [bridgeDossier, hostileDossier()]) {
        const { page, noise } = await open(dossier, { viewport })
        expect(noise).toEqual([])
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(overflow).toBe(0)
        await page.context().close()
      }
  })

  it('a marker leads to its passage, shown and marked, also where its source was hidden', async () => {
    const { page, noise } = await open(bridgeDossier, { viewport: wide })
    await page.locator('#s1-account .told.single .ref').first().click()
    const marked = page.locator('.mk.on')
    expect((await marked.allTextContents()).join('')).toBe('Das nächste Treffen ist für den 20. März geplant.')
    expect(await marked.first().isVisible()).toBe(true)
    expect(noise).toEqual([])
    await page.context().close()
  })

  it('a marked passage lists what cites it, and the list leads back', async () => {
    const { page } = await open(bridgeDossier, { viewport: wide })
    await page.locator('.mk', { hasText: 'Gollwitz lehnte einen Neubau ab.' }).first().click()
    const list = page.locator('#cited-by li a')
    expect(await list.count()).toBeGreaterThan(2)
    const target = await list.first().getAttribute('href')
    await list.first().click()
    await page.locator(`${target}.on`).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('#cited-by').isVisible()).toBe(false)
    await page.context().close()
  })

  it('the reader chooses which sources stand side by side', async () => {
    const { page } = await open(bridgeDossier, { viewport: wide })
    const visible = () => page.locator('.source:visible').count()
    const before = await visible()
    await page.locator('[data-toggle="q3"]').click()
    expect(await visible()).toBe(before + 1)
    await page.locator('#only').click()
    expect(await page.locator('#report').isVisible()).toBe(false)
    const boxes = await page
      .locator('.source:visible')
      .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().top))
    expect(new Set(boxes).size).toBe(1)
    await page.context().close()
  })

  it('a folded part opens for a link into it, by key as well', async () => {
    const { page, noise } = await open(bridgeDossier, { viewport: phone })
    const quotation = page.locator('#s1-speech q').first()
    expect(await quotation.isVisible()).toBe(false)
    await page.locator('nav.contents a[href="#s1-speech"]').click()
    expect(await quotation.isVisible()).toBe(true)
    await page.locator('#s1-who > details > summary').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#s1-who q').first().isVisible()).toBe(true)
    expect(noise).toEqual([])
    await page.context().close()
  })

  it('a marker of several passages leads through them', async () => {
    const [relations] = bridgeDossier.stories
    const { account } = relations!
    const [line] = account.single
    const other = relations!.coverage.rows
      .flatMap(({ cells }) => cells)
      .find(({ article, start }) => article === line!.passage.article && start !== line!.passage.start)
    const single = [{ ...line!, evidence: [...line!.evidence, other!] }]
    const dossier = { ...bridgeDossier, stories: [{ ...relations!, account: { ...account, single } }] }
    const { page } = await open(dossier, { viewport: wide })
    const marker = page.locator('.told.single .ref[data-also]')
    const marked = async () => (await page.locator('.mk.on').allTextContents()).join('')
    await marker.click()
    const first = await marked()
    await marker.click()
    expect(await marked()).not.toBe(first)
    await page.context().close()
  })

  it('every link works without script', async () => {
    const { page } = await open(bridgeDossier, { viewport: wide, script: false })
    expect(await page.locator('.source:visible').count()).toBe(3)
    await page.locator('#s1-account .told.single .ref').first().click()
    expect(page.url()).toMatch(/#p2-\d+-\d+$/)
    await page.context().close()
  })

  it('prints all that is folded away, without controls', async () => {
    const { page } = await open(bridgeDossier, { viewport: wide })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.bar-top').isVisible()).toBe(false)
    expect(await page.locator('.source:visible').count()).toBe(3)
    await page.context().close()
  })
})
