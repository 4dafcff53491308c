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
  const add = (speaker: string, said: SaidView) => {
    if (said.wordings.length === 0) return
    const list = bySpeaker.get(speaker)
    if (list) list.push(said)
    else bySpeaker.set(speaker, [said])
  }
  for (const statement of relations.statements) {
    const said = saidTogether(statement, sources, names, wording)
    if (said) add(statement.speaker ?? speakerOfMost(statement) ?? '', said)
  }
  const aligned = new Set(relations.statements)
  for (const item of quotationsOf(relations, sources, names)) {
    if ((item.statement && aligned.has(item.statement)) || item.quotation.outer !== undefined) continue
    add(item.speaker ?? '', saidOnce(item, sources))
  }
  return [...bySpeaker]
    .map(([id, said]): SpeakerView => {
      const role = names.byId(id)?.roles[0]?.text
      return {
        ...(id !== '' && { id }),
        name: id === '' ? wording.noSpeaker : names.nameOf(id),
        ...(role !== undefined && { role }),
        said: said.sort((a, b) => b.sources.length - a.sources.length || place(a) - place(b)),
      }
    })
    .sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined) || weight(b) - weight(a))
}

const weight = (speaker: SpeakerView) => speaker.said.reduce((sum, said) => sum + said.sources.length, 0)
const place = (said: SaidView) =>
  (said.wordings[0]?.number ?? 0) * 1e9 + (said.wordings[0]?.cites[0]?.passage.start ?? 0)

/** An alignment with at least one attributed member; `undefined` for what only outlets assert. */
function saidTogether(
  statement: StatementAlignment,
  sources: Sources,
  names: Names,
  wording: Wording,
): SaidView | undefined {
  let attributed = false
  const wordings = statement.members.flatMap((member): readonly WordingView[] => {
    const layers = sources.find(member.article)?.annotated.layers
    const annotation = layers?.statements[member.index]
    const quotation = annotation?.quotation === undefined ? undefined : layers?.quotations[annotation.quotation]
    if (annotation?.source === 'attributed' || member.speaker !== undefined) attributed = true
    const other =
      member.speaker !== undefined && statement.speaker !== undefined && member.speaker !== statement.speaker
        ? names.nameOf(member.speaker)
        : undefined
    const view = wordingOf(sources.cites(member.passages), member.article, quotation, sources)
    return view ? [other === undefined ? view : { ...view, otherSpeaker: other }] : []
  })
  if (!attributed) return undefined
  return {
    id: statement.id,
    wordings: saidAlike([...wordings].sort((a, b) => a.number - b.number)),
    sources: [...new Set(wordings.map(({ number }) => number))],
    differences: differencesOf(statement, wording),
  }
}

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
    const key = `${one.text.replace(/\s+/g, ' ')}\u0000${one.otherSpeaker ?? ''}`
    const known = byWords.get(key)
    if (!known) byWords.set(key, one)
    else {
      const [addressee, venue] = [known.addressee, known.venue]
      byWords.set(key, {
        ...known,
        cites: [...known.cites, ...one.cites],
        addressee: addressee.length > 0 ? addressee : one.addressee,
        venue: venue.length > 0 ? venue : one.venue,
      })
    }
  }
  return [...byWords.values()]
}

/** A quotation no alignment holds. */
function saidOnce(item: StoryQuotation, sources: Sources): SaidView {
  const cites = sources.cites(passagesIn(item.article.id, item.quotation.content))
  const view = wordingOf(cites, item.article.id, item.quotation, sources)
  return {
    id: `q-${item.article.id}-${item.index}`,
    wordings: view ? [view] : [],
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
  }
}

function speakerOfMost(statement: StatementAlignment): string | undefined {
  const counts = new Map<string, number>()
  for (const { speaker } of statement.members)
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
