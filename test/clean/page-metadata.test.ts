import { describe, expect, test } from 'vitest'
import { names } from '../../src/clean/html/authors.ts'
import { cleanPage } from '../../src/clean/index.ts'
import { statedDate } from '../../src/model/stated-date.ts'

const PROSE =
  '<p>Der Gemeinderat von Obertal hat am Dienstag den Bau der neuen Brücke beschlossen. Die Arbeiten sollen im Herbst beginnen, wie Bürgermeisterin Ida Köstner nach der Sitzung mitteilte.</p>'.repeat(
    1,
  ) +
  '<p>Die alte Brücke war vor zwei Jahren gesperrt worden, weil ein Gutachten Risse in den Pfeilern festgestellt hatte. Seither fahren die Busse einen Umweg über das Nachbardorf.</p>'

function page(head: string, body: string, url = 'https://talbote.example/lokales/bruecke-1') {
  return cleanPage({
    id: 'a',
    origin: 'a',
    url,
    body: { kind: 'html', html: `<html lang="de"><head>${head}</head><body>${body}</body></html>` },
    diagnostics: [],
  })
}

function linked(value: unknown) {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

const TITLE = 'Rat beschließt Bau der neuen Brücke'

describe('titles', () => {
  test.each([
    [
      'a kicker in the heading gives way to the title two places agree on',
      `<h1><span>Obertal</span> <span>${TITLE}</span></h1>`,
      TITLE,
      TITLE,
    ],
    ['the name of the site behind it is no part of it', `<h1>${TITLE}</h1>`, `${TITLE} | Talbote`, TITLE],
    ['a heading with its site name only is none', `<h1>Der Talbote</h1><h1>${TITLE}</h1>`, TITLE, TITLE],
    [
      'where all differ, the heading is what readers see',
      '<h1>Obertal bekommt seine Brücke zurück</h1>',
      'Brücke Obertal: Alles zum Neubau',
      'Obertal bekommt seine Brücke zurück',
    ],
  ])('%s', async (_, heading, open, expected) => {
    const headline = expected === TITLE ? TITLE : 'Brückenbau in Obertal beginnt im Herbst'
    const { title } = await page(
      `<meta property="og:title" content="${open}"><meta property="og:site_name" content="Der Talbote">${linked({ '@type': 'NewsArticle', headline })}`,
      `<article>${heading}${PROSE}</article>`,
    )
    expect(title).toBe(expected)
  })
})

describe('what stands around a title', () => {
  test.each([
    ['the site behind it', `${TITLE} | Talbote`],
    ['section and site', `${TITLE} - Lokales - Der Talbote`],
    ['site and sections', `${TITLE} | talbote.example - Nachrichten - Lokales`],
    ['the site before it', `Der Talbote | ${TITLE}`],
    ['character references', TITLE.replace('ß', '&amp;szlig;')],
  ])('goes: %s', async (_, title) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="Der Talbote">`
    const at = 'https://talbote.example/nachrichten/lokales/bruecke-1'
    expect((await page(head, `<article>${PROSE}</article>`, at)).title).toBe(TITLE)
  })

  test.each([
    ['a part that is no name of the site', `${TITLE} - eine Chronik`],
    ['a section in the middle', `${TITLE}: Lokales - wie es weitergeht`],
  ])('stays: %s', async (_, title) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="Der Talbote">`
    expect((await page(head, `<article>${PROSE}</article>`)).title).toBe(title)
  })

  test.each([
    ['a kicker by its class', `<p class="dachzeile">Verkehr</p><h1>${TITLE}</h1>`, 'Verkehr', undefined],
    ['a kicker in a heading', `<h2>Streit um den Verkehr</h2><h1>${TITLE}</h1>`, 'Streit um den Verkehr', undefined],
    ['a kicker within the heading', `<h1><span>Verkehr</span> <div>${TITLE}</div></h1>`, 'Verkehr', undefined],
    [
      'parts of a kicker',
      `<p class="kicker"><b>Verkehr</b><b>Obertal</b></p><h1>${TITLE}</h1>`,
      'Verkehr Obertal',
      undefined,
    ],
    [
      'a subtitle',
      `<h1>${TITLE}</h1><h2>Gegner wollen vor Gericht ziehen</h2>`,
      undefined,
      'Gegner wollen vor Gericht ziehen',
    ],
    ['the name of the site', `<p class="kicker">Der Talbote</p><h1>${TITLE}</h1>`, undefined, undefined],
    ['a date', `<p class="kicker">12.03.2031, 10:30</p><h1>${TITLE}</h1>`, undefined, undefined],
    ['a sentence', `<p class="kicker">Das ist die Lage.</p><h1>${TITLE}</h1>`, undefined, undefined],
  ])('%s', async (_, head, kicker, subtitle) => {
    const site = '<meta property="og:site_name" content="Der Talbote">'
    const article = await page(site, `<article><header>${head}</header>${PROSE}</article>`)
    expect([article.title, article.page?.kicker, article.page?.subtitle]).toEqual([TITLE, kicker, subtitle])
    if (kicker !== undefined) expect(article.text).not.toContain(kicker)
  })

  test('a heading in the breadcrumb gives way to the one that OpenGraph and JSON-LD end in', async () => {
    const { title, page: stated } = await page(
      `<meta property="og:title" content="Nach langem Streit: ${TITLE}">${linked({ '@type': 'NewsArticle', headline: 'Brücke in Obertal kommt: das ist der Plan', alternativeHeadline: `Nach langem Streit - ${TITLE}` })}`,
      `<nav><h1>Brücke in Obertal kommt: das ist der Plan</h1></nav><article><h2><span>Nach langem Streit</span><div>${TITLE}</div></h2>${PROSE}</article>`,
    )
    expect([title, stated?.kicker]).toEqual([TITLE, 'Nach langem Streit'])
  })
})

