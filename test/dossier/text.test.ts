import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/dossier/render/text/index.ts'
import { oneLine, shorten, widthOf, wrap } from '../../src/dossier/render/text/layout.ts'
import { COMPACT } from '../../src/dossier/render/text/limits.ts'
import { bridgeDossier } from '../support/dossier.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'

describe('the terminal form', () => {
  const text = renderText(bridgeDossier)

  it('shows each line with its source and line', () => {
    expect(text).toContain('◦ Das nächste Treffen ist für den 20. März geplant. [2:6]')
    expect(text.split('\n')[0]).toContain('3 Texte')
    expect(text).toContain('2 unabhängige Berichte')
  })

  it('puts the wordings of one statement beneath each other', () => {
    const lines = text.split('\n')
    const first = lines.findIndex((line) => line.includes('• Gollwitz lehnte einen Neubau ab. [1:4]'))
    expect(lines[first + 1]).toContain('= „Ein Neubau kommt für uns nicht infrage“ [3:4]')
  })

  it('says so where a source tells a statement without its speaker', () => {
    expect(text).toContain('= schloss einen Neubau aus (ohne Sprecher) [2:4]')
  })

  it('counts what it leaves out, and leaves nothing out when asked for all', () => {
    const [relations] = bridgeDossier.stories
    const shared = Array.from({ length: 9 }, () => relations!.account.single[0]!)
    const long = { ...bridgeDossier, stories: [{ ...relations!, account: { ...relations!.account, shared } }] }
    expect(renderText(long)).toContain(`… +${9 - COMPACT.shared}`)
    expect(renderText(long)).toMatch(/Gekürzt\. Alles zeigt --full.*\n$/)
    expect(renderText(long, { full: true })).not.toMatch(/… \+\d|Gekürzt|und \d+ weitere/)
  })

  it('loses nothing that happened behind plans that all tell', () => {
    const [relations] = bridgeDossier.stories
    const [model] = relations!.timeline
    const sentences = bridgeDossier.articles.flatMap(({ article, layers }) =>
      layers.sentences.map(({ start, end }) => ({ article: article.id, start, end })),
    )
    const timeline = Array.from({ length: 2 * COMPACT.news }, (_, at) => ({
      ...model!,
      id: `ev${at + 1}`,
      date: `2031-03-${20 + at}`,
      layer: 'news' as const,
      label: sentences[at]!,
      ...(at < COMPACT.news
        ? { status: 'happened' as const, members: [] }
        : {
            status: 'planned' as const,
            members: sentences.map((passage) => ({ article: passage.article, index: 0, passage })),
          }),
    }))
    const told = renderText({ ...bridgeDossier, stories: [{ ...relations!, timeline }] })
    const shown = (day: number) => told.includes(`${day}. März 2031 `)
    const days = Array.from({ length: 2 * COMPACT.news }, (_, at) => 20 + at)
    // The latest that happened, and the next that is planned.
    const half = COMPACT.news / 2
    expect(days.filter(shown)).toEqual(days.slice(COMPACT.news - half, COMPACT.news + half))
  })

  it('names who says the words where that is what differs', () => {
    const [relations] = bridgeDossier.stories
    const [first, second] = relations!.statements[0]!.members.map(({ passages }) => passages[0]!)
    const disputed = {
      ...({ id: 'd9', type: 'attribution', kind: 'conflict', severity: 'high', about: first!, reason: '' } as const),
      sides: [
        { value: 'Anna Berg', evidence: [first!] },
        { value: 'Otto Lind', evidence: [second!] },
      ],
      rule: 'test',
      confidence: null,
    }
    const shown = renderText({ ...bridgeDossier, stories: [{ ...relations!, discrepancies: [disputed] }] })
    expect(shown).toContain('– Anna Berg: ')
    expect(shown).toContain('– Otto Lind: ')
  })

  it('says unknown where outlet and date are not known', () => {
    expect(text).toContain('Medium: unbekannt · Erschienen: unbekannt')
  })

  it.each([40, 60, 80, 100])('fits into %i columns', (width) => {
    const tooWide = renderText(bridgeDossier, { width })
      .split('\n')
      .filter((line) => widthOf(line) > width && line.trim().includes(' ') && !line.includes('http'))
    expect(tooWide).toEqual([])
  })

  it('of many stories tells those with most articles and names the others', () => {
    const [relations] = bridgeDossier.stories
    const story = (index: number) => ({
      ...relations!,
      story: { ...relations!.story, id: `s${index}`, articles: index === 8 ? ['a1', 'a2', 'a3'] : ['a1'] },
    })
    const many = renderText({ ...bridgeDossier, stories: Array.from({ length: 10 }, (_, index) => story(index)) })
    const rules = [...many.matchAll(/^── (\d+)? ?/gm)].map((match) => match[1])
    expect(rules).toEqual(['1', '2', '3', '9', undefined, undefined])
    expect(many).toMatch(/^ {2}10 {2}Tamm und Gollwitz/m)
  })

  it('paints only when it is given ink', () => {
    expect(text).not.toContain('\u001b')
    const mark = (from: string) => (painted: string) => `${from}${painted}\u001b[0m`
    const ink = {
      bold: mark('\u001b[1m'),
      dim: mark('\u001b[2m'),
      cyan: mark('C'),
      yellow: mark('Y'),
      green: mark('G'),
    }
    expect(renderText(bridgeDossier, { ink })).toContain('\u001b[1m')
  })

  it('passes no escape sequence of a source on to the terminal', () => {
    expect(renderText(hostileDossier())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})

describe('setting lines', () => {
  it('breaks at spaces only, and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 10, max: 60 }), (given, width) => {
        const text = oneLine(given)
        const lines = wrap([{ text }], width)
        expect(lines.join(' ')).toBe(text)
        for (const line of lines) if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('shows what must be seen of a long text, from a clause on where one begins near it', () => {
    const text = 'Wenige Wochen nach der Wahl geht alles schnell: Am Montag traf die Bürgermeisterin den Reeder.'
    expect(shorten(text, 60, text.indexOf('traf'))).toBe('[…] Am Montag traf die Bürgermeisterin den Reeder.')
    expect(shorten(text, 60)).toBe('Wenige Wochen nach der Wahl geht alles schnell: Am […]')
    expect(shorten('ein Wort nach dem anderen bis endlich das richtige kommt und weiter', 40, 38)).toBe(
      '[…] dem anderen bis endlich das […]',
    )
    expect(shorten(text, 200, 50)).toBe(text)
  })

  it('neither cuts off a few words in front nor a day from its month', () => {
    const text =
      'Am 9. Mai 2031 hatte der Zweckverband die Brücke über den Fluss für Lastwagen gesperrt, als Risse auffielen.'
    expect(shorten(text, 90, text.indexOf('Fluss'))).toMatch(/^Am 9\. Mai 2031 hatte/)
    const late = `Wie der Zweckverband am 9. Mai 2031 vor der Presse sagte ${'und noch einmal sagte '.repeat(4)}schloss er.`
    for (let limit = 60; limit < 120; limit++) {
      expect(shorten(late, limit, late.indexOf('schloss'))).not.toMatch(/^\[…\] (?:Mai|2031)/)
    }
  })

  it('shortens at a word edge and says so', () => {
    expect(shorten('Der Bürgermeister von Marnbach kam.', 30)).toBe('Der Bürgermeister von […]')
    expect(shorten('Kurz.', 30)).toBe('Kurz.')
  })
})
