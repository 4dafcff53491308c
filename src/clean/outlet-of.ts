import type { Block, Sourced } from '../model/article.ts'
import { outletByHost, outletByName } from '../outlet/index.ts'
import { hostOf } from './canonical-url.ts'
import { outletInBoilerplate, outletInClosing } from './outlet-in-text.ts'

/** What the page or the caller says about its outlet. */
export interface OutletGrounds {
  readonly id: string
  readonly reading: string
  readonly blocks: readonly Block[]
  readonly outlet?: string
  readonly siteName?: string
  readonly url?: string
}

/**
 * The outlet: as given; by the domain of the address; by the page's own name; or as the text's own closing line and
 * boilerplate name it, then with those passages as evidence.
 */
export function outletOf(grounds: OutletGrounds): Sourced<string> | undefined {
  if (grounds.outlet !== undefined && grounds.outlet.trim() !== '')
    return given(outletByDomainLike(grounds.outlet) ?? grounds.outlet.trim())
  const host = hostOf(grounds.url)
  const known = host === undefined ? undefined : outletByHost(host)
  if (known !== undefined) return given(known.name)
  const site = grounds.siteName?.trim()
  if (site)
    return given(
      /^https?:/iu.test(site) ? (hostOf(site)?.replace(/^www\./u, '') ?? site) : (outletByName(site)?.name ?? site),
    )
  if (host !== undefined) return given(host.replace(/^www\./u, ''))
  return outletInClosing(grounds) ?? outletInBoilerplate(grounds)
}

/** "beispielblatt.de" given as the outlet's name means the outlet of that domain. */
function outletByDomainLike(name: string): string | undefined {
  return /^[\w.-]{3,60}\.[a-z]{2,10}$/iu.test(name.trim()) ? outletByHost(name.trim())?.name : undefined
}

function given(value: string): Sourced<string> {
  return { value, basis: 'given', evidence: [], reason: '' }
}
