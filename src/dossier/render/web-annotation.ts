import { type Article, locate } from '../../model/article.ts'
import type { Dossier } from '../../model/relations.ts'
import { type Span, slice } from '../../model/span.ts'
import { namesOf } from '../names.ts'
import { quotationsOf } from '../quotations.ts'
import { type Source, type Sources, sourcesOf } from '../sources.ts'
import { urnOf, webLink } from './web-link.ts'

/** Characters of the surroundings that tell a quote from the same words elsewhere. */
const AROUND = 32

/**
 * All quotations and discrepancies as a W3C Web Annotation collection (JSON-LD): each names its article as target and its
 * passage both by its words with their surroundings and by its place in UTF-16 units of the text as given (of the title
 * where `field` says so).
 */
export function renderWebAnnotations(dossier: Dossier): string {
  const sources = sourcesOf(dossier)
  const items = dossier.stories.flatMap((relations) => {
    const names = namesOf(relations)
    const said = quotationsOf(relations, sources, names).flatMap(({ article, index, quotation, speaker }) =>
      quotation.content.map((span, part) => ({
        id: urnOf(article.id, 'quotation', index + 1, part + 1),
        type: 'Annotation',
        motivation: 'identifying',
        body: body(
          [quotation.type, quotation.medium, ...(speaker === undefined ? [] : [names.nameOf(speaker)])].join('; '),
        ),
        target: targetOf(article, span),
      })),
    )
    const disputed = relations.discrepancies.map(({ id, type, kind, severity, sides, reason }) => ({
      id: urnOf(relations.story.id, id),
      type: 'Annotation',
      motivation: 'questioning',
      body: body([type, kind, severity, reason].join('; ')),
      target: sides.flatMap(({ evidence }) =>
        evidence.flatMap((passage) => targetsOf(passage.article, passage, sources)),
      ),
    }))
    return [...said, ...disputed.filter(({ target }) => target.length > 0)]
  })
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

const body = (value: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' })

function targetsOf(article: string, span: Span, sources: Sources) {
  const source: Source | undefined = sources.find(article)
  return source ? [targetOf(source.article, span)] : []
}

function targetOf(article: Article, span: Span) {
  const { start, end, field } = locate(article, span)
  const whole = field === 'title' ? (article.title ?? '') : article.text
  return {
    source: webLink(article.url) ?? urnOf(article.id),
    ...(field && { field }),
    ...(article.retrieved !== undefined && { state: { type: 'TimeState', sourceDate: article.retrieved } }),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: slice(whole, { start, end }),
        prefix: whole.slice(Math.max(0, start - AROUND), start),
        suffix: whole.slice(end, end + AROUND),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}
