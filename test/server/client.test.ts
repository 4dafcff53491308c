import { describe, expect, it } from 'vitest'
import { addressOf, DeskError, deskClient } from '../../src/client/index.ts'
import { filledDesk } from '../support/filled-desk.ts'

const filled = filledDesk('telefonat')

const asked: Request[] = []
const client = deskClient({
  url: 'http://localhost:4127',
  token: 'abc',
  fetch: async (input, init) => {
    const request = new Request(input, init)
    request.headers.set('host', 'localhost:4127')
    asked.push(request.clone())
    return filled.desk.app.fetch(request)
  },
})

describe('the client of a desk', () => {
  it('reads lists and what stands behind them', async () => {
    const { items } = await client.get('/stories', { limit: 5, outlets: 2 })
    expect(items).toHaveLength(1)
    const story = await client.get('/stories/{id}', { id: items[0]!.id, lang: 'en' })
    expect(story.sources).toHaveLength(7)
    const article = await client.get('/articles/{id}', { id: story.sources[0]!.id })
    expect(article.reading).toContain(article.title)
    expect(asked.at(-1)!.headers.get('authorization')).toBe('Bearer abc')
  })

  it('sends work', async () => {
    const job = await client.post('/articles', { articles: [{ text: 'Die Fähre bei Aldern fährt wieder.' }] })
    await filled.desk.jobs.idle()
    expect((await client.get('/jobs/{id}', { id: job.id })).state).toBe('done')
  })

  it('throws what the desk refuses, with its code', async () => {
    const refused = client.get('/stories/{id}', { id: 'none' })
    await expect(refused).rejects.toThrow(DeskError)
    await expect(refused).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  it.each([
    ['/articles/{id}', { id: 'a/b?c#d $& ü' }, '/articles/a%2Fb%3Fc%23d%20%24%26%20%C3%BC'],
    ['/search', { q: 'Brücke & Fähre', limit: 3 }, '/search?q=Br%C3%BCcke+%26+F%C3%A4hre&limit=3'],
    ['/stories', { outlets: undefined, disputed: true }, '/stories?disputed=true'],
    ['/me', {}, '/me'],
  ] as const)('the address of %s with %j', (path, given, address) => {
    expect(addressOf(path, given as never)).toBe(address)
  })
})
