import { type Article, type Located, locate, type Passage, type Sourced } from '../../model/article.ts'
import type { Provenance } from '../../model/provenance.ts'
import type {
  Account,
  AccountLine,
  Copies,
  Coverage,
  Discrepancy,
  Dossier,
  FigureGroup,
  Position,
  StatementAlignment,
  StoryEntity,
  StoryRelations,
  TimelineEvent,
} from '../../model/relations.ts'
import { namesOf } from '../names.ts'
import { passagesIn, quotationsOf, type StoryQuotation } from '../quotations.ts'
import { type Sources, sourcesOf } from '../sources.ts'

/** Where in which article, and for convenience the words that stand there. */
export interface Evidence extends Located {
  readonly article: string
  readonly text: string
}

/** Version of the shape, raised when a field moves; described by `schema/dossier.schema.json`. */
export const DOSSIER_JSON_VERSION = 1

/** The dossier as `--format json` writes it. Passages that do not resolve are left out, never guessed. */
export type DossierJson = ReturnType<typeof dossierJson>

/**
 * Turns a dossier into its JSON form (DESIGN section 5): every fact carries `evidence`, offsets count UTF-16 units of
 * the article's `text` exactly as given, or of its `title` where `field` is `"title"`.
 */
export function dossierJson(dossier: Dossier) {
  const sources = sourcesOf(dossier)
  const write = writer(sources)
  return {
    format: 'synopse-dossier' as const,
    version: DOSSIER_JSON_VERSION,
    articles: sources.all.map(({ article }) => articleJson(article, write)),
    threads: dossier.threads.map(({ id, stories, reason, ...rest }) => ({ id, stories, reason, ...made(rest) })),
    stories: dossier.stories.map((relations) => storyJson(relations, sources, write)),
  }
}

/** {@link dossierJson} as text with a final newline. */
export function renderJson(dossier: Dossier): string {
  return `${JSON.stringify(dossierJson(dossier), null, 2)}\n`
}

interface Writer {
  (passages: readonly Passage[]): readonly Evidence[]
  /** One passage, or nothing where it does not resolve. */
  one(passage: Passage): Evidence | undefined
}

function writer(sources: Sources): Writer {
  const one = (passage: Passage): Evidence | undefined => {
    const cite = sources.cite(passage)
    const source = sources.find(passage.article)
    if (!cite || !source) return undefined
    return { article: passage.article, ...locate(source.article, passage), text: cite.text }
  }
  const many = (passages: readonly Passage[]) => {
    const seen = new Set<string>()
    return passages.flatMap((passage) => {
      const evidence = one(passage)
      const key = `${passage.article}\u0000${passage.start}-${passage.end}`
      if (!evidence || seen.has(key)) return []
      seen.add(key)
      return [evidence]
    })
  }
  return Object.assign(many, { one })
}

function made({ rule, confidence }: Provenance): Provenance {
  return { rule, confidence }
}

function articleJson(article: Article, write: Writer) {
  const sourced = (value: Sourced<string> | undefined) =>
    value && { value: value.value, basis: value.basis, reason: value.reason, evidence: write(value.evidence) }
  return {
    id: article.id,
    ...(article.title !== undefined && { title: article.title }),
    text: article.text,
    hash: article.hash,
    language: article.language,
    ...(article.url !== undefined && { url: article.url }),
    authors: article.authors,
    ...(article.date && { date: sourced(article.date)! }),
    ...(article.outlet && { outlet: sourced(article.outlet)! }),
    ...(article.agency && { agency: sourced(article.agency)! }),
    blocks: article.blocks.map((block) => ({ ...locate(article, block), role: block.role, ...made(block) })),
    diagnostics: article.diagnostics.map(({ span, ...rest }) => ({ ...rest, ...(span && locate(article, span)) })),
  }
}

function storyJson(relations: StoryRelations, sources: Sources, write: Writer) {
  const { story } = relations
  const names = namesOf(relations)
  const label = write.one(story.label)
  return {
    id: story.id,
    thread: story.thread,
    articles: story.articles,
    ...(label && { label: label.text, evidence: [label] }),
    ...(story.from !== undefined && { from: story.from }),
    ...(story.to !== undefined && { to: story.to }),
    reason: story.reason,
    ...made(story),
    independentReports: relations.independentReports,
    copies: relations.copies.map((copies) => copiesJson(copies, write)),
    entities: relations.entities.map((entity) => entityJson(entity, write)),
    timeline: relations.timeline.map((event) => eventJson(event, write)),
    quotations: quotationsOf(relations, sources, names).map((quotation) => quotationJson(quotation, write)),
    statements: relations.statements.map((statement) => statementJson(statement, sources, write)),
    figures: relations.figures.map((group) => figuresJson(group, write)),
    discrepancies: relations.discrepancies.map((discrepancy) => discrepancyJson(discrepancy, write)),
    positions: relations.positions.map((position) => positionJson(position, write)),
    coverage: coverageJson(relations.coverage, write),
    account: accountJson(relations.account, write),
  }
}

