import { CommanderError } from 'commander'
import { SynopseError } from '../model/errors.ts'
import type { Context, Interrupt } from './context.ts'
import { EXIT } from './exit.ts'
import { createProgram } from './program.ts'
import { createProgress } from './progress.ts'
import { createReport } from './report.ts'

/**
 * Runs the CLI and sets the exit code: 0 all good, 1 some inputs failed, 2 misuse, 130 stopped by Ctrl-C. Data goes to
 * stdout, everything else to stderr.
 *
 * @param argv the words after `synopse`
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { stdin, stdout, stderr, env } = process
  const report = createReport(stderr, (code) => {
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
  })
  const progress = createProgress(stderr)
  const interrupt: Interrupt = { by: undefined, isStopped: false }
  const context: Context = { stdin, stdout, stderr, env, report, progress, interrupt }
  // A reader that has seen enough (`| head`) is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') report.stop(error)
    process.exit()
  })
  process.on('SIGINT', () => {
    progress.stop()
    if (interrupt.by && !interrupt.isStopped) {
      interrupt.isStopped = true
      interrupt.by()
      return
    }
    stderr.write('synopse: stopped\n')
    process.exit(EXIT.interrupted)
  })
  try {
    await createProgram(context).parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) report.stop(error)
    else if (error.code === 'commander.help') process.exitCode = EXIT.misuse
    else if (error.exitCode !== 0) report.stop(new SynopseError('usage', usage(error), { cause: error }))
  } finally {
    progress.stop()
  }
}

/** Commander's message as our one line; it has printed nothing itself. */
function usage(error: CommanderError): string {
  return `${error.message.replace(/^error: /u, '').replace(/\s*\n\s*/gu, ' ')}; see synopse --help`
}
