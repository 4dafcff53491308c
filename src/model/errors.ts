/** Codes of {@link SynopseError}; each has a heading in `docs/errors.md`, both ways tested. */
export const ERROR_CODES = [
  'input-missing',
  'input-unreadable',
  'input-empty',
  'input-binary',
  'input-too-large',
  'input-not-json',
  'input-without-text',
  'input-damaged',
  'input-protected',
  'input-bad-date',
  'input-none',
  'url-invalid',
  'url-refused',
  'url-failed',
  'url-disallowed',
  'format-unknown',
  'aliases-unreadable',
  'alias-invalid',
  'language-unknown',
  'usage',
  'output-failed',
  'store-failed',
  'store-newer',
  'store-not-empty',
  'backup-damaged',
  'not-found',
  'correction-invalid',
  'correction-lost',
  'request-invalid',
  'request-refused',
  'login-needed',
  'role-missing',
  'too-many-requests',
  'address-in-use',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** Misuse or unusable input. The message names the input and says the remedy (law 7). */
export class SynopseError extends Error {
  override readonly name = 'SynopseError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
