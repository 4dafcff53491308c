import { describe, expect, it } from 'vitest'
import { articleOf } from '../support/article.ts'
import { deskInBrowser, HAS_BROWSER, overflowOf, violationsIn } from '../support/desk-in-browser.ts'

const OUTLETS = 60
const SPEAKERS = ['Ilse Tamm', 'Jan Ole Petersen', 'Ragna Holt', 'Konrad Melzig', 'Tilda Averkamp']

/** One of sixty reports of a bridge that is closed: each with words, a figure and a speaker of its own. */
function report(index: number): string {
  const speaker = SPEAKERS[index % SPEAKERS.length]!
  const dear = 10 + (index % 7)
  return [
    `Lindenbrücke in Marnbach gesperrt: ${dear} Millionen Euro für die Sanierung`,
    `Die Stadt Marnbach hat am Dienstag die Lindenbrücke gesperrt. Die Sanierung kostet ${dear} Millionen Euro.`,
    `„Wir sperren die Lindenbrücke für ${2 + (index % 4)} Jahre“, sagte ${speaker} in Marnbach.`,
    `${speaker} ${index % 2 === 0 ? 'fordert' : 'lehnt'} einen Neubau der Lindenbrücke${index % 2 === 0 ? '' : ' ab'}. An der Sperrung ${index} Meter vor der Lindenbrücke warteten ${100 + index} Autos.`,
  ].join('\n')
}

const articles = Array.from({ length: OUTLETS }, (_, index) =>
  articleOf(report(index), {
    id: `linde-${index}`,
    date: `2031-03-${String(11 + (index % 3)).padStart(2, '0')}`,
    outlet: `Donaudampfschifffahrtsbote ${index}`,
    roles: ['headline', 'body', 'body', 'body'],
  }),
)

describe.skipIf(!HAS_BROWSER)('a story of sixty texts', () => {
  const desk = deskInBrowser({ articles, isBare: true })

  it('fits a phone and a wide window in both themes, folded and open, without axe violations', async () => {
    for (const dark of [false, true]) {
      const page = await desk.open(`story/${await desk.story()}`, { dark, width: dark ? 360 : 1440, bypassCSP: true })
      expect(await page.locator('.sources > li').count()).toBe(OUTLETS)
      expect(await overflowOf(page)).toBe(0)
      expect(await violationsIn(page)).toEqual([])
      for (const button of (await page.locator('.more').all()).reverse()) await button.click()
      await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true')
      expect(await overflowOf(page)).toBe(0)
      await page.context().close()
    }
  }, 60_000)

  it('prints with everything open, and nothing that only a screen can use', async () => {
    const page = await desk.open(`story/${await desk.story()}`, { dark: true, width: 720 })
    expect(await page.locator('.more').count()).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await page.locator('.more').count()).toBe(0)
    for (const gone of ['.head', '.contents', '.tools', '.fix', '.foot'])
      expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false])
    for (const fold of await page.locator('details > :not(summary)').all()) expect(await fold.isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    await page.emulateMedia({ media: null })
    expect(await page.locator('.more').count()).toBeGreaterThan(0)
    await page.context().close()
  })
})