describe('headings written for search engines', () => {
  const OWN = 'Rat beschließt nach langem Streit den Bau der Brücke'
  test.each([
    [
      'give way to a headline JSON-LD states twice',
      'So teuer wird die neue Brücke für Obertal',
      OWN,
      OWN,
      undefined,
      OWN,
    ],
    [
      '… but not to one it states once',
      'So teuer wird die neue Brücke für Obertal',
      OWN,
      'Anders',
      undefined,
      'heading',
    ],
    [
      'the words of a search give way to a sentence',
      'Brücke Obertal: So teuer wird der Bau',
      OWN,
      undefined,
      undefined,
      OWN,
    ],
    ['… also in OpenGraph', 'Ida Köstner: Was sie zur Brücke sagt', 'heading', undefined, OWN, OWN],
    ['a phrase is no search', 'Streit um die Brücke: So teuer wird der Bau', OWN, undefined, undefined, 'heading'],
    ['nor is a genitive', 'Obertals Brücke: So teuer wird der Bau', OWN, undefined, undefined, 'heading'],
    [
      'what keeps its words is the same headline',
      'Gemeinderat: Obertal bekommt eine Brücke',
      `Im Gemeinderat ${OWN}`,
      undefined,
      undefined,
      'heading',
    ],
  ])('%s', async (_, heading, headline, alternativeHeadline, open = heading, expected) => {
    const value = { '@type': 'NewsArticle', headline: headline === 'heading' ? heading : headline, alternativeHeadline }
    const { title } = await page(
      `<meta property="og:title" content="${open}">${linked(value)}`,
      `<article><h1>${heading}</h1>${PROSE}</article>`,
    )
    expect(title).toBe(expected === 'heading' ? heading : expected)
  })
})

