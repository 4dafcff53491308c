import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pointer } from '../../src/correct/acts.ts'
import type { Anchor, CorrectionAct } from '../../src/model/corrections.ts'
import { addArticles } from '../../src/pipeline/desk/add.ts'
import { correct, takeOver } from '../../src/pipeline/desk/correct.ts'
import { groupNew } from '../../src/pipeline/desk/group.ts'
import { layerVersions } from '../../src/pipeline/desk/layer-versions.ts'
import { refresh } from '../../src/pipeline/desk/refresh.ts'
import { relateChanged, storyDossier } from '../../src/pipeline/desk/story.ts'
import { readArticles } from '../../src/pipeline/read.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { engines } from '../support/engines.ts'

const versions = layerVersions()
const SAMPLES = new URL('../../samples/', import.meta.url).pathname
const NOW = '2026-03-10T12:00:00.000Z'
const TODAY = '2026-03-10'
const { kinds, newFile } = engines()

async function filled(location: string): Promise<Store> {
  const store = await openStore(location, { versions })
  for await (const _ of addArticles(store, readArticles([SAMPLES])));
  for await (const _ of groupNew(store));
  for await (const _ of relateChanged(store));
  return store
}

const by = 'Ilse Tamm'
const make = (store: Store, act: CorrectionAct) => correct(store, { act, by }, NOW)
const undo = (store: Store, entry: string) => make(store, { kind: 'undo', entry })
const relations = async (store: Store, id: string) => (await storyDossier(store, id))!.stories[0]!
const places = async (store: Store) =>
  new Map((await store.list({ limit: 100 })).items.map(({ id, story }) => [id, story!]))

