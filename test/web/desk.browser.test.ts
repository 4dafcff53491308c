import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/index.ts'
import { articleOf } from '../support/article.ts'
import { BUILT, deskInBrowser, HAS_BROWSER, overflowOf, violationsIn } from '../support/desk-in-browser.ts'

const HOSTILE = `<script>document.title = 'owned'</script><img src=x onerror="document.title = 'owned'"> sagte Ilse Tamm.
„<svg onload=alert(1)> javascript:alert(1) \u202egnikcart“, sagte Tamm am Dienstag.`

describe.skipIf(!HAS_BROWSER)('the web desk in a browser', () => {
  const desk = deskInBrowser()
  const { open, noise } = desk
  let store: Store
  let story: string
  beforeAll(async () => {
    store = desk.store()
    story = await desk.story()
  })

  const views = () => [
    '',
    `story/${story}`,
    `story/${story}/read`,
    `story/${story}/read?${['alpenbote', 'lupe', 'morgenspiegel', 'stadtblitz'].map((id, at) => `${'abcd'[at]}=telefonat-${id}`).join('&')}`,
    'search?q=Meerenge',
    'search?q=Zitronenbaum',
    'search?q=datum:neulich%20%22offen',
    'article/telefonat-alpenbote',
    'add',
    'corrections',
    'nowhere',
  ]

  it('every view is free of axe violations in both themes, and scrolls no way but down on a phone', async () => {
    for (const dark of [false, true])
      for (const path of views()) {
        const page = await open(path, { dark, width: dark ? 360 : 1280, bypassCSP: true })
        const violations = await violationsIn(page)
        expect([path, dark, violations]).toEqual([path, dark, []])
        const over = await overflowOf(page)
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

  it('reads three texts side by side, lights the same in all, and closes one', async () => {
    const page = await open(`story/${story}/read`, { bypassCSP: true })
    expect(await page.locator('.column').count()).toBe(2)
    await page.getByLabel('noch einen dazu').selectOption({ index: 1 })
    await page.waitForSelector('.column:nth-child(3) .text')
    await page.locator('.column:nth-child(3) .mk').first().click()
    await page.waitForSelector('.column:nth-child(3) .mk.on')
    expect(new URL(page.url()).searchParams.get('c')).not.toBeNull()
    expect(await violationsIn(page)).toEqual([])
    await page.getByLabel('Spalte schließen: Text 1').click()
    await page.waitForFunction('document.querySelectorAll(".column").length === 2')
    await page.context().close()
  })

  it('takes a dropped file in any encoding and format', async () => {
    const page = await open('add', { dark: true, width: 360, bypassCSP: true })
    const latin = Buffer.from('Die Straße in Öhringen bleibt bis März gesperrt, sagte Jörg Weiß.', 'latin1')
    const data = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob('${latin.toString('base64')}'), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], 'strasse.txt', { type: 'text/plain' }))
      return transfer
    })()`)
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data })
    await page.waitForSelector('.results a')
    expect((await store.article('strasse'))!.article.text).toContain('Straße in Öhringen')
    await page.setInputFiles('input[type=file]', {
      name: 'kaputt.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 nichts'),
    })
    await page.waitForSelector('.results .failure')
    expect(await violationsIn(page)).toEqual([])
    await page.context().close()
  })

  it('shows when a story changed, and says what is not there', async () => {
    const page = await open('')
    expect(await page.locator('.row time').first().textContent()).toMatch(/geändert/)
    await page.context().close()
    for (const path of ['story/none', 'article/none', 'story/%E0%A4%A']) {
      const lost = await open(path)
      expect([path, await lost.locator('main').textContent()]).toEqual([path, expect.stringMatching(/nicht/)])
      await lost.context().close()
    }
    // What is not there is said on the console by the browser itself.
    noise.length = 0
  })

  it('says that the program is gone, and asks again', async () => {
    for (const dark of [false, true]) {
      const page = await open('add', { dark, width: dark ? 360 : 1280, bypassCSP: true })
      await page.route('**/api/**', (route) => route.abort())
      await page.getByRole('link', { name: 'Meldungen' }).click()
      expect(await page.getByRole('alert').textContent()).toContain('Läuft „synopse serve“ noch?')
      expect(await violationsIn(page)).toEqual([])
      await page.unroute('**/api/**')
      await page.getByRole('button', { name: 'Noch einmal versuchen' }).press('Enter')
      await page.waitForSelector('.row')
      await page.context().close()
    }
    // What does not answer is said on the console by the browser itself.
    noise.length = 0
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

  it('weighs less than 300 kB of script', () => {
    const assets = join(BUILT, 'assets')
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
    const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0)
    expect(bytes).toBeLessThan(300_000)
  })
})
