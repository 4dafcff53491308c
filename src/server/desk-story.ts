import { buildView } from '../dossier/build-view.ts'
import { titleOf } from '../dossier/sources.ts'
import type { StoryView } from '../dossier/view.ts'
import { wordDiff } from '../dossier/word-diff.ts'
import type { Article } from '../model/article.ts'
import type { DeskArticle, DeskMark, DeskSource, DeskStory } from '../model/desk.ts'
import type { AnnotatedArticle, Dossier } from '../model/relations.ts'

/** A story as the desk shows it, in the words of `language`: what every other form of a dossier shows too. */
export function deskStory(dossier: Dossier, language: 'de' | 'en'): DeskStory {
  const view = buildView(dossier, language)
  const story = view.stories[0]!
  const { account, timeline, speech, figures, discrepancies, people } = story
  return {
    id: story.id,
    thread: dossier.threads[0]!.id,
    title: story.title,
    days: story.days,
    counts: view.counts,
    independentReports: story.independentReports,
    sources: view.sources.all.map((source) => ({ ...facts(source.article, titleOf(source)), number: source.number })),
    account,
    timeline,
    speech,
    figures,
    discrepancies,
    people,
    positions: positionsOf(story),
    coverage: coverageOf(story),
    copies: copiesOf(story),
    corrections: story.corrections,
  }
}

function positionsOf({ positions: { actors, issues } }: StoryView): DeskStory['positions'] {
  return {
    actors,
    issues: issues.map(({ key, label, cells }) => ({
      key,
      label,
      cells: [...cells].map(([actor, positions]) => ({ actor, positions })),
    })),
  }
}

function coverageOf({ coverage: { columns, rows } }: StoryView): DeskStory['coverage'] {
  return {
    columns: columns.map(({ number }) => number),
    rows: rows.map(({ kind, item, label, independent, cells }) => ({
      kind,
      item,
      label,
      independent,
      cells: [...cells].map(([source, cites]) => ({ source, cites })),
    })),
  }
}

function copiesOf({ copies }: StoryView): DeskStory['copies'] {
  return copies.map(({ id, origin, agency, reason, members }) => ({
    id,
    origin: origin.number,
    reason,
    ...(agency !== undefined && { agency }),
    members: members.map(({ source, percent, added, omitted, edited }) => ({
      source: source.number,
      percent,
      added,
      omitted,
      edited: edited.map(({ before, after }) => ({ before, after, parts: wordDiff(before.text, after.text) })),
    })),
  }))
}

function facts(article: Article, title: string): Omit<DeskSource, 'number'> {
  const { id, outlet, date, agency, url, language } = article
  return {
    id,
    title,
    language,
    ...(outlet && { outlet: outlet.value }),
    ...(date && { date: date.value, dateBasis: date.basis }),
    ...(agency && { agency: agency.value }),
    ...(url !== undefined && /^https?:/i.test(url) && { url }),
  }
}

/** An article as the reader shows it, with the passages that were found in it. */
export function deskArticle(
  annotated: AnnotatedArticle,
  more: Pick<DeskArticle, 'revisions' | 'notes'> & { readonly story?: string; readonly title: string },
): DeskArticle {
  const { article } = annotated
  return {
    ...facts(article, more.title),
    reading: article.reading,
    textStart: article.textStart,
    hash: article.hash,
    ...(more.story !== undefined && { story: more.story }),
    authors: article.authors,
    blocks: article.blocks.map(({ start, end, role }) => ({ start, end, role })),
    marks: marksOf(annotated),
    revisions: more.revisions,
    notes: more.notes,
  }
}

function marksOf({ layers }: AnnotatedArticle): readonly DeskMark[] {
  const nameOf = (id: string | undefined) => layers.entities.find((entity) => entity.id === id)?.name ?? ''
  const named = new Map(
    layers.entities.flatMap(({ name, mentions }) => mentions.map((index) => [index, name] as const)),
  )
  const marks: DeskMark[] = [
    ...layers.quotations.flatMap(({ content, speakerEntity }) =>
      content.map(({ start, end }) => ({ start, end, kind: 'quotation' as const, label: nameOf(speakerEntity) })),
    ),
    ...layers.mentions.map(({ start, end }, index) => ({
      start,
      end,
      kind: 'mention' as const,
      label: named.get(index) ?? '',
    })),
    ...layers.timeExpressions.map(({ start, end, value }) => ({ start, end, kind: 'time' as const, label: value })),
    ...layers.figures.map(({ start, end, low, high, unit }) => ({
      start,
      end,
      kind: 'figure' as const,
      label: `${low === high ? low : `${low}–${high}`} ${unit}`.trim(),
    })),
  ]
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}
