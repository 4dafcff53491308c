/**
 * A URL as it may stand in a link: http or https only (`javascript:` and `data:` never become links), parsed and
 * written anew, so that no space, quote or angle bracket is left in it. `undefined` for anything else.
 */
export function webLink(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href.replaceAll("'", '%27')
}

/** A name for something of the dossier that has no address: `urn:synopse:` and its id, further parts behind colons. */
export const urnOf = (...parts: readonly (string | number)[]): string =>
  `urn:synopse:${parts.map((part) => encodeURIComponent(part)).join(':')}`
