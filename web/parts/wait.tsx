import { useSpeech } from '../words.tsx'

/** Says that something is on its way, or why it will not come. */
export function Wait({ data, error }: { readonly data: unknown; readonly error: string | undefined }) {
  const { words } = useSpeech()
  if (error !== undefined)
    return (
      <p className="failure" role="alert">
        {error}
      </p>
    )
  return data === undefined ? (
    <p className="wait" role="status">
      {words.loading}
    </p>
  ) : null
}
