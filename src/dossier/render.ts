import { SynopseError } from '../model/errors.ts'
import type { Dossier } from '../model/relations.ts'
import type { Ink } from './render/text/layout.ts'
import type { WordingLanguage } from './wording/index.ts'

/** The forms a dossier can take. */
export const DOSSIER_FORMATS = ['text', 'md', 'html', 'json', 'csv', 'ics'] as const

export type DossierFormat = (typeof DOSSIER_FORMATS)[number]

export interface RenderOptions {
  /** The dossier's own language; German where at least half of the articles are German, English otherwise. */
  readonly language?: WordingLanguage
  /** Columns of the `text` form, 80 by default. */
  readonly width?: number
  /** Colours of the `text` form, none by default. */
  readonly ink?: Ink
  /** Everything in the `text` form, not only the weightiest of each section. The other forms always hold everything. */
  readonly full?: boolean
}

/**
 * Writes a dossier in one of {@link DOSSIER_FORMATS}. Each form is loaded only when it is asked for.
 *
 * @throws SynopseError `format-unknown`
 */
export async function renderDossier(
  dossier: Dossier,
  format: DossierFormat,
  options: RenderOptions = {},
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./render/text/index.ts')).renderText(dossier, options)
    case 'md':
      return (await import('./render/markdown.ts')).renderMarkdown(dossier, options)
    case 'html':
      return (await import('./render/html/index.ts')).renderHtml(dossier, options)
    case 'json':
      return (await import('./render/json/index.ts')).renderJson(dossier)
    case 'csv':
      return (await import('./render/csv.ts')).renderCsv(dossier)
    case 'ics':
      return (await import('./render/ics.ts')).renderIcs(dossier, options)
    default:
      throw new SynopseError(
        'format-unknown',
        `unknown format ${JSON.stringify(format)}; choose one of ${DOSSIER_FORMATS.join(', ')}`,
      )
  }
}
