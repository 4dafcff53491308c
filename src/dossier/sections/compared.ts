import type { Passage } from '../../model/article.ts'
import type { Figure } from '../../model/layers.ts'
import type { Copies, Coverage, Discrepancy, FigureGroup, Position } from '../../model/relations.ts'
import type { Names } from '../names.ts'
import { inOwnLanguage } from '../own-language.ts'
import type { Cite, Source, Sources } from '../sources.ts'
import type {
  CopiesView,
  CoverageView,
  DiscrepancyView,
  FigureGroupView,
  PositionsView,
  PositionView,
} from '../view.ts'
import type { Wording } from '../wording/index.ts'
import { dateInWords, isVague, quantityBeside } from '../wording/values.ts'

/** Figures beside each other; differing groups first, then those of most sources. */
export function figuresSection(
  groups: readonly FigureGroup[],
  sources: Sources,
  wording: Wording,
): readonly FigureGroupView[] {
  return groups
    .map((group): FigureGroupView => {
      const label = sources.cite(group.label)
      return {
        id: group.id,
        kind: group.kind,
        unit: group.unit,
        label: label?.text ?? wording.figureKind[group.kind],
        ...(label && { labelCite: label }),
        agree: group.agree,
        values: group.members.flatMap((member) => {
          const cite = sources.cite(member.passage)
          const sentence = sources.cite(member.sentence)
          // The group may compare in another unit than the source's own.
          const own = sources.find(member.article)?.annotated.layers.figures[member.index]
          if (!cite) return []
          const figure = own ?? { ...member, kind: group.kind, unit: group.unit }
          const words = quantityBeside(figure, cite.text, wording)
          const { low, high, modifier } = member
          const vague = isVague(figure, cite.text)
          const told = own && contextOf(own, member.article, sources)
          return [{ low, high, modifier, words, isVague: vague, cite, ...(sentence && { sentence }), ...told }]
        }),
      }
    })
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => Number(a.agree) - Number(b.agree) || reach(b) - reach(a))
}

/** Whose a figure is and when it holds, in the words of its source. */
function contextOf(
  { whose, when }: Figure,
  article: string,
  sources: Sources,
): Pick<FigureGroupView['values'][number], 'whose' | 'when'> {
  const owner = whose && sources.cite({ article, start: whose.start, end: whose.end })
  const time = when === undefined ? undefined : sources.find(article)?.annotated.layers.timeExpressions[when]
  const day = time && sources.cite({ article, start: time.start, end: time.end })
  return {
    ...(owner && { whose: owner.text }),
    ...(time && day && { when: { value: time.value, text: day.text } }),
  }
}

const reach = (group: FigureGroupView) => new Set(group.values.map(({ cite }) => cite.number)).size

/** Characters up to which the sentence a discrepancy is about stands in for the bare value in it. */
const LONGEST_TOPIC = 160

const SEVERITY = { high: 0, medium: 1, low: 2 } as const

/** Where reports differ, the clearest first. */
export function discrepanciesSection(
  discrepancies: readonly Discrepancy[],
  sources: Sources,
): readonly DiscrepancyView[] {
  return discrepancies
    .map((discrepancy): DiscrepancyView => {
      const about = sources.cite(discrepancy.about)
      const topic = about?.text.trim() ?? ''
      const sides = discrepancy.sides.flatMap(({ value, evidence }) => {
        const cites = sources.cites(evidence)
        const [first] = cites
        if (!first) return []
        const isTold = topic.length <= LONGEST_TOPIC && cites.some(({ text }) => topic.includes(text.trim()))
        const told = isTold ? topic : first.text
        // The words are the same on both sides: who says them is what differs.
        const isNameless = discrepancy.type === 'attribution' && !told.includes(value)
        return [{ value, text: isNameless ? `${value}: ${told}` : told, cites }]
      })
      const isSaidBySide = topic === '' || sides.some(({ text }) => text.includes(topic))
      return {
        id: discrepancy.id,
        type: discrepancy.type,
        kind: discrepancy.kind,
        severity: discrepancy.severity,
        about: about?.text ?? '',
        ...(about && !isSaidBySide && { aboutCite: about }),
        aboutIsSide: isSaidBySide,
        reason: discrepancy.reason,
        sides,
      }
    })
    .filter(({ sides }) => sides.length > 1)
    .sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity])
}

