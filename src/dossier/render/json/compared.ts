import type { AppliedCorrection } from '../../../model/corrections.ts'
import type { Account, AccountLine, Coverage, Discrepancy, FigureGroup, Position } from '../../../model/relations.ts'
import type { Names } from '../../names.ts'
import { made, type Writer } from './evidence.ts'

/** Figures about the same thing. */
export function figuresJson(group: FigureGroup, write: Writer) {
  const label = write.one(group.label)
  const members = group.members.flatMap((member) => {
    const evidence = write([member.passage])
    return evidence.length === 0
      ? []
      : [
          {
            article: member.article,
            index: member.index,
            low: member.low,
            high: member.high,
            modifier: member.modifier,
            evidence,
            sentence: write([member.sentence]),
          },
        ]
  })
  return {
    id: group.id,
    kind: group.kind,
    unit: group.unit,
    ...(label && { label: label.text }),
    agree: group.agree,
    members,
    evidence: members.flatMap(({ evidence }) => evidence),
    ...made(group),
  }
}

/** Sides that differ. */
export function discrepancyJson(discrepancy: Discrepancy, write: Writer) {
  const about = write.one(discrepancy.about)
  const sides = discrepancy.sides.map(({ value, evidence }) => ({ value, evidence: write(evidence) }))
  return {
    id: discrepancy.id,
    type: discrepancy.type,
    kind: discrepancy.kind,
    severity: discrepancy.severity,
    ...(about && { about }),
    reason: discrepancy.reason,
    sides,
    evidence: sides.flatMap(({ evidence }) => evidence),
    ...made(discrepancy),
  }
}

/** What an actor wants on an issue. */
export function positionJson(position: Position, names: Names, write: Writer) {
  const label = write.one(position.issue.label)
  return {
    id: position.id,
    actor: position.actor,
    actorName: names.nameOf(position.actor),
    issue: { key: position.issue.key, ...(label && { label: label.text, evidence: [label] }) },
    stance: position.stance,
    ...(position.date !== undefined && { date: position.date }),
    evidence: write(position.evidence),
    ...made(position),
  }
}

/** Which article has which item. */
export function coverageJson(coverage: Coverage, write: Writer) {
  return {
    columns: coverage.columns,
    rows: coverage.rows.map((row) => {
      const label = write.one(row.label)
      return {
        kind: row.kind,
        item: row.item,
        ...(label && { label: label.text }),
        independent: row.independent,
        articles: [...new Set(row.cells.map(({ article }) => article))],
        evidence: write(row.cells),
      }
    }),
  }
}

/** What a person corrected: the log's entry with how it fits and the words it was said of. */
export function correctionJson({ passages, ...entry }: AppliedCorrection, write: Writer) {
  return { ...entry, evidence: write(passages) }
}

/** What all report, what is disputed, what only one has. */
export function accountJson(account: Account, write: Writer) {
  const line = ({ passage, evidence, independent, source }: AccountLine) => {
    const shown = write.one(passage)
    return shown ? [{ text: shown.text, independent, source, evidence: write([passage, ...evidence]) }] : []
  }
  return {
    shared: account.shared.flatMap(line),
    disputed: account.disputed.flatMap(line),
    single: account.single.flatMap(line),
  }
}
