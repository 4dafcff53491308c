import { useEffect, useState } from 'react'
import { addressOf, DeskError, deskClient } from '../src/client/index.ts'
import type { DeskJob, DeskReads, DeskWrites } from '../src/model/desk-api.ts'

/** An answer that is on its way, there, or failed. */
export interface Loaded<T> {
  readonly data?: T
  readonly error?: string
  /** Of an error. */
  readonly code?: string
}

/** The desk this page came from. */
export const desk = deskClient()

const kept = new Map<string, unknown>()
const CHANGED = 'desk-changed'

/** Lets all that is shown be asked for again. */
export function desksChanged(): void {
  dispatchEvent(new Event(CHANGED))
}

/**
 * Reads from the desk, nothing while `given` is absent; shows at once what it gave before, and then what it gives now.
 */
export function useDesk<P extends keyof DeskReads>(
  path: P,
  given: DeskReads[P]['given'] | undefined,
): Loaded<DeskReads[P]['data']> {
  type Data = DeskReads[P]['data']
  const [state, setState] = useState<Loaded<Data> & { readonly address?: string }>({})
  const [turn, setTurn] = useState(0)
  const address = given && addressOf(path, given)
  useEffect(() => {
    const changed = () => setTurn((count) => count + 1)
    addEventListener(CHANGED, changed)
    return () => removeEventListener(CHANGED, changed)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn asks again for the same; the address says what is given
  useEffect(() => {
    if (!given || address === undefined) return
    const stop = new AbortController()
    desk.get(path, given, stop.signal).then(
      (data) => {
        kept.set(address, data)
        setState({ data, address })
      },
      (error: Error) => {
        if (stop.signal.aborted) return
        kept.delete(address)
        setState({ error: error.message, address, ...(error instanceof DeskError && { code: error.code }) })
      },
    )
    return () => stop.abort()
  }, [address, turn])
  if (address === undefined) return {}
  if (state.address === address) return state
  const before = kept.get(address) as Data | undefined
  return before === undefined ? {} : { data: before }
}

/** Adds articles; `onChange` hears how far it is until the job is over. */
export async function addArticles(
  work: DeskWrites['/articles']['body'],
  onChange: (job: DeskJob) => void,
): Promise<void> {
  const job = await desk.post('/articles', work)
  onChange(job)
  const events = new EventSource(`/api/v1/jobs/${job.id}/events`)
  events.onmessage = ({ data }) => {
    const changed = JSON.parse(data as string) as DeskJob
    onChange(changed)
    if (changed.state !== 'running') events.close()
  }
}
