import { ByForm } from '../../forms.ts'
import type { Direction, TenseWord } from '../../time-expressions.ts'
import { infoOf } from '../tokens/tagger.ts'
import { comingNoun } from './coming-nouns.ts'

const split = (words: string) => new Set(words.split(' '))

const HAVE = split('hat habe haben habt hast')
const BE = split('ist sind bin bist seid sei seien')
const BECOME = split('wird werden werde wirst werdet')
const PAST_AUX = split('war waren warst hatte hatten wurde wurden ward')
const AHEAD = split(
  'soll sollen solle will wollen wolle muss müssen müsse kann können könne darf dürfen dürfe möchte möchten dürfte dürften',
)
/** Told in the plain past, what had to be or could be was: "musste am Dienstag gesperrt werden". */
const HAD_TO = split('musste mussten konnte konnten durfte durften')
/** With a participle they tell what did not come about. */
const UNREAL = split('hätte hätten wäre wären')
/** Past modals say what was meant to come, not that it came. */
const MEANT = split('sollte sollten wollte wollten')
/** Forms that look like nothing else and need no lexicon. */
const COMMON_PAST = split(
  'kam kamen gab gaben ging gingen sprach sprachen sagte sagten teilte teilten erklärte erklärten betonte betonten traf trafen stand standen fand fanden begann begannen bekam bekamen ließ ließen lag lagen nahm nahmen hielt hielten zog zogen starb starben',
)
/** What a form does in a clause, asked once a form. */
const partOf = new ByForm(({ lower }): 'auxiliary' | 'had-to' | 'past' | 'other' => {
  if (HAD_TO.has(lower)) return 'had-to'
  if ([HAVE, BE, BECOME, PAST_AUX, AHEAD, MEANT, UNREAL].some((forms) => forms.has(lower))) return 'auxiliary'
  return COMMON_PAST.has(lower) ? 'past' : 'other'
})

/** Participles that tell a state with "ist": a shop is closed on Friday. With others "ist … worden" or motion is meant. */
const STATES = split(
  'geöffnet geschlossen gesamt beliebt gesperrt besetzt verpflichtet gefordert gefragt beteiligt befristet bekannt gegeben betroffen gewohnt geeignet verfügbar',
)
/** Participles that look ahead. */
const PLANNED = split('geplant vorgesehen angesetzt anberaumt terminiert erwartet vereinbart avisiert angekündigt')

const PARTICIPLE =
  /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|hinter|um|wider)\p{L}{2,}(?:t|en)|\p{L}{2,}iert|(?:\p{L}{2,6})(?:be|ver|er)\p{L}{2,}(?:t|en))$/u

/** Whether a form looks like a participle; asked once a form. */
const looksParticiple = new ByForm(({ lower }) => PARTICIPLE.test(lower))

function isParticiple(word: TenseWord): boolean {
  if (word.token.verb) return word.token.verb.participle
  return word.token.pos !== 'NOUN' && word.token.pos !== 'PROPN' && looksParticiple.of(word.form)
}

const DECLINED = /e[nmrs]?$/

/** Whether a form is a participle that stands before its noun: "vorgestellte", no mere adjective as "regelrechte". */
const describesDone = new ByForm(({ text, lower }) => {
  if (text !== lower || !DECLINED.test(lower)) return false
  const stem = lower.replace(DECLINED, '')
  return !STATES.has(stem) && PARTICIPLE.test(stem) && infoOf(stem).verb?.participle === true
})

/** "der am Freitag vorgestellte Plan": a participle before its noun tells the tense of the date before it. */
function attribute(words: readonly TenseWord[], behind: number): Direction | undefined {
  const inside = opensInside(words, behind)
  for (let index = behind; index < Math.min(words.length, behind + (inside ? 16 : 4)); index += 1) {
    const word = words[index]!
    if (!inside && (word.token.verb?.finite || word.token.pos === 'DET' || word.token.pos === 'PRON')) return undefined
    const noun = words[index + 1]
    if (noun && describesDone.of(word.form) && /^\p{Lu}/u.test(noun.text))
      return PLANNED.has(word.lower.replace(DECLINED, '')) ? 'future' : 'past'
  }
  return undefined
}

const ARTICLES = split('der die das den dem des ein eine einen einem einer eines sein seine ihr ihre')
const PREPOSITIONS = split('am im vom an in seit')

/** Whether an article stands right before the preposition: "Der am Dienstag im Spiel gegen Neuburg verletzte Torwart". */
function opensInside(words: readonly TenseWord[], behind: number): boolean {
  for (let index = behind - 1; index > 0 && index >= behind - 4; index -= 1)
    if (PREPOSITIONS.has(words[index]!.lower)) return ARTICLES.has(words[index - 1]!.lower)
  return false
}

/**
 * Tense of a German clause. `past` for Präteritum, Perfekt and Plusquamperfekt, `future` for werden with infinitive and
 * for what is planned, `present` for other finite verbs, `undefined` where none shows. `behind` is the index of the
 * first word behind the time expression.
 *
 * @example "hat am Freitag … unterschrieben" is past, "wird am Freitag unterschreiben" future, "sollte … beginnen" present.
 */
