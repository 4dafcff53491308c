import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { deskInBrowser, HAS_BROWSER } from '../support/desk-in-browser.ts'

const focused = (page: Page, what: string) => page.evaluate(`document.activeElement.${what}`) as Promise<string>

/** Goes on by Tab until what has the focus answers to a selector. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
  }
  throw new Error(`no ${selector} is reached by Tab`)
}

describe.skipIf(!HAS_BROWSER)('the desk without a mouse', () => {
  const desk = deskInBrowser()
  it('inbox: narrows the list, walks it, opens a story', async () => {
    const page = await desk.open('')
    const all = await page.locator('.row').count()
    await tabTo(page, '.filters select')
    await page.keyboard.press('ArrowDown')
    await page.waitForSelector('.empty')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.locator('.row').count()).toBe(all)
    await tabTo(page, '.filters label:last-child input')
    await page.keyboard.press('Space')
    const rows = async (which: string) => (await page.locator(`.row${which}`).count()) > 0
    await expect.poll(async () => [await rows(':has(.warn)'), await rows(':not(:has(.warn))')]).toEqual([true, false])
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.story h1')
    expect(await focused(page, 'id')).toBe('view')
    await page.context().close()
  })

  it('story: goes to a part, shows all of it, opens a passage, and comes back to an item that was folded away', async () => {
    const page = await desk.open(`story/${await desk.story()}`)
    await tabTo(page, '.contents a[href="#speech"]')
    await page.keyboard.press('Enter')
    await tabTo(page, '#speech .cite')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.mk.on')
    await page.keyboard.press('j')
    expect(await focused(page, 'closest(".cited") !== null')).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.story h1')
    await expect.poll(() => focused(page, 'classList.contains("sought")')).toBe(true)
    const folded = await page.evaluate(`document.querySelector('#people details li[id]').id`)
    await page.goto(`${page.url().split('#')[0]}#${folded}`)
    await expect.poll(() => focused(page, 'id')).toBe(folded)
    expect(await page.locator(`[id="${folded}"]`).isVisible()).toBe(true)
    await page.context().close()
  })

  it('reader: lights a passage in both texts, puts a third beside them, closes it', async () => {
    const page = await desk.open(`story/${await desk.story()}/read`)
    await tabTo(page, '.column .mk')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.mk.on')
    expect(await page.locator('.cited li').count()).toBeGreaterThan(0)
    await page.locator('.reader-tools select').focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForSelector('.column:nth-child(3) .text')
    await page.locator('.column:nth-child(3) .close').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.column').count()).toBe(2)
    await page.context().close()
  })

  it('search: asks, walks the passages, opens one where the words stand', async () => {
    const page = await desk.open('')
    await page.keyboard.press('/')
    await page.keyboard.type('Meerenge')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.passage mark')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.single-text .mk.on')
    await page.context().close()
  })

  it('article: a marked passage takes a note, and the log takes it back', async () => {
    const page = await desk.open('article/telefonat-alpenbote')
    await tabTo(page, '.text .mk')
    await page.keyboard.press('Enter')
    await tabTo(page, '.chosen .fix')
    await page.keyboard.press('Enter')
    await tabTo(page, '.fix-panel textarea')
    await page.keyboard.type('im Amt nachgefragt')
    await tabTo(page, '.fix-panel button')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.notes')
    await tabTo(page, '.head a[href="/corrections"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.log .row')
    await page.keyboard.press('j')
    await tabTo(page, '.log .small')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.log .undone')
    await page.context().close()
  })

  it('add: takes a typed text and says where it went', async () => {
    const page = await desk.open('add')
    await tabTo(page, 'textarea[name=text]')
    await page.keyboard.type('Die Fähre von Marnbach fährt wieder, sagte Ilse Tamm am Dienstag.')
    await tabTo(page, '.ways form button')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.results a')
    await tabTo(page, '.results a')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.story h1')
    await page.context().close()
  })
})
