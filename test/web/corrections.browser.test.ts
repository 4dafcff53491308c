import { beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../../src/server/index.ts'
import type { Store } from '../../src/store/index.ts'
import { deskInBrowser, HAS_BROWSER, overflowOf, violationsIn } from '../support/desk-in-browser.ts'

describe.skipIf(!HAS_BROWSER)('correcting in a browser', () => {
  const desk = deskInBrowser()
  const { open, noise } = desk
  let store: Store
  let story: string
  beforeAll(async () => {
    store = desk.store()
    story = await desk.story()
  })

  it('renames by keyboard alone, says so, and takes it back', async () => {
    const page = await open(`story/${story}`)
    const first = page.locator('#people li[data-fixable]').first()
    const before = await first.locator('a bdi').textContent()
    await first.locator('a').first().focus()
    await page.keyboard.press('c')
    await page.keyboard.press('Escape')
    expect(await page.locator('.fix-panel').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.className')).toBe('fix')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Jemand Anderes')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#people .by-hand')
    expect(await first.locator('a bdi').textContent()).toBe('Jemand Anderes')
    expect(await page.locator('#corrections li').textContent()).toContain(`${before} → Jemand Anderes`)
    await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).press('Enter')
    await page.waitForSelector('#corrections', { state: 'detached' })
    expect(await first.locator('a bdi').textContent()).toBe(before)
    await page.context().close()
  })

  it('rejects a discrepancy, and the log brings it back', async () => {
    const page = await open(`story/${story}`)
    const count = await page.locator('#discrepancies .lines > li').count()
    await page.locator('#discrepancies .fix').first().click()
    await page.getByLabel('Grund').fill('nachgelesen')
    await page.getByRole('button', { name: 'Das ist kein Unterschied' }).click()
    await page.waitForSelector('#corrections')
    expect(await page.locator('#discrepancies .lines > li').count()).toBe(count - 1)
    await page.getByRole('link', { name: 'Berichtigungen' }).first().click()
    const entry = page.locator('.log .row').first()
    expect(await entry.textContent()).toContain('nachgelesen')
    await entry.getByRole('button', { name: /Rückgängig/ }).click()
    await page.waitForSelector('.log .undone')
    await page.goBack()
    await page.waitForSelector('.story h1')
    await page.waitForSelector('#corrections', { state: 'detached' })
    expect(await page.locator('#discrepancies .lines > li').count()).toBe(count)
    await page.context().close()
  })

  it('judges, parts and joins what was said', async () => {
    const page = await open(`story/${story}`)
    const id = await page.locator('#speech li.several[data-fixable]').first().getAttribute('id')
    const said = page.locator(`#speech li[id="${id}"]`)
    const wordings = await said.locator('.wording').count()
    await said.locator('.fix').click()
    await said.locator('input[name=out]').first().check()
    await said.getByRole('button', { name: 'Trennen' }).click()
    await page.waitForSelector('#corrections')
    expect(await said.locator('.wording').count()).toBeLessThan(wordings)
    await said.locator('.fix').click()
    await said.getByRole('button', { name: 'Zitat bestätigen' }).click()
    expect(await said.getByRole('alert').textContent()).toContain('Bitte erst wählen')
    await said.locator('input[name=out]').first().check()
    await said.getByRole('button', { name: 'Zitat bestätigen' }).click()
    await expect.poll(() => page.locator('#corrections .lines > li').count()).toBe(2)
    await page.context().close()
    for (const { id } of (await store.corrections.list()).items.slice(0, 2)) expect(id).toMatch(/^k/)
  })

  it('says who said it instead, and takes it back', async () => {
    const page = await open(`story/${story}`)
    const said = page.locator('#speech li[data-fixable]:not(.several)').first()
    const before = await page.locator('#speech').textContent()
    const entries = page.locator('#corrections .lines > li')
    const count = await entries.count()
    await said.locator('.fix').click()
    const names = await said.getByLabel('Gesagt von').locator('option').allTextContents()
    const other = names.at(-2)!
    await said.getByLabel('Gesagt von').selectOption({ label: other })
    await said.getByRole('button', { name: 'Zuschreiben' }).click()
    await expect.poll(() => entries.count()).toBe(count + 1)
    expect(await entries.last().textContent()).toContain(`gesagt von`)
    expect(await entries.last().textContent()).toContain(other)
    expect(await page.locator('#speech').textContent()).not.toBe(before)
    await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click()
    await expect.poll(() => entries.count()).toBe(count)
    await expect.poll(() => page.locator('#speech').textContent()).toBe(before)
    await page.context().close()
  })

  it('takes a note on chosen words, by mouse, and on a marked passage', async () => {
    const page = await open('article/telefonat-alpenbote')
    // Three clicks choose a paragraph.
    await page
      .locator('.text p')
      .nth(2)
      .click({ clickCount: 3, position: { x: 2, y: 2 } })
    const words = await page.locator('.text p').nth(2).textContent()
    await page.locator('.chosen .fix').click()
    await page.getByLabel('Anmerkung', { exact: true }).fill('<b>im Amt nachgefragt</b>')
    await page.getByRole('button', { name: 'Anmerken', exact: true }).click()
    await page.waitForSelector('.notes')
    expect(await page.locator('.notes').textContent()).toContain('<b>im Amt nachgefragt</b>')
    const { act } = (await store.corrections.list({ limit: 1 })).items[0]!
    expect(act.kind === 'note' && words?.trim().startsWith(act.passage.quote.slice(0, 20))).toBe(true)
    await page.context().close()
    const reader = await open(`story/${story}/read`)
    await reader.locator('.column .mk').first().click()
    await reader.waitForSelector('.chosen .fix')
    await reader.context().close()
  })

  it('moves a text to a story of its own, and back', async () => {
    const page = await open(`story/${story}`)
    const sources = page.locator('.sources > li')
    const count = await sources.count()
    await sources.last().locator('.fix').click()
    await page.getByLabel('Gehört zu').selectOption('new')
    await page.getByRole('button', { name: 'Verschieben' }).click()
    await expect.poll(() => sources.count()).toBe(count - 1)
    expect((await store.stories()).items.some(({ articles }) => articles === 1)).toBe(true)
    await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click()
    await expect.poll(() => sources.count()).toBe(count)
    await page.context().close()
  })

  it('open panels are free of axe violations in both themes, and fit a phone', async () => {
    for (const dark of [false, true]) {
      const page = await open(`story/${story}`, { dark, width: dark ? 360 : 1280, bypassCSP: true })
      for (const part of ['.title-line', '#people', '#speech', '#timeline', '#discrepancies', '#figures', '#sources'])
        await page.locator(`${part} .fix`).first().click()
      expect(await page.locator('.fix-panel').count()).toBe(7)
      expect(await violationsIn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      await page.context().close()
    }
    const log = await open('corrections', { locale: 'en-GB', width: 360, bypassCSP: true })
    expect(await log.locator('h1').textContent()).toBe('Corrections')
    expect(await violationsIn(log)).toEqual([])
    expect(await overflowOf(log)).toBe(0)
    await log.context().close()
  }, 60_000)

  it('asks who somebody is where others reach it, and lets a reader read', async () => {
    const { secret } = await store.access.create('Ilse Tamm', 'reader')
    await store.users.set('Jan Ole', 'reader', 'vier lange ruhige Wörter')
    const team = await listen(store, { host: '127.0.0.1', port: 0, version: '0', needsLogin: true })
    for (const dark of [true, false]) {
      const asked = await open('', { at: team.url, dark, width: 360, bypassCSP: true })
      expect(await violationsIn(asked)).toEqual([])
      expect(await overflowOf(asked)).toBe(0)
      await asked.context().close()
    }
    const page = await open('', { at: team.url, bypassCSP: true })
    // What was refused before somebody logged in is said on the console by the browser itself.
    await page.getByLabel('Name').fill('Jan Ole')
    await page.getByLabel('Kennwort').fill('vier lange ruhige Worte')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=alert]')
    noise.length = 0
    await page.getByLabel('Kennwort').fill('vier lange ruhige Wörter')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.row')
    await page.getByRole('button', { name: 'Abmelden' }).click()
    await page.getByRole('button', { name: 'Mit einem Zugangsschlüssel anmelden' }).click()
    expect(await violationsIn(page)).toEqual([])
    noise.length = 0
    await page.getByLabel('Zugangsschlüssel', { exact: true }).fill(secret)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.row')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.story h1')
    expect(await page.locator('.fix').count()).toBe(0)
    await page.getByRole('button', { name: 'Abmelden' }).click()
    await page.waitForSelector('.login')
    noise.length = 0
    await page.context().close()
    await team.close()
  })
})
