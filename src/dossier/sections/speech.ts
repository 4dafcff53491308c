import type { Quotation } from '../../model/layers.ts'
import type { Difference, StatementAlignment, StoryRelations } from '../../model/relations.ts'
import type { Names } from '../names.ts'
import { passagesIn, quotationsOf, type StoryQuotation } from '../quotations.ts'
import type { Cite, Sources } from '../sources.ts'
import type { SaidView, SpeakerView, WordingView } from '../view.ts'
import type { Wording } from '../wording/index.ts'
import { numbersOf } from './people.ts'

/** Who said what: by speaker, the wordings of one statement beneath each other. */
export function speechSection(
  relations: StoryRelations,
  sources: Sources,
  names: Names,
  wording: Wording,
): readonly SpeakerView[] {
  const bySpeaker = new Map<string, SaidView[]>()
  const add = (speaker: string | undefined, said: SaidView) => {
    if (said.wordings.length === 0) return
    const key = speaker ?? (said.wordings[0]!.otherSpeaker === undefined ? NOBODY : NAMELESS)
    const list = bySpeaker.get(key)
    if (list) list.push(said)
    else bySpeaker.set(key, [said])
  }
  for (const statement of relations.statements) {
    const voices = voicesOf(statement, sources, names)
    const speaker = speakerOfMost(voices, statement.speaker)
    const said = saidTogether(statement, voices, speaker, sources, names, wording)
    if (said) add(speaker, said)
  }
  const aligned = new Set(relations.statements)
  for (const item of quotationsOf(relations, sources, names)) {
    if ((item.statement && aligned.has(item.statement)) || item.quotation.outer !== undefined) continue
    add(item.speaker, saidOnce(item, sources))
  }
  return [...bySpeaker]
    .map(([id, said]): SpeakerView => {
      // "Mr" and "Dr." are no office.
      const role = names.byId(id)?.roles.find(({ text }) => text.length > 3)?.text
      return {
        ...(id !== NOBODY && id !== NAMELESS && { id }),
        name: id === NOBODY ? wording.noSpeaker : id === NAMELESS ? wording.namelessSpeaker : names.nameOf(id),
        ...(role !== undefined && { role }),
        said: said.sort((a, b) => b.sources.length - a.sources.length || place(a) - place(b)),
      }
    })
    .sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined) || weight(b) - weight(a))
}

/** Keys that no story entity has: whoever is told of without a name, and where no speaker is certain. */
const NAMELESS = '?'
const NOBODY = ''

const weight = (speaker: SpeakerView) => speaker.said.reduce((sum, said) => sum + said.sources.length, 0)
const place = (said: SaidView) =>
  (said.wordings[0]?.number ?? 0) * 1e9 + (said.wordings[0]?.cites[0]?.passage.start ?? 0)

/** What one source's own words say about who speaks. */
interface Voice {
  readonly quotation?: Quotation
  /** Story entity that this source names as the speaker. */
  readonly entity?: string
  /** The speaker's words where they name no entity of the story: "ein Anwohner", "er". */
  readonly words?: string
  readonly isAttributed: boolean
}

function voicesOf(statement: StatementAlignment, sources: Sources, names: Names): readonly Voice[] {
  return statement.members.map((member): Voice => {
    const layers = sources.find(member.article)?.annotated.layers
    const annotation = layers?.statements[member.index]
    const quotation = annotation?.quotation === undefined ? undefined : layers?.quotations[annotation.quotation]
    const own = quotation?.speakerEntity && names.byMember(member.article, quotation.speakerEntity)?.id
    const entity = own || member.speaker
    const words = quotation && sources.cites(passagesIn(member.article, quotation.speaker))[0]?.text
    return {
      ...(quotation && { quotation }),
      ...(entity !== undefined && entity !== '' && { entity }),
      ...(words !== undefined && { words }),
      isAttributed: annotation?.source === 'attributed' || entity !== undefined,
    }
  })
}

