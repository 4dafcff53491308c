import type { Progress } from './progress.ts'
import type { Report } from './report.ts'

/** What a command is given by `main`: its streams and where it reports. */
export interface Context {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
  readonly report: Report
  readonly progress: Progress
  readonly interrupt: Interrupt
}

/** What Ctrl-C does while a command runs that ends by itself: the first asks it to, the second stops the program. */
export interface Interrupt {
  by: (() => void) | undefined
  isStopped: boolean
}
