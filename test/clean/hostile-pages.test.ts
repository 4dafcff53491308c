import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsedPage } from '../../src/clean/html/parse-page.ts'
import { cleanPage } from '../../src/clean/index.ts'
import { malformedRuns } from '../support/malformed-runs.ts'

const PROSE =
  'Der Gemeinderat von Obertal hat am Dienstag den Bau der neuen Brücke beschlossen. Die Arbeiten sollen im Herbst beginnen, wie Bürgermeisterin Ida Köstner nach der Sitzung mitteilte.'

function article(html: string) {
  return cleanPage({ id: 'a', origin: 'a.html', body: { kind: 'html', html }, diagnostics: [] })
}

describe('the tree of a page', () => {
  test('gives a fragment the frame of a document and leaves dead elements out', () => {
    const document = parsedPage(
      '<title>T</title><p class="a b" id=x>eins<br>zwei<script>var a="<p>";</script><p>drei &amp; vier',
    )
    expect(document?.body?.textContent).toBe('Teinszweidrei & vier')
    expect(document?.querySelectorAll('p')).toHaveLength(2)
    expect(document?.querySelector('.b')?.id).toBe('x')
    expect(document?.querySelector('script')).toBeNull()
  })

  test('keeps a copy of an element for a second attempt', () => {
    const document = parsedPage('<div><p>eins</p><p>zwei</p></div>')!
    const element = document.querySelector('div')!
    const kept = element.innerHTML
    element.querySelector('p')?.remove()
    expect(element.textContent).toBe('zwei')
    element.innerHTML = kept
    expect(element.textContent).toBe('einszwei')
  })

  test('moves and replaces nodes', () => {
    const document = parsedPage('<ul><li>a</li><li>b</li></ul><ol></ol>')!
    const [first, second] = document.querySelectorAll('li')
    document.querySelector('ol')!.appendChild(first!)
    second!.parentNode!.replaceChild(document.createTextNode('c'), second!)
    expect(document.querySelector('ol')?.textContent).toBe('a')
    expect(document.querySelector('ul')?.textContent).toBe('c')
    expect(document.querySelector('ul')?.firstElementChild).toBeNull()
  })
})

describe('a hostile page', () => {
  test.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}<p>${PROSE}</p>`],
    ['100,000 elements in a row', `<p>${PROSE}</p>${'<b>x</b>'.repeat(100_000)}`],
    ['100,000 unclosed comments', `<p>${PROSE}</p>${'<!--'.repeat(100_000)}`],
    ['100,000 attributes', `<p ${'a=1 '.repeat(100_000)}>${PROSE}</p>`],
    ['unclosed scripts', `<p>${PROSE}</p>${'<script>'.repeat(50_000)}`],
    [
      '10 MB of markup',
      `<article><p>${PROSE}</p></article>${`<span class="x">${'y'.repeat(983)}</span>`.repeat(10_000)}`,
    ],
    ['10 MB of text', `<article><p>${PROSE} ${'Wort '.repeat(2_000_000)}</p></article>`],
  ])(
    'is survived within seconds: %s',
    async (_, html) => {
      const { text } = await article(html)
      expect(typeof text).toBe('string')
    },
    8000,
  )

  test('of random pieces neither throws nor hangs', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<article>',
        '</article>',
        '<p>',
        '</p>',
        '<div class="teaser">',
        '</div>',
        '<h1>',
        '</h1>',
        '<script>',
        '</script>',
        '<script type="application/ld+json">',
        '{"@type":"NewsArticle","headline":',
        '"author":[{"name":{}}]',
        '}',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<meta property="og:title" content="',
        '">',
        '<time datetime="2031-13-45T99:99">',
        '&#x0;',
        '&#1114112;',
        '\u0000',
        '\ud800',
        '<svg><title>',
        '<table><tr><td>',
        '<br>',
        '<a href="//:">',
        PROSE,
      ),
      fc.string({ maxLength: 30, unit: 'binary' }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const started = performance.now()
        const { text, reading, textStart } = await article(pieces.join(''))
        expect(reading.slice(textStart)).toBe(text)
        expect(performance.now() - started).toBeLessThan(2000)
      }),
      malformedRuns(1000),
    )
  }, 600_000)
})