export function tense(words: readonly TenseWord[], behind: number): Direction | undefined {
  const attributed = attribute(words, behind)
  if (attributed) return attributed
  if (isMoved(words, behind)) return 'future'
  if (comingNoun(words, behind) && !words.some(({ lower }) => lower === 'hatte' || lower === 'hatten')) return 'future'
  let finite: { readonly word: TenseWord; readonly distance: number; readonly index: number } | undefined
  let auxiliary: typeof finite
  const hadTo = words.some(({ form }) => partOf.of(form) === 'had-to')
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const part = partOf.of(word.form)
    if (part === 'other' && !word.token.verb?.finite) continue
    // The infinitive of the passive is no verb of its own.
    if (hadTo && word.lower === 'werden') continue
    const distance = index < behind ? behind - index : index - behind + 1
    if (part === 'auxiliary' || part === 'had-to') {
      if (!auxiliary || distance < auxiliary.distance) auxiliary = { word, distance, index }
    } else if (!finite || distance < finite.distance) finite = { word, distance, index }
  }
  if (auxiliary && (PAST_AUX.has(auxiliary.word.lower) || HAD_TO.has(auxiliary.word.lower))) return 'past'
  if (auxiliary) {
    const participles = words.filter(isParticiple)
    const { lower } = auxiliary.word
    // "Wenn sie am Freitag gewonnen hätte": unreal, and over; "hätte am Freitag Zeit" is to come.
    if (UNREAL.has(lower)) return participles.length > 0 ? 'past' : 'present'
    const past = finite?.word.token.verb
    // A plain past form nearer than the auxiliary belongs to the date ("sagte am Freitag, er wird").
    if (finite && past?.past && !past.subjunctive2 && !past.participle && finite.distance < auxiliary.distance)
      return 'past'
    // The participle may stand behind an insertion: "hat am Freitag, wie es hieß, unterschrieben".
    if (HAVE.has(lower)) return 'past'
    if (BE.has(lower)) {
      if (participles.some((word) => PLANNED.has(word.lower))) return 'future'
      return participles.some((word) => !STATES.has(word.lower)) ? 'past' : 'present'
    }
    // "soll sich am Freitag ereignet haben", "getötet worden sein sollen"
    const becomes = BECOME.has(lower)
    // "bis Sommer werden alle geimpft sein" looks ahead.
    const perfect = words.some(
      (word) =>
        word !== auxiliary?.word &&
        // "will sein Mandat behalten": his, no verb.
        (word.lower === 'haben' || (word.lower === 'sein' && word.token.pos !== 'DET' && !becomes)),
    )
    if (participles.some((word) => word.lower === 'worden') || (perfect && participles.length > 0)) return 'past'
    // "wenn die Zahlen im Herbst höher werden": no infinitive, a present.
    if (becomes)
      return words.some((word) => word.token.verb?.infinitive && word !== auxiliary?.word) ? 'future' : 'present'
    // "sollte am Freitag beginnen" looks ahead from a past that is not told.
    if (MEANT.has(lower)) return 'present'
    return 'future'
  }
  if (finite) {
    const { verb } = finite.word.token
    if (COMMON_PAST.has(finite.word.lower)) return 'past'
    if (verb?.past) return verb.subjunctive2 && !verb.indicative ? undefined : 'past'
    // "erwartet", "verlangt": a participle alone where another verb may follow.
    return 'present'
  }
  const done = words.some((word, at) => isParticiple(word) && words[at - 1]?.lower !== 'zu')
  return done ? 'past' : isToDo(words) ? 'future' : undefined
}

/** What was put off: "auf Montag verschoben", "verlegte den Start auf den 3. Mai". */
const MOVED =
  /^(?:verscho(?:b|ben)|verschieb(?:t|en)|vertag(?:t|te|ten|en)|verleg(?:t|te|ten|en)|terminiert(?:e|en)?|angesetzt)$/

const moves = new ByForm(({ lower }) => MOVED.test(lower))

/** Whether a date is the one that something is moved to. */
function isMoved(words: readonly TenseWord[], behind: number): boolean {
  for (let at = behind - 1; at >= 0 && at >= behind - 5; at -= 1) {
    const { lower } = words[at]!
    if (lower === 'auf') return words.some(({ form }) => moves.of(form))
    if (PREPOSITIONS.has(lower)) return false
  }
  return false
}

/** "(kündigte an,) am Freitag zurückzutreten" is to come; what is done "um zu" is told by the clause around. */
function isToDo(words: readonly TenseWord[]): boolean {
  if (/^(?:um|ohne|statt|anstatt)$/.test(words[0]?.lower ?? '')) return false
  return words.some(
    ({ token }, at) => token.verb?.zuInfinitive || (token.verb?.infinitive && words[at - 1]?.lower === 'zu'),
  )
}
