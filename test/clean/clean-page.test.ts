import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/index.ts'
import { locate } from '../../src/model/article.ts'
import type { RawPage } from '../../src/model/raw-page.ts'

const PROSE =
  'Der Gemeinderat von Obertal hat am Dienstag den Bau der neuen Brücke beschlossen. Die Arbeiten sollen im Herbst beginnen, wie Bürgermeisterin Ida Köstner nach der Sitzung mitteilte.'

function text(body: string, more: Partial<RawPage> = {}): RawPage {
  return { id: 'a', origin: 'a.txt', body: { kind: 'text', text: body }, diagnostics: [], ...more }
}

function html(body: string, more: Partial<RawPage> = {}): RawPage {
  return { id: 'a', origin: 'a.html', body: { kind: 'html', html: body }, diagnostics: [], ...more }
}

describe('a text', () => {
  test('stays exactly as given, and spans lead back into it and into the title', async () => {
    const given = `  ${PROSE}\r\n\r\n\tZweiter Absatz.  `
    const article = await cleanPage(text(given, { title: 'Rat beschließt Brücke' }))
    expect(article.text).toBe(given)
    expect(article.hash).toBe(createHash('sha256').update(article.reading).digest('hex'))
    const located = article.blocks.map((block) => locate(article, block))
    expect(located[0]).toEqual({ start: 0, end: 21, field: 'title' })
    expect(located.slice(1).map(({ start, end }) => given.slice(start, end))).toEqual([PROSE, 'Zweiter Absatz.'])
  })

  test('has its metadata only from what is given', async () => {
    const article = await cleanPage(text(`Stand: 12.03.2031\n${PROSE}`))
    expect(article).not.toHaveProperty('date')
    expect(article).not.toHaveProperty('outlet')
    const dated = await cleanPage(text(PROSE, { date: '2031-03-12', outlet: 'Talbote' }))
    expect(dated.date).toEqual({ value: '2031-03-12', basis: 'given', evidence: [], reason: '' })
    expect(dated.outlet?.value).toBe('Talbote')
  })

  test.each([
    [`${PROSE} (dpa)`, 'dpa'],
    [`Obertal (APA) – ${PROSE}`, 'APA'],
    [`${PROSE}\nMit Material der Nachrichtenagenturen AFP und Reuters`, 'AFP/Reuters'],
    [`${PROSE} Nach dpa-Informationen fehlt noch das Geld.`, 'dpa'],
    [`${PROSE} Das sagte sie der Nachrichtenagentur dpa.`, undefined],
    [`${PROSE} Die Agentur AFP meldete am Mittag einen Streit.`, undefined],
  ])('names its agency only where it signs: %s', async (body, expected) => {
    const { agency } = await cleanPage(text(body))
    expect(agency?.value).toBe(expected)
    if (agency !== undefined) {
      expect(agency.reason).not.toBe('')
      expect(agency.evidence.map(({ start, end }) => body.slice(start, end)).join('/')).toBe(expected)
    }
  })

  test('names its outlet only where its own boilerplate does, twice', async () => {
    const body = `${PROSE}\nAbonniere den Kanal auf TALBOTE.de https://video.example/1\nTALBOTE auf Instagram https://bilder.example/2`
    const article = await cleanPage(text(body))
    expect(article.outlet).toMatchObject({ value: 'TALBOTE', basis: 'text' })
    expect(article.outlet?.evidence.length).toBe(2)
    const once = await cleanPage(text(`${PROSE} Das berichtete der TALBOTE auf Instagram.`))
    expect(once.outlet).toBeUndefined()
  })

  test('that is no single article is kept without blocks', async () => {
    const article = await cleanPage(text(`${PROSE}\n`.repeat(10_000)))
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['article-too-long'])
    expect(article.blocks).toEqual([])
    expect(article.text.length).toBeGreaterThan(1_500_000)
  })

  test('takes authors from its byline', async () => {
    const article = await cleanPage(text(`Rat beschließt Brücke\nVon Ida Beispiel und Udo von Muster\n${PROSE}`))
    expect(article.authors).toEqual(['Ida Beispiel', 'Udo von Muster'])
  })
})

describe('the language', () => {
  test.each([
    ['Rat beschließt Brücke in Obertal nach langem Streit', 'de'],
    [PROSE, 'de'],
    ['The council voted on Tuesday to build the bridge, the mayor of Upper Vale said after the meeting.', 'en'],
    [
      'Le conseil municipal a décidé mardi de construire le nouveau pont, a annoncé la maire après la séance du soir.',
      'fr',
    ],
    [
      'Il consiglio comunale ha deciso martedì di costruire il nuovo ponte, ha detto la sindaca dopo la seduta di ieri sera.',
      'it',
    ],
    [
      'De gemeenteraad heeft dinsdag besloten om de nieuwe brug te bouwen, zei de burgemeester na afloop van de vergadering.',
      'nl',
    ],
    ['12 34 56', 'und'],
  ])('of %j is %s', async (body, expected) => {
    expect((await cleanPage(text(body))).language).toBe(expected)
  })

  test('that is given is believed, and an unsupported one is said', async () => {
    expect((await cleanPage(text(PROSE, { language: 'en' }))).language).toBe('en')
    const article = await cleanPage(
      text('Le conseil municipal a décidé mardi de construire le nouveau pont de la ville.'),
    )
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['language-unsupported'])
  })
})

