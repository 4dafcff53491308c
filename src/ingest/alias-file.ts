import { readFile, stat } from 'node:fs/promises'
import type { Alias } from '../model/alias.ts'
import { SynopseError } from '../model/errors.ts'
import type { EntityKind } from '../model/layers.ts'
import { decode } from './decode.ts'
import { delimiterOf, readTable } from './delimited.ts'

/** What an alias file says, and what in it could not be used. */
export interface AliasFile {
  readonly aliases: readonly Alias[]
  /** One for each bad line or entry, in order. */
  readonly errors: readonly SynopseError[]
}

/** Larger files are taken for a mistake. */
const MOST_BYTES = 50_000_000
const LONGEST_NAME = 200
const QID = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/u
const LETTER = /\p{L}/u
const COLUMNS = ['name', 'forms', 'qid', 'kind'] as const
const KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  per: 'person',
  organization: 'organization',
  organisation: 'organization',
  org: 'organization',
  place: 'place',
  loc: 'place',
  other: 'other',
}

/** An entry as it stands in the file, nothing of it trusted. */
interface Entry {
  /** "aliases.csv:3" or "aliases.json, entry 3". */
  readonly where: string
  readonly name: unknown
  readonly forms: unknown
  readonly qid: unknown
  readonly kind: unknown
}

/**
 * Reads an alias file: CSV or TSV with a header line (`name,forms,qid,kind`, forms parted by "|"), or JSON, an array of
 * `{name, forms, qid, kind}`. Bad lines are told and left out; the others count.
 *
 * @throws SynopseError `aliases-unreadable` for what is no such file
 */
export async function readAliases(path: string): Promise<AliasFile> {
  const text = await textOf(path)
  const entries = /^\s*[[{]/u.test(text) ? jsonEntries(text, path) : tableEntries(text, path)
  const aliases: Alias[] = []
  const errors: SynopseError[] = []
  for (const entry of entries) {
    const alias = checked(entry)
    if (typeof alias === 'string') errors.push(new SynopseError('alias-invalid', `${entry.where}: ${alias}`))
    else aliases.push(alias)
  }
  return { aliases, errors: [...errors, ...conflicts(aliases, path)] }
}

const unreadable = (path: string, why: string) => new SynopseError('aliases-unreadable', `--aliases ${path}: ${why}`)

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) throw unreadable(path, `larger than ${MOST_BYTES / 1_000_000} MB; split it`)
    return decode(await readFile(path), path).text
  } catch (error) {
    if (error instanceof SynopseError && error.code !== 'input-binary') throw error
    throw unreadable(path, 'cannot be read as a text file; check the path, its permissions and that it is CSV or JSON')
  }
}

function tableEntries(text: string, path: string): readonly Entry[] {
  const [header, ...rows] = readTable(text, delimiterOf(text))
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  if (!columns.includes('name'))
    throw unreadable(path, `the first line must name the columns: ${COLUMNS.join(',')} (only name is needed)`)
  const at = COLUMNS.map((column) => columns.indexOf(column))
  return rows.map(({ line, cells }) => {
    const [name, forms, qid, kind] = at.map((index) => (index < 0 ? undefined : cells[index]?.trim()))
    return { where: `${path}:${line}`, name, forms: forms?.split('|'), qid, kind }
  })
}

function jsonEntries(text: string, path: string): readonly Entry[] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw unreadable(path, 'this is no JSON; give an array of {"name", "forms", "qid", "kind"}, or a CSV file')
  }
  if (!Array.isArray(data)) throw unreadable(path, 'the JSON must be an array of {"name", "forms", "qid", "kind"}')
  return data.map((item: unknown, index) => {
    const { name, forms, qid, kind } = (typeof item === 'object' && item !== null ? item : {}) as Partial<Entry>
    return { where: `${path}, entry ${index + 1}`, name, forms, qid, kind }
  })
}

/** The alias, or what is wrong with the entry and how to mend it. */
function checked({ name, forms = [], qid = '', kind = '' }: Entry): Alias | string {
  if (!isName(name)) return `no name; the column name needs 1 to ${LONGEST_NAME} characters with a letter among them`
  if (!Array.isArray(forms) || !forms.every((form) => typeof form === 'string' && form.length <= LONGEST_NAME))
    return `forms must be names of up to ${LONGEST_NAME} characters, in CSV parted by "|"`
  const item = typeof qid === 'string' ? QID.exec(qid.trim())?.[1] : undefined
  if (qid !== '' && qid !== null && item === undefined) return `${shown(qid)} is no Wikidata item; write it as Q64`
  const known = typeof kind === 'string' ? KINDS[kind.trim().toLowerCase()] : undefined
  if (kind !== '' && kind !== null && known === undefined)
    return `${shown(kind)} is no kind; write person, organization, place or other`
  return {
    name: name.trim(),
    forms: forms.map((form: string) => form.trim()).filter((form) => LETTER.test(form)),
    ...(known !== undefined && { kind: known }),
    ...(item !== undefined && { qid: item }),
  }
}

const isName = (name: unknown): name is string =>
  typeof name === 'string' && name.length <= LONGEST_NAME && LETTER.test(name)

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? String(value)

/** Names that stand for two different entries: they are used for neither. */
function conflicts(aliases: readonly Alias[], path: string): readonly SynopseError[] {
  const owner = new Map<string, Alias>()
  const told = new Set<string>()
  for (const alias of aliases)
    for (const form of new Set([alias.name, ...alias.forms])) {
      const key = `${alias.kind ?? ''} ${form.toLowerCase()}`
      const other = owner.get(key)
      if (other === undefined) owner.set(key, alias)
      else if (other !== alias) told.add(form)
    }
  return [...told].map(
    (form) =>
      new SynopseError('alias-invalid', `${path}: ${shown(form)} stands for two entries and is used for neither`),
  )
}
