import { useSpeech } from '../words.tsx'
import { correct } from './correct.ts'

/** Takes an entry of the log back; readers have no such button. */
export function Undo({ entry, about }: { readonly entry: string; readonly about: string }) {
  const { words, user } = useSpeech()
  if (user?.role === 'reader') return null
  return (
    <button
      type="button"
      className="small"
      aria-label={`${words.fix.undo}: ${about.slice(0, 80)}`}
      onClick={() => void correct({ kind: 'undo', entry })}
    >
      {words.fix.undo}
    </button>
  )
}
