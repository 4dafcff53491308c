/**
 * What a publisher looks like. One data file per outlet in `outlets/`; adding an outlet is adding a file and its line in
 * `index.ts`. Only public facts stand here: names, domains, and what its pages need to be read.
 */
export interface Outlet {
  /** As its readers know it, "Beispielblatt". */
  readonly name: string
  /** Registrable domains, `example.org`; sub-domains belong to them. */
  readonly domains: readonly string[]
  /** Other spellings in its own boilerplate and on its pages ("BEISPIELBLATT ONLINE"), case as written. */
  readonly aliases?: readonly string[]
  /** IANA name of the zone its moments without offset are meant in. */
  readonly timeZone?: string
  /** How its pages are built, newest first. Empty where general reading suffices. */
  readonly versions: readonly OutletVersion[]
}

/** How an outlet's pages were built from a day on. */
export interface OutletVersion {
  /** First day of this version, `YYYY-MM-DD`; pages without date get the newest. */
  readonly from: string
  /** Selectors of the element that holds the body; the first that holds text wins. */
  readonly body: readonly string[]
  /** Selectors of what stands inside the body and is no text of the article. */
  readonly noise: readonly string[]
  /** Where the title stands that readers know, where the visible heading is written for search engines. */
  readonly title?: 'json-ld' | 'open-graph' | 'heading'
}

/** The version that was in use on `date` (ISO 8601; the newest without one), or `undefined`. */
export function versionOn(outlet: Outlet, date: string | undefined): OutletVersion | undefined {
  const newestFirst = [...outlet.versions].sort((a, b) => (a.from < b.from ? 1 : -1))
  return date === undefined ? newestFirst[0] : newestFirst.find((version) => version.from <= date.slice(0, 10))
}