describe('JSON-LD', () => {
  test('the article with this address wins over those the page links to', async () => {
    const teaser = {
      '@type': 'NewsArticle',
      headline: 'Ein ganz anderer Bericht',
      datePublished: '2030-01-01',
      dateModified: '2030-01-01',
      description: 'x',
      articleSection: 'y',
      author: 'Z Q',
      publisher: 'p',
      url: 'https://talbote.example/x',
    }
    const own = {
      '@type': 'NewsArticle',
      headline: TITLE,
      datePublished: '2031-03-11T18:30:00+01:00',
      mainEntityOfPage: { '@id': 'https://www.talbote.example/lokales/bruecke-1?ref=x' },
    }
    const { title, date } = await page(
      linked({ '@type': 'ItemList', itemListElement: [{ item: teaser }] }) + linked(own),
      `<h1>${TITLE}</h1>${PROSE}`,
    )
    expect([title, date?.value]).toEqual([TITLE, '2031-03-11T18:30:00+01:00'])
  })

  test('references are followed, names in parts are joined, commas too many are forgiven', async () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: TITLE,
          author: [{ '@id': '#ida' }, { givenName: 'Bodo', familyName: 'Muster' }],
        },
        { '@type': 'Person', '@id': '#ida', name: 'Ida Beispiel' },
      ],
    }
    const script = linked(graph).replace('}}]', '},]}').replace('},]}', '}]')
    const { authors } = await page(script.replace(']}</script>', '],}</script>'), `<h1>${TITLE}</h1>${PROSE}`)
    expect(authors).toEqual(['Ida Beispiel', 'Bodo Muster'])
  })

  test('a live ticker gives its entries with their dates', async () => {
    const ticker = {
      '@type': 'LiveBlogPosting',
      headline: TITLE,
      liveBlogUpdate: [
        { headline: 'Beginn', datePublished: '2031-03-11T18:30:00+01:00', articleBody: '<p>Die Sitzung beginnt.</p>' },
        { articleBody: 'Pause &amp; Kaffee' },
      ],
    }
    const { page: stated } = await page(linked(ticker), `<h1>${TITLE}</h1>${PROSE}`)
    expect(stated?.entries).toEqual([
      { date: '2031-03-11T18:30:00+01:00', title: 'Beginn', text: 'Die Sitzung beginnt.' },
      { text: 'Pause & Kaffee' },
    ])
  })

  test('a paywall, section, changes and their places are told', async () => {
    const article = {
      '@type': 'NewsArticle',
      headline: TITLE,
      isAccessibleForFree: 'False',
      articleSection: ['Lokales', 'Bau'],
      dateModified: '2031-03-12T08:00:00Z',
    }
    const { page: stated } = await page(
      linked(article),
      `<h1>${TITLE}</h1>${PROSE}<p>Korrektur: In einer früheren Version dieses Artikels hieß es, die Brücke sei 80 Meter lang. Es sind 90.</p>`,
    )
    expect(stated).toMatchObject({ paywalled: true, section: 'Lokales', modified: '2031-03-12T08:00:00Z' })
    expect(stated?.corrections).toHaveLength(1)
    expect(stated?.from).toMatchObject({
      title: 'element h1',
      section: 'json-ld articleSection',
      paywalled: 'json-ld isAccessibleForFree',
    })
  })
})

describe('authors', () => {
  test('publishers and agencies give way to persons of the byline, not to those of teasers', async () => {
    const { authors, page: stated } = await page(
      linked({ '@type': 'NewsArticle', headline: TITLE, author: { name: 'Talbote' }, publisher: { name: 'Talbote' } }),
      `<article><h1>${TITLE}</h1><a href="/x"><span>Von Gerda Anders</span></a><div>Von Ida Beispiel und Bodo Muster, Obertal</div>${PROSE}</article>`,
    )
    expect(authors.slice(0, 2)).toEqual(['Ida Beispiel', 'Bodo Muster'])
    expect(stated?.from.authors).toBe('byline of the page')
  })

  test('a place that states the same author and more is believed', async () => {
    const { authors } = await page(
      `<meta name="author" content="Ida Beispiel, Bodo Muster">${linked({ '@type': 'NewsArticle', headline: TITLE, author: 'Ida Beispiel' })}`,
      `<h1>${TITLE}</h1>${PROSE}`,
    )
    expect(authors).toEqual(['Ida Beispiel', 'Bodo Muster'])
  })

  test.each([
    [['Von Anna Beispiel und Bodo Muster (dpa)'], ['Anna Beispiel', 'Bodo Muster']],
    [['By Ann Sample, Political Editor'], ['Ann Sample']],
    [['https://www.facebook.com/talbote'], []],
    [['redaktion@talbote.example'], []],
  ])('%j', (given, expected) => expect(names(given)).toEqual(expected))
})