/** Actor x issue: the busiest issues and actors first. */
export function positionsSection(
  positions: readonly Position[],
  sources: Sources,
  names: Names,
  wording: Wording,
): PositionsView {
  const issues = new Map<string, { label: string; labelCite?: Cite; cells: Map<string, PositionView[]> }>()
  const actors = new Map<string, number>()
  for (const position of positions) {
    const cites = sources.cites(position.evidence)
    if (cites.length === 0) continue
    const label = sources.cite(position.issue.label)
    const issue = issues.get(position.issue.key) ?? {
      label: label?.text ?? position.issue.key,
      ...(label && { labelCite: label }),
      cells: new Map<string, PositionView[]>(),
    }
    issues.set(position.issue.key, issue)
    const { id, stance, date: day } = position
    const told = day === undefined ? {} : { day, date: dateInWords(day, wording) }
    const cell = [...(issue.cells.get(position.actor) ?? []), { id, stance, ...told, cites }]
    // In order of their days, so that a change shows.
    issue.cells.set(
      position.actor,
      cell.sort((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : Number((a.day ?? '~') > (b.day ?? '~')))),
    )
    actors.set(position.actor, (actors.get(position.actor) ?? 0) + 1)
  }
  return {
    actors: [...actors].sort(([, a], [, b]) => b - a).map(([id]) => ({ id, name: names.nameOf(id) })),
    issues: [...issues].map(([key, issue]) => ({ key, ...issue })).sort((a, b) => b.cells.size - a.cells.size),
  }
}

/** Which source reports what, the most widely reported first. */
export function coverageSection(coverage: Coverage, sources: Sources, wording: Wording): CoverageView {
  const shown = new Set<string>()
  return {
    columns: coverage.columns.flatMap((article) => sources.find(article) ?? []),
    rows: coverage.rows
      .map((row) => {
        const cells = new Map<number, readonly Cite[]>()
        for (const cite of sources.cites(row.cells)) cells.set(cite.number, [...(cells.get(cite.number) ?? []), cite])
        const label = sources.cite(inOwnLanguage(row.label, row.cells, sources, wording))?.text ?? ''
        return { kind: row.kind, item: row.item, label, independent: row.independent, cells }
      })
      .filter(({ cells, label }) => cells.size > 0 && label !== '')
      .sort((a, b) => b.independent - a.independent || b.cells.size - a.cells.size)
      .filter(({ label, cells }) => {
        // A statement and the event it tells of look alike to who reads the table: the same words, the same texts.
        const row = `${label.trim()}\n${[...cells.keys()].join(' ')}`
        return !shown.has(row) && shown.add(row)
      }),
  }
}

/** Which texts reprint which, with what each changed. */
export function copiesSection(copies: readonly Copies[], sources: Sources): readonly CopiesView[] {
  return copies.flatMap((item): readonly CopiesView[] => {
    const origin = sources.find(item.origin)
    if (!origin) return []
    const members = item.members.flatMap((member) => {
      const source = sources.find(member.article)
      if (!source || source === origin) return []
      const percent = Math.round(member.share * 100)
      const edited = [
        ...headlines(origin, source),
        ...member.shared.map((pair) => [pair.origin, pair.copy] as const),
      ].flatMap(([from, to]) => {
        const [before, after] = [sources.cite(from), sources.cite(to)]
        return before && after && spaced(before.text) !== spaced(after.text) ? [{ before, after }] : []
      })
      return [{ source, percent, added: sources.cites(member.added), omitted: sources.cites(member.omitted), edited }]
    })
    const { id, originReason, agency } = item
    return [{ id, origin, reason: originReason, ...(agency !== undefined && { agency }), members }]
  })
}

/** The headlines of an origin and its copy, where both have one. */
function headlines(origin: Source, copy: Source): readonly (readonly [Passage, Passage])[] {
  const headline = ({ annotated: { article } }: Source): Passage | undefined => {
    const block = article.blocks.find(({ role }) => role === 'headline')
    return block && { article: article.id, start: block.start, end: block.end }
  }
  const [before, after] = [headline(origin), headline(copy)]
  return before && after ? [[before, after]] : []
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
