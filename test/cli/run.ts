import { spawn } from 'node:child_process'

const ENTRY = new URL('entry.ts', import.meta.url).pathname

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Sends SIGINT once stdout or stderr has said something, or after so many milliseconds. */
  readonly interruptAfter?: number
}

/** Runs the real CLI as its own process. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ENTRY, ...args], {
      cwd: options.cwd,
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...options.env },
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
    if (options.interruptAfter === undefined) child.stdin.end(options.stdin ?? '')
    else {
      // The input stays open: the run is waiting for more when it is stopped.
      if (options.stdin !== undefined) child.stdin.write(options.stdin)
      setTimeout(() => child.kill('SIGINT'), options.interruptAfter)
    }
  })
}