describe.each(kinds)('corrections on %s', (_, isHere, newLocation) => {
  const test = isHere ? it : it.skip
  let store: Store
  /** The story of the bridge, and that of the strait: nine and seven articles. */
  let story: string
  let other: string
  beforeAll(async () => {
    if (!isHere) return
    store = await filled(await newLocation())
    const { items } = await store.stories()
    story = items.find(({ articles }) => articles === 7)!.id
    other = items.find(({ articles }) => articles === 9)!.id
  }, 60_000)
  afterAll(async () => {
    await store?.close()
  })

  test('stand beside what was found, with who and when, and an undo is an entry too', async () => {
    const point = pointer((await storyDossier(store, story))!)
    const { id, name } = (await relations(store, story)).entities[0]!
    const entry = await make(store, { kind: 'rename-entity', entity: point.entity(id)!, name: 'Jemand Anderes' })
    const now = await relations(store, story)
    expect(now.entities[0]?.name).toBe('Jemand Anderes')
    expect(now.corrections).toMatchObject([{ id: entry.id, by, at: NOW, state: 'applied' }])
    expect((await store.relations(story))?.entities[0]?.name).toBe(name)
    const back = await undo(store, entry.id)
    expect((await relations(store, story)).entities[0]?.name).toBe(name)
    await expect(undo(store, entry.id)).rejects.toMatchObject({ code: 'correction-lost' })
    await expect(undo(store, 'knobody')).rejects.toMatchObject({ code: 'not-found' })
    await undo(store, back.id)
    expect((await relations(store, story)).entities[0]?.name).toBe('Jemand Anderes')
    expect((await store.corrections.list({ limit: 2 })).items).toHaveLength(2)
    expect(await store.corrections.all()).toHaveLength(3)
    await undo(store, entry.id)
  })

  test('hold in every story where they are said of a name alone', async () => {
    const [first] = (await relations(store, story)).entities
    const point = pointer((await storyDossier(store, story))!)
    const entity = point.entity(first!.id, { everywhere: true })!
    const entry = await make(store, { kind: 'stop-entity', entity })
    for (const { id } of (await store.stories()).items)
      expect((await relations(store, id)).entities.some(({ name }) => name === first!.name)).toBe(false)
    await undo(store, entry.id)
  })

  test('a name that is none is found as nobody, here or everywhere, until it is taken back', async () => {
    const point = pointer((await storyDossier(store, story))!)
    const named = (await relations(store, story)).entities.find(({ kind }) => kind === 'person')!
    const found = async (field: string) => (await store.search(`${field}:"${named.name}"`, { today: TODAY })).total
    const before = [await found('entity'), await found('speaker')]
    expect(before[0]).toBeGreaterThan(0)
    const here = await make(store, { kind: 'stop-entity', entity: point.entity(named.id)! })
    expect(await found('entity')).toBeLessThan(before[0]!)
    expect((await store.search(named.name, { today: TODAY })).total).toBeGreaterThan(0)
    await undo(store, here.id)
    expect([await found('entity'), await found('speaker')]).toEqual(before)
    const everywhere = await make(store, { kind: 'stop-entity', entity: point.entity(named.id, { everywhere: true })! })
    expect([await found('entity'), await found('speaker')]).toEqual([0, 0])
    expect((await store.search(`-entity:"${named.name}" Meerenge`, { today: TODAY })).total).toBeGreaterThan(0)
    await undo(store, everywhere.id)
    expect([await found('entity'), await found('speaker')]).toEqual(before)
  })

  test('a name that is none in a story stays none in what joins it later', async () => {
    const late = await openStore(await newLocation(), { versions })
    const articles = []
    for await (const item of readArticles([SAMPLES])) if ('reading' in item) articles.push(item)
    const own = articles.filter(({ id }) => id.startsWith('telefonat'))
    const joining = 'telefonat-alpenbote'
    const add = async (ids: (id: string) => boolean) => {
      for await (const _ of addArticles(
        late,
        own.filter(({ id }) => ids(id)),
      ));
      for await (const _ of groupNew(late));
    }
    await add((id) => id !== joining)
    const [{ id } = { id: '' }] = (await late.stories()).items
    const entity = (await relations(late, id)).entities.find(({ name }) => name.endsWith('Lindqvar'))!
    const point = pointer((await storyDossier(late, id))!)
    const entry = await make(late, { kind: 'stop-entity', entity: point.entity(entity.id)! })
    await add((one) => one === joining)
    expect((await late.listed([joining]))[0]?.story).toBe(id)
    const found = async () =>
      (await late.search('entity:Lindqvar', { today: TODAY, limit: 100 })).items.map(({ article }) => article.id)
    expect(await found()).not.toContain(joining)
    await undo(late, entry.id)
    expect(await found()).toContain(joining)
    // Gone elsewhere, it is somebody again.
    const again = await make(late, { kind: 'stop-entity', entity: point.entity(entity.id)! })
    expect(await found()).not.toContain(joining)
    await make(late, { kind: 'move-articles', articles: [joining], from: id, to: 'new' })
    expect(await found()).toContain(joining)
    await undo(late, again.id)
    await late.close()
  })

  /** The article of a quotation, and the words a person points at. */
  async function saidAt({ article, position }: { readonly article: string; readonly position: number }) {
    const annotated = (await store.article(article))!
    const { start, end } = annotated.layers.quotations[position]!.content[0]!
    const quotation: Anchor = { article, quote: annotated.article.reading.slice(start, end), start }
    return { annotated, quotation }
  }

  test('a rejected quotation is found no more, one taken back is', async () => {
    const { items } = await store.quotations({ speaker: 'Lindqvar', limit: 1 })
    const { annotated, quotation } = await saidAt(items[0]!)
    const before = await store.search('speaker:Lindqvar', { today: TODAY })
    const entry = await make(store, { kind: 'reject-quotation', quotation })
    expect((await store.quotations({ speaker: 'Lindqvar', limit: 1 })).items).not.toEqual(items)
    expect((await store.search('speaker:Lindqvar', { today: TODAY })).total).toBe(before.total - 1)
    expect((await store.article(annotated.article.id))?.layers.quotations).toEqual(annotated.layers.quotations)
    await undo(store, entry.id)
    expect((await store.quotations({ speaker: 'Lindqvar', limit: 1 })).items).toEqual(items)
  })

  test('a quotation is found by whom a person says it is, and taken back by whom it was', async () => {
    const [said] = (await store.quotations({ speaker: 'Lindqvar', limit: 1 })).items
    const { quotation } = await saidAt(said!)
    const home = (await store.listed([said!.article]))[0]!.story!
    const point = pointer((await storyDossier(store, home))!)
    const other = (await relations(store, home)).entities.find(
      ({ kind, name }) => kind === 'person' && !name.includes('Lindqvar'),
    )!
    const speaker = point.speaker(other.id, said!.article)!
    const heard = async (name: string) => (await store.search(`speaker:${name}`, { today: TODAY })).total
    const [surname] = other.name.split(' ').slice(-1) as [string]
    const [before, others] = [await heard('Lindqvar'), await heard(surname)]
    const entry = await make(store, { kind: 'attribute-quotation', quotation, speaker })
    expect([await heard('Lindqvar'), await heard(surname)]).toEqual([before - 1, others + 1])
    expect((await relations(store, home)).corrections?.find(({ id }) => id === entry.id)?.state).toBe('applied')
    const nobody = { name: 'Fenja Zwirbelmann', kind: 'person' as const }
    const unknown = make(store, { kind: 'attribute-quotation', quotation, speaker: nobody })
    await expect(unknown).rejects.toMatchObject({ code: 'correction-lost' })
    await undo(store, entry.id)
    expect([await heard('Lindqvar'), await heard(surname)]).toEqual([before, others])
  })

  test('lists count what is disputed once people have judged', async () => {
    const disputed = (await store.stories({ disputed: true })).items[0]!
    const dossier = (await storyDossier(store, disputed.id))!
    const conflict = dossier.stories[0]!.discrepancies.find(({ kind }) => kind === 'conflict')!
    const discrepancy = pointer(dossier).discrepancy(conflict.id)!
    const entry = await make(store, { kind: 'reject-discrepancy', discrepancy })
    expect((await store.story(disputed.id))?.disputed).toBe(disputed.disputed! - 1)
    await undo(store, entry.id)
    expect((await store.story(disputed.id))?.disputed).toBe(disputed.disputed)
  })

  test('articles go to another story, to a new one, and all of them; each undo puts back what it moved', async () => {
    const before = await places(store)
    const [one, two, three] = (await store.story(story))!.articleIds as [string, string, string]
    const moved = await make(store, { kind: 'move-articles', articles: [one], from: story, to: other })
    expect((await store.story(other))?.articles).toBe(10)
    expect((await relations(store, other)).story.articles).toContain(one)
    const split = await make(store, { kind: 'split-story', articles: [two, three], from: story, to: 'new' })
    const made = (split.act as { to: string }).to
    expect((await store.story(made))?.articleIds.toSorted()).toEqual([two, three].toSorted())
    expect((await store.story(made))?.label.length).toBeGreaterThan(5)
    expect((await store.story(made))?.thread).toBe((await store.story(story))?.thread)
    const rest = (await store.story(story))!.articleIds
    const merged = await make(store, { kind: 'merge-stories', articles: rest, from: story, to: other })
    expect(await storyDossier(store, story)).toBeUndefined()
    expect((await store.stories()).items.map(({ id }) => id)).not.toContain(story)
    await expect(make(store, { kind: 'move-articles', articles: [one], from: story, to: made })).rejects.toMatchObject({
      code: 'correction-lost',
    })
    for (const { id } of [moved, merged, split]) await undo(store, id)
    expect(await places(store)).toEqual(before)
    expect((await store.stories()).items.map(({ id }) => id)).not.toContain(made)
  })

  test('are kept when stages are worked out again, and tell when the text lost their words', async () => {
    const location = await newLocation()
    const first = await filled(location)
    const dossier = (await storyDossier(first, story))!
    const point = pointer(dossier)
    const { id } = dossier.stories[0]!.entities[0]!
    await make(first, { kind: 'rename-entity', entity: point.entity(id)!, name: 'Jemand Anderes' })
    const { article } = dossier.articles[0]!
    const quote = article.reading.slice(-60)
    const passage = { article: article.id, quote, start: article.reading.length - 60 }
    await make(first, { kind: 'note', passage, text: 'nachgefragt' })
    await first.close()
    const again = await openStore(location, { versions: { ...versions, entities: 'new', quotations: 'new' } })
    for await (const _ of refresh(again));
    expect((await relations(again, story)).entities.some(({ name }) => name === 'Jemand Anderes')).toBe(true)
    const revised = { ...article, reading: `${article.reading.slice(0, -40)} Ende.`, hash: 'f'.repeat(64) }
    expect((await again.put({ ...revised, text: revised.reading.slice(article.textStart) })).outcome).toBe('revised')
    for await (const _ of refresh(again));
    expect((await relations(again, story)).corrections?.map(({ act, state }) => [act.kind, state])).toEqual([
      ['rename-entity', 'applied'],
      ['note', 'lost'],
    ])
    await again.close()
  })

  test('a log that runs in a circle is taken for what it is', async () => {
    const circle = (id: string, entry: string) => ({ id, at: NOW, by, act: { kind: 'undo', entry } as const })
    expect(await takeOver(store, [circle('kx1', 'kx2'), circle('kx2', 'kx1'), circle('kx3', 'kx3')])).toBe(3)
    expect(await storyDossier(store, story)).toBeDefined()
  })

  test('tokens are kept as hashes, end, and what was done is noted', async () => {
    const made = await store.access.create('Ilse Tamm', 'editor', '2999-01-01T00:00:00.000Z')
    expect(await store.access.holder(made.secret)).toMatchObject({ id: made.id, name: 'Ilse Tamm', role: 'editor' })
    expect(await store.access.holder(`${made.secret}x`)).toBeUndefined()
    expect(JSON.stringify(await store.access.tokens())).not.toContain(made.secret)
    expect([await store.access.revoke(made.id), await store.access.revoke(made.id)]).toEqual([true, false])
    expect(await store.access.holder(made.secret)).toBeUndefined()
    for (const what of ['a', 'b', 'c']) await store.access.note('Ilse Tamm', what, '')
    const page = await store.access.audit({ limit: 2 })
    expect(page.items.map(({ what }) => what)).toEqual(['c', 'b'])
    expect((await store.access.audit({ after: page.next! })).items.map(({ what }) => what)).toEqual(['a'])
  })

  test('users log in with the password they have now', async () => {
    const { users, access } = store
    expect(await users.set('Ilse Tamm', 'reader', 'drei ruhige Wörter')).toMatchObject({ role: 'reader' })
    expect(await access.isOpenToSomebody()).toBe(true)
    expect(await users.login('Ilse Tamm', 'drei ruhige Worte')).toBeUndefined()
    expect(await users.login('ilse tamm', 'drei ruhige Wörter')).toBeUndefined()
    const known = (await users.login('Ilse Tamm', 'drei ruhige Wörter'))!
    expect(await users.unchanged('Ilse Tamm', known.changedAt)).toEqual(known)
    expect(await users.set('Ilse Tamm', 'admin', 'drei andere Wörter')).toMatchObject({ madeAt: known.madeAt })
    expect(await users.login('Ilse Tamm', 'drei ruhige Wörter')).toBeUndefined()
    expect((await users.list()).map(({ name, role }) => [name, role])).toEqual([['Ilse Tamm', 'admin']])
    expect([await users.remove('Ilse Tamm'), await users.remove('Ilse Tamm')]).toEqual([true, false])
  })

  test('go with a backup to either engine, and as a log into another store, once', async () => {
    const [quoted] = (await store.quotations({ speaker: 'Lindqvar', limit: 1 })).items
    const annotated = (await store.article(quoted!.article))!
    const { start, end } = annotated.layers.quotations[quoted!.position]!.content[0]!
    const quotation = { article: quoted!.article, quote: annotated.article.reading.slice(start, end), start }
    await make(store, { kind: 'reject-quotation', quotation })
    const [one] = (await store.story(story))!.articleIds as [string]
    await make(store, { kind: 'move-articles', articles: [one], from: story, to: other })
    const log = await store.corrections.all()
    for (const location of [await newLocation(), newFile()]) {
      const copy = await openStore(location, { versions })
      await copy.load(store.dump())
      expect(await copy.corrections.all()).toEqual(log)
      expect(await places(copy)).toEqual(await places(store))
      expect(await copy.quotations({ speaker: 'Lindqvar' })).toEqual(await store.quotations({ speaker: 'Lindqvar' }))
      await copy.close()
    }
    const fresh = await filled(await newLocation())
    expect(await takeOver(fresh, log)).toBe(log.length)
    expect(await takeOver(fresh, log)).toBe(0)
    expect(await fresh.corrections.all()).toEqual(log)
    expect(await places(fresh)).toEqual(await places(store))
    await fresh.close()
  })
})
