import { SynopseError } from '../model/errors.ts'
import type { Dossier } from '../model/relations.ts'
import type { Ink } from './render/text/layout.ts'
import type { WordingLanguage } from './wording/index.ts'

/** The forms a dossier can take. */
export const DOSSIER_FORMATS = [
  'text',
  'md',
  'html',
  'json',
  'jsonl',
  'csv',
  'xlsx',
  'tables',
  'ics',
  'events',
  'annotations',
  'jsonld',
  'bibtex',
  'ris',
  'csl',
] as const

export type DossierFormat = (typeof DOSSIER_FORMATS)[number]

/** The ending a file of each format has, and its media type. */
export const DOSSIER_FILES: Readonly<Record<DossierFormat, { readonly ending: string; readonly type: string }>> = {
  text: { ending: 'txt', type: 'text/plain; charset=utf-8' },
  md: { ending: 'md', type: 'text/markdown; charset=utf-8' },
  html: { ending: 'html', type: 'text/html; charset=utf-8' },
  json: { ending: 'json', type: 'application/json; charset=utf-8' },
  jsonl: { ending: 'jsonl', type: 'application/jsonl; charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  tables: { ending: 'csv.zip', type: 'application/zip' },
  ics: { ending: 'ics', type: 'text/calendar; charset=utf-8' },
  events: { ending: 'events.csv', type: 'text/csv; charset=utf-8' },
  annotations: { ending: 'anno.jsonld', type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  jsonld: { ending: 'jsonld', type: 'application/ld+json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex; charset=utf-8' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems; charset=utf-8' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
}

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
 * Writes a dossier in one of {@link DOSSIER_FORMATS}: bytes where the format is `xlsx` or `tables`, text otherwise. Each form is loaded
 * only when it is asked for.
 *
 * @throws SynopseError `format-unknown`
 */
export async function renderDossier(
  dossier: Dossier,
  format: 'xlsx' | 'tables',
  options?: RenderOptions,
): Promise<Uint8Array>
export async function renderDossier(
  dossier: Dossier,
  format: Exclude<DossierFormat, 'xlsx' | 'tables'>,
  options?: RenderOptions,
): Promise<string>
export async function renderDossier(
  dossier: Dossier,
  format: DossierFormat,
  options?: RenderOptions,
): Promise<string | Uint8Array>
export async function renderDossier(
  dossier: Dossier,
  format: DossierFormat,
  options: RenderOptions = {},
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return (await import('./render/text/index.ts')).renderText(dossier, options)
    case 'md':
      return (await import('./render/markdown.ts')).renderMarkdown(dossier, options)
    case 'html':
      return (await import('./render/html/index.ts')).renderHtml(dossier, options)
    case 'json':
      return (await import('./render/json/index.ts')).renderJson(dossier)
    case 'jsonl':
      return (await import('./render/json/lines.ts')).renderJsonLines(dossier, options)
    case 'csv':
      return (await import('./render/csv.ts')).renderCsv(dossier)
    case 'xlsx':
      return (await import('./render/spreadsheet/xlsx.ts')).renderXlsx(dossier, options)
    case 'tables':
      return (await import('./render/spreadsheet/csv-archive.ts')).renderTables(dossier, options)
    case 'annotations':
      return (await import('./render/web-annotation.ts')).renderWebAnnotations(dossier)
    case 'jsonld':
      return (await import('./render/json-ld.ts')).renderJsonLd(dossier)
    case 'bibtex':
      return (await import('./render/references.ts')).renderBibtex(dossier)
    case 'ris':
      return (await import('./render/references.ts')).renderRis(dossier)
    case 'csl':
      return (await import('./render/references.ts')).renderCsl(dossier)
    case 'ics':
      return (await import('./render/ics.ts')).renderIcs(dossier, options)
    case 'events':
      return (await import('./render/events-csv.ts')).renderEventsCsv(dossier, options)
    default:
      throw new SynopseError(
        'format-unknown',
        `unknown format ${JSON.stringify(format)}; choose one of ${DOSSIER_FORMATS.join(', ')}`,
      )
  }
}
