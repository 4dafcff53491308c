import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../src/dossier/word-diff.ts'

describe('word diff', () => {
  it('keeps what both passages say and marks what one changed', () => {
    expect(wordDiff('Die alte Brücke ist gesperrt.', 'Die Brücke ist seit Montag gesperrt.')).toEqual([
      { kind: 'same', text: 'Die' },
      { kind: 'removed', text: 'alte' },
      { kind: 'same', text: 'Brücke ist' },
      { kind: 'added', text: 'seit Montag' },
      { kind: 'same', text: 'gesperrt.' },
    ])
  })

  it('takes line breaks for spaces, and knows equal and empty passages', () => {
    expect(wordDiff('Die\nBrücke', 'Die Brücke')).toEqual([{ kind: 'same', text: 'Die Brücke' }])
    expect(wordDiff('', '')).toEqual([])
    expect(wordDiff('', 'neu')).toEqual([{ kind: 'added', text: 'neu' }])
  })

  it('shows very long passages whole', () => {
    const long = 'Wort '.repeat(2000)
    expect(wordDiff(long, `${long}neu`).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
