/** Past and participle stems of frequent strong verbs, and verbal nouns with their vowel, to the stem of the infinitive. */
const ABLAUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nehm: 'nahm nomm nimm',
    sprech: 'sprach sproch sprich spruch',
    brech: 'brach broch brich',
    sterb: 'starb storb stirb',
    werf: 'warf worf wirf',
    helf: 'half holf hilf',
    treff: 'traf troff triff',
    tret: 'trat tritt',
    geb: 'gab gib',
    les: 'las lies',
    seh: 'sah sieh',
    geh: 'ging gang',
    steh: 'stand',
    find: 'fand fund',
    bind: 'band bund',
    zwing: 'zwang zwung',
    sink: 'sank sunk',
    spring: 'sprang sprung',
    beginn: 'begann begonn',
    gewinn: 'gewann gewonn',
    schwimm: 'schwamm schwomm',
    komm: 'kam',
    biet: 'bot',
    flieg: 'flog',
    flieh: 'floh',
    zieh: 'zog',
    schiess: 'schoss',
    schliess: 'schloss schluss',
    verlier: 'verlor',
    schreib: 'schrieb',
    bleib: 'blieb',
    steig: 'stieg',
    schweig: 'schwieg',
    weis: 'wies',
    greif: 'griff',
    streit: 'stritt',
    leid: 'litt',
    entscheid: 'entschied',
    schneid: 'schnitt',
    reiss: 'riss',
    lass: 'liess',
    halt: 'hielt halt',
    fall: 'fiel',
    fang: 'fing',
    hang: 'hing',
    lad: 'lud',
    trag: 'trug',
    schlag: 'schlug',
    fahr: 'fuhr',
    wachs: 'wuchs',
    ruf: 'rief',
    lauf: 'lief',
    stoss: 'stiess',
    rat: 'riet',
    kenn: 'kann',
    nenn: 'nann',
    send: 'sand',
    wend: 'wand',
    lieg: 'lag',
    sitz: 'sass',
    ess: 'ass',
    betrug: 'betrog',
    hebe: 'hob',
    schieb: 'schob',
    bieg: 'bog',
    lug: 'log',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
)

/** Particles of verbs, before a "ge" or "zu" inside a verb form: "an|ge|kündigt", "ab|zu|treten". */
export const PARTICLES = [
  'zusammen',
  'zuruck',
  'entgegen',
  'bereit',
  'bekannt',
  'nieder',
  'weiter',
  'voran',
  'vorbei',
  'heraus',
  'hinaus',
  'herbei',
  'fest',
  'frei',
  'fort',
  'nach',
  'statt',
  'teil',
  'auf',
  'aus',
  'bei',
  'dar',
  'ein',
  'her',
  'hin',
  'los',
  'mit',
  'uber',
  'um',
  'vor',
  'weg',
  'ab',
  'an',
  'zu',
] as const

const FOLDED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
])

/** Lower case without diacritics; "ß" is "ss", so that Swiss and old spellings meet. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9-]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæøł]/g, (letter) => FOLDED.get(letter) ?? letter)
}

/** The verb without the inner "ge" of a participle or "zu" of an infinitive. */
function withoutInfix(word: string): string {
  if (/^ge.{3,}(?:t|en|te[nmrs]?|ene[nmrs]?)$/.test(word)) return word.slice(2)
  for (const particle of PARTICLES) {
    if (!word.startsWith(particle)) continue
    const rest = word.slice(particle.length)
    if (/^ge.{3,}(?:t|en|te[nmrs]?|ene[nmrs]?)$/.test(rest)) return particle + rest.slice(2)
    if (/^zu.{3,}n$/.test(rest)) return particle + rest.slice(2)
  }
  return word
}

/** Strips endings the way CISTEM does (Weissweiler & Fraser 2017): repeatedly, from the end, never below four letters. */
function withoutEndings(word: string, isNoun: boolean): string {
  let stem = word
  while (stem.length > 3) {
    if (stem.length > 5 && /(?:e[mr]|nd)$/.test(stem)) stem = stem.slice(0, -2)
    else if (!isNoun && stem.endsWith('t')) stem = stem.slice(0, -1)
    else if (/[esn]$/.test(stem)) stem = stem.slice(0, -1)
    else break
  }
  return stem
}

/** The man's form of a woman's: "richterinnen" is "richter". */
function ofMan(noun: string): string {
  return noun.length > 7 ? noun.replace(/(?<=er|ent|ist|eur|tor)in(?:nen)?$/, '') : noun
}

/** Brings strong verb forms to the stem of the infinitive: "aufnahm" is "aufnehm". */
function withoutAblaut(stem: string): string {
  for (let length = Math.min(7, stem.length); length >= 3; length -= 1) {
    const found = ABLAUT.get(stem.slice(-length))
    if (found !== undefined) return stem.slice(0, -length) + found
  }
  return stem
}

/** A stem whose ending is its own, and that would meet another word without it: "verlängern" is not "verlangen". */
const WHOLE = /^[a-z]*verlanger/

/** "fördern" is not "fordern", which it would be without its dots; "befördern" and "Förderung" go with it. */
const FURTHER = /^([a-zäöüß]{0,20})förder/

/**
 * Stem of a German word: endings after CISTEM, verbal nouns in "-ung" with their verb, participles with their
 * infinitive, women's forms with men's. Made for matching, not for reading.
 *
 * @example stem('Verhandlungen') === stem('verhandelten')
 * @example stem('eingeladen') === stem('einladen')
 * @example stem('Richterinnen') === stem('Richter')
 * @example stem('Förderung') === stem('fördert') // and not stem('fordert')
 * @example stem('Verlängerung') === stem('verlängert') // and not stem('verlangt')
 */
export function stem(word: string): string {
  const isNoun = word !== '' && word[0] !== word[0]!.toLowerCase()
  const folded = isNoun ? ofMan(fold(word)) : fold(word)
  const whole = WHOLE.exec(folded)?.[0]
  if (whole !== undefined) return whole
  const furthered = FURTHER.exec(word.toLowerCase())?.[1]
  if (furthered !== undefined) return `${fold(furthered)}foerder`
  let base = isNoun ? folded : withoutInfix(folded)
  if (base.length > 6) base = base.replace(/ung(?:en|s)?$/, '')
  base = withoutEndings(base, isNoun && base === folded)
  if (base.length > 5) base = base.replace(/(?<=[^aeioul])l$/, 'el')
  return isNoun && base.length < 4 ? base : withoutAblaut(base)
}
