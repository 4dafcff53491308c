import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { escapeText, html } from '../../src/dossier/render/html/html.ts'
import { renderHtml } from '../../src/dossier/render/html/index.ts'
import { sha256Base64 } from '../../src/dossier/render/html/sha256.ts'
import { bridgeDossier } from '../support/dossier.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'

const open = (page: string) => parseHTML(page).document

describe('the HTML form', () => {
  const page = renderHtml(bridgeDossier)
  const document = open(page)

  it('asks for nothing: no address in anything that loads', () => {
    expect(page).not.toMatch(/<(?:link|iframe|img|object|embed|base|form)\b/i)
    expect(page).not.toMatch(/<script[^>]*\ssrc=/i)
    expect(page).not.toMatch(/@import|url\(/i)
  })

  it('names its style and script in its policy by their hashes', () => {
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!
    for (const [tag, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const inner = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!
      const hash = createHash('sha256').update(inner).digest('base64')
      expect(policy).toContain(`${directive} 'sha256-${hash}'`)
    }
    expect(policy).not.toContain('unsafe')
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=/)
  })

  it('every link inside the page leads somewhere, and ids are unique', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1))
    expect(targets.length).toBeGreaterThan(50)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('marks exactly the words that are cited, and leads back to what cites them', () => {
    const [marker] = document.querySelectorAll('.told.single .ref')
    const id = marker!.getAttribute('href')!.slice(1)
    const marks = [...document.querySelectorAll('.mk')].filter((mark) =>
      mark.getAttribute('data-p')!.split(' ').includes(id),
    )
    expect(marks.map((mark) => mark.textContent).join('')).toBe('Das nächste Treffen ist für den 20. März geplant.')
    const back = marks[0]!.getAttribute('href')!.slice(1)
    expect(document.getElementById(back)!.textContent).toContain('Das nächste Treffen')
  })

  it('keeps every word of every source', () => {
    for (const { article } of bridgeDossier.articles) {
      const shown = [...document.querySelectorAll('.source')]
        .map((source) => source.textContent!.replace(/\s+/g, ' '))
        .find((text) => text.includes(article.hash.slice(0, 12)))!
      for (const line of article.reading.split('\n')) expect(shown).toContain(line.trim())
    }
  })

  it('runs nothing a source holds', () => {
    const hostile = renderHtml(hostileDossier())
    const parsed = open(hostile)
    expect(parsed.querySelectorAll('script')).toHaveLength(1)
    expect(parsed.querySelectorAll('style')).toHaveLength(1)
    expect(parsed.querySelectorAll('img')).toHaveLength(0)
    for (const element of parsed.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/)
    for (const link of parsed.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:#|https?:)/)
    expect(hostile).not.toContain('\u202E')
    expect(hostile).not.toContain('\u001b')
  })

  it('speaks English where most articles are English', () => {
    const english = {
      ...bridgeDossier,
      articles: bridgeDossier.articles.map(({ article, layers }) => ({
        article: { ...article, language: 'en' },
        layers,
      })),
    }
    expect(open(renderHtml(english)).documentElement.getAttribute('lang')).toBe('en')
    expect(renderHtml(english)).toContain('Who said what')
  })

  it('says so where there is nothing', () => {
    expect(renderHtml({ articles: [], threads: [], stories: [] })).toContain('Keine Texte')
  })
})

describe('escaping and hashing', () => {
  it('no text can leave its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"']/)
        expect(html`<p title="${text}">${text}</p>`.html.match(/</g)).toHaveLength(2)
      }),
    )
  })

  it('SHA-256 equals the platform’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256Base64(text)).toBe(createHash('sha256').update(text).digest('base64'))
      }),
    )
  })
})
