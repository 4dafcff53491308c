import { overlaps, type Span } from '../../model/span.ts'
import type { Clause } from './clauses.ts'
import type { Draft } from './draft.ts'
import { fragments } from './fragments.ts'
import { goesOn, isLeftOut, isToldByMood, isUnsourced, speaksForItself } from './going-on.ts'
import { reported } from './indirect.ts'
import { isBetween, mainOf } from './mood-clause.ts'
import { isLiteral, type Reading, speakerOf } from './reading.ts'
import { outermost, speaksUp, toldBefore, toldBehind, type Voice } from './voices.ts'

const NONE: readonly Span[] = []

/** How many units without any reported speech a speaker is carried over. */
const REACH = 4

/** At least four words and a stop inside the marks. */
const SENTENCE = /\S+\s+\S+\s+\S+\s+\S.*[.!?…]\P{L}{1,2}$/su

/** What {@link continued} finds: quotations without a frame, and speakers for "demnach" sentences. */
export interface Continued {
  readonly free: readonly Draft[]
  readonly sourced: ReadonlyMap<Draft, readonly Span[]>
}

/**
 * Sentences that go on with what someone said: whole sentences in marks, and sentences in the mood of reported speech.
 * The speaker is that of the quotation before; neighbours in one block are one quotation.
 */
export function continued(readings: readonly Reading[], drafts: readonly Draft[]): Continued {
  const byUnit = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const list = byUnit.get(draft.unit)
    if (list) list.push(draft)
    else byUnit.set(draft.unit, [draft])
  }
  const found: Draft[] = []
  const literal: Draft[] = []
  const sourced = new Map<Draft, readonly Span[]>()
  let voice: Voice | undefined
  let acting: Voice | undefined
  for (const reading of readings) {
    // A pull quote stands apart: it takes no speaker from the text around it and gives none.
    if (reading.unit.pulled) continue
    const here = byUnit.get(reading.index) ?? []
    if (reading.unit.first) acting = undefined
    const opening = reading.clauses.find((clause) => clause.kind !== 'fragment')
    if (opening) {
      const near = voice && reading.index - voice.unit <= 1 ? voice : undefined
      const reached = voice && reading.index - voice.unit <= REACH ? voice : undefined
      const before = () => toldBefore(readings[reading.index - 1])
      const around = () => before() ?? toldBehind(reading, readings[reading.index + 1], byUnit.get(reading.index + 1))
      const named = () => {
        const told = before()
        return told?.pronoun ? undefined : told
      }
      // A paragraph that has told of somebody else by name goes on with that one, not with who spoke before it.
      const isOld = voice !== undefined && readings[voice.unit]?.unit.block !== reading.unit.block
      const carriedOver = (): Voice | undefined =>
        (isOld ? acting : undefined) ?? near ?? (reached && (named() ?? { ...reached, doubtful: true }))
      const literalUnit = opening.kind === 'quoted' && here.length === 0
      const draft = literalUnit
        ? isLiteral(reading)
          ? directUnit(reading, carriedOver(), () => actsBefore(reading, readings[reading.index - 1]))
          : undefined
        : (moodUnit(reading, here, near, carriedOver, around, readings) ??
          hearsay(
            reading,
            here,
            near,
            reached && readings[reached.unit]?.unit.block === reading.unit.block ? reached : undefined,
          ))
      if (draft) {
        const last = found.at(-1)
        if (
          last &&
          draft.type === last.type &&
          draft.type === 'indirect-free-indirect' &&
          last.unit === reading.index - 1 &&
          reading.unit.block === readings[reading.index - 1]?.unit.block
        )
          found[found.length - 1] = {
            ...last,
            unit: draft.unit,
            content: [{ start: last.content[0]!.start, end: draft.content[0]!.end }],
          }
        else found.push(draft)
        if (draft.type === 'indirect-free-indirect') literal.push(...fragments(reading, [draft]))
        if (voice) voice = { ...(carriedOver() ?? voice), unit: reading.index }
      }
    }
    const latest = outermost(here.filter((draft) => !speaksForItself(reading, draft)))
    const source = here.find((draft) => draft.rule === 'quotations/accordingly')
    // "Demnach" stands for the source as a pronoun does.
    const more = here.find(
      (draft) =>
        goesOn(reading, draft) || isUnsourced(reading, draft) || isToldByMood(draft) || isLeftOut(reading, draft),
    )
    const give = (draft: Draft, speaker: readonly Span[]) => {
      sourced.set(draft, speaker)
      for (const part of here)
        if (part.rule === 'quotations/fragment' && part.speaker.length === 0 && sameStart(part.cue, draft.cue))
          sourced.set(part, speaker)
    }
    if (more && voice && reading.index - voice.unit <= 1) give(more, voice.speaker)
    else if (more && isToldByMood(more)) give(more, toldBefore(readings[reading.index - 1])?.speaker ?? NONE)
    if (source) {
      const near = voice && reading.index - voice.unit <= REACH ? voice.speaker : NONE
      give(source, [...near, ...source.cue])
      if (voice && near.length > 0) voice = { ...voice, unit: reading.index }
    }
    if (latest) voice = { ...latest, speaker: latest.carries ?? latest.speaker, unit: reading.index }
    else if (here.length === 0) {
      voice = speaksUp(reading) ?? voice
      acting = actor(reading) ?? acting
    }
  }
  return { free: [...found, ...literal], sourced }
}

