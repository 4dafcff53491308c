import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/dossier/render/markdown.ts'
import { bridgeDossier } from '../support/dossier.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'

describe('the Markdown form', () => {
  const markdown = renderMarkdown(bridgeDossier)

  it('holds every section', () => {
    const headings = [...markdown.matchAll(/^### (.+)$/gm)].map((match) => match[1])
    expect(headings).toEqual([
      'Kurz gesagt',
      'Wer ist wer',
      'Wer sagte was',
      'Zeitleiste',
      'Zahlen',
      'Abweichungen',
      'Positionen',
      'Wer berichtet was',
      'Übernommene Texte',
      'Quelle 1',
      'Quelle 2',
      'Quelle 3',
    ])
  })

  it('links every marker to the heading of its source', () => {
    const anchors = new Set([...markdown.matchAll(/\(#([^)]+)\)/g)].map((match) => match[1]))
    expect([...anchors].sort()).toEqual(['quelle-1', 'quelle-2', 'quelle-3'])
  })

  it('lets no text of a source become markup', () => {
    const hostile = renderMarkdown(hostileDossier())
    expect(hostile).not.toMatch(/(?<!\\)<(?:script|img|\/style|!--)/)
    expect(hostile).not.toMatch(/(?<!\\)\]\(javascript/)
    for (const row of hostile.split('\n').filter((line) => line.startsWith('| ')))
      expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(4)
  })

  it('keeps a date at the start of a line from becoming a list', () => {
    expect(markdown).not.toMatch(/\\1/)
    expect(markdown).toContain('- **11. März 2031**')
  })
})
