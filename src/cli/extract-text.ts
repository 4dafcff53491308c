import { oneLine } from '../notify/wording.ts'
import type { ExtractRecord } from './extract-record.ts'

/** Fields in the order in which people ask for them. */
const FIELDS = [
  ['title', 'Title'],
  ['kicker', 'Kicker'],
  ['subtitle', 'Subtitle'],
  ['authors', 'Authors'],
  ['date', 'Published'],
  ['modified', 'Changed'],
  ['outlet', 'Outlet'],
  ['agency', 'Agency'],
  ['section', 'Section'],
  ['language', 'Language'],
  ['url', 'Address'],
  ['paywalled', 'Paywalled'],
  ['teaser', 'Teaser'],
  ['corrections', 'Corrections'],
  ['withdrawn', 'Withdrawn'],
] as const

/** A page for people: each field with the place it was found in, then the text by its blocks. */
export function extractText(record: ExtractRecord): string {
  const from: Readonly<Record<string, string>> = record.from ?? {}
  const line = (label: string, value: string, origin: string | undefined) =>
    `  ${label.padEnd(12)}${value}${origin === undefined ? '' : `  [${origin}]`}`
  const fields = FIELDS.flatMap(([key, label]) => {
    const value: unknown = record[key]
    const isNone = value === undefined || value === null || (Array.isArray(value) && value.length === 0)
    if (isNone)
      return key === 'date' || key === 'outlet' || key === 'title' ? [line(label, 'not found', undefined)] : []
    return [line(label, oneLine([value].flat().join('; ')), from[key])]
  })
  const text = line('Text', `${record.text.length} characters, ${record.blocks.length} parts`, from.text)
  const entries = (record.entries ?? []).length
  const notes = record.diagnostics.map(({ reason }) => line('Note', oneLine(reason), undefined))
  return [
    oneLine(record.id),
    ...fields,
    text,
    ...(entries > 0 ? [line('Entries', `${entries} of a live ticker`, from.entries)] : []),
    ...notes,
    '',
    ...record.blocks
      .filter(({ field }) => field !== 'title')
      .map(({ start, end, role }) => `  ${`${role}:`.padEnd(14)}${oneLine(record.text.slice(start, end))}`),
    '',
    '',
  ].join('\n')
}
