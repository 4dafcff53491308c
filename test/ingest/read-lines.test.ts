import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BatchLine, readLines } from '../../src/ingest/index.ts'

async function lines(chunks: (string | Uint8Array)[], options = {}): Promise<BatchLine[]> {
  async function* stream() {
    yield* chunks
  }
  const found: BatchLine[] = []
  for await (const line of readLines(stream(), options)) found.push(line)
  return found
}

test('each line answers with its id, bad lines with an error, in order', async () => {
  const found = await lines(['{"id":"a","text":"Eins."}\nkaputt\n\n{"id":5,"text":" "}\n{"text":"Drei."}'])
  expect(found.map(({ line, id, error, page }) => [line, id, error?.code ?? page?.id])).toEqual([
    [1, 'a', 'a'],
    [2, undefined, 'input-not-json'],
    [4, 5, 'input-without-text'],
    [5, undefined, 'line-5'],
  ])
})

test('lines come while the stream still runs', async () => {
  let given = 0
  async function* stream() {
    for (const id of ['a', 'b']) {
      given += 1
      yield `{"id":"${id}","text":"Satz."}\n`
    }
  }
  for await (const line of readLines(stream())) {
    expect(line.id).toBe('a')
    expect(given).toBe(1)
    break
  }
})

test('a line over the limit fails alone', async () => {
  const found = await lines([`{"text":"${'x'.repeat(500)}"}\n{"id":"b","text":"Satz."}\n`], { sizeLimit: 100 })
  expect(found.map(({ id, error }) => id ?? error?.code)).toEqual(['input-too-large', 'b'])
})

test('chunks may end anywhere, also inside a letter', async () => {
  const articles = fc.array(
    fc.record({
      id: fc.string({ minLength: 1 }),
      text: fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `${text}ä`),
    }),
    { maxLength: 4 },
  )
  await fc.assert(
    fc.asyncProperty(articles, fc.integer({ min: 1, max: 7 }), async (given, size) => {
      const bytes = Buffer.from(given.map((article) => JSON.stringify(article)).join('\n'))
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      )
      const found = await lines(chunks)
      expect(found.map(({ page }) => page?.body)).toEqual(given.map(({ text }) => ({ kind: 'text', text })))
    }),
    { numRuns: 60 },
  )
})
