/** A user's own names for entities, for callers outside the pure rooms. */
export { type Aliases, aliasesOf } from '../language/aliases.ts'