describe('a page', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="de"><head>${head}</head><body><article><h1>Rat beschließt Brücke</h1>${body}</article></body></html>`
  const long = `<p>${PROSE}</p>`.repeat(1) + Array.from({ length: 4 }, (_, at) => `<p>${at}. ${PROSE}</p>`).join('')

  test('gives its canonical address without tracking, unless that leads elsewhere', async () => {
    const link = '<link rel="canonical" href="https://www.talbote.example/bruecke?utm_medium=x&amp;id=7#top">'
    const own = await cleanPage(html(page(link, long), { url: 'https://talbote.example/b?fbclid=1' }))
    expect(own.url).toBe('https://www.talbote.example/bruecke?id=7')
    const other = await cleanPage(html(page(link, long), { url: 'https://nachbar.test/b?gclid=1' }))
    expect(other.url).toBe('https://nachbar.test/b')
  })

  test('what the caller gives wins over what the page says', async () => {
    const head =
      '<meta property="article:published_time" content="2031-03-12T08:00:00Z"><meta name="author" content="Ida Beispiel">'
    const said = await cleanPage(html(page(head, long)))
    expect(said).toMatchObject({
      title: 'Rat beschließt Brücke',
      date: { value: '2031-03-12T08:00:00Z' },
      authors: ['Ida Beispiel'],
    })
    const given = await cleanPage(
      html(page(head, long), { title: 'Brücke', date: '2031-03-11', authors: ['Udo Muster'] }),
    )
    expect(given).toMatchObject({ title: 'Brücke', date: { value: '2031-03-11' }, authors: ['Udo Muster'] })
  })

  test('headings are headings', async () => {
    const article = await cleanPage(html(page('', `${long}<h2>Gegner wollen klagen.</h2><p>Ende. ${PROSE}</p>`)))
    expect(
      article.blocks
        .filter(({ role }) => role === 'heading')
        .map(({ start, end }) => article.reading.slice(start, end)),
    ).toEqual(['Gegner wollen klagen.'])
  })

  test('a figure that is a quotation is read', async () => {
    const quoted = '<figure><blockquote><p>Wir haben lange auf diesen Tag gewartet.</p></blockquote></figure>'
    const article = await cleanPage(html(page('', long + quoted + long.replaceAll('. Der', '! Der'))))
    expect(article.text).toContain('Wir haben lange auf diesen Tag gewartet.')
  })

  test('an address of a known outlet names it', async () => {
    const article = await cleanPage(html(page('', long), { url: 'https://www.nzz.ch/x' }))
    expect(article.outlet?.value).toBe('Neue Zürcher Zeitung')
  })

  test('without an article says so', async () => {
    const article = await cleanPage(html('<html><body><nav><a href="/">Start</a></nav></body></html>'))
    expect(article.diagnostics.map(({ code }) => code)).toContain('page-without-article')
  })

  test.each([
    ['deep nesting', `<div>`.repeat(50_000) + PROSE],
    ['many elements', `<p>${PROSE.slice(0, 30)}</p>`.repeat(19_000)],
    ['many links', '<a href="/x">Brücke</a> '.repeat(19_000)],
    ['open tags', '<a '.repeat(60_000)],
    ['open comments', `<!--${'-'.repeat(100_000)}`],
    ['open scripts', '<script>'.repeat(30_000)],
    ['entities', '&amp;'.repeat(60_000)],
    ['broken JSON-LD', `<script type="application/ld+json">${'{"a":['.repeat(20_000)}</script>${long}`],
    ['no tags', '<'.repeat(200_000)],
  ])('of hostile making is read in bounded time: %s', async (_, body) => {
    const start = performance.now()
    const article = await cleanPage(html(body))
    expect(performance.now() - start).toBeLessThan(8_000)
    expect(article.id).toBe('a')
  })

  test('scripts of the page neither run nor appear', async () => {
    const article = await cleanPage(
      html(
        page('', `${long}<script>globalThis.ranFromPage = 1</script><img src=x onerror="globalThis.ranFromPage = 1">`),
      ),
    )
    expect(article.text).not.toContain('ranFromPage')
    expect(globalThis).not.toHaveProperty('ranFromPage')
  })
})
