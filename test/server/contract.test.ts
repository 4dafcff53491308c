import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { filledDesk } from '../support/filled-desk.ts'

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const filled = filledDesk('telefonat')
let ajv: Ajv2020
let description: Description
beforeAll(async () => {
  description = (await (await ask('/openapi.json')).json()) as Description
  ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(description, 'desk')
})

const ask = async (path: string, init: RequestInit = {}) =>
  filled.desk.app.request(`/api/v1${path}`, {
    ...init,
    headers: { host: 'localhost:4127', 'content-type': 'application/json' },
  })

/** The answer, once it is seen to be as the description says. */
async function kept<T>(route: string, path: string, method = 'get', status = 200, init: RequestInit = {}): Promise<T> {
  const response = await ask(path, { ...init, method: method.toUpperCase() })
  expect(response.status).toBe(status)
  const body = (await response.json()) as { data: T }
  const parts = [
    'paths',
    `/api/v1${route}`,
    method,
    'responses',
    String(status),
    'content',
    'application/json',
    'schema',
  ]
  const pointer = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const validate = ajv.getSchema(`desk#/${pointer}`)
  expect(validate, `${route} describes ${status}`).toBeDefined()
  validate!(body)
  expect(validate!.errors ?? []).toEqual([])
  return body.data
}

describe('what the desk answers is what it describes', () => {
  it('for stories and articles in full, in both languages', async () => {
    const { items } = await kept<{ items: readonly { id: string }[] }>('/stories', '/stories')
    for (const { id } of items)
      for (const lang of ['de', 'en']) {
        const story = await kept<{ sources: readonly { id: string }[]; timeline: readonly object[] }>(
          '/stories/{id}',
          `/stories/${id}?lang=${lang}`,
        )
        expect(story.timeline.length).toBeGreaterThan(0)
        for (const source of story.sources) await kept('/articles/{id}', `/articles/${encodeURIComponent(source.id)}`)
      }
    await kept('/stories/{id}', '/stories/none', 'get', 404)
  })

  it('for lists, search, words and state', async () => {
    await kept('/articles', '/articles?limit=3')
    await kept('/search', '/search?q=Meerenge')
    await kept('/search', '/search?q=speaker:Lindqvar')
    await kept('/quotations', '/quotations?limit=3')
    await kept('/words', '/words?lang=de')
    await kept('/status', '/status')
    await kept('/me', '/me')
    const job = await kept<{ id: string }>('/articles', '/articles', 'post', 202, {
      body: JSON.stringify({ articles: [{ text: 'Die Brücke bei Aldern ist gesperrt, sagte Ilse Tamm am Montag.' }] }),
    })
    await filled.desk.jobs.idle()
    await kept('/jobs/{id}', `/jobs/${job.id}`)
  })

  it('for corrections', async () => {
    const { items } = await kept<{ items: readonly { id: string }[] }>('/stories', '/stories')
    const story = await kept<{ people: readonly { id: string; name: string; kind: string; spellings: [] }[] }>(
      '/stories/{id}',
      `/stories/${items.at(-1)!.id}`,
    )
    const [person] = story.people
    const entity = { story: items.at(-1)!.id, name: person!.name, forms: [person!.name], kind: person!.kind }
    await kept('/corrections', '/corrections', 'post', 201, {
      body: JSON.stringify({ act: { kind: 'rename-entity', entity, name: 'Ein anderer Name' }, why: 'zur Probe' }),
    })
    await kept('/corrections', '/corrections')
    const after = await kept<{ corrections: readonly object[] }>('/stories/{id}', `/stories/${items.at(-1)!.id}`)
    expect(after.corrections).toHaveLength(1)
  })
})
