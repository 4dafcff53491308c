import { AGENCIES, type Agency, agencyByCode } from './agencies.ts'
import { type Outlet, type OutletVersion, versionOn } from './outlet.ts'
import { bbc } from './outlets/bbc.ts'
import { berlinerZeitung } from './outlets/berliner-zeitung.ts'
import { bild } from './outlets/bild.ts'
import { blick } from './outlets/blick.ts'
import { braunschweigerZeitung } from './outlets/braunschweiger-zeitung.ts'
import { derstandard } from './outlets/derstandard.ts'
import { deutscheWelle } from './outlets/deutsche-welle.ts'
import { deutschlandfunk } from './outlets/deutschlandfunk.ts'
import { diepresse } from './outlets/diepresse.ts'
import { euractiv } from './outlets/euractiv.ts'
import { faz } from './outlets/faz.ts'
import { focus } from './outlets/focus.ts'
import { frankfurterRundschau } from './outlets/frankfurter-rundschau.ts'
import { gamestar } from './outlets/gamestar.ts'
import { guardian } from './outlets/guardian.ts'
import { hamburgerAbendblatt } from './outlets/hamburger-abendblatt.ts'
import { handelsblatt } from './outlets/handelsblatt.ts'
import { hessenschau } from './outlets/hessenschau.ts'
import { kicker } from './outlets/kicker.ts'
import { kleineZeitung } from './outlets/kleine-zeitung.ts'
import { kurier } from './outlets/kurier.ts'
import { mdr } from './outlets/mdr.ts'
import { merkur } from './outlets/merkur.ts'
import { morgenpost } from './outlets/morgenpost.ts'
import { ndr } from './outlets/ndr.ts'
import { ntv } from './outlets/ntv.ts'
import { nzz } from './outlets/nzz.ts'
import { orf } from './outlets/orf.ts'
import { rbb24 } from './outlets/rbb24.ts'
import { rnd } from './outlets/rnd.ts'
import { salzburgerNachrichten } from './outlets/salzburger-nachrichten.ts'
import { spiegel } from './outlets/spiegel.ts'
import { srf } from './outlets/srf.ts'
import { stern } from './outlets/stern.ts'
import { sueddeutsche } from './outlets/sueddeutsche.ts'
import { tOnline } from './outlets/t-online.ts'
import { tagesAnzeiger } from './outlets/tages-anzeiger.ts'
import { tagesschau } from './outlets/tagesschau.ts'
import { tagesspiegel } from './outlets/tagesspiegel.ts'
import { taz } from './outlets/taz.ts'
import { waz } from './outlets/waz.ts'
import { wdr } from './outlets/wdr.ts'
import { welt } from './outlets/welt.ts'
import { zdfheute } from './outlets/zdfheute.ts'
import { zeit } from './outlets/zeit.ts'
import { zwanzigMinuten } from './outlets/zwanzig-minuten.ts'

/** Every outlet there is a file for, in the order of the files. */
export const OUTLETS: readonly Outlet[] = [
  bbc,
  berlinerZeitung,
  bild,
  blick,
  braunschweigerZeitung,
  derstandard,
  deutscheWelle,
  deutschlandfunk,
  diepresse,
  euractiv,
  faz,
  focus,
  frankfurterRundschau,
  gamestar,
  guardian,
  hamburgerAbendblatt,
  handelsblatt,
  hessenschau,
  kicker,
  kleineZeitung,
  kurier,
  mdr,
  merkur,
  morgenpost,
  ndr,
  ntv,
  nzz,
  orf,
  rbb24,
  rnd,
  salzburgerNachrichten,
  spiegel,
  srf,
  stern,
  sueddeutsche,
  tOnline,
  tagesAnzeiger,
  tagesschau,
  tagesspiegel,
  taz,
  waz,
  wdr,
  welt,
  zdfheute,
  zeit,
  zwanzigMinuten,
]

const BY_DOMAIN: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
)

const BY_NAME: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) =>
    [outlet.name, ...(outlet.aliases ?? []), ...outlet.domains].map((name) => [name.toLowerCase(), outlet] as const),
  ),
)

/** The outlet a host belongs to: `www.example.org` and `news.example.org` belong to `example.org`. */
export function outletByHost(host: string): Outlet | undefined {
  const labels = host.toLowerCase().split('.')
  for (let from = 0; from < labels.length - 1; from += 1) {
    const outlet = BY_DOMAIN.get(labels.slice(from).join('.'))
    if (outlet !== undefined) return outlet
  }
  return undefined
}

/** The outlet of that name, alias or domain, regardless of case. */
export function outletByName(name: string): Outlet | undefined {
  return BY_NAME.get(name.trim().toLowerCase())
}

export { AGENCIES, type Agency, agencyByCode, type Outlet, type OutletVersion, versionOn }
