import { SynopseError } from '../model/errors.ts'
import { ROLES, type Role } from '../store/access.ts'

/** @throws SynopseError `usage` for a role there is not */
export function roleNamed(text: string): Role {
  const role = ROLES.find((one) => one === text)
  if (!role) throw new SynopseError('usage', `--role ${text}: choose one of ${ROLES.join(', ')}`)
  return role
}
