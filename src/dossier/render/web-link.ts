/**
 * A URL as it may stand in a link: http or https only (`javascript:` and `data:` never become links), parsed and
 * written anew, so that no space, quote or angle bracket is left in it. `undefined` for anything else.
 */
export function webLink(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href.replaceAll("'", '%27')
}