/** Whether two quotations of one unit have one frame: literal parts have that of what they stand in. */
function sameStart(a: readonly Span[], b: readonly Span[]): boolean {
  return a[0] !== undefined && a[0].start === b[0]?.start
}

/** Who acts in a sentence, where that is somebody by name. */
function actor(reading: Reading): Voice | undefined {
  if (reading.unit.headline) return undefined
  const told = toldBefore(reading)
  const at = told && !told.pronoun ? told.speaker[0]! : undefined
  return at && reading.words.some(({ named, start }) => named === 'person' && start >= at.start && start < at.end)
    ? told
    : undefined
}

/** "Ole Berg tritt ans Pult. „…“": who acts right before words that nobody frames says them. */
function actsBefore(reading: Reading, before: Reading | undefined): Voice | undefined {
  return before?.unit.block === reading.unit.block ? actor(before) : undefined
}

function directUnit(reading: Reading, carried: Voice | undefined, acting: () => Voice | undefined): Draft | undefined {
  const quoted = reading.words.find((word) => word.quoted)!
  // „„Warum?“ – „Darum.““: two speak in turn, and nobody says who.
  if (reading.clauses.some(({ kind, before }) => kind === 'quoted' && before === '–')) return undefined
  // Sentences in marks are said even where nobody says by whom; a name or a title has no stop in its marks.
  if (!carried && !SENTENCE.test(quoted.text)) return undefined
  const voice = carried ?? acting()
  return {
    type: 'direct',
    medium: voice?.medium ?? 'speech',
    rule: carried ? 'quotations/direct-continued' : 'quotations/unframed',
    content: [{ start: quoted.start, end: quoted.end }],
    cue: voice?.cue ?? NONE,
    speaker: voice?.speaker ?? NONE,
    addressee: NONE,
    frame: voice?.frame ?? NONE,
    venue: NONE,
    ...(voice?.doubtful && { doubtful: true }),
    unit: reading.index,
  }
}

