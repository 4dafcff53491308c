import type { VerbForm } from '../../../model/layers.ts'
import type { Analysis } from './codec.ts'
import { VERB_BITS } from './features.ts'
import { LONGEST_FORM, particles, particlesWith, simpleVerbs } from './lexicon.ts'

/** Particles so productive that a pair outside the dictionary is believed too ("hochskalieren"). */
const PRODUCTIVE: ReadonlySet<string> = new Set(
  `ab an auf aus bei ein entgegen fest fort heim heran heraus herbei herein herum herunter hervor hinaus hinein hinweg
  hinzu hoch klar los mit nach nieder statt teil vor voran voraus vorbei weg weiter wieder zu zurück zusammen bekannt
  bereit frei sicher gut gleich leer inne hindurch vorher wiederher wiedergut dabei gegenüber herauf hinauf hinab herab hinunter davon dazu`
    .trim()
    .split(/\s+/),
)

/** Particles that are written as one word with a verb but not in the dictionary's own list. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...PRODUCTIVE,
  ...`da durch empor fern her hin hinter hinüber herüber preis um umher unter über voll wahr wider fehl gegenüber offen
  nahe richtig still zurecht auseinander aneinander ineinander dar vorweg vorüber nebenher entlang inne nahe`
    .trim()
    .split(/\s+/),
])

/** The separable verb made of a simple verb and its particle: "teilen", "mit" -> "mitteilen". */
export function particleVerb(lemma: string, particle: string): string | undefined {
  if (particlesWith(lemma).includes(particle)) return particle + lemma
  return PRODUCTIVE.has(particle) && simpleVerbs(lemma).some((reading) => reading.mask & VERB_BITS.infinitive)
    ? particle + lemma
    : undefined
}

let byStart: ReadonlyMap<string, readonly string[]> | undefined

/** Particles a form may begin with, the longest first. */
function particlesOf(form: string): readonly string[] {
  if (byStart === undefined) {
    const lists = new Map<string, string[]>()
    for (const particle of new Set([...particles(), ...PARTICLES])) {
      const start = particle.slice(0, 2)
      lists.set(
        start,
        [...(lists.get(start) ?? []), particle].sort((a, b) => b.length - a.length),
      )
    }
    byStart = lists
  }
  return byStart.get(form.slice(0, 2)) ?? []
}

/** Readings of a verb form, also of a separable one written as one word ("mitteilte", "mitgeteilt", "mitzuteilen"). */
export function verbReadings(form: string): readonly Analysis[] {
  if (form.length > LONGEST_FORM) return []
  const simple = simpleVerbs(form)
  const found: Analysis[] = [...simple]
  for (const particle of particlesOf(form)) {
    if (!form.startsWith(particle) || form.length < particle.length + 3) continue
    const rest = form.slice(particle.length)
    const accepts = (lemma: string) =>
      (simple.length === 0 && PRODUCTIVE.has(particle)) || particlesWith(lemma).includes(particle)
    for (const { lemma, mask } of simpleVerbs(rest)) {
      if (accepts(lemma)) found.push({ lemma: particle + lemma, mask })
    }
    if (rest.startsWith('zu'))
      for (const { lemma, mask } of simpleVerbs(rest.slice(2)))
        if (mask & VERB_BITS.infinitive && accepts(lemma))
          found.push({ lemma: particle + lemma, mask: VERB_BITS.zuInfinitive })
    if (found.length > simple.length) break
  }
  return found
}

/** The separable verbs a simple verb is part of, in alphabetical order. */
export function separableOf(lemma: string): readonly string[] {
  return particlesWith(lemma).map((particle) => particle + lemma)
}

function features(mask: number, lemmas: readonly string[]): VerbForm {
  const person = ([1, 2, 3] as const).filter((p) => mask & (0b001001001001001001001001 << (p - 1)))
  const singular = mask & 0b000111000111000111000111
  const plural = mask & 0b111000111000111000111000
  return {
    finite: (mask & (VERB_BITS.finite | VERB_BITS.imperative)) !== 0,
    indicative: (mask & (VERB_BITS.present | VERB_BITS.past)) !== 0,
    subjunctive1: (mask & VERB_BITS.subjunctive1) !== 0,
    subjunctive2: (mask & VERB_BITS.subjunctive2) !== 0,
    infinitive: (mask & VERB_BITS.infinitive) !== 0,
    zuInfinitive: (mask & VERB_BITS.zuInfinitive) !== 0,
    participle: (mask & (VERB_BITS.presentParticiple | VERB_BITS.pastParticiple)) !== 0,
    past: (mask & VERB_BITS.past) !== 0,
    person,
    number: [...(singular ? (['singular'] as const) : []), ...(plural ? (['plural'] as const) : [])],
    lemmas,
  }
}

/** Joins the readings of a form; `undefined` without readings. */
export function verbFormOf(readings: readonly Analysis[]): VerbForm | undefined {
  if (readings.length === 0) return undefined
  let mask = 0
  const lemmas = new Set<string>()
  for (const reading of readings) {
    mask |= reading.mask
    lemmas.add(reading.lemma)
  }
  for (const reading of readings)
    if (reading.mask & VERB_BITS.finite) for (const lemma of separableOf(reading.lemma)) lemmas.add(lemma)
  return features(mask, [...lemmas])
}
