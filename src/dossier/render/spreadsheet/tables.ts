import type { Dossier } from '../../../model/relations.ts'
import { buildView } from '../../build-view.ts'
import { type Cite, type Source, type Sources, titleOf } from '../../sources.ts'
import type { StoryView } from '../../view.ts'
import { CORRECTION_WORDS } from '../../wording/corrections.ts'
import type { WordingLanguage } from '../../wording/index.ts'
import { oneLine } from '../text/layout.ts'
import { webLink } from '../web-link.ts'

/** A cell: text, number, or nothing. */
export type Value = string | number | undefined

/** One sheet of a workbook. */
export interface Table {
  /** In the dossier's language. */
  readonly name: string
  /** Names are part of the interface and the same in every language. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/** Where a passage stands; the last columns of every sheet but the first. */
const PLACE = ['source', 'outlet', 'date', 'passage', 'line', 'url', 'retrieved'] as const

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
    name: string,
    columns: readonly string[],
    of: (story: StoryView) => readonly (readonly Value[])[],
  ) => ({
    name,
    columns: ['story', ...columns, ...PLACE],
    rows: rows(of),
  })
  return [
    { name: heading.sources, columns: SOURCE, rows: sources.all.map(sourceRow) },
    table(heading.account, ['line', 'kind', 'item', 'reports'], ({ account }) =>
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
    table(heading.speech, ['speaker', 'role', 'statement', 'type', 'medium'], ({ speech }) =>
      speech.flatMap(({ name, role, said }) =>
        said.flatMap(({ id, wordings }) =>
          wordings.flatMap(({ otherSpeaker, type, medium, cites }) =>
            cites.map((cite) => [otherSpeaker ?? name, role, id, type, medium, ...place(cite)]),
          ),
        ),
      ),
    ),
    table(heading.timeline, ['event', 'day', 'type', 'status', 'participants', 'place', 'layer'], ({ timeline }) =>
      timeline.flatMap(({ id, value, type, status, participants, place: where, layer, cites }) =>
        cites.map((cite) => [id, value, type, status, participants.join(', '), where, layer, ...place(cite)]),
      ),
    ),
    table(heading.figures, ['measured', 'kind', 'low', 'high', 'unit', 'modifier'], ({ figures }) =>
      figures.flatMap(({ label, kind, unit, values }) =>
        values.map(({ low, high, modifier, isVague, cite, sentence }) => {
          const limits = isVague ? [undefined, undefined] : [low, high]
          return [oneLine(label), kind, ...limits, unit, modifier, ...place(sentence ?? cite)]
        }),
      ),
    ),
    table(heading.discrepancies, ['discrepancy', 'type', 'kind', 'severity', 'side', 'value'], ({ discrepancies }) =>
      discrepancies.flatMap(({ id, type, kind, severity, sides }) =>
        sides.flatMap(({ value, cites }, side) =>
          cites.map((cite) => [id, type, kind, severity, side + 1, oneLine(value), ...place(cite)]),
        ),
      ),
    ),
    table(heading.positions, ['actor', 'issue', 'stance'], ({ positions: { actors, issues } }) =>
      issues.flatMap(({ label, cells }) =>
        actors.flatMap(({ id, name }) =>
          (cells.get(id) ?? []).flatMap(({ stance, cites }) =>
            cites.map((cite) => [name, oneLine(label), stance, ...place(cite)]),
          ),
        ),
      ),
    ),
    table(heading.coverage, ['item', 'kind', 'what', 'reports'], ({ coverage }) =>
      coverage.rows.flatMap(({ item, kind, label, independent, cells }) =>
        [...cells.values()].flat().map((cite) => [item, kind, oneLine(label), independent, ...place(cite)]),
      ),
    ),
    table(heading.copies, ['copies', 'origin', 'percent', 'change'], ({ copies }) =>
      copies.flatMap(({ id, origin, members }) =>
        members.flatMap(({ source, percent, added, omitted, edited }) => {
          const row = (change: string, cite: Cite) => [id, origin.number, percent, change, ...place(cite)]
          return [
            [id, origin.number, percent, 'copy', ...whole(source)],
            ...added.map((cite) => row('added', cite)),
            ...omitted.map((cite) => row('omitted', cite)),
            ...edited.flatMap(({ before, after }) => [row('before', before), row('after', after)]),
          ]
        }),
      ),
    ),
    table(heading.people, ['name', 'kind', 'roles', 'qid'], ({ people }) =>
      people.flatMap(({ name, kind, roles, qid, cites }) =>
        cites.map((cite) => [name, kind, roles.map(({ text }) => oneLine(text)).join(', '), qid, ...place(cite)]),
      ),
    ),
    ...(stories.some(({ corrections }) => corrections.length > 0) ? [corrected()] : []),
  ]
  function corrected() {
    return table(
      CORRECTION_WORDS[wording.language].heading,
      ['correction', 'kind', 'what', 'by', 'at', 'why', 'state'],
      ({ corrections }) =>
        corrections.flatMap(({ id, kind, detail, by, at, why, isLost, cites }) => {
          const facts = [id, kind, oneLine(detail), by, at, why && oneLine(why), isLost ? 'lost' : 'applied']
          return cites.length > 0 ? cites.map((cite) => [...facts, ...place(cite)]) : [facts]
        }),
    )
  }
}

const SOURCE = [
  'source',
  'id',
  'title',
  'outlet',
  'date',
  'agency',
  'authors',
  'language',
  'url',
  'retrieved',
  'hash',
] as const

function sourceRow(source: Source): readonly Value[] {
  const { number, article } = source
  const { id, outlet, date, agency, authors, language, url, retrieved, hash } = article
  return [
    number,
    id,
    oneLine(titleOf(source)),
    outlet?.value,
    date?.value,
    agency?.value,
    authors.join('; '),
    language,
    webLink(url),
    retrieved,
    hash,
  ]
}

/** Where an article stands as a whole: by its title. */
function whole(source: Source): readonly Value[] {
  const { outlet, date, url, retrieved } = source.article
  return [source.number, outlet?.value, date?.value, oneLine(titleOf(source)), undefined, webLink(url), retrieved]
}

const placeIn = (sources: Sources) => (cite: Cite) => {
  const article = sources.find(cite.passage.article)?.article
  return [
    cite.number,
    article?.outlet?.value,
    article?.date?.value,
    oneLine(cite.text),
    cite.line,
    webLink(article?.url),
    article?.retrieved,
  ]
}
