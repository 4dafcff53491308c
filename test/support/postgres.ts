import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestServer {
  /** Address of a new, empty database. */
  database(): Promise<string>
  stop(): void
}

/** Where Debian and others put the server's programs. */
function programs(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')))
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Whether tests on PostgreSQL can run here; otherwise the reason stands in the closing lines of the suite. */
export const HAS_POSTGRES = programs() !== undefined
if (!HAS_POSTGRES)
  process.stderr.write('skipped: store tests on PostgreSQL (no server programs in /usr/lib/postgresql)\n')

/** Starts a private PostgreSQL server on a free port, as its own user where we are root. */
export async function startPostgres(): Promise<TestServer> {
  const bin = programs()!
  const folder = mkdtempSync(join(tmpdir(), 'synopse-postgres-'))
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim())
  const owner = process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : {}
  const data = join(folder, 'data')
  mkdirSync(data)
  if (owner.uid !== undefined) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid)
  const run = (program: string, args: readonly string[]) => {
    const ran = spawnSync(join(bin, program), [...args], {
      ...owner,
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (ran.status !== 0) throw new Error(`${program}: ${ran.stderr}`)
  }
  run('initdb', ['-D', data, '-U', 'desk', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'])
  const port = await freePort()
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -h 127.0.0.1`, 'start'])
  let count = 0
  return {
    database: async () => {
      count += 1
      const name = `desk${count}`
      run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'desk', name])
      return `postgres://desk@127.0.0.1:${port}/${name}`
    },
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
