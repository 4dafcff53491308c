import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { addArticles } from '../../src/pipeline/desk/add.ts'
import { groupNew } from '../../src/pipeline/desk/group.ts'
import { layerVersions } from '../../src/pipeline/desk/layer-versions.ts'
import { refresh } from '../../src/pipeline/desk/refresh.ts'
import { relateChanged, storyDossier } from '../../src/pipeline/desk/story.ts'
import { isFailure, readArticles } from '../../src/pipeline/read.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { articleOf } from '../support/article.ts'
import { engines } from '../support/engines.ts'

const versions = layerVersions()
/** A file, so no folder can be made in it. */
const TESTED = new URL(import.meta.url).pathname
const TODAY = '2026-03-10'
const SAMPLES = new URL('../../samples/', import.meta.url).pathname
const { kinds, newFile } = engines()

async function drain<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

async function samples(): Promise<readonly Article[]> {
  return (await drain(readArticles([SAMPLES]))).filter((item): item is Article => !isFailure(item))
}

async function filled(store: Store): Promise<void> {
  await drain(addArticles(store, await samples()))
  await drain(groupNew(store))
  await drain(relateChanged(store))
}

describe.each(kinds)('a store on %s', (_, isHere, newLocation) => {
  const test = isHere ? it : it.skip
  const opened: Store[] = []
  const open = async (location: string, options: Partial<Parameters<typeof openStore>[1]> = {}) => {
    const store = await openStore(location, { versions, ...options })
    opened.push(store)
    return store
  }
  let shared: Store
  beforeAll(async () => {
    if (!isHere) return
    shared = await open(await newLocation())
    await filled(shared)
  }, 60_000)
  afterAll(async () => {
    for (const store of opened) await store.close()
  })

  test('keeps what was added, and nothing twice', async () => {
    const before = await shared.counts()
    expect(before).toEqual({ articles: 23, stories: 3, waiting: 0 })
    const again = await drain(addArticles(shared, await samples()))
    expect(new Set(again.map((added) => (added.id === null ? 'failed' : added.outcome)))).toEqual(
      new Set(['unchanged']),
    )
    expect(await shared.counts()).toEqual(before)
  })

  test('lists a text without a title by its opening, cut at a word', async () => {
    const store = await open(await newLocation())
    const text = `${'Im Rathaus von Marnbach wurde lange beraten '.repeat(12)}und dann gegessen.`
    await drain(addArticles(store, [articleOf(text, { id: 'long' })]))
    const [listed] = (await store.list({ limit: 1 })).items
    expect(text.startsWith(`${listed!.title} `)).toBe(true)
    expect(listed!.title.length).toBeGreaterThan(150)
  })

  test('leaves an article where another process has put it meanwhile', async () => {
    const before = await shared.stories()
    const [first] = (await shared.list({ limit: 1 })).items
    const label = { text: 'x', article: first!.id, start: 0 }
    await shared.place([{ story: 'sother', thread: 'tother', articles: [first!.id], label }])
    expect(await shared.stories()).toEqual(before)
    expect(await shared.story('sother')).toBeUndefined()
  })

  test('gives articles back as they were, every layer too', async () => {
    const [first] = (await samples()).filter(({ date }) => date !== undefined)
    const stored = await shared.article(first!.id)
    expect(stored?.article.text).toBe(first!.text)
    expect(stored?.article.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}T/)
    expect(stored?.layers.sentences.length).toBeGreaterThan(3)
    expect(stored?.layers.quotations.length).toBeGreaterThan(0)
    expect(await shared.article('nobody')).toBeUndefined()
  })

  test('survives being closed and opened again', async () => {
    const location = await newLocation()
    const store = await openStore(location, { versions })
    await store.put(articleOf('Die Brücke bleibt gesperrt, sagte Ilse Tamm.', { id: 'b' }))
    await store.close()
    const again = await open(location)
    expect((await again.article('b'))?.article.text).toBe('Die Brücke bleibt gesperrt, sagte Ilse Tamm.')
  })

  test('keeps a changed text of the same article as a new revision, another text of that name as another article', async () => {
    const store = await open(await newLocation())
    const text = 'Die Ossener Brücke bleibt bis zum Winter gesperrt, teilte die Stadt am Montag mit.'
    expect(await store.put(articleOf(text, { id: 'x' }))).toEqual({ id: 'x', outcome: 'added' })
    const longer = `${text} Das Geld fehlt.`
    expect(await store.put(articleOf(longer, { id: 'x' }))).toEqual({ id: 'x', outcome: 'revised' })
    expect(await store.revisions('x')).toHaveLength(2)
    const other = await store.put(articleOf('Im Hafen von Lorn ist ein Frachter auf Grund gelaufen.', { id: 'x' }))
    expect(other.outcome).toBe('added')
    expect(other.id).not.toBe('x')
    expect((await store.article(other.id))?.article.id).toBe(other.id)
  })

  test('takes a date given later, and nothing else, from the same text', async () => {
    const store = await open(await newLocation())
    const text = 'Die Brücke bleibt gesperrt.'
    await store.put(articleOf(text, { id: 'd' }))
    expect((await store.put(articleOf(text, { id: 'd', date: '2031-03-12' }))).outcome).toBe('updated')
    expect((await store.put(articleOf(text, { id: 'd' }))).outcome).toBe('unchanged')
    expect((await store.listed(['d']))[0]?.date).toBe('2031-03-12')
    expect(await store.revisions('d')).toHaveLength(1)
  })

  test('hands what waits to one worker only, and what a changed stage made stale again', async () => {
    const location = await newLocation()
    const store = await open(location)
    for (const id of ['a', 'b', 'c', 'd']) await store.put(articleOf(`Tamm sagte in ${id}: „Wir bauen.“`, { id }))
    const second = await open(location)
    // SQLite waits by blocking its process, so two stores of one process take turns there.
    const first = store.claim(2, 60)
    if (store.kind === 'sqlite') await first
    const [mine, others] = await Promise.all([first, second.claim(4, 60)])
    const ids = [...mine, ...others].map(({ article }) => article.id)
    expect(ids.length).toBe(new Set(ids).size)
    // A worker that died: what it had claimed comes back once its time is over.
    const later = await open(location, { now: () => '2999-01-01T00:00:00.000Z' })
    expect(await drain(refresh(later))).toHaveLength(4)
    expect(await store.waiting()).toBe(0)
    const changed = await open(location, { versions: { ...versions, events: 'new', statements: 'new' } })
    expect(await changed.waiting()).toBe(4)
    const [waiting] = await changed.claim(1, 60)
    expect(Object.keys(waiting!.fresh).sort()).toEqual(
      ['entities', 'figures', 'mentions', 'quotations', 'sentences', 'timeExpressions', 'tokens'].sort(),
    )
  })

  test('groups articles into stories and threads, and finds what a killed run left ungrouped', async () => {
    const { items } = await shared.stories()
    expect(items.map(({ articles }) => articles).sort()).toEqual([7, 7, 9])
    expect(new Set(items.map(({ thread }) => thread)).size).toBe(2)
    expect(items.every(({ independentReports }) => independentReports !== undefined)).toBe(true)
    const store = await open(await newLocation())
    const all = await samples()
    await drain(addArticles(store, all.slice(0, 9)))
    await drain(groupNew(store))
    await drain(addArticles(store, all.slice(9)))
    expect(await store.ungrouped(100)).toHaveLength(all.length - 9)
    await drain(groupNew(store))
    expect((await store.stories()).items.map(({ articles }) => articles).sort()).toEqual([7, 7, 9])
  })

  test('pages through stories and articles without gaps', async () => {
    const walk = async (step: (after?: string) => Promise<{ items: readonly { id: string }[]; next?: string }>) => {
      const ids: string[] = []
      let after: string | undefined
      do {
        const page = await step(after)
        ids.push(...page.items.map(({ id }) => id))
        after = page.next
      } while (after !== undefined)
      return ids
    }
    const options = (after?: string) => ({ limit: 2, ...(after !== undefined && { after }) })
    expect(new Set(await walk((after) => shared.list(options(after)))).size).toBe(23)
    expect(new Set(await walk((after) => shared.stories(options(after)))).size).toBe(3)
  })

  test('keeps the relations of a story until it changes', async () => {
    const [{ id } = { id: '' }] = (await shared.stories()).items
    const kept = await shared.relations(id)
    expect(kept?.story.id).toBe(id)
    const dossier = await storyDossier(shared, id)
    expect(dossier?.stories[0]).toEqual(kept)
    expect(await storyDossier(shared, 'nothing')).toBeUndefined()
  })

  test('tells who said what when', async () => {
    const { items } = await shared.quotations({ speaker: 'Lindqvar', limit: 5 })
    expect(items).toHaveLength(5)
    expect(items.every(({ speaker, text }) => speaker?.includes('Lindqvar') && text.length > 3)).toBe(true)
  })

  const found = async (query: string) =>
    (await shared.search(query, { today: TODAY, limit: 100 })).items.map(({ article }) => article.id)

  test('finds stems, parts of compounds and names, and marks them', async () => {
    const result = await shared.search('Anlage', { today: TODAY })
    const words = result.items.flatMap(({ passages }) =>
      passages.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
    )
    expect(words).toContain('Signalanlage')
    expect(words).toContain('Anlage')
    expect((await found('Horinskij')).length).toBeGreaterThan(5)
    expect(await found('Ministerpraesident')).toEqual(await found('ministerpräsidenten'))
  })

  test('reads phrases, fields, negation, prefixes and dates', async () => {
    const all = await found('Meerenge')
    const without = await found('Meerenge -Fahrplan')
    expect(without.length).toBeGreaterThan(0)
    expect(without.length).toBeLessThan(all.length)
    expect(await found('"sofort verhandeln"')).toContain('telefonat-alpenbote')
    expect(await found('Meeren*')).toEqual(all)
    expect(await found('outlet:Tagesblick')).toEqual(['kesseltal-tagesblick'])
    expect(await found('Meerenge -lang:de')).toEqual(all.filter((id) => /harbour/.test(id)))
    expect(await found('Meerenge -outlet:Tagesblick lang:de')).not.toEqual([])
    expect(await found('Tote date:letzte-2-wochen')).not.toEqual([])
    expect(await found('Tote date:2025')).toEqual([])
    const said = await shared.search('speaker:Lindqvar', { today: TODAY })
    expect(said.total).toBeGreaterThan(10)
    expect(said.items.every(({ kind }) => kind === 'quotation')).toBe(true)
    expect((await shared.search('date:niemals', { today: TODAY })).ignored).toEqual(['date:niemals'])
  })

  test('gives odd queries an answer', async () => {
    for (const query of [
      '',
      '-',
      '"',
      '*',
      'a" OR "b',
      "'; drop table articles; --",
      '((',
      '-nur',
      '\u0000',
      'NEAR(a b)',
    ])
      expect((await shared.search(query, { today: TODAY })).items.length).toBeGreaterThanOrEqual(0)
  })

  test('is restored from its backup, also on the other engine', async () => {
    const lines = await drain(shared.dump())
    const stream = async function* () {
      yield* lines
    }
    const copy = await open(await newLocation())
    expect(await copy.load(stream())).toBe(23)
    const other = await open(newFile())
    await other.load(stream())
    for (const store of [copy, other]) {
      expect(await store.stories()).toEqual(await shared.stories())
      expect((await store.search('Anlage', { today: TODAY })).items).toEqual(
        (await shared.search('Anlage', { today: TODAY })).items,
      )
    }
    await expect(copy.load(stream())).rejects.toMatchObject({ code: 'store-not-empty' })
    // A backup shows one moment, whatever is added while it is written.
    const location = await newLocation()
    const busy = await open(location)
    for (const id of ['a', 'b']) await busy.put(articleOf(`Tamm baut ${id}.`, { id }))
    const writer = await open(location)
    const begun = busy.dump()
    const before = [(await begun.next()).value as string, (await begun.next()).value as string]
    await writer.put(articleOf('Tamm baut c.', { id: 'c' }))
    const all = [...before, ...(await drain(begun))]
    expect(all.filter((line) => line.startsWith('{"article"'))).toHaveLength(2)
    expect((await busy.counts()).articles).toBe(3)
    const cut = async function* () {
      yield* lines.slice(0, 5)
    }
    const empty = await open(await newLocation())
    await expect(empty.load(cut())).rejects.toMatchObject({ code: 'backup-damaged' })
    expect((await empty.counts()).articles).toBe(0)
  })
})

describe('opening a store', () => {
  it('says what is wrong', async () => {
    await expect(openStore(join(TESTED, 'desk.db'), { versions })).rejects.toMatchObject({ code: 'store-failed' })
    await expect(openStore('postgres://desk:secret@127.0.0.1:1/none', { versions })).rejects.toThrow(/desk:…@/)
  })
})