/** Whom most sources name; the alignment's own choice where it is among them. */
function speakerOfMost(voices: readonly Voice[], chosen: string | undefined): string | undefined {
  const counts = new Map<string, number>()
  for (const { entity } of voices) if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  if (chosen !== undefined && counts.has(chosen)) return chosen
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/**
 * An alignment with at least one attributed member; `undefined` for what only outlets assert. The speaker's own
 * wordings come first; a wording whose source names someone else, or no one, says so.
 */
function saidTogether(
  statement: StatementAlignment,
  voices: readonly Voice[],
  speaker: string | undefined,
  sources: Sources,
  names: Names,
  wording: Wording,
): SaidView | undefined {
  if (!voices.some(({ isAttributed }) => isAttributed)) return undefined
  const wordings = statement.members.flatMap((member, index): readonly WordingView[] => {
    const voice = voices[index]!
    const view = wordingOf(sources.cites(member.passages), member.article, voice.quotation, sources)
    return view ? [{ ...view, ...whoElse(voice, speaker, names) }] : []
  })
  return {
    id: statement.id,
    wordings: saidAlike([...wordings].sort((a, b) => distance(a) - distance(b) || a.number - b.number)),
    sources: numbersOf(wordings.flatMap(({ cites }) => cites)),
    differences: differencesOf(statement, wording),
  }
}

/** Whom a source names instead of the speaker the statement is shown under. */
function whoElse(
  { entity, words }: Voice,
  speaker: string | undefined,
  names: Names,
): Pick<WordingView, 'otherSpeaker' | 'isUnattributed'> {
  if (speaker === undefined || entity === speaker) return words && speaker === undefined ? { otherSpeaker: words } : {}
  if (entity !== undefined) return { otherSpeaker: names.nameOf(entity) }
  return words === undefined ? { isUnattributed: true } : { otherSpeaker: words }
}

const distance = ({ otherSpeaker, isUnattributed }: WordingView) =>
  otherSpeaker !== undefined ? 2 : isUnattributed ? 1 : 0

/** The aspects in which the wordings differ; for the wording itself the words that do. */
function differencesOf({ differences }: StatementAlignment, wording: Wording): readonly string[] {
  const notes = new Map<string, string[]>()
  for (const { aspect, note } of differences) {
    const known = notes.get(aspect) ?? []
    notes.set(aspect, aspect === 'wording' && note !== '' ? [...known, note] : known)
  }
  return [...notes].map(([aspect, found]) => {
    const name = wording.difference[aspect as Difference['aspect']]
    return found.length > 0 ? `${name} (${found.slice(0, 3).join('; ')})` : name
  })
}

/** Sources that print the very same words share one line. */
function saidAlike(wordings: readonly WordingView[]): readonly WordingView[] {
  const byWords = new Map<string, WordingView>()
  for (const one of wordings) {
    const key = [one.text.replace(/\s+/g, ' '), one.otherSpeaker ?? '', one.isUnattributed ?? ''].join('\u0000')
    const known = byWords.get(key)
    if (!known) byWords.set(key, one)
    else {
      byWords.set(key, {
        ...known,
        cites: [...known.cites, ...one.cites],
        addressee: known.addressee.length > 0 ? known.addressee : one.addressee,
        venue: known.venue.length > 0 ? known.venue : one.venue,
        represents: known.represents.length > 0 ? known.represents : one.represents,
        anonymous: known.anonymous.length > 0 ? known.anonymous : one.anonymous,
      })
    }
  }
  return [...byWords.values()]
}

/** A quotation no alignment holds. */
function saidOnce(item: StoryQuotation, sources: Sources): SaidView {
  const cites = sources.cites(passagesIn(item.article.id, item.quotation.content))
  const view = wordingOf(cites, item.article.id, item.quotation, sources)
  const words = sources.cites(passagesIn(item.article.id, item.quotation.speaker))[0]?.text
  const other = item.speaker === undefined && words !== undefined ? { otherSpeaker: words } : {}
  return {
    id: `q-${item.article.id}-${item.index}`,
    wordings: view ? [{ ...view, ...other }] : [],
    sources: numbersOf(cites),
    differences: [],
  }
}

function wordingOf(
  cites: readonly Cite[],
  article: string,
  quotation: Quotation | undefined,
  sources: Sources,
): WordingView | undefined {
  const first = cites[0]
  if (!first) return undefined
  return {
    number: first.number,
    text: cites.map(({ text }) => text.trim()).join(' […] '),
    cites,
    ...(quotation && { type: quotation.type, medium: quotation.medium }),
    addressee: quotation ? sources.cites(passagesIn(article, quotation.addressee)) : [],
    venue: quotation ? sources.cites(passagesIn(article, quotation.venue)) : [],
    represents: sources.cites(passagesIn(article, quotation?.represents ?? [])),
    anonymous: sources.cites(passagesIn(article, quotation?.anonymous ?? [])),
  }
}
