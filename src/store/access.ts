import { createHash, randomBytes } from 'node:crypto'
import type { Page } from '../model/lists.ts'
import type { Engine } from './engine.ts'
import { belowOf, limitOf, pageOf } from './read-articles.ts'
import type { PageOptions } from './store.ts'

/** What somebody may do: read; also add and correct; also take over logs. */
export const ROLES = ['reader', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** A role as it was stored; what is none may least. */
export const roleOf = (text: string): Role => ROLES.find((role) => role === text) ?? 'reader'

/** A key to a desk that others reach; of the secret only its hash is kept. */
export interface StoredToken {
  readonly id: string
  /** Whose it is. */
  readonly name: string
  readonly role: Role
  readonly madeAt: string
  readonly expiresAt?: string
  readonly revokedAt?: string
}

/** Something that was done at the desk, or tried. */
export interface AuditEntry {
  readonly at: string
  readonly who: string
  readonly what: string
  readonly detail: string
}

/** Who may use a desk that others reach. */
export interface AccessBook {
  /** Makes a token; its secret is told this once. */
  create(name: string, role: Role, expiresAt?: string): Promise<StoredToken & { readonly secret: string }>
  /** The token of a secret, where it is valid now. */
  holder(secret: string): Promise<StoredToken | undefined>
  /** A token by its id, where it is valid now. */
  valid(id: string): Promise<StoredToken | undefined>
  tokens(): Promise<readonly StoredToken[]>
  /** Whether anybody can log in: a user, or the holder of a token that is valid now. */
  isOpenToSomebody(): Promise<boolean>
  /** `false` where there is no such token, or none any more. */
  revoke(id: string): Promise<boolean>
  note(who: string, what: string, detail: string): Promise<void>
  /** What was noted, newest first. */
  audit(options?: PageOptions): Promise<Page<AuditEntry>>
}

/** What a secret begins with, so that a leaked one is recognised. */
const PREFIX = 'synopse_'
/** A secret is 256 random bits: no slow hash is needed to keep it from being guessed. */
const SECRET_BYTES = 32

/** The book of tokens on one engine. */
export function accessBook({ db }: Engine, now: () => string): AccessBook {
  const isValid = (row: { readonly expires_at: string | null; readonly revoked_at: string | null }) =>
    row.revoked_at === null && (row.expires_at === null || row.expires_at > now())
  const one = async (column: 'id' | 'hash', value: string) => {
    const row = await db.selectFrom('tokens').selectAll().where(column, '=', value).executeTakeFirst()
    return row && isValid(row) ? tokenOf(row) : undefined
  }
  return {
    create: async (name, role, expiresAt) => {
      const secret = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`
      const row = {
        id: randomBytes(4).toString('hex'),
        name,
        role,
        hash: hashOf(secret),
        made_at: now(),
        expires_at: expiresAt ?? null,
        revoked_at: null,
      }
      await db.insertInto('tokens').values(row).execute()
      return { ...tokenOf(row), secret }
    },
    holder: (secret) => one('hash', hashOf(secret)),
    valid: (id) => one('id', id),
    tokens: async () => (await db.selectFrom('tokens').selectAll().orderBy('made_at').execute()).map(tokenOf),
    isOpenToSomebody: async () =>
      (await db.selectFrom('tokens').selectAll().execute()).some(isValid) ||
      (await db.selectFrom('users').select('name').limit(1).executeTakeFirst()) !== undefined,
    revoke: async (id) => {
      if (!(await one('id', id))) return false
      await db.updateTable('tokens').set({ revoked_at: now() }).where('id', '=', id).execute()
      return true
    },
    note: async (who, what, detail) => {
      await db
        .insertInto('audit')
        .values({ at: now(), who, what, detail: detail.slice(0, 500) })
        .execute()
    },
    audit: async (options = {}) => {
      const limit = limitOf(options)
      const query = db
        .selectFrom('audit')
        .selectAll()
        .where('number', '<', belowOf(options))
        .orderBy('number', 'desc')
        .limit(limit + 1)
      const { items, next } = pageOf(await query.execute(), limit, ({ number }) => String(number))
      const entries = items.map(({ at, who, what, detail }) => ({ at, who, what, detail }))
      return { items: entries, ...(next !== undefined && { next }) }
    },
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

function tokenOf(row: {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly made_at: string
  readonly expires_at: string | null
  readonly revoked_at: string | null
}): StoredToken {
  return {
    id: row.id,
    name: row.name,
    role: roleOf(row.role),
    madeAt: row.made_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  }
}
