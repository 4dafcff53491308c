import { useEffect, useState } from 'react'
import type { DeskJob } from '../src/model/desk.ts'

/** An answer that is on its way, there, or failed. */
export interface Loaded<T> {
  readonly data?: T
  readonly error?: string
  /** Of an error. */
  readonly code?: string
}

/** What the desk refused, with its code. */
class DeskError extends Error {
  readonly code: string

  constructor({ code, message }: { readonly code: string; readonly message: string }) {
    super(message)
    this.code = code
  }
}

const kept = new Map<string, unknown>()
const CHANGED = 'desk-changed'

/** Lets all that is shown be asked for again. */
export function desksChanged(): void {
  dispatchEvent(new Event(CHANGED))
}

/** Asks the desk; the server says what went wrong in its own words. */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api/v1${path}`, init)
  const body = (await response.json()) as {
    readonly data?: T
    readonly error?: { readonly code: string; readonly message: string }
  }
  if (body.error) throw new DeskError(body.error)
  return body.data as T
}

/** Loads a path; shows at once what it gave before, and then what it gives now. */
export function useDesk<T>(path: string | undefined): Loaded<T> {
  const [state, setState] = useState<Loaded<T> & { readonly path?: string }>({})
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const changed = () => setTurn((count) => count + 1)
    addEventListener(CHANGED, changed)
    return () => removeEventListener(CHANGED, changed)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn asks again for the same
  useEffect(() => {
    if (path === undefined) return
    const stop = new AbortController()
    ask<T>(path, { signal: stop.signal }).then(
      (data) => {
        kept.set(path, data)
        setState({ data, path })
      },
      (error: Error) => {
        if (stop.signal.aborted) return
        kept.delete(path)
        setState({ error: error.message, path, ...(error instanceof DeskError && { code: error.code }) })
      },
    )
    return () => stop.abort()
  }, [path, turn])
  if (path === undefined) return {}
  if (state.path === path) return state
  const before = kept.get(path) as T | undefined
  return before === undefined ? {} : { data: before }
}

/** Adds articles; `onChange` hears how far it is until the job is over. */
export async function addArticles(work: object, onChange: (job: DeskJob) => void): Promise<void> {
  const job = await ask<DeskJob>('/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(work),
  })
  onChange(job)
  const events = new EventSource(`/api/v1/jobs/${job.id}/events`)
  events.onmessage = ({ data }) => {
    const changed = JSON.parse(data as string) as DeskJob
    onChange(changed)
    if (changed.state !== 'running') events.close()
  }
}
