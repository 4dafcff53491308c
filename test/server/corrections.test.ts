import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Correction, CorrectionAct } from '../../src/model/corrections.ts'
import type { DeskArticle, DeskLogEntry, DeskStory } from '../../src/model/desk.ts'
import { createDesk } from '../../src/server/app.ts'
import type { Store } from '../../src/store/index.ts'
import { filledStore } from '../support/filled-store.ts'

let store: Store
let desk: ReturnType<typeof createDesk>
let id: string
beforeAll(async () => {
  store = await filledStore('telefonat')
  desk = createDesk(store, { version: '0.0.0' })
  id = (await store.stories()).items[0]!.id
}, 60_000)
afterAll(() => store.close())

const request = async (path: string, body?: unknown) =>
  desk.app.request(`/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { host: 'localhost:4127', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const data = async <T>(response: Response) => ((await response.json()) as { data: T }).data
const story = async () => data<DeskStory>(await request(`/stories/${id}?lang=en`))
const post = (act: unknown, why?: string) => request('/corrections', { act, ...(why !== undefined && { why }) })

describe('corrections over HTTP', () => {
  it('are entered, told in words, marked, and taken back', async () => {
    const [person] = (await story()).people
    const { passage, text } = person!.cites[0]!
    const mention = { article: passage.article, quote: text, start: passage.start }
    const act: CorrectionAct = {
      kind: 'rename-entity',
      entity: { name: person!.name, kind: person!.kind, mention },
      name: 'Someone Else',
    }
    const response = await post(act, 'asked')
    expect(response.status).toBe(201)
    const entry = await data<Correction>(response)
    expect(entry).toMatchObject({ act, why: 'asked' })
    const now = await story()
    expect(now.people.find(({ name }) => name === 'Someone Else')?.corrected).toBe(`changed by ${entry.by}`)
    expect(now.corrections).toMatchObject([{ id: entry.id, what: 'renamed', isLost: false }])
    expect((await post({ kind: 'undo', entry: entry.id })).status).toBe(201)
    const { items } = await data<{ items: readonly DeskLogEntry[] }>(await request('/corrections?lang=en'))
    expect(items.map(({ what, isUndone }) => [what, isUndone])).toEqual([
      ['taken back', false],
      ['renamed', true],
    ])
    expect((await story()).corrections).toEqual([])
  })

  it('a note stands on its words', async () => {
    const [source] = (await story()).sources
    const article = await data<DeskArticle>(await request(`/articles/${source!.id}`))
    const quote = article.reading.slice(0, 20)
    expect((await post({ kind: 'note', passage: { article: article.id, quote, start: 0 }, text: 'x' })).status).toBe(
      201,
    )
    const { notes } = await data<DeskArticle>(await request(`/articles/${source!.id}`))
    expect(notes).toMatchObject([{ start: 0, end: 20, text: 'x' }])
  })

  it('the log goes out as a file, and in once', async () => {
    const file = await request('/corrections/file?format=json')
    expect(file.headers.get('content-disposition')).toContain('corrections.json')
    const { corrections } = (await file.json()) as { corrections: readonly Correction[] }
    expect((await request('/corrections/file?format=csv')).headers.get('content-type')).toContain('text/csv')
    expect(await data(await request('/corrections/import', { corrections }))).toEqual({ read: 3, added: 0 })
  })

  it('says what it cannot', async () => {
    const nowhere = { article: 'nobody', quote: 'x', start: 0 }
    const gone = { article: (await story()).sources[0]!.id, quote: 'stands nowhere', start: 0 }
    for (const [act, status] of [
      [{ kind: 'sing' }, 400],
      [{ kind: 'note', passage: gone }, 400],
      [{ kind: 'note', passage: nowhere, text: 'x' }, 404],
      [{ kind: 'undo', entry: 'k0' }, 404],
      [{ kind: 'note', passage: gone, text: 'x' }, 409],
      [{ kind: 'move-articles', articles: [gone.article], from: 'another', to: 'new' }, 409],
    ] as const) {
      const response = await post(act)
      expect([act.kind, response.status]).toEqual([act.kind, status])
      expect(await response.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String) } })
    }
  })

  it('is described', async () => {
    const { paths, components } = (await (await request('/openapi.json')).json()) as {
      paths: Record<string, unknown>
      components: { schemas: Record<string, unknown> }
    }
    expect(paths).toHaveProperty('/api/v1/corrections.post')
    expect(JSON.stringify(components.schemas.Correction)).toContain('reject-quotation')
  })
})