describe('dates', () => {
  test.each([
    ['2025-02-12T18:30:00.000Z', '2025-02-12T18:30:00Z'],
    ['2025-02-12 18:30:00', '2025-02-12T18:30:00+01:00'],
    ['2025-07-12T18:30:00+0200', '2025-07-12T18:30:00+02:00'],
    ['Mi 12.02.25 | 18:30 Uhr', '2025-02-12T18:30:00+01:00'],
    ['Veröffentlicht am 13. Mai 2026 um 15:44', '2026-05-13T15:44:00+02:00'],
    ['February 12, 2025 at 6:30pm GMT', '2025-02-12T18:30:00Z'],
    ['Wed, 12 Feb 2025 18:30:00 EST', '2025-02-12T18:30:00-05:00'],
    ['12. Jänner 2025', '2025-01-12'],
    ['31.02.2025', undefined],
    ['Die 3.500 Einwohner', undefined],
  ])('%s', (stated, expected) => expect(statedDate(stated, 'Europe/Berlin')).toBe(expected))

  test('without a zone only the day is kept', () => {
    expect(statedDate('2025-02-12 18:30:00')).toBe('2025-02-12')
  })

  test('a moment without offset is meant in the zone of the country', async () => {
    const { date } = await page(
      '<meta property="article:published_time" content="2031-07-01 10:00">',
      `<h1>${TITLE}</h1>${PROSE}`,
      'https://www.talbote.at/a',
    )
    expect(date?.value).toBe('2031-07-01T10:00:00+02:00')
  })

  test('of a teaser on the page are not taken', async () => {
    const { date } = await page(
      '',
      `<article><a><time datetime="2030-01-01">1.1.</time></a></article><article><h1>${TITLE}</h1><time datetime="2031-03-11">11.3.</time>${PROSE}</article>`,
    )
    expect(date?.value).toBe('2031-03-11')
  })
})

describe('live tickers without JSON-LD', () => {
  const entries = [10, 11, 12, 13, 14].map(
    (hour) =>
      `<section><h3>Stand um ${hour} Uhr</h3><div><time datetime="2031-03-12T${hour}:00:00+01:00">${hour}:00</time></div><p>Der Pegel der Fehra bei Obertal liegt nun bei ${hour * 20} Zentimetern, meldet das Amt.</p></section>`,
  )
  const ticker = (title: string, inner: string) =>
    page('', `<article><h1>${title}</h1>${PROSE}<div class="x">${inner}</div></article>`)

  test('entries are read from the elements that hold a time', async () => {
    const { page: stated } = await ticker('Hochwasser im Liveticker', entries.join(''))
    expect(stated?.entries).toHaveLength(5)
    expect(stated?.entries[0]).toEqual({
      date: '2031-03-12T10:00:00+01:00',
      title: 'Stand um 10 Uhr',
      text: 'Der Pegel der Fehra bei Obertal liegt nun bei 200 Zentimetern, meldet das Amt.',
    })
    expect(stated?.from.entries).toBe('elements with times')
  })

  test.each([
    ['a page that is no ticker', 'Hochwasser in Obertal', entries.join('')],
    ['comments', 'Hochwasser im Liveticker', entries.join('').replaceAll('<section', '<section class="comment"')],
    [
      'links',
      'Hochwasser im Liveticker',
      entries.join('').replaceAll('<p>', '<p><a href="/x">').replaceAll('</p>', '</a></p>'),
    ],
    ['few', 'Hochwasser im Liveticker', entries.slice(0, 3).join('')],
  ])('but not from %s', async (_, title, inner) => {
    expect((await ticker(title, inner)).page?.entries).toEqual([])
  })
})
