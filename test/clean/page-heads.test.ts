import { describe, expect, test } from 'vitest'
import { names } from '../../src/clean/html/authors.ts'
import { cleanPage } from '../../src/clean/index.ts'
import { statedDate } from '../../src/model/stated-date.ts'

const PROSE =
  '<p>Der Gemeinderat von Obertal hat am Dienstag den Bau der neuen Brücke beschlossen. Die Arbeiten sollen im Herbst beginnen, wie Bürgermeisterin Ida Köstner nach der Sitzung mitteilte.</p>' +
  '<p>Die alte Brücke war vor zwei Jahren gesperrt worden, weil ein Gutachten Risse in den Pfeilern festgestellt hatte. Seither fahren die Busse einen Umweg über das Nachbardorf.</p>'
const TITLE = 'Rat beschließt Bau der neuen Brücke'

function page(head: string, body: string, given: { readonly url?: string; readonly lang?: string } = {}) {
  const { url = 'https://talbote.example/lokales/bruecke-1', lang = 'de' } = given
  return cleanPage({
    id: 'a',
    origin: 'a',
    url,
    body: { kind: 'html', html: `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>` },
    diagnostics: [],
  })
}

function linked(value: object) {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`
}

describe('a kicker in the heading', () => {
  test.each([
    [
      'glued, and its colon elsewhere',
      '<span>Obertal</span><span>Rat baut die neue Brücke</span>',
      'Obertal: Rat baut die neue Brücke',
      'Obertal: Rat baut die neue Brücke',
    ],
    [
      'glued, and nowhere else',
      '<span>Obertal</span><span>Rat baut die neue Brücke</span>',
      undefined,
      'Obertal Rat baut die neue Brücke',
    ],
    [
      'with a colon of its own',
      '<span>Obertal</span>: <span>Rat baut die neue Brücke</span>',
      undefined,
      'Obertal: Rat baut die neue Brücke',
    ],
    [
      'with a colon as a part',
      '<span>Obertal</span><span>:</span> <span>Rat baut die neue Brücke</span>',
      undefined,
      'Obertal: Rat baut die neue Brücke',
    ],
    [
      'marked as one, title elsewhere',
      '<span class="kicker">Obertal</span><span>Rat baut die neue Brücke</span>',
      'Rat baut die neue Brücke',
      'Rat baut die neue Brücke',
    ],
    [
      'unmarked, title elsewhere',
      '<span>Obertal</span><span>Rat baut die neue Brücke</span>',
      'Rat baut die neue Brücke',
      'Rat baut die neue Brücke',
    ],
    ['emphasis is none', 'Rat baut <em>Brücke</em> <b>Nord</b>', undefined, 'Rat baut Brücke Nord'],
  ])('%s', async (_, heading, open, expected) => {
    const head = open === undefined ? '' : `<meta property="og:title" content="${open}">`
    expect((await page(head, `<article><h1>${heading}</h1>${PROSE}</article>`)).title).toBe(expected)
  })
})

describe('a heading further down is no second headline', () => {
  test.each([
    ['one within the text', `${PROSE}<h2>Gegner wollen vor Gericht ziehen</h2>${PROSE}`],
    ['one that links to another article', `<a href="/x"><h2>Gegner wollen vor Gericht ziehen</h2></a>${PROSE}`],
    ['one behind the text', `${PROSE}<h3>Das könnte Sie auch interessieren</h3>`],
  ])('%s', async (_, below) => {
    expect((await page('', `<article><h1>${TITLE}</h1>${below}</article>`)).page?.subtitle).toBeUndefined()
  })
})

describe('authors', () => {
  test('the name of an account gives way to a person', async () => {
    const { authors } = await page(
      linked({ headline: TITLE, author: { name: 'redaktion_tb' } }),
      `<article><h1>${TITLE}</h1><span class="byline">von <span class="author vcard">Ida Beispiel</span></span>${PROSE}</article>`,
    )
    expect(authors).toEqual(['Ida Beispiel'])
  })

  test('several names in one author are several authors', async () => {
    const { authors } = await page(
      linked({ headline: TITLE, author: { '@type': 'Person', name: ['Ida Beispiel', 'Bodo Muster'] } }),
      `<h1>${TITLE}</h1>${PROSE}`,
    )
    expect(authors).toEqual(['Ida Beispiel', 'Bodo Muster'])
  })

  test.each([
    ['an address element', '<address><span>Ann Sample</span> and <span>Bob Test</span> in Westmere</address>'],
    ['a cell of a table', '<table><tr><td>By Ann Sample and Bob Test</td></tr></table>'],
  ])('are read from %s', async (_, byline) => {
    const { authors } = await page('', `<article><h1>${TITLE}</h1>${byline}${PROSE}</article>`)
    expect(authors).toEqual(['Ann Sample', 'Bob Test'])
  })

  test.each([
    ['Von Anna Beispiel in Obertal und Bodo Muster in Wiesach', ['Anna Beispiel', 'Bodo Muster']],
    ['By Ann Sample in Westmere', ['Ann Sample']],
  ])('%s', (given, expected) => expect(names([given])).toEqual(expected))

  test('a line of authors and date is no text', async () => {
    const { text } = await page(
      '<meta name="author" content="Ida Beispiel">',
      `<div><h1>${TITLE}</h1><p>Von Ida Beispiel</p><p>Dienstag, 11. März 2031 um 18:30 Uhr</p><div>Ida Beispiel 11.03.2031, 18.30 Uhr</div>${PROSE}</div>`,
    )
    expect(text).toMatch(/^Der Gemeinderat/u)
  })
})

describe('dates', () => {
  test.each([
    ['18:04 BST, 14 July 2031', '2031-07-14T18:04:00+01:00'],
    ['Updated 18:04, 14 JUL 2031', '2031-07-14T18:04:00+01:00'],
    ['14:05, Thu, Jul 17, 2031', '2031-07-17T14:05:00+01:00'],
    ['Mon Jul 14 18:04:00 CEST 2031', '2031-07-14T18:04:00+02:00'],
    ['14/07/2031 18:04', '2031-07-14T18:04:00+01:00'],
    ['2031/07/14 18:04', '2031-07-14T18:04:00+01:00'],
    ['18.04 Uhr gab es Alarm', undefined],
    ['18.04.2031, 7.30 Uhr', '2031-04-18T07:30:00+01:00'],
  ])('%s', (stated, expected) => expect(statedDate(stated, 'Europe/London')).toBe(expected))

  test('a month before the day where nothing says otherwise is left alone', () => {
    expect(statedDate('04/07/2031')).toBeUndefined()
    expect(statedDate('04/07/2031', 'Europe/London')).toBe('2031-07-04')
  })

  test.each([
    ['de', '2031-07-14 18:04', '2031-07-14T18:04:00+02:00'],
    ['en-GB', '2031-07-14 18:04', '2031-07-14T18:04:00+01:00'],
    ['en', '2031-07-14 18:04', '2031-07-14'],
  ])('a page in %s under no country means its clocks', async (lang, stated, expected) => {
    const head = `<meta property="article:published_time" content="${stated}">`
    const { date } = await page(head, `<h1>${TITLE}</h1>${PROSE}`, { lang, url: 'https://talbote.com/a' })
    expect(date?.value).toBe(expected)
  })

  test.each([
    ['a line below the title', '<div>Fr., 14.03.2031 - 11:32</div>'],
    ['a summary', '<details><summary>Fri 14 Mar 2031 11.32 CET</summary>Last modified on Sat 15 Mar 2031</details>'],
  ])('%s is read', async (_, line) => {
    const { date } = await page('', `<main><h1>${TITLE}</h1>${line}${PROSE}</main>`)
    expect(date?.value).toBe('2031-03-14T11:32:00+01:00')
  })

  test('a line in the text is not', async () => {
    const { date } = await page('', `<main><h1>${TITLE}</h1>${PROSE}<div>14.03.2031</div></main>`)
    expect(date).toBeUndefined()
  })

  test('the last change is read from its line', async () => {
    const { page: stated } = await page('', `<main><h1>${TITLE}</h1><p>Stand: 15.03.2031, 8:00 Uhr</p>${PROSE}</main>`)
    expect(stated?.modified).toBe('2031-03-15T08:00:00+01:00')
  })

  test('seconds and milliseconds since 1970 are moments', async () => {
    for (const datePublished of [1930000000, 1930000000000])
      expect((await page(linked({ headline: TITLE, datePublished }), `<h1>${TITLE}</h1>${PROSE}`)).date?.value).toBe(
        '2031-02-27T23:06:40Z',
      )
  })
})

describe('paywalls and corrections', () => {
  test('a part that is not free makes the page one for subscribers', async () => {
    const { page: stated } = await page(
      linked({ headline: TITLE, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } }),
      `<h1>${TITLE}</h1>${PROSE}`,
    )
    expect(stated?.paywalled).toBe(true)
  })

  test.each([
    'Korrektur: Die Brücke ist 90 Meter lang, nicht 80 Meter.',
    'Korrigendum: Die Brücke kostet acht Millionen Franken, nicht achtzig.',
    'In einer früheren Version dieses Artikels stand, die Brücke sei 80 Meter lang.',
    'Hinweis: Die Länge der Brücke im Text wurde am 12. März korrigiert.',
    'This article was amended on 15 July 2031 to correct the length of the bridge.',
    'A previous version of this story gave the wrong length for the bridge.',
  ])('%s', async (note) => {
    const { page: stated } = await page('', `<article><h1>${TITLE}</h1>${PROSE}<p>${note}</p></article>`)
    expect(stated?.corrections).toEqual([note])
  })

  test.each([
    'Die Regierung hat ihre Prognose am Mittwoch nach unten korrigiert, wie das Ministerium mitteilte.',
    'Korrektur: ein Roman über das Schreiben',
  ])('no note: %s', async (text) => {
    const { page: stated } = await page('', `<article><h1>${TITLE}</h1>${PROSE}<p>${text}</p></article>`)
    expect(stated?.corrections).toEqual([])
  })
})

describe('a newsletter as a page', () => {
  test('ends where it says why one gets it', async () => {
    const { text } = await page(
      '',
      `<table><tr><td><h1>${TITLE}</h1></td></tr><tr><td>${PROSE}</td></tr><tr><td>Sie erhalten diese E-Mail, weil Sie unseren Rundbrief bestellt haben.</td></tr><tr><td>Verlag Talbote, Ring 3, Obertal</td></tr></table>`,
    )
    expect(text).toMatch(/Nachbardorf\.$/u)
  })
})

describe('a ticker whose entries state only the hour', () => {
  const entries = [18, 14, 11, 9]
    .map(
      (hour) =>
        `<div class="e"><span class="e__time">${hour}:05</span><h2>Stand um ${hour} Uhr</h2><p>Der Pegel der Fehra bei Obertal liegt nun bei ${hour * 20} Zentimetern.</p></div>`,
    )
    .join('')
  const ticker = (stated: object) =>
    page(
      linked(stated),
      `<article><span>++ Liveblog ++</span><h1>Hochwasser im Liveblog</h1>${PROSE}<div>${entries}</div></article>`,
    )

  test('is dated by the day of the article', async () => {
    const { page: stated, text } = await ticker({
      headline: 'Hochwasser im Liveblog',
      datePublished: '2031-03-12T08:00:00+01:00',
    })
    expect(stated?.entries.map(({ date }) => date?.slice(0, 16))).toEqual(
      ['18:05', '14:05', '11:05', '09:05'].map((clock) => `2031-03-12T${clock}`),
    )
    expect(text).not.toMatch(/^(?:14:05|\+\+ Liveblog \+\+)$/mu)
  })

  test('but not where it ran on for days', async () => {
    const { page: stated } = await ticker({
      headline: 'Hochwasser im Liveblog',
      datePublished: '2031-03-12T08:00:00+01:00',
      dateModified: '2031-03-14T08:00:00+01:00',
    })
    expect(stated?.entries).toEqual([])
  })
})
