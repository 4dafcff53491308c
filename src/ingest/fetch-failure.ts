import { SynopseError } from '../model/errors.ts'
import { refused } from './web-address.ts'

/** A page that is larger than is read. */
export function tooLarge(input: string, limit: number): SynopseError {
  return new SynopseError(
    'input-too-large',
    `${input}: the page is larger than ${Math.round(limit / 1024 / 1024)} MB; save its text as a file`,
  )
}

/** A page that could not be fetched, and why. */
export function failed(input: string, why: string, cause?: unknown): SynopseError {
  return new SynopseError('url-failed', `${input}: ${why}; try later, or save the page as a file and give the file`, {
    cause,
  })
}

/** Whatever went wrong on the way, as an error that says what to do. */
export function asFailure(error: unknown, input: string, signal: AbortSignal): SynopseError {
  if (error instanceof SynopseError) return error.code === 'url-refused' ? refused(input) : error
  if (signal.aborted) return failed(input, 'no complete answer in time', error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failed(input, 'the host is not found', error)
  if (code === 'ECONNREFUSED') return failed(input, 'the server refuses the connection', error)
  return failed(
    input,
    `it could not be fetched (${code || (error instanceof Error ? error.message : String(error))})`,
    error,
  )
}