function copiesJson(copies: Copies, write: Writer) {
  const members = copies.members.map((member) => ({
    article: member.article,
    share: member.share,
    shared: member.shared.flatMap(({ origin, copy }) => {
      const [from, to] = [write.one(origin), write.one(copy)]
      return from && to ? [{ origin: from, copy: to }] : []
    }),
    added: write(member.added),
    omitted: write(member.omitted),
  }))
  return {
    id: copies.id,
    articles: copies.articles,
    origin: copies.origin,
    originReason: copies.originReason,
    ...(copies.agency !== undefined && { agency: copies.agency }),
    members,
    evidence: members.flatMap((member) => member.shared.flatMap(({ origin, copy }) => [origin, copy])),
    ...made(copies),
  }
}

function entityJson(entity: StoryEntity, write: Writer) {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    forms: entity.forms,
    roles: entity.roles.map(({ text, evidence }) => ({ text, evidence: write(evidence) })),
    members: entity.members,
    folded: entity.folded,
    evidence: write(entity.mentions),
    ...made(entity),
  }
}

function eventJson(event: TimelineEvent, write: Writer) {
  const label = write.one(event.label)
  return {
    id: event.id,
    type: event.type,
    ...(event.date !== undefined && { date: event.date }),
    dateEvidence: write(event.dateEvidence),
    status: event.status,
    participants: event.participants,
    ...(event.place !== undefined && { place: event.place }),
    layer: event.layer,
    ...(label && { label: label.text }),
    members: event.members.flatMap(({ article, index, passage }) => {
      const evidence = write([passage])
      return evidence.length > 0 ? [{ article, index, evidence }] : []
    }),
    evidence: write([event.label, ...event.members.map(({ passage }) => passage)]),
    ...made(event),
  }
}

function quotationJson({ article, index, quotation, ...joined }: StoryQuotation, write: Writer) {
  const parts = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    write(passagesIn(article.id, spans))
  return {
    article: article.id,
    index,
    type: quotation.type,
    medium: quotation.medium,
    content: parts(quotation.content),
    cue: parts(quotation.cue),
    speaker: parts(quotation.speaker),
    addressee: parts(quotation.addressee),
    venue: parts(quotation.venue),
    ...(joined.speaker !== undefined && { speakerEntity: joined.speaker }),
    ...(joined.addressee !== undefined && { addresseeEntity: joined.addressee }),
    ...(joined.statement && { statement: joined.statement.id }),
    evidence: parts(quotation.content),
    ...made(quotation),
  }
}

function statementJson(statement: StatementAlignment, sources: Sources, write: Writer) {
  const members = statement.members.flatMap((member) => {
    const evidence = write(member.passages)
    const annotation = sources.find(member.article)?.annotated.layers.statements[member.index]
    if (evidence.length === 0) return []
    return [
      {
        article: member.article,
        index: member.index,
        ...(member.speaker !== undefined && { speaker: member.speaker }),
        ...(annotation && {
          source: annotation.source,
          polarity: annotation.polarity,
          modality: annotation.modality,
          ...(annotation.quotation !== undefined && { quotation: annotation.quotation }),
        }),
        evidence,
      },
    ]
  })
  return {
    id: statement.id,
    ...(statement.speaker !== undefined && { speaker: statement.speaker }),
    members,
    differences: statement.differences.map(({ aspect, note, evidence }) => ({
      aspect,
      note,
      evidence: write(evidence),
    })),
    evidence: members.flatMap(({ evidence }) => evidence),
    ...made(statement),
  }
}

function figuresJson(group: FigureGroup, write: Writer) {
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

function discrepancyJson(discrepancy: Discrepancy, write: Writer) {
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

function positionJson(position: Position, write: Writer) {
  const label = write.one(position.issue.label)
  return {
    id: position.id,
    actor: position.actor,
    issue: { key: position.issue.key, ...(label && { label: label.text, evidence: [label] }) },
    stance: position.stance,
    ...(position.date !== undefined && { date: position.date }),
    evidence: write(position.evidence),
    ...made(position),
  }
}

function coverageJson(coverage: Coverage, write: Writer) {
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

function accountJson(account: Account, write: Writer) {
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
