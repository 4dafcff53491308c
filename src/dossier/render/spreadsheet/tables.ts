import type { Dossier } from '../../../model/relations.ts'
import { buildView } from '../../build-view.ts'
import type { Cite } from '../../sources.ts'
import type { EventView, StoryView } from '../../view.ts'
import { CORRECTION_WORDS } from '../../wording/corrections.ts'
import type { WordingLanguage } from '../../wording/index.ts'
import { oneLine } from '../text/layout.ts'
import { PLACE, placeIn, placeOfWhole, SOURCE, sourceRow, type Value } from './places.ts'

/** One sheet of a workbook, one file of tables. */
export interface Table {
  /** Part of the interface and the same in every language. */
  readonly key: string
  /** In the dossier's language. */
  readonly name: string
  /** Names are part of the interface and the same in every language. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/**
 * The dossier as tables, one for each kind of finding. A finding has a row for each passage that carries it, so that every
 * row names its source, passage and address.
 */
export function tablesOf(dossier: Dossier, language?: WordingLanguage): readonly Table[] {
  const { stories, sources, wording } = buildView(dossier, language)
  const { heading } = wording
  const place = placeIn(sources)
  const rows = (of: (story: StoryView) => readonly (readonly Value[])[]) =>
    stories.flatMap((story) => of(story).map((row) => [oneLine(story.title), ...row]))
  const table = (
    key: Exclude<keyof typeof heading, 'stories'> | 'corrections',
    columns: readonly string[],
    of: (story: StoryView) => readonly (readonly Value[])[],
  ) => ({
    key,
    name: key === 'corrections' ? CORRECTION_WORDS[wording.language].heading : heading[key],
    columns: ['story', ...columns, ...PLACE],
    rows: rows(of),
  })
  return [
    { key: 'sources', name: heading.sources, columns: SOURCE, rows: sources.all.map(sourceRow) },
    table('account', ['line', 'kind', 'item', 'reports'], ({ account }) =>
      (['shared', 'disputed', 'single'] as const).flatMap((kind) =>
        account[kind].flatMap(({ source, independent, cites, sides }, line) =>
          (sides ? sides.flatMap((side) => side.cites) : cites).map((cite) => [
            line + 1,
            kind,
            source.id,
            independent,
            ...place(cite),
          ]),
        ),
      ),
    ),
    table(
      'speech',
      ['speaker', 'role', 'statement', 'type', 'medium', 'addressee', 'venue', 'represents', 'differences'],
      ({ speech }) =>
        speech.flatMap(({ name, role, said }) =>
          said.flatMap(({ id, wordings, differences }) =>
            wordings.flatMap(({ otherSpeaker, type, medium, addressee, venue, represents, cites }) =>
              cites.map((cite) => [
                otherSpeaker ?? name,
                role,
                id,
                type,
                medium,
                ...[addressee, venue, represents].map(words),
                differences.join(' | '),
                ...place(cite),
              ]),
            ),
          ),
        ),
    ),
    table(
      'timeline',
      ['event', 'day', 'type', 'status', 'participants', 'place', 'layer', 'alike', 'unlike'],
      ({ timeline }) =>
        timeline.flatMap(({ cites, ...event }) =>
          cites.map((cite) => [
            event.id,
            event.value,
            event.type,
            event.status,
            event.participants.join(', '),
            event.place,
            event.layer,
            event.alike.join(' | '),
            unlike(event),
            ...place(cite),
          ]),
        ),
    ),
    table('figures', ['measured', 'kind', 'low', 'high', 'unit', 'modifier', 'whose', 'when'], ({ figures }) =>
      figures.flatMap(({ label, kind, unit, values }) =>
        values.map(({ low, high, modifier, isVague, cite, sentence, whose, when }) => {
          const limits = isVague ? [undefined, undefined] : [low, high]
          return [oneLine(label), kind, ...limits, unit, modifier, whose, when?.value, ...place(sentence ?? cite)]
        }),
      ),
    ),
    table(
      'discrepancies',
      ['discrepancy', 'type', 'kind', 'severity', 'about', 'reason', 'side', 'value'],
      ({ discrepancies }) =>
        discrepancies.flatMap(({ id, type, kind, severity, about, reason, sides }) =>
          sides.flatMap(({ value, cites }, side) =>
            cites.map((cite) => [
              id,
              type,
              kind,
              severity,
              oneLine(about),
              reason,
              side + 1,
              oneLine(value),
              ...place(cite),
            ]),
          ),
        ),
    ),
    table('positions', ['actor', 'issue', 'stance', 'day'], ({ positions: { actors, issues } }) =>
      issues.flatMap(({ label, cells }) =>
        actors.flatMap(({ id, name }) =>
          (cells.get(id) ?? []).flatMap(({ stance, day, cites }) =>
            cites.map((cite) => [name, oneLine(label), stance, day, ...place(cite)]),
          ),
        ),
      ),
    ),
    table('coverage', ['item', 'kind', 'what', 'reports'], ({ coverage }) =>
      coverage.rows.flatMap(({ item, kind, label, independent, cells }) =>
        [...cells.values()].flat().map((cite) => [item, kind, oneLine(label), independent, ...place(cite)]),
      ),
    ),
    table('copies', ['copies', 'origin', 'percent', 'change'], ({ copies }) =>
      copies.flatMap(({ id, origin, members }) =>
        members.flatMap(({ source, percent, added, omitted, edited }) => {
          const row = (change: string, cite: Cite) => [id, origin.number, percent, change, ...place(cite)]
          return [
            [id, origin.number, percent, 'copy', ...placeOfWhole(source)],
            ...added.map((cite) => row('added', cite)),
            ...omitted.map((cite) => row('omitted', cite)),
            ...edited.flatMap(({ before, after }) => [row('before', before), row('after', after)]),
          ]
        }),
      ),
    ),
    table('people', ['name', 'kind', 'roles', 'qid'], ({ people }) =>
      people.flatMap(({ name, kind, roles, qid, cites }) =>
        cites.map((cite) => [name, kind, roles.map(({ text }) => oneLine(text)).join(', '), qid, ...place(cite)]),
      ),
    ),
    ...(stories.some(({ corrections }) => corrections.length > 0) ? [corrected()] : []),
  ]
  function corrected() {
    return table('corrections', ['correction', 'kind', 'what', 'by', 'at', 'why', 'state'], ({ corrections }) =>
      corrections.flatMap(({ id, kind, detail, by, at, why, isLost, cites }) => {
        const facts = [id, kind, oneLine(detail), by, at, why && oneLine(why), isLost ? 'lost' : 'applied']
        return cites.length > 0 ? cites.map((cite) => [...facts, ...place(cite)]) : [facts]
      }),
    )
  }
}

const words = (cites: readonly Cite[]) => cites.map(({ text }) => oneLine(text)).join(' […] ')

/** Aspects of an event that sources give differently. */
export const unlike = ({ unlike }: Pick<EventView, 'unlike'>) =>
  unlike.map(({ label, values }) => `${label}: ${values.map(({ text }) => oneLine(text)).join(' / ')}`).join(' | ')
