import { desksChanged } from '../api.ts'
import { useSpeech } from '../words.tsx'

interface WaitProps {
  readonly data: unknown
  readonly error: string | undefined
  readonly code: string | undefined
}

/** Says that something is on its way, or why it will not come: without a code the desk itself did not answer. */
export function Wait({ data, error, code }: WaitProps) {
  const { words } = useSpeech()
  if (error !== undefined)
    return (
      <p className="failure" role="alert">
        {code === undefined ? words.unreachable : code === 'not-found' ? words.gone : error}{' '}
        {code !== 'not-found' && (
          <button type="button" onClick={desksChanged}>
            {words.again}
          </button>
        )}
      </p>
    )
  return data === undefined ? (
    <p className="wait" role="status">
      {words.loading}
    </p>
  ) : null
}
