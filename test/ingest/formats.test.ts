import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { watchedIn } from '../../src/ingest/feed-entries.ts'
import { feedsInOpml } from '../../src/ingest/formats/opml.ts'
import { joinedLines } from '../../src/ingest/formats/printed-lines.ts'
import { isFailure, readInputs } from '../../src/ingest/index.ts'
import { pagesFromBytes } from '../../src/ingest/pages-from-bytes.ts'
import type { RawPage } from '../../src/model/raw-page.ts'
import { malformedRuns } from '../support/malformed-runs.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'synopse-formats-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Everything a generator yields. */
async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

async function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return allOf(readInputs([path]))
}

async function pagesOf(name: string, content: string | Uint8Array): Promise<RawPage[]> {
  const items = await read(name, content)
  for (const item of items) if (isFailure(item)) throw item.error
  return items as RawPage[]
}

async function codeOf(name: string, content: string | Uint8Array) {
  const [item] = await read(name, content)
  return item !== undefined && isFailure(item) ? item.error.code : undefined
}

const bodyText = ({ body }: RawPage) => (body.kind === 'text' ? body.text : body.html)

function docx(paragraphs: string) {
  const xml = `<w:document xmlns:w="w"><w:body>${paragraphs}</w:body></w:document>`
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) })
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

describe('documents', () => {
  test('DOCX: paragraphs, list items and the title; deleted text is gone', async () => {
    const [page] = await pagesOf(
      'a.docx',
      docx(
        `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Rat beschließt Brücke')}</w:p><w:p>${run('Der Rat ')}<w:del>${run('nicht')}</w:del>${run('stimmt &amp; zahlt.')}</w:p><w:p><w:pPr><w:numPr/></w:pPr>${run('Punkt')}</w:p>`,
      ),
    )
    expect(page).toMatchObject({
      title: 'Rat beschließt Brücke',
      body: { kind: 'text', text: 'Der Rat stimmt & zahlt.\n\n- Punkt' },
    })
  })

  test.each([
    ['damaged.docx', docx(run('x')).slice(0, 60), 'input-damaged'],
    ['empty.docx', docx(''), 'input-without-text'],
    ['no-text.docx', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'input-damaged'],
    [
      'bomb.docx',
      zipSync({ '[Content_Types].xml': strToU8(''), 'word/document.xml': new Uint8Array(30_000_000) }),
      'input-too-large',
    ],
    ['damaged.pdf', '%PDF-1.4\nrubbish', 'input-damaged'],
    ['scan.pdf', pdf(''), 'input-without-text'],
    ['damaged.warc', 'WARC/1.0\r\nContent-Length: x\r\n\r\n', 'input-damaged'],
    ['damaged.wacz', zipSync({ 'archive/a.warc': strToU8('no archive at all\r\n\r\n') }), 'input-damaged'],
    ['attachment.eml', 'From: a@b.example\nSubject: x\n\n', 'input-without-text'],
    ['list.opml', '<opml version="2.0"><body><outline text="x"/></body></opml>', 'input-empty'],
    ['archive.zip', zipSync({ 'a.txt': strToU8('x') }), 'input-binary'],
  ])('%s is refused with its reason', async (name, content, code) => expect(await codeOf(name, content)).toBe(code))

  test('PDF: its text', async () => {
    const [page] = await pagesOf('a.pdf', pdf('BT /F1 12 Tf 72 700 Td (The council approved the new bridge.) Tj ET'))
    expect(bodyText(page!)).toBe('The council approved the new bridge.')
  })

  test('printed lines: words divided at line ends, paragraphs, running heads, page numbers', () => {
    const page = (number: number, ...lines: string[]) => [
      { text: `Amtsblatt ${number}`, top: 800, height: 10 },
      ...lines.map((text, index) => ({ text, top: 760 - index * 12, height: 10 })),
      { text: String(number), top: 20, height: 10 },
    ]
    const gap = page(3, 'Ende der Sitzung.')
    expect(
      joinedLines([
        page(1, 'Der Gemein-', 'derat und die Nord-', 'Süd-Trasse, An-', 'und Verkauf'),
        page(2, 'folgen.'),
        [...gap.slice(0, 2), { text: 'Neuer Absatz.', top: 600, height: 10 }, gap[2]!],
      ]),
    ).toBe('Der Gemeinderat und die Nord-Süd-Trasse, An- und Verkauf folgen.\n\nEnde der Sitzung.\n\nNeuer Absatz.')
  })

  test('Markdown: without its marks, with its front matter', async () => {
    const [page] = await pagesOf(
      'a.md',
      '---\ndate: 2031-03-12\nauthor: Ida Beispiel, Bodo Muster\nlang: de-DE\n---\n# Rat *stimmt*\n\nDer **Rat** hat [gestimmt](https://x.example).\n\n- eins\n- zwei\n\n> Zitat\n\n```\ncode\n```\n',
    )
    expect(page).toMatchObject({
      title: 'Rat stimmt',
      date: '2031-03-12',
      language: 'de',
      authors: ['Ida Beispiel', 'Bodo Muster'],
    })
    expect(bodyText(page!)).toBe('Der Rat hat gestimmt.\n\n- eins\n\n- zwei\n\nZitat')
  })

  test('mail: subject, sender, date, text', async () => {
    const [page] = await pagesOf(
      'a.eml',
      'From: Talbote am Morgen <a@b.example>\r\nSubject: =?utf-8?Q?Br=C3=BCcke?=\r\nDate: Wed, 12 Feb 2031 07:00:00 +0100\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDer Rat hat die Br=FCcke beschlossen.\r\n',
    )
    expect(page).toMatchObject({ title: 'Brücke', outlet: 'Talbote am Morgen', date: '2031-02-12T07:00:00+01:00' })
    expect(bodyText(page!)).toBe('Der Rat hat die Brücke beschlossen.')
  })

  test.each([
    [
      'a.srt',
      '1\r\n00:00:01,000 --> 00:00:03,000\r\nGuten Abend.\r\n\r\n2\r\n00:00:03,100 --> 00:00:05,000\r\n<i>Der Rat</i> hat\r\n\r\n3\r\n00:00:05,000 --> 00:00:07,000\r\nDer Rat hat\r\nentschieden.\r\n\r\n4\r\n00:00:20,000 --> 00:00:21,000\r\n[Applaus]\r\n\r\n5\r\n00:00:22,000 --> 00:00:23,000\r\nWeiter.\r\n',
    ],
    [
      'a.vtt',
      'WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:03.000 align:start\nGuten Abend.\n\n00:03.100 --> 00:05.000\n<v Ida>Der Rat</v> hat\n\n00:05.000 --> 00:07.000\nDer Rat hat\nentschieden.\n\n00:22.000 --> 00:23.000\nWeiter.\n',
    ],
  ])('subtitles: what is spoken, once (%s)', async (name, content) => {
    const [page] = await pagesOf(name, content)
    expect(bodyText(page!)).toBe('Guten Abend. Der Rat hat entschieden.\n\nWeiter.')
  })
})

