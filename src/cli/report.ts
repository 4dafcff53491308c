import type { Article } from '../model/article.ts'
import { SynopseError } from '../model/errors.ts'
import { EXIT } from './exit.ts'

/** Says what went wrong on stderr, one line each, and sets the exit code; stdout stays data only. */
export interface Report {
  /** An input that could not be read: the run goes on and ends with code 1. */
  failed(error: SynopseError): void
  /** As {@link Report.failed}, but the line with the error already stands on stdout. */
  failedSilently(): void
  /** Something worth knowing that is no failure. */
  note(text: string): void
  /** The user stopped the run, and it ended cleanly. */
  interrupted(): void
  /** The call cannot go on. */
  stop(error: unknown): void
  /** How many inputs failed so far. */
  readonly failures: number
}

/** A report that writes to `stream`. */
export function createReport(stream: NodeJS.WritableStream, setExitCode: (code: number) => void): Report {
  let failures = 0
  const fail = () => {
    failures += 1
    setExitCode(EXIT.someFailed)
  }
  const write = (text: string) => stream.write(`synopse: ${singleLine(text)}\n`)
  return {
    failed: (error) => {
      fail()
      write(error.message)
    },
    failedSilently: fail,
    note: write,
    interrupted: () => {
      setExitCode(EXIT.interrupted)
      write('stopped')
    },
    stop: (error) => {
      setExitCode(EXIT.misuse)
      if (error instanceof SynopseError) write(error.message)
      else write(`unexpected error, please report it: ${described(error)}`)
    },
    get failures() {
      return failures
    },
  }
}

/** A fault of the program: what happened and where, for the report; the whole stack would bury the message. */
function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return `${error.name}: ${error.message}${place ? ` (${place.trim()})` : ''}`
}

/** Messages may hold file names and parts of inputs: no line ends, no escape sequences, not endless. */
function singleLine(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
  return line.length > 2000 ? `${line.slice(0, 2000)} …` : line
}

/** Says what is odd about an article, where the output has no place for it. */
export function noteWarnings(report: Report, { id, diagnostics }: Article): void {
  for (const { severity, reason } of diagnostics) if (severity !== 'info') report.note(`${id}: ${reason}`)
}
