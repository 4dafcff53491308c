import { type Article, locate, type Sourced } from '../../../model/article.ts'
import type { Dossier, StoryRelations } from '../../../model/relations.ts'
import { namesOf } from '../../names.ts'
import { quotationsOf } from '../../quotations.ts'
import { type Sources, sourcesOf } from '../../sources.ts'
import { accountJson, correctionJson, coverageJson, discrepancyJson, figuresJson, positionJson } from './compared.ts'
import { made, type Writer, writer } from './evidence.ts'
import { copiesJson, entityJson, eventJson, quotationJson, statementJson } from './told.ts'

export type { Evidence } from './evidence.ts'

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
    ...(article.retrieved !== undefined && { retrieved: article.retrieved }),
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
    positions: relations.positions.map((position) => positionJson(position, names, write)),
    coverage: coverageJson(relations.coverage, write),
    account: accountJson(relations.account, write),
    ...(relations.corrections && { corrections: relations.corrections.map((one) => correctionJson(one, write)) }),
  }
}
