import type { Passage } from '../model/article.ts'
import type { AccountLine, Dossier, StoryRelations } from '../model/relations.ts'
import { namesOf } from './names.ts'
import { inOwnLanguage } from './own-language.ts'
import {
  copiesSection,
  coverageSection,
  discrepanciesSection,
  figuresSection,
  positionsSection,
} from './sections/compared.ts'
import { correctionsSection, marksOf } from './sections/corrections.ts'
import { peopleSection } from './sections/people.ts'
import { speechSection } from './sections/speech.ts'
import { focusOn, timelineSection } from './sections/timeline.ts'
import { type Cite, type Sources, sourcesOf, titleOf } from './sources.ts'
import type { AccountView, Correctable, DiscrepancyView, DossierView, LineView, StoryView } from './view.ts'
import { type Wording, type WordingLanguage, wordingFor } from './wording/index.ts'
import { dateInWords } from './wording/values.ts'

/** Builds what all formats show. `language` is the dossier's own language; the articles decide where it is not given. */
export function buildView(dossier: Dossier, language?: WordingLanguage): DossierView {
  const wording = wordingFor(dossier, language)
  const sources = sourcesOf(dossier)
  const outlets = sources.all.flatMap(({ article }) => article.outlet?.value ?? [])
  const known = { outlets: new Set(outlets).size, articles: outlets.length }
  const independentReports = dossier.stories.reduce((sum, story) => sum + story.independentReports, 0)
  const position = new Map(dossier.stories.map(({ story }, index) => [story.id, index]))
  return {
    wording,
    sources,
    counts: [
      wording.articles(sources.all.length),
      wording.outlets(known, sources.all.length),
      wording.independent(independentReports),
      ...(dossier.stories.length > 1 ? [wording.stories(dossier.stories.length)] : []),
    ],
    independentReports,
    threads: dossier.threads.map(({ id, stories }) => ({
      id,
      stories: stories.flatMap((story) => position.get(story) ?? []),
    })),
    stories: dossier.stories.map((relations) => storyView(relations, sources, wording)),
  }
}

function storyView(relations: StoryRelations, sources: Sources, wording: Wording): StoryView {
  const { story } = relations
  const names = namesOf(relations)
  const label = sources.cite(story.label)
  const corrections = correctionsSection(relations.corrections ?? [], sources, wording)
  const markOf = marksOf(corrections, wording)
  const marked = <T extends Correctable>(items: readonly T[]): readonly T[] =>
    corrections.length === 0
      ? items
      : items.map((item) => {
          const corrected = markOf(item.id)
          return corrected === '' ? item : { ...item, corrected }
        })
  const discrepancies = marked(discrepanciesSection(relations.discrepancies, sources))
  return {
    id: story.id,
    title: titleIn(relations, label, sources, wording),
    ...(label && { label }),
    days: [...new Set([story.from, story.to])]
      .flatMap((day) => (day === undefined ? [] : dateInWords(day, wording)))
      .join(' – '),
    articles: story.articles.flatMap((article) => sources.find(article) ?? []),
    independentReports: relations.independentReports,
    account: accountView(relations, sources, discrepancies, wording),
    people: marked(peopleSection(relations.entities, sources)),
    speech: speechSection(relations, sources, names, wording).map((one) => ({ ...one, said: marked(one.said) })),
    timeline: marked(timelineSection(relations.timeline, sources, names, wording)),
    figures: marked(figuresSection(relations.figures, sources, wording)),
    discrepancies,
    positions: positionsSection(relations.positions, sources, names, wording),
    coverage: coverageSection(relations.coverage, sources, wording),
    copies: copiesSection(relations.copies, sources),
    corrections,
  }
}

/** The story's label, or the title of its first article that speaks the dossier's language where the label does not. */
function titleIn({ story }: StoryRelations, label: Cite | undefined, sources: Sources, { language }: Wording): string {
  const speaks = (article: string) => sources.find(article)?.article.language === language
  const own = speaks(story.label.article) ? undefined : story.articles.find(speaks)
  const source = own === undefined ? undefined : sources.find(own)
  return (source && titleOf(source)) || (label?.text.trim() ?? story.id)
}

/** Offset in a passage of the first evidence that is a part of it; 0 where none is. */
function firstWithin({ passage }: Cite, evidence: readonly Passage[]): number {
  const part = evidence.find(
    ({ article, start, end }) => article === passage.article && start >= passage.start && end <= passage.end,
  )
  return part === undefined ? 0 : part.start - passage.start
}

function accountView(
  { account, independentReports, story, timeline }: StoryRelations,
  sources: Sources,
  discrepancies: readonly DiscrepancyView[],
  wording: Wording,
): AccountView {
  const line = ({ passage, evidence, independent, source }: AccountLine): readonly LineView[] => {
    const shown = sources.cite(inOwnLanguage(passage, evidence, sources, wording))
    if (!shown) return []
    const found = source.kind === 'discrepancy' ? discrepancies.find(({ id }) => id === source.id) : undefined
    const event = source.kind === 'event' ? timeline.find(({ id }) => id === source.id) : undefined
    const cites = sources.cites([passage, ...evidence])
    return [
      {
        text: shown.text,
        focus: event ? focusOn(shown, event, sources) : firstWithin(shown, evidence),
        cites,
        independent,
        source,
        ...(found && { sides: found.sides, about: found.aboutIsSide ? '' : found.about }),
      },
    ]
  }
  const shared = account.shared.flatMap(line)
  return {
    shared,
    sharedByAll: shared.length > 0 && shared.every(({ independent }) => independent >= independentReports),
    disputed: account.disputed.flatMap(line),
    isAlone: story.articles.length === 1,
    single: account.single.flatMap(line),
  }
}
