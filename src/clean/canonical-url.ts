const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref|referrer|cid|cmpid|wt_.*|xtor|at_.*|ns_.*|share|sara_ref|source|smid|ocid|ito)$/iu

/**
 * The address without tracking parameters, fragment and default port; `undefined` where it is no http(s) address.
 * `base` resolves relative canonical links.
 */
export function canonicalUrl(address: string, base?: string): string | undefined {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    return undefined
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href.replace(/\?$/u, '')
}

/** Host of an address, `undefined` where it is none. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  try {
    return new URL(address).hostname
  } catch {
    return undefined
  }
}
