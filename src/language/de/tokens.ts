import { ByForm, formOf } from '../forms.ts'
import type { Reading, TokenRules } from '../tokens.ts'
import { tokenPattern } from '../word-pattern.ts'
import { closedClass, isFunctionWord } from './tokens/closed.ts'
import { nounGender, nounReading } from './tokens/nouns.ts'
import { namesPeople } from './tokens/people.ts'
import { stemGerman } from './tokens/stem.ts'
import { infoOf, tagGerman } from './tokens/tagger.ts'
import { PARTICLES, particleVerb } from './tokens/verbs.ts'

/** Abbreviations that keep their period, wherever they stand. */
const ABBREVIATIONS =
  '(?:[zdusiovn]\\. ?[aBhTURdÄäÄu]\\.(?: ?R\\.)?|[zZ]\\. ?Zt\\.|(?:Dr|Prof|Nr|Mio|Mrd|St|Abs|Art|Co|bzw|ca|usw|etc|evtl|ggf|vgl|inkl|sog|bspw|Jh|Hrsg|Mr|Mrs|Ms|jun|sen|geb|gest|Bd|Hl)\\.)(?![\\p{L}])|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*(?=\\s|[,)“]|$)'

const genders = new ByForm(({ text }) => ({ gender: closedClass(text) ? undefined : nounGender(text) }))
const people = new ByForm(({ text }) => ({ are: !closedClass(text) && namesPeople(text) }))

export const tokens: TokenRules = {
  rules: [],
  pattern: tokenPattern(ABBREVIATIONS, { ordinals: true, contractions: false }),
  tag: tagGerman,
  readings: (form) => {
    const info = infoOf(form)
    const found: Reading[] = info.nouns.map(nounReading)
    for (const lemma of new Set(info.verbs.map((reading) => reading.lemma))) found.push({ kind: 'verb', lemma })
    if (info.adjective) found.push({ kind: 'adjective', lemma: info.adjective })
    return found
  },
  verbForm: (form) => infoOf(form).verb,
  isFunctionWord: (form) => isFunctionWord(form.toLowerCase()),
  gender: (noun) => genders.of(formOf(noun)).gender,
  namesPeople: (noun) => people.of(formOf(noun)).are,
  stem: stemGerman,
  particleVerb,
  particles: PARTICLES,
}