function moodUnit(
  reading: Reading,
  here: readonly Draft[],
  near: Voice | undefined,
  carriedOver: () => Voice | undefined,
  around: () => Voice | undefined,
  readings: readonly Reading[],
): Draft | undefined {
  const { words, unit, rules } = reading
  const main = mainOf(reading)
  if (!main || !(reported(words, main) || (near && here.length === 0 && isBetween(reading, main, readings))))
    return undefined
  // "wirkt, als müsse er gehen": a comparison.
  if (rules.comparing.has(words[main.finite - 1]?.lower ?? '') && main.from >= main.finite - 1) return undefined
  const carried = carriedOver()
  const voice = carried ?? around()
  // "Wendt könnte sich einen Neubau vorstellen": somebody else's thought.
  if (thinksHimself(reading, main)) return undefined
  // "könnte", "müsste": as often the outlet's own caution; only right behind someone's words.
  if (reading.rules.politeForms.has(words[main.finite]!.lower) && !near) return undefined
  if (!words[main.finite]!.verb!.subjunctive1 && (!carried || (carried.doubtful && !carried.told))) return undefined
  // "Was hätte Berg dazu gesagt?": the outlet asks.
  if (!words[main.finite]!.verb!.subjunctive1 && words.at(-1)!.text === '?') return undefined
  const whole = { start: unit.start, end: unit.end }
  if (
    here.some((draft) =>
      draft.content.some((span) => overlaps(span, { start: words[main.finite]!.start, end: words[main.finite]!.end })),
    )
  )
    return undefined
  return {
    type: 'indirect-free-indirect',
    medium: voice?.medium ?? 'speech',
    rule: carried ? 'quotations/mood-continued' : 'quotations/mood',
    content: [whole],
    cue: NONE,
    speaker: voice?.speaker ?? NONE,
    addressee: NONE,
    frame: NONE,
    venue: NONE,
    ...(voice?.doubtful && { doubtful: true }),
    unit: reading.index,
  }
}

/** A person by name as the subject of "could" and a verb of thinking or saying: what he thinks is his own. */
function thinksHimself(reading: Reading, main: Clause): boolean {
  const { words, rules, clauses, cues } = reading
  const k = clauses.indexOf(main)
  if (!rules.politeForms.has(words[main.finite]!.lower) || cues[k] === undefined) return false
  const subject = speakerOf(reading, k)
  return subject !== undefined && words.slice(subject.from, subject.to).some(({ named }) => named === 'person')
}

/** "Der Fahrer soll geflohen sein.": hearsay, and what is planned behind someone's words ("Das Werk soll schließen."). */
function hearsay(
  reading: Reading,
  here: readonly Draft[],
  near: Voice | undefined,
  reached: Voice | undefined,
): Draft | undefined {
  const { words, clauses, unit, rules } = reading
  if (here.length > 0) return undefined
  const main = clauses.find((clause) => clause.kind === 'main')
  if (!main || main.coordinated || !words[main.finite]!.verb!.lemmas.some((lemma) => rules.hearsay.has(lemma)))
    return undefined
  // "sollte" is past as often as reported: only right behind someone's words.
  const past = words[main.finite]!.verb!.past
  if (past && (!near || near.unit !== reading.index - 1)) return undefined
  const last = main.words.findLast((i) => words[i]!.pos !== 'PUNCT')!
  const perfect =
    words[last]!.pos === 'AUX' &&
    words[last]!.verb?.infinitive === true &&
    words[last - 1]?.verb?.participle === true &&
    words[last]!.lower !== 'werden' &&
    (!isState(reading, last) || main.words.some((i) => rules.hearsayAdverbs.has(words[i]!.lower)))
  if (!perfect && !near) return undefined
  const voice = near ?? reached
  return {
    type: 'free-indirect',
    medium: voice?.medium ?? 'speech',
    rule: perfect ? 'quotations/hearsay' : 'quotations/plan-continued',
    content: [{ start: unit.start, end: unit.end }],
    cue: NONE,
    speaker: voice?.speaker ?? NONE,
    addressee: NONE,
    frame: NONE,
    venue: NONE,
    // A plan behind somebody's words may be the outlet's own: the words are shown, no name is claimed.
    ...(voice && (voice.doubtful || !near || !perfect) && { doubtful: true }),
    unit: reading.index,
  }
}

/** "Der Fonds soll bis Juni gefüllt sein": with "sein" only verbs of motion and change tell what has happened. */
function isState({ words, rules }: Reading, last: number): boolean {
  const { lower, verb } = words[last - 1]!
  if (words[last]!.lower !== 'sein' || words[last - 2]?.finite === undefined) return false
  return !rules.passiveParticiples.has(lower) && !verb!.lemmas.some((lemma) => rules.moving.test(lemma))
}
