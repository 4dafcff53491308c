import { SynopseError } from '../../model/errors.ts'
import type { Store } from '../../pipeline/desk/open.ts'
import { roleNamed } from '../checked-role.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { type StoreOption, withStore } from '../store-location.ts'

export interface TokenOptions extends StoreOption {
  readonly role?: string
  readonly days?: string
}

const DAY = 86_400_000

/** `synopse token`: who may use a desk that others reach. */
export async function run(words: readonly string[], options: TokenOptions, context: Context): Promise<void> {
  const [what = '', ...rest] = words
  await withStore(options, context, async (store) => {
    const print = (value: object) => writeTo(context.stdout, `${JSON.stringify(value)}\n`)
    switch (what) {
      case 'create': {
        const made = await create(store, rest.join(' ').trim(), options)
        await print(made)
        return context.report.note('the secret is shown this once; hand it over, it cannot be read again')
      }
      case 'list':
        for (const token of await store.access.tokens()) await print(token)
        return
      case 'revoke':
        for (const id of rest)
          if (!(await store.access.revoke(id)))
            context.report.failed(new SynopseError('not-found', `${id}: no valid token; synopse token list shows them`))
        return
      case 'log':
        for (const entry of (await store.access.audit({ limit: 500 })).items) await print(entry)
        return
      default:
        throw new SynopseError('usage', `token ${what}: choose create, list, revoke or log`)
    }
  })
}

async function create(store: Store, name: string, { role = 'reader', days }: TokenOptions) {
  const known = roleNamed(role)
  if (name === '')
    throw new SynopseError('usage', 'token create: name whose it is, as in synopse token create "Ilse Tamm"')
  const count = days === undefined ? undefined : Number(days)
  if (count !== undefined && !(count > 0 && count < 36_500))
    throw new SynopseError('usage', `--days ${days}: write how many days it is valid`)
  const until = count === undefined ? undefined : new Date(Date.now() + count * DAY).toISOString()
  return store.access.create(name, known, until)
}
