import type { Dossier, StoryRelations } from '../../model/relations.ts'
import { buildView } from '../build-view.ts'
import { namesOf } from '../names.ts'
import { passagesIn, quotationsOf } from '../quotations.ts'
import { type Source, type Sources, titleOf } from '../sources.ts'
import type { StoryView } from '../view.ts'
import { oneLine } from './text/layout.ts'
import { urnOf, webLink } from './web-link.ts'

/** schema.org has no word for when a source was read; that of PAV (Provenance, Authoring and Versioning) says just this. */
const CONTEXT = [
  'https://schema.org',
  { retrievedOn: { '@id': 'http://purl.org/pav/retrievedOn', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' } },
]

/**
 * The dossier in the words of schema.org (JSON-LD): each story an `Event`-bearing `CreativeWork` that is based on
 * `NewsArticle`s, its quotations as `Quotation`, its timeline as `Event`s, its people, bodies and places as `about`.
 */
export function renderJsonLd(dossier: Dossier): string {
  const { stories, sources } = buildView(dossier)
  const graph = [
    ...sources.all.map(article),
    ...stories.map((view, index) => story(view, dossier.stories[index]!, sources)),
  ]
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`
}

function article(source: Source) {
  const { id, url, language, date, outlet, authors, retrieved } = source.article
  const link = webLink(url)
  return {
    '@type': 'NewsArticle',
    '@id': urnOf(id),
    headline: oneLine(titleOf(source)),
    ...(link !== undefined && { url: link }),
    ...(language !== 'und' && { inLanguage: language }),
    ...(date && { datePublished: date.value }),
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet.value } }),
    ...(retrieved !== undefined && { retrievedOn: retrieved }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
  }
}

const TYPES = { person: 'Person', organization: 'Organization', place: 'Place', other: 'Thing' } as const

function story(view: StoryView, relations: StoryRelations, sources: Sources) {
  const names = namesOf(relations)
  return {
    '@type': 'CreativeWork',
    '@id': urnOf(view.id),
    name: oneLine(view.title),
    isBasedOn: view.articles.map((source) => ({ '@id': urnOf(source.article.id) })),
    about: view.people.map(({ kind, name, qid, spellings }) => ({
      '@type': TYPES[kind],
      name,
      ...(qid !== undefined && { sameAs: `http://www.wikidata.org/entity/${qid}` }),
      ...(spellings.length > 0 && { alternateName: spellings.map(({ text }) => oneLine(text)) }),
    })),
    hasPart: [
      ...quotationsOf(relations, sources, names).map(({ article: told, quotation, speaker }) => ({
        '@type': 'Quotation',
        text: sources
          .cites(passagesIn(told.id, quotation.content))
          .map(({ text }) => oneLine(text))
          .join(' […] '),
        ...(speaker !== undefined && { spokenByCharacter: { '@type': 'Person', name: names.nameOf(speaker) } }),
        isPartOf: { '@id': urnOf(told.id) },
      })),
      ...view.timeline.map(({ value, text, place, cites }) => ({
        '@type': 'Event',
        name: oneLine(text),
        ...(value !== undefined && { startDate: value }),
        ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
        subjectOf: [...new Set(cites.map(({ passage }) => passage.article))].map((id) => ({ '@id': urnOf(id) })),
      })),
    ],
  }
}
