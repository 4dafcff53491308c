import { isIP } from 'node:net'
import { SynopseError } from '../model/errors.ts'
import { isPublicAddress } from './public-address.ts'

/**
 * Reads an address that is to be fetched.
 *
 * @throws SynopseError `url-invalid` where it is no http(s) address, `url-refused` where it names a user or an address
 * that is not public.
 */
export function webAddress(input: string, mayBePrivate: (host: string) => boolean = () => false): URL {
  let url: URL
  try {
    url = new URL(input)
  } catch (error) {
    throw new SynopseError(
      'url-invalid',
      `${input}: this is no valid address; write it as https://example.org/article`,
      { cause: error },
    )
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new SynopseError(
      'url-invalid',
      `${input}: only http and https addresses are fetched; save the page as a file`,
    )
  if (url.hostname === '')
    throw new SynopseError('url-invalid', `${input}: the address has no host; write it as https://example.org/article`)
  if (url.username !== '' || url.password !== '')
    throw new SynopseError(
      'url-refused',
      `${url.host}: addresses with a user name or password are not fetched; save the page as a file`,
    )
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const named = isIP(host) === 0
  if (
    !mayBePrivate(host) &&
    ((!named && !isPublicAddress(host)) ||
      (named && /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan)\.?$/iu.test(host)))
  )
    throw refused(input)
  return url
}

export function refused(input: string): SynopseError {
  return new SynopseError(
    'url-refused',
    `${input}: the address lies in a private or reserved network and is not fetched; save the page as a file, or allow its host with --allow-private`,
  )
}

/** Whether an input looks like an address rather than a path: it has a scheme, or begins with "www.". */
export function looksLikeAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//iu.test(input) || /^https?:/iu.test(input)
}
