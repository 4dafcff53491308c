/** A news agency: who supplies wire text to outlets. */
export interface Agency {
  /** Usual short name, "dpa". */
  readonly name: string
  /** Codes in agency lines and datelines, case as usual; they are compared without regard to case. */
  readonly codes: readonly string[]
  /** Full names. */
  readonly names: readonly string[]
}

/** Agencies of the German-speaking countries and those whose wires their outlets print. */
export const AGENCIES: readonly Agency[] = [
  { name: 'dpa', codes: ['dpa', 'dpa-AFX', 'dpa-infocom', 'dpa-tmn'], names: ['Deutsche Presse-Agentur'] },
  { name: 'AFP', codes: ['AFP'], names: ['Agence France-Presse'] },
  { name: 'Reuters', codes: ['Reuters', 'rtr'], names: ['Thomson Reuters'] },
  { name: 'AP', codes: ['AP', 'dapd'], names: ['Associated Press'] },
  { name: 'APA', codes: ['APA', 'APA-OTS'], names: ['Austria Presse Agentur'] },
  { name: 'Keystone-SDA', codes: ['SDA', 'Keystone-SDA', 'ATS', 'awp'], names: ['Schweizerische Depeschenagentur'] },
  { name: 'KNA', codes: ['KNA'], names: ['Katholische Nachrichten-Agentur'] },
  { name: 'epd', codes: ['epd'], names: ['Evangelischer Pressedienst'] },
  { name: 'SID', codes: ['SID'], names: ['Sport-Informations-Dienst'] },
  { name: 'dts', codes: ['dts', 'dts Nachrichtenagentur'], names: ['dts Nachrichtenagentur'] },
  { name: 'ANSA', codes: ['ANSA'], names: ['Agenzia Nazionale Stampa Associata'] },
  { name: 'TASS', codes: ['TASS'], names: ['Informationsagentur Russlands TASS'] },
  { name: 'PA Media', codes: ['PA', 'PA Media'], names: ['Press Association'] },
  { name: 'Bloomberg', codes: ['Bloomberg'], names: ['Bloomberg News'] },
  { name: 'teleschau', codes: ['teleschau'], names: ['teleschau'] },
  { name: 'spot on news', codes: ['spot on news', 'spoton'], names: ['spot on news AG'] },
]

const BY_CODE: ReadonlyMap<string, Agency> = new Map(
  AGENCIES.flatMap((agency) => [...agency.codes, ...agency.names].map((code) => [code.toLowerCase(), agency] as const)),
)

/** The agency a code or full name means, regardless of case. */
export function agencyByCode(code: string): Agency | undefined {
  return BY_CODE.get(code.trim().toLowerCase())
}
