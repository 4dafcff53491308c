import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { SynopseError } from '../model/errors.ts'
import type { Context } from './context.ts'

/**
 * A new password: typed twice and not shown in a terminal, else the first line of standard input.
 *
 * @throws SynopseError `usage` where two different ones were typed, or none came
 */
export async function newPassword({ stdin, stderr }: Pick<Context, 'stdin' | 'stderr'>): Promise<string> {
  const isTyped = stdin.isTTY === true
  // Nothing is echoed: whoever looks over the shoulder learns not even the length.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: silent, terminal: isTyped })
  const asked = async (prompt: string): Promise<string> => {
    if (isTyped) stderr.write(prompt)
    const line = await new Promise<string>((resolve) => {
      lines.once('line', resolve)
      lines.once('close', () => resolve(''))
    })
    if (isTyped) stderr.write('\n')
    return line
  }
  try {
    const password = await asked('password: ')
    if (password === '')
      throw new SynopseError('usage', 'no password came; type it, or pipe it: pass show desk | synopse user add …')
    if (isTyped && (await asked('once more: ')) !== password)
      throw new SynopseError('usage', 'the two passwords differ; nothing was changed')
    return password
  } finally {
    lines.close()
  }
}
