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
}
