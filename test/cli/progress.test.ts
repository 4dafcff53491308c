import { WriteStream } from 'node:tty'
import { describe, expect, it } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'

/** A stream that says it is a terminal and keeps what is written to it. */
function terminal(isTTY: boolean) {
  const written: string[] = []
  const stream = Object.assign(Object.create(WriteStream.prototype), {
    isTTY,
    columns: 80,
    write: (text: string) => {
      written.push(text)
      return true
    },
    cursorTo: () => true,
    clearLine: () => true,
    on: () => stream,
  }) as WriteStream
  return { stream, written }
}

describe('progress', () => {
  it('says nothing in the first second, and nothing where there is no terminal', async () => {
    const quick = terminal(true)
    await createProgress(quick.stream, () => 0).update('reading', 1)
    const piped = terminal(false)
    let clock = 0
    await createProgress(piped.stream, () => (clock += 5000)).update('reading', 1)
    expect([...quick.written, ...piped.written]).toEqual([])
  })

  it('updates that overlap make one bar, and stopping ends it for good', async () => {
    let clock = 0
    const { stream, written } = terminal(true)
    const progress = createProgress(stream, () => (clock += 5000))
    await Promise.all([progress.update('annotating', 1, 9), progress.update('annotating', 2, 9)])
    progress.stop()
    expect(written.join('')).toContain('2/9')
    const length = written.length
    await progress.update('annotating', 3, 9)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(written).toHaveLength(length)
  })

  it('a bar that is still loading when the run ends never starts', async () => {
    let clock = 0
    const { stream, written } = terminal(true)
    const progress = createProgress(stream, () => (clock += 5000))
    const pending = progress.update('annotating', 1, 9)
    progress.stop()
    await pending
    expect(written).toEqual([])
  })
})
