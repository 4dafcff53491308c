import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isFailure, readArticles, unexpected, withDefaults } from '../../src/pipeline/read.ts'

const folder = mkdtempSync(join(tmpdir(), 'synopse-read-'))

describe('reading articles', () => {
  it('yields failures beside articles, in input order', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Die Ministerin Ida Korn kam am Montag nach Lunden.')
    const items = []
    for await (const item of readArticles([join(folder, 'none.txt'), join(folder, 'a.txt')])) items.push(item)
    rmSync(folder, { recursive: true })
    expect(items.map(isFailure)).toEqual([true, false])
  })

  it('fills in what a page does not say and leaves what it says', () => {
    const page = { id: 'a', origin: 'a.txt', body: { kind: 'text', text: 'x' }, diagnostics: [] } as const
    expect(withDefaults(page, { language: 'de', date: '2026-01-02' })).toMatchObject({
      language: 'de',
      date: '2026-01-02',
    })
    expect(withDefaults({ ...page, language: 'en' }, { language: 'de' })).toMatchObject({ language: 'en' })
  })

  it('names the input in the error of a fault of its own', () => {
    expect(unexpected('a.txt', new Error('boom'))).toMatchObject({
      code: 'input-unreadable',
      message: expect.stringContaining('a.txt: '),
    })
  })
})

it('the date of an HTML page counts more than that of all inputs', async () => {
  const pages = mkdtempSync(join(tmpdir(), 'synopse-date-'))
  const prose = '<p>Die Stadt Marnbach sperrt die Lindenbrücke von Montag an für den Verkehr. Es gibt Risse.</p>'
  const linked = '{"@type":"NewsArticle","headline":"Brücke gesperrt","datePublished":"2031-03-12T08:00:00+01:00"}'
  const own = join(pages, 'own.html')
  writeFileSync(
    own,
    `<html lang="de"><script type="application/ld+json">${linked}</script><article>${prose.repeat(3)}</article>`,
  )
  const none = join(pages, 'none.html')
  writeFileSync(none, `<html lang="de"><article>${prose.repeat(3)}</article>`)
  const dates = []
  for await (const item of readArticles([own, none], { date: '2030-01-01', language: 'en' }))
    dates.push(isFailure(item) ? item.error : [item.date?.value, item.language])
  expect(dates).toEqual([
    ['2031-03-12T08:00:00+01:00', 'de'],
    ['2030-01-01', 'de'],
  ])
  rmSync(pages, { recursive: true })
})
