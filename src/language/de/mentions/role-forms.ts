import type { Gender } from '../../mentions.ts'

/** What a form of a role noun says: its head and whom it can name. */
export interface RoleForm {
  readonly head: string
  readonly gender: Gender
}

/** Heads too short or too often the end of a surname ("Ackermann") to count as the end of a compound. */
const ONLY_WHOLE = new Set(
  'rat,mann,frau,koch,bauer,major,graf,könig,baron,vater,mutter,bruder,schwester,sohn,tochter,onkel,tante,richter,kaiser,fürst,herzog,opfer,mitglied,freund,rektor,maler,schüler,lehrer,prinz,liberaler,grüner,konservativer,emir,imam,papst,vize,gatte,profi,pilot,winzer,zeuge,kapitän,oberst,hauptmann,general,dekan,notar,jurist'.split(
    ',',
  ),
)
/** Nouns whose gender the ending does not show. */
const FEMALE_HEADS = new Set(
  'frau,mutter,schwester,tochter,tante,nichte,gattin,ehefrau,witwe,freundin,königin,prinzessin,gräfin,autorin,landeshauptfrau'.split(
    ',',
  ),
)
const NEUTRAL_HEADS = new Set('mitglied,präsidiumsmitglied,opfer,profi'.split(','))

/** Inflected forms of a head: "minister" → ministers, ministern (m), ministerin, ministerinnen (f). */
function formsOf(head: string): readonly (readonly [string, Gender])[] {
  if (FEMALE_HEADS.has(head))
    return [
      [head, 'f'],
      [`${head}nen`, 'f'],
      [`${head}en`, 'f'],
    ]
  if (NEUTRAL_HEADS.has(head))
    return [
      [head, 'u'],
      [`${head}s`, 'u'],
      [`${head}er`, 'u'],
      [`${head}es`, 'u'],
    ]
  if (/(?:end|et|sandt|agt|lagt|tisch|eral|ativ)er?$/.test(head) && /er$|te$|nde$/.test(head)) {
    const stem = head.replace(/er?$/, '')
    return [
      [`${stem}er`, 'm'],
      [`${stem}e`, 'u'],
      [`${stem}en`, 'u'],
      [`${stem}em`, 'm'],
    ]
  }
  if (head.endsWith('beamter'))
    return [
      ['beamter', 'm'],
      ['beamte', 'm'],
      ['beamten', 'u'],
      ['beamtin', 'f'],
    ]
  if (head.endsWith('e')) {
    const stem = head.slice(0, -1)
    return [
      [head, 'm'],
      [`${stem}en`, 'm'],
      [`${stem}in`, 'f'],
      [`${stem}innen`, 'f'],
    ]
  }
  const stem = head
    .replace(/rat$/, 'rät')
    .replace(/arzt$/, 'ärzt')
    .replace(/anwalt$/, 'anwält')
  const women: readonly (readonly [string, Gender])[] = [
    [`${stem}in`, 'f'],
    [`${stem}innen`, 'f'],
  ]
  return [
    [head, 'm'],
    [`${head}s`, 'm'],
    [`${head}es`, 'm'],
    [`${head}n`, 'm'],
    [`${head}en`, 'm'],
    [`${head}e`, 'm'],
    ...women,
  ]
}

/** Role forms that count as whole words, and those that also count as the end of a compound. */
export function roleForms(heads: readonly string[]): {
  readonly exact: ReadonlyMap<string, RoleForm>
  readonly tails: ReadonlyMap<string, RoleForm>
} {
  const exact = new Map<string, RoleForm>()
  const tails = new Map<string, RoleForm>()
  for (const head of heads) {
    const key = head.replace(/(?<=nd|t)er?$/, '')
    for (const [form, gender] of formsOf(head)) {
      const entry = { head: /(?:nd|t)er?$/.test(head) && !head.endsWith('berater') ? key : head, gender }
      if (!exact.has(form)) exact.set(form, entry)
      if (!ONLY_WHOLE.has(head) && head.length >= 4 && !tails.has(form)) tails.set(form, entry)
    }
  }
  return { exact, tails }
}
