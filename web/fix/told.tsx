import { useEffect, useState } from 'react'
import type { Correction } from '../../src/model/corrections.ts'
import { useSpeech } from '../words.tsx'
import { CORRECTED, correct } from './correct.ts'

/** How long the last correction offers to be taken back, milliseconds. */
const SHOWN = 15_000

/** Says that a correction is kept, and takes it back at once where it was a slip. */
export function Told() {
  const { words } = useSpeech()
  const [entry, setEntry] = useState<Correction>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const told = (event: Event) => {
      setEntry((event as CustomEvent<Correction>).detail)
      clearTimeout(timer)
      timer = setTimeout(() => setEntry(undefined), SHOWN)
    }
    addEventListener(CORRECTED, told)
    return () => {
      removeEventListener(CORRECTED, told)
      clearTimeout(timer)
    }
  }, [])
  return (
    <div className="told" role="status">
      {entry && (
        <p>
          {entry.act.kind === 'undo' ? words.fix.undone : words.fix.kept}{' '}
          <button type="button" onClick={() => void correct({ kind: 'undo', entry: entry.id })}>
            {entry.act.kind === 'undo' ? words.fix.redo : words.fix.undo}
          </button>
        </p>
      )}
    </div>
  )
}
