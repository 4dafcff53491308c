import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

const FORBIDDEN_ROOMS = /(?:^|\/)(?:utils?|common|core|helpers?|managers?|services?)(?:\/|\.ts$)/

describe('files of the house', () => {
  it('stay under 300 lines', () => {
    const long = sourceFiles()
      .map((file) => ({ path: file.path, lines: file.code.split('\n').length }))
      .filter((file) => file.lines > 300)
    expect(long).toEqual([])
  })

  it('do not live in rooms that could hold anything', () => {
    expect(
      sourceFiles()
        .filter((file) => FORBIDDEN_ROOMS.test(file.path))
        .map((file) => file.path),
    ).toEqual([])
  })
})
