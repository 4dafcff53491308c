import { beforeAll, describe, expect, it } from 'vitest'
import { correct } from '../../src/pipeline/desk/correct.ts'
import type { Store } from '../../src/store/index.ts'
import { articleOf } from '../support/article.ts'
import { deskInBrowser, HAS_BROWSER } from '../support/desk-in-browser.ts'
import { fill } from '../support/filled-store.ts'

/** What a page must never run, paint, fetch or follow; marks that turn or hide text. */
const ATTACKS = [
  `<script>document.title = 'owned'</script>`,
  `<img src=x onerror="document.title = 'owned'">`,
  `<svg onload="document.title = 'owned'"><animate onbegin="document.title = 'owned'" attributeName=x dur=1s></svg>`,
  `<style>main { display: none !important }</style><p style="position:fixed;inset:0;background:url(http://evil.test/a)">`,
  `<a href="javascript:document.title='owned'">x</a><a href="data:text/html,<script>alert(1)</script>">y</a>`,
  `<iframe srcdoc="<script>parent.document.title='owned'</script>"></iframe><meta http-equiv=refresh content="0;url=http://evil.test/">`,
  `</textarea></title></script><base href="http://evil.test/">`,
  `\u202Egnikcart\u202C z\u200Be\u200Br\u200Bo \u2066isolat\u2069 \u0000 \ufeff`,
]
const TEXT = `Tamm sperrt die Lindenbrücke ${ATTACKS[0]}
Bürgermeisterin Ilse Tamm ${ATTACKS[1]} sperrt die Lindenbrücke in Marnbach, wie sie am Dienstag mitteilte.
„Wir sperren ${ATTACKS[2]} die Lindenbrücke“, sagte Tamm. Die Sanierung kostet 12 Millionen Euro ${ATTACKS[3]}.
${ATTACKS.slice(4).join('\n')}`

/** What a page holds that only an article could have made; run in the page. */
const FOUND = `(() => {
  const own = [...document.querySelectorAll('main *')]
  const count = (test) => own.filter(test).length
  return {
    title: document.title,
    made: count(({ localName }) => /^(?:script|style|iframe|img|meta|base|object|embed|animate)$/.test(localName)),
    handlers: count(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on'))),
    styled: count((one) => /url\\(|fixed/.test(one.getAttribute('style') ?? '')),
    links: count((one) => /^(?:javascript|data):/i.test(one.getAttribute('href') ?? '')),
    isShown: document.querySelector('main').offsetHeight > 100,
  }
})()`

describe.skipIf(!HAS_BROWSER)('hostile articles in a browser', () => {
  const desk = deskInBrowser()
  const { open } = desk
  let store: Store
  let story = ''
  beforeAll(async () => {
    store = desk.store()
    const given = { date: '2031-03-12', roles: ['headline', 'body', 'body', 'body', 'body', 'body'] } as const
    const texts = [TEXT, TEXT.replace('12 Millionen', '19 Millionen').replace('wie sie', 'sagte sie, und wie sie')]
    const articles = texts.map((text, index) => ({
      ...articleOf(text, { id: `boese-${index}`, outlet: `Blatt ${index} ${ATTACKS[1]}`, ...given }),
      url: `javascript:document.title='owned'//${index}`,
      authors: [`Ida ${ATTACKS[0]}`],
    }))
    await fill(store, articles)
    story = await desk.story('boese-0')
    const { reading } = articles[0]!
    const passage = { article: 'boese-0', quote: reading.slice(0, 20), start: 0 }
    const act = { kind: 'note', passage, text: ATTACKS.join(' ') } as const
    await correct(store, { act, by: ATTACKS[0]!, why: ATTACKS[1]! }, '2031-03-13T09:00:00.000Z')
  }, 60_000)

  it('are inert text in every view', async () => {
    const views = [
      '',
      `story/${story}`,
      `story/${story}/read`,
      'search?q=Lindenbrücke',
      'article/boese-0',
      'corrections',
    ]
    for (const path of views) {
      const page = await open(path)
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.waitForTimeout(150)
      const found = await page.evaluate(FOUND)
      expect([path, found]).toEqual([
        path,
        { title: 'Synopse', made: 0, handlers: 0, styled: 0, links: 0, isShown: true },
      ])
      expect(asked.filter((url) => url.includes('evil'))).toEqual([])
      await page.context().close()
    }
  }, 90_000)

  it('show their words as they stand', async () => {
    const page = await open('article/boese-0')
    const text = await page.locator('.text').textContent()
    for (const attack of [ATTACKS[1], ATTACKS[2], ATTACKS[4]]) expect(text).toContain(attack)
    await page.context().close()
  })

  it.each([
    ['ten megabytes in one line', 'wort '.repeat(2_000_000)],
    ['a hundred thousand nested elements', `${'<div>'.repeat(100_000)}Ende`],
  ])(
    '%s do not stop the desk',
    async (name, text) => {
      const id = name.length.toString()
      await store.put(articleOf(text, { id }))
      const page = await open(`article/${id}`)
      await page.waitForSelector('.text')
      expect((await page.locator('.text').textContent())!.length).toBeGreaterThan(1000)
      await page.context().close()
    },
    60_000,
  )
})
