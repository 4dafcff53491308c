import { describe, expect, it } from 'vitest'
import { arrived } from '../../src/pipeline/arrived.ts'

const limits = { items: 3, weight: 100, weightOf: (item: string) => item.length }

async function groupsOf(items: AsyncIterable<string>): Promise<readonly (readonly string[])[]> {
  const groups: (readonly string[])[] = []
  for await (const group of arrived(items, limits)) groups.push(group)
  return groups
}

async function* all(...items: readonly string[]): AsyncGenerator<string> {
  yield* items
}

describe('what has arrived', () => {
  it('comes in groups of at most so many items and so much weight, in order', async () => {
    expect(await groupsOf(all('a', 'b', 'c', 'd'))).toEqual([['a', 'b', 'c'], ['d']])
    expect(await groupsOf(all('x'.repeat(200), 'b'))).toEqual([['x'.repeat(200)], ['b']])
    expect(await groupsOf(all())).toEqual([])
  })

  it('is handed on without waiting for more', async () => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    async function* dialogue(): AsyncGenerator<string> {
      yield 'first'
      await answered
      yield 'second'
    }
    const groups: (readonly string[])[] = []
    for await (const group of arrived(dialogue(), limits)) {
      groups.push(group)
      answer()
    }
    expect(groups).toEqual([['first'], ['second']])
  })

  it('is told before the failure behind it', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield 'good'
      throw new Error('torn')
    }
    const groups: (readonly string[])[] = []
    const reading = (async () => {
      for await (const group of arrived(failing(), limits)) groups.push(group)
    })()
    await expect(reading).rejects.toThrow('torn')
    expect(groups).toEqual([['good']])
  })

  it('lets its reader stop while the stream waits', async () => {
    async function* endless(): AsyncGenerator<string> {
      yield 'only'
      await new Promise(() => {})
    }
    for await (const group of arrived(endless(), limits)) {
      expect(group).toEqual(['only'])
      break
    }
  })
})