/** A PDF of one page with one stream of drawing operators. */
function pdf(content: string): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return `${text}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`
}

const ITEM = '<p>Der Rat von Obertal hat die Brücke beschlossen.</p>'

describe('feeds', () => {
  test.each([
    [
      'a.rss',
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Talbote</title><language>de-DE</language><item><title>Rat &amp;amp; Br&amp;uuml;cke</title><link>https://talbote.example/1</link><description>kurz</description><content:encoded><![CDATA[${ITEM}]]></content:encoded><dc:creator>Ida Beispiel</dc:creator><pubDate>Mi, 12 Mär 2031 10:00:00 +0100</pubDate></item></channel></rss>`,
    ],
    [
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Talbote</title><entry><title>Rat &amp; Brücke</title><id>https://talbote.example/1</id><link href="https://talbote.example/1"/><updated>2031-03-12T10:00:00+01:00</updated><author><name>Ida Beispiel</name></author><content type="html">${ITEM.replaceAll('<', '&lt;')}</content></entry></feed>`,
    ],
    [
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Talbote',
        language: 'de',
        items: [
          {
            id: '1',
            url: 'https://talbote.example/1',
            title: 'Rat & Brücke',
            content_html: ITEM,
            date_published: '2031-03-12T10:00:00+01:00',
            authors: [{ name: 'Ida Beispiel' }],
          },
        ],
      }),
    ],
    [
      'a.rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Talbote</title></channel><item rdf:about="https://talbote.example/1"><title>Rat &amp; Brücke</title><link>https://talbote.example/1</link><description>${ITEM.replaceAll('<', '&lt;')}</description><dc:creator>Ida Beispiel</dc:creator><dc:date>2031-03-12T10:00:00+01:00</dc:date></item></rdf:RDF>`,
    ],
  ])('%s', async (name, content) => {
    const pages = await pagesOf(name, content)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({
      title: 'Rat & Brücke',
      outlet: 'Talbote',
      url: 'https://talbote.example/1',
      authors: ['Ida Beispiel'],
      body: { html: ITEM },
    })
    // 2031 lies ahead of every clock this runs on; until then the date is told and not used.
    expect(pages[0]!.date ?? pages[0]!.diagnostics[0]?.code).toMatch(/2031-03-12T10:00:00\+01:00|date-implausible/u)
  })

  test('the source of an entry, dates that cannot be, entries without a date', async () => {
    const item = (date: string) =>
      `<item><title>x</title><link>https://talbote.example/${encodeURIComponent(date)}</link>${date === '' ? '' : `<pubDate>${date}</pubDate>`}<source url="https://q.example/feed">Quellblatt</source></item>`
    const pages = await pagesOf(
      'dates.xml',
      `<rss version="2.0"><channel>${['Mo, 06 Okt 2025 10:00:00 +0200', '2025-10-06', 'gestern', 'Fri, 01 Jan 2199 00:00:00 GMT', ''].map(item).join('')}</channel></rss>`,
    )
    expect(pages.map(({ date, diagnostics }) => date ?? diagnostics[0]?.code)).toEqual([
      '2025-10-06T10:00:00+02:00',
      '2025-10-06',
      'date-implausible',
      'date-implausible',
      undefined,
    ])
    expect(pages[0]!.outlet).toBe('Quellblatt')
  })

  test('a news sitemap', async () => {
    const pages = await pagesOf(
      'sitemap.xml',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://talbote.example/1</loc><news:news><news:publication><news:name>Talbote</news:name></news:publication><news:publication_date>2025-03-12T10:00:00Z</news:publication_date><news:title>Rat stimmt</news:title></news:news></url></urlset>',
    )
    expect(pages).toMatchObject([
      { title: 'Rat stimmt', date: '2025-03-12T10:00:00Z', outlet: 'Talbote', url: 'https://talbote.example/1' },
    ])
  })

  test('the article itself is read where the feed is short and addresses may be followed', async () => {
    const feed =
      '<rss version="2.0"><channel><item><guid>7</guid><title>x</title><link>https://talbote.example/1</link></item><item><title>y</title><link>https://talbote.example/2</link><description>kurz</description></item></channel></rss>'
    const error = Object.assign(new Error('no'), { code: 'url-failed' })
    async function* follow(address: string) {
      if (address.endsWith('1'))
        yield { id: address, origin: address, body: { kind: 'html', html: '<p>ganz</p>' }, diagnostics: [] } as const
      else yield { input: address, error: error as never }
    }
    const pages = await allOf(pagesFromBytes(strToU8(feed), { input: 'f', id: 'f', name: 'f.xml', follow }))
    expect(pages).toMatchObject([{ id: '7', body: { html: '<p>ganz</p>' } }, { body: { html: 'kurz' } }])
  })

  test('OPML: feeds in nested groups, each once', async () => {
    const feeds = await feedsInOpml(
      '<opml version="2.0"><body><outline text="g"><outline xmlUrl="https://a.example/f"/><outline xmlUrl="https://a.example/f"/><outline xmlUrl="file:///etc/passwd"/></outline></body></opml>',
      'x',
    )
    expect(feeds).toEqual(['https://a.example/f'])
  })

  test('of random pieces neither throw anything but reasons nor hang', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<rss version="2.0">',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        '<channel>',
        '</channel>',
        '<item>',
        '</item>',
        '<entry>',
        '</entry>',
        '<title>',
        '</title>',
        '<link href="',
        '">',
        '<pubDate>',
        '</pubDate>',
        'Mo, 99 Okt 20',
        '<![CDATA[',
        ']]>',
        '&',
        '&#xFFFFFF;',
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '&b;',
        '<urlset>',
        '<url><loc>',
        '<opml version="2.0"><body><outline xmlUrl="',
        '\u0000',
        '<source/>',
        '<guid isPermaLink="false">',
        '<content:encoded>',
        '<author><name>',
        '<newsItem><contentMeta>',
        '<inlineXML>',
        '{"version":"https://jsonfeed.org/version/1","items":[{"id":{}},7]}',
      ),
      fc.string({ maxLength: 20, unit: 'binary' }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('<rss version="2.0"><channel>', '<feed>', '<urlset>', '<rdf:RDF>', ''),
        fc.array(piece, { maxLength: 40 }),
        async (start, pieces) => {
          const started = performance.now()
          try {
            const items = await allOf(
              pagesFromBytes(strToU8(start + pieces.join('')), { input: 'f', id: 'f', name: 'f.xml' }),
            )
            for (const item of items) expect(typeof ('id' in item ? item.id : item.input)).toBe('string')
            const bytes = strToU8(start + pieces.join(''))
            expect(await watchedIn({ bytes, url: 'https://f.test/', contentType: '' }, 'f', 0)).toHaveProperty('kind')
          } catch (error) {
            expect(error).toHaveProperty('code', expect.stringMatching(/^input-/u))
          }
          expect(performance.now() - started).toBeLessThan(2000)
        },
      ),
      malformedRuns(3000),
    )
  }, 600_000)
})

