import { describe, expect, it } from 'vitest'
import { articleOf } from '../support/article.ts'
import { deskInBrowser, HAS_BROWSER, overflowOf, violationsIn } from '../support/desk-in-browser.ts'

const BRIDGE = 'Die Ossener Brücke in Marnbach ist seit dem Einsturz gesperrt.'
const BEFORE = `Tamm lehnt Neubau der Ossener Brücke ab
Die Bürgermeisterin von Marnbach, Ilse Tamm, lehnt einen Neubau der Ossener Brücke ab. ${BRIDGE}`
const AFTER = `Tamm fordert nun doch Neubau der Ossener Brücke
Die Bürgermeisterin von Marnbach, Ilse Tamm, fordert nun einen Neubau der Ossener Brücke. ${BRIDGE}`

describe.skipIf(!HAS_BROWSER)('figures, copies and positions in a browser', () => {
  const desk = deskInBrowser({
    articles: [
      articleOf(BEFORE, { id: 'vorher', date: '2031-03-10', outlet: 'Nordkurier', roles: ['headline', 'body'] }),
      articleOf(AFTER, { id: 'nachher', date: '2031-03-12', outlet: 'Tagespost Ossen', roles: ['headline', 'body'] }),
    ],
  })
  const { open } = desk

  it('tells first what an actor came to want', async () => {
    const page = await open(`story/${await desk.story('vorher')}`)
    const steps = page.locator('#positions .step')
    expect(await steps.count()).toBe(2)
    expect(await steps.first().textContent()).toContain('lehnt ab')
    expect(await steps.last().textContent()).toMatch(/fordert.*12\. März 2031/)
    await page.context().close()
  })

  it('draws a line for each outlet, and shows the lineage of copies with what each changed', async () => {
    const [{ id } = { id: '' }] = (await desk.store().stories()).items.filter(({ articles }) => articles === 9)
    for (const dark of [false, true]) {
      const page = await open(`story/${id}`, { dark, width: dark ? 360 : 1280, bypassCSP: true })
      const plot = page.locator('#figures .plot').first()
      expect(await plot.locator('g').count()).toBeGreaterThan(2)
      expect(await plot.textContent()).toContain('Tagesblick')
      expect(await plot.getAttribute('aria-label')).toContain('Tagesblick: ')
      expect(await page.locator('.lineage > li').count()).toBeGreaterThan(0)
      for (const part of await page.locator('#copies summary').all()) await part.click()
      expect(await page.locator('.diff ins').count()).toBeGreaterThan(0)
      expect(await page.locator('.diff del').count()).toBeGreaterThan(0)
      expect(await violationsIn(page)).toEqual([])
      expect(await overflowOf(page)).toBe(0)
      await page.context().close()
    }
  }, 60_000)
})
