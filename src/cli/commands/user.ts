import { SynopseError } from '../../model/errors.ts'
import { roleNamed } from '../checked-role.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { newPassword } from '../password.ts'
import { type StoreOption, withStore } from '../store-location.ts'

export interface UserOptions extends StoreOption {
  readonly role?: string
}

/** `synopse user`: people who log in to a desk that others reach with a name and a password. */
export async function run(words: readonly string[], options: UserOptions, context: Context): Promise<void> {
  const [what = '', ...rest] = words
  const name = rest.join(' ').trim()
  await withStore(options, context, async ({ users }) => {
    const print = (value: object) => writeTo(context.stdout, `${JSON.stringify(value)}\n`)
    const all = await users.list()
    const known = all.find((user) => user.name === name)
    const missing = () => new SynopseError('not-found', `${name}: no such user; synopse user list shows them`)
    if (what !== 'list' && name === '')
      throw new SynopseError('usage', `user ${what}: name who, as in synopse user add "Ilse Tamm"`)
    switch (what) {
      case 'add':
        if (known)
          throw new SynopseError(
            'usage',
            `${name} is a user already; synopse user change gives another password or role`,
          )
        return print(await users.set(name, roleNamed(options.role ?? 'reader'), await newPassword(context)))
      case 'change':
        if (!known) throw missing()
        return print(await users.set(name, roleNamed(options.role ?? known.role), await newPassword(context)))
      case 'list':
        for (const user of all) await print(user)
        return
      case 'remove':
        if (!(await users.remove(name))) throw missing()
        return
      default:
        throw new SynopseError('usage', `user ${what}: choose add, change, list or remove`)
    }
  })
}
