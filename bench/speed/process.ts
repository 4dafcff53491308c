import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What one run of the command line took. */
export interface ProcessCost {
  readonly seconds: number
  /** Peak resident memory in megabytes. */
  readonly megabytes: number
  readonly exitCode: number
  readonly lines: number
}

const CHILD = fileURLToPath(new URL('child.js', import.meta.url))

/** Runs `synopse` with `args` in a process of its own, from cold; `input` goes to its standard input. */
export function runCommand(args: readonly string[], input?: Iterable<string>): Promise<ProcessCost> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, [CHILD, ...args], { stdio: ['pipe', 'pipe', 'ignore', 'pipe'] })
    let lines = 0
    let report = ''
    child.stdout!.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines += 1
    })
    child.stdio[3]!.on('data', (chunk: Buffer) => {
      report += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({
        seconds: (performance.now() - started) / 1000,
        megabytes: Number(report) / 1024,
        exitCode: code ?? -1,
        lines,
      })
    })
    void feed(child.stdin!, input ?? [])
  })
}

async function feed(stdin: NodeJS.WritableStream, input: Iterable<string>): Promise<void> {
  for (const line of input) {
    if (!stdin.write(line)) await new Promise((resolve) => stdin.once('drain', resolve))
  }
  stdin.end()
}