describe('archives and agencies', () => {
  const html = `<article><h1>Rat beschließt Brücke</h1>${ITEM.repeat(20)}</article>`
  const record = (type: string, block: Uint8Array) =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://talbote.example/1\r\nContent-Length: ${block.length}\r\n\r\n`,
      ),
      block,
      Buffer.from('\r\n\r\n'),
    ])
  const response = (fields: string, body: Uint8Array) =>
    record(
      'response',
      Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${fields}\r\n`), body]),
    )
  const chunked = Buffer.concat([
    Buffer.from('5\r\n'),
    Buffer.from(html).subarray(0, 5),
    Buffer.from(`\r\n${(Buffer.byteLength(html) - 5).toString(16)}\r\n`),
    Buffer.from(html).subarray(5),
    Buffer.from('\r\n0\r\n\r\n'),
  ])
  const records = [
    record('warcinfo', Buffer.from('software: x')),
    response('', Buffer.from(html)),
    response('Content-Encoding: br\r\n', brotliCompressSync(html)),
    response('Transfer-Encoding: chunked\r\n', chunked),
    response('Content-Encoding: gzip\r\n', Buffer.from(html)),
    record('response', Buffer.from('HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\nno')),
    record('request', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
  ]
  const zipped = Buffer.concat(records.map((part) => gzipSync(part)))

  test.each([
    ['a.warc', Buffer.concat(records)],
    ['a.warc.gz', zipped],
    ['a.wacz', zipSync({ 'archive/data.warc.gz': zipped, 'datapackage.json': strToU8('{}') })],
  ])('%s: each page once, its encodings undone', async (name, content) => {
    const pages = await pagesOf(name, content)
    expect(pages.map(bodyText)).toEqual([html, html, html, html])
    expect(pages[0]!.url).toBe('https://talbote.example/1')
  })

  test('an archive that breaks off gives what came before', async () => {
    const items = await read('cut.warc', Buffer.concat([...records.slice(0, 2), Buffer.from('rubbish\r\n\r\n')]))
    expect(items.map((item) => (isFailure(item) ? item.error.code : bodyText(item)))).toEqual([html, 'input-damaged'])
  })

  test.each([
    ['rubbish between records', Buffer.from('rubbish\r\n\r\n')],
    ['rubbish without end', Buffer.from('x'.repeat(200_000))],
    ['a length that is none', Buffer.from('WARC/1.1\r\nContent-Length: viele\r\n\r\n<p>x</p>\r\n\r\n')],
    ['a length too short', Buffer.from('WARC/1.1\r\nContent-Length: 3\r\n\r\n<p>x</p>\r\n\r\n')],
  ])('after a broken record reading goes on: %s', async (_, broken) => {
    const items = await read(
      'b.warc',
      Buffer.concat([records[1]!, broken, Buffer.from('\r\n\r\n'), records[2]!, records[3]!]),
    )
    expect(items.map((item) => (isFailure(item) ? item.error.code : bodyText(item)))).toEqual([
      html,
      html,
      html,
      'input-damaged',
    ])
  })

  test.each([
    ['a damaged member', (members: Buffer[]) => members[2]!.fill(0x55, 30, 60)],
    ['a member whose sum is wrong', (members: Buffer[]) => members[2]!.fill(0x55, members[2]!.length - 8)],
    ['a member that is cut', (members: Buffer[]) => (members[2] = members[2]!.subarray(0, 90))],
    [
      'rubbish that looks like members',
      (members: Buffer[]) => (members[2] = Buffer.alloc(3000, '\x1f\x8b\x08', 'latin1')),
    ],
  ])('of a packed archive all is read but %s', async (_, damage) => {
    const members = [0, 1, 2, 3].map((at) =>
      gzipSync(response(`X: ${at}\r\n`, Buffer.from(html.replace('</p>', `${at}</p>`)))),
    )
    damage(members)
    for (const [name, content] of [
      ['d.warc.gz', Buffer.concat(members)],
      ['d.wacz', zipSync({ 'archive/data.warc.gz': Buffer.concat(members), 'archive/more.warc': records[1]! })],
    ] as const) {
      const items = await read(name, content)
      const read3 = items.flatMap((item) =>
        isFailure(item) ? item.error.code : (/(\d)<\/p>/u.exec(bodyText(item))?.[1] ?? 'more'),
      )
      expect(read3).toEqual(['0', '1', '3', 'input-damaged', ...(name === 'd.wacz' ? ['more'] : [])])
    }
  })

  test('a record that is cut off is told', async () => {
    const items = await read('e.warc', Buffer.concat([records[1]!, records[2]!.subarray(0, -30)]))
    expect(items.map((item) => (isFailure(item) ? item.error.code : bodyText(item)))).toEqual([html, 'input-damaged'])
  })

  test('NewsML-G2', async () => {
    const pages = await pagesOf(
      'a.xml',
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:1"><itemMeta><versionCreated>2031-03-12T10:00:00+01:00</versionCreated><provider literal="ABC"/></itemMeta><contentMeta><headline>Kopf</headline><by>Von Ida Beispiel</by><language tag="de-DE"/></contentMeta><contentSet><inlineXML><html><head><title>x</title></head><body>${ITEM}</body></html></inlineXML></contentSet></newsItem><newsItem guid="urn:2"/></itemSet></newsMessage>`,
    )
    expect(pages).toMatchObject([
      {
        id: 'urn:1',
        title: 'Kopf',
        date: '2031-03-12T10:00:00+01:00',
        outlet: 'ABC',
        language: 'de',
        authors: ['Ida Beispiel'],
        body: { html: expect.stringContaining('<article><p>Der Rat von Obertal') },
      },
    ])
  })

  test('ninjs', async () => {
    const three = {
      uri: 'urn:3',
      headlines: [{ role: 'main', value: 'Kopf' }],
      bodies: [{ contentType: 'text/plain', value: 'Der Rat tagt.' }],
      versionCreated: '2031-03-12T10:00:00Z',
      language: 'de',
    }
    const one = {
      uri: 'urn:1',
      headline: 'Kopf',
      body_text: 'Der Rat tagt.',
      versioncreated: '2031-03-12T10:00:00Z',
      byline: 'Von Ida Beispiel und Bodo Muster',
      language: 'de',
    }
    const pages = await pagesOf('n.json', JSON.stringify([one, three]))
    for (const page of pages)
      expect(page).toMatchObject({
        title: 'Kopf',
        date: '2031-03-12T10:00:00Z',
        body: { kind: 'text', text: 'Der Rat tagt.' },
      })
    expect(pages[0]!.authors).toEqual(['Ida Beispiel', 'Bodo Muster'])
    const marked = { ...three, bodies: [{ contentType: 'text/html', value: '<p>Der Rat tagt.</p>' }] }
    const [page] = await pagesOf('m.json', JSON.stringify(marked))
    expect(page!.body).toEqual({ kind: 'html', html: '<article><p>Der Rat tagt.</p></article>' })
  })
})
