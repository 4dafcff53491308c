import { ByForm } from '../../forms.ts'
import type { TenseWord } from '../../time-expressions.ts'

const split = (words: string) => new Set(words.split(' '))

/** Words between a noun and its date. */
const DATING = split('am im vom an in ab zum anfang mitte ende')

/** What is planned and held on a day, as the head of a compound. */
const HELD =
  /(?:wahl|wahlen|sitzung|konferenz|treffen|gipfel|gipfels|abstimmung|beratung|beratungen|prozess|prozesses|start|beginn|parteitag|parteitags|verhandlung|verhandlungen|anhörung|gespräch|gespräche|gesprächen|votum|referendum|eröffnung|premiere|kundgebung|demonstration|streik)$/

/** Adjectives of what is still to come. */
const COMING =
  /^(?:geplant|vorgesehen|angesetzt|anberaumt|angekündigt|möglich|etwaig|bevorstehend|anstehend|künftig|drohend)e[nmrs]?$/

const isHeld = new ByForm(({ lower }) => HELD.test(lower))
const isComing = new ByForm(({ lower }) => COMING.test(lower))

/** Words of a noun phrase, and of the date behind it, that are looked at. */
const REACH = 5

/**
 * Whether a date belongs to a noun that is still to come, whatever the tense of the verb: "mögliche Reisen im Sommer",
 * "die geplante Demo am Freitag", and what is said "vor der Wahl am Sonntag" or done "für den Gipfel am Freitag".
 */
export function comingNoun(words: readonly TenseWord[], behind: number): boolean {
  let noun = -1
  for (let at = behind - 1; at > 0 && at >= behind - REACH; at -= 1)
    if (DATING.has(words[at]!.lower)) noun = at - 1
    else if (noun >= 0) break
  if (noun < 0 || !isNoun(words[noun]!)) return false
  for (let at = noun - 1; at >= 0 && at >= noun - REACH; at -= 1) {
    const { lower, form, token } = words[at]!
    if (isComing.of(form)) return true
    if (lower === 'für') return isHeld.of(words[noun]!.form)
    // "Vor dem Gipfel am Mittwoch hieß es noch …" looks back on it.
    if (lower === 'vor') return isHeld.of(words[noun]!.form) && !words.some(isPreterite)
    if (token.pos !== 'DET' && token.pos !== 'ADJ' && !isNoun(words[at]!)) return false
  }
  return false
}

const isPreterite = ({ token }: TenseWord) => token.verb?.finite === true && token.verb.past

const isNoun = ({ token }: TenseWord) => token.pos === 'NOUN' || token.pos === 'PROPN'
