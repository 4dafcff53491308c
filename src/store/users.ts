import { randomBytes } from 'node:crypto'
import { SynopseError } from '../model/errors.ts'
import { type Role, roleOf } from './access.ts'
import type { Engine } from './engine.ts'

/** Somebody who logs in with a name and a password; of the password only its slow hash is kept. */
export interface StoredUser {
  readonly name: string
  readonly role: Role
  readonly madeAt: string
  /** When role or password changed last; sessions from before are over. */
  readonly changedAt: string
}

/** People with passwords. */
export interface UserBook {
  /** Adds somebody, or gives them another password and role. */
  set(name: string, role: Role, password: string): Promise<StoredUser>
  /** Who logs in with this name and password; `undefined` for wrong ones, after as long a time. */
  login(name: string, password: string): Promise<StoredUser | undefined>
  /** The user, where nothing about them changed since. */
  unchanged(name: string, since: string): Promise<StoredUser | undefined>
  list(): Promise<readonly StoredUser[]>
  /** `false` where there is no such user. */
  remove(name: string): Promise<boolean>
}

/** Letters of a password: long ones resist guessing, and nobody types more. */
const SHORTEST = 12
const LONGEST = 500

/** Argon2id with the memory (KiB) and rounds OWASP names for it; about a tenth of a second. */
const HASHING = { parallelism: 1, iterations: 2, memorySize: 19_456, hashLength: 32 } as const
const SALT_BYTES = 16

/** The users of a store on one engine. */
export function userBook({ db }: Engine, now: () => string): UserBook {
  const rowOf = (name: string) => db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst()
  return {
    set: async (name, role, password) => {
      checkPassword(password)
      const before = await rowOf(name)
      const row = {
        name,
        role,
        hash: await hashed(password),
        made_at: before?.made_at ?? now(),
        changed_at: now(),
      }
      await db
        .insertInto('users')
        .values(row)
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ role, hash: row.hash, changed_at: row.changed_at }),
        )
        .execute()
      return userOf(row)
    },
    login: async (name, password) => {
      const { argon2Verify } = await import('hash-wasm')
      const row = await rowOf(name)
      // Unknown names take as long as known ones: nobody learns who has an account.
      const hash = row?.hash ?? (await nobodysHash())
      const isRight = await argon2Verify({ password: password.slice(0, LONGEST), hash })
      return row && isRight ? userOf(row) : undefined
    },
    unchanged: async (name, since) => {
      const row = await rowOf(name)
      return row && row.changed_at === since ? userOf(row) : undefined
    },
    list: async () => (await db.selectFrom('users').selectAll().orderBy('name').execute()).map(userOf),
    remove: async (name) => {
      const { numDeletedRows } = await db.deleteFrom('users').where('name', '=', name).executeTakeFirstOrThrow()
      return numDeletedRows > 0n
    },
  }
}

/** @throws SynopseError `usage` for a password that is too short or too long. */
function checkPassword(password: string): void {
  if (password.length < SHORTEST || password.length > LONGEST)
    throw new SynopseError(
      'usage',
      `a password has ${SHORTEST} to ${LONGEST} characters; several words are easy to keep`,
    )
}

async function hashed(password: string): Promise<string> {
  const { argon2id } = await import('hash-wasm')
  return argon2id({ password, salt: randomBytes(SALT_BYTES), outputType: 'encoded', ...HASHING })
}

let nobodys: Promise<string> | undefined

/** The hash of a password nobody has. */
function nobodysHash(): Promise<string> {
  nobodys ??= hashed(randomBytes(SALT_BYTES).toString('hex'))
  return nobodys
}

function userOf(row: {
  readonly name: string
  readonly role: string
  readonly made_at: string
  readonly changed_at: string
}): StoredUser {
  return { name: row.name, role: roleOf(row.role), madeAt: row.made_at, changedAt: row.changed_at }
}
