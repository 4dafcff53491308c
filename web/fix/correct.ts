import type { Anchor, Correction, CorrectionAct, EntityAnchor } from '../../src/model/corrections.ts'
import type { DeskCite, DeskPerson } from '../../src/model/desk.ts'
import { desk, desksChanged } from '../api.ts'

/** Told once a correction is in the log. */
export const CORRECTED = 'desk-corrected'

/** Enters a correction into the log; all that is shown follows. */
export async function correct(act: CorrectionAct, why = ''): Promise<Correction> {
  const entry = await desk.post('/corrections', { act, ...(why.trim() !== '' && { why }) })
  desksChanged()
  dispatchEvent(new CustomEvent(CORRECTED, { detail: entry }))
  return entry
}

/** The words of a passage as what a correction is held by. */
export function anchorOf({ passage, text }: Pick<DeskCite, 'passage' | 'text'>): Anchor {
  return { article: passage.article, quote: text, start: passage.start }
}

/** Someone or something, by name and one place, or by name alone where it is meant in every story. */
export function entityOf({ name, kind, cites }: DeskPerson, everywhere = false): EntityAnchor {
  return { name, kind, ...(!everywhere && cites[0] && { mention: anchorOf(cites[0]) }) }
}

/** Who speaks in an article: by where that one names them, else by where another does. */
export function speakerOf(person: DeskPerson, article: string): EntityAnchor {
  const here = person.cites.find(({ passage }) => passage.article === article)
  return { ...entityOf(person), ...(here && { mention: anchorOf(here) }) }
}

/** One cite a source, the last of each: what is told stands behind what names it. */
export function membersOf(cites: readonly DeskCite[]): readonly DeskCite[] {
  return [...new Map(cites.map((cite) => [cite.number, cite])).values()]
}
