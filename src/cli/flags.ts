import type { Command } from 'commander'
import type { Context } from './context.ts'

/** A command's file: loaded only when it is called, so that `--help` and `--version` load nothing. */
export type Loaded<Options> = Promise<{
  readonly run: (inputs: readonly string[], options: Options, context: Context) => Promise<void>
}>

/** A command: its inputs and what they mean, its summary, how its file is loaded, and its help. */
export type Declared<Options> = readonly [
  name: string,
  inputs: string,
  inputsMean: string,
  summary: string,
  load: () => Loaded<Options>,
  help: string,
]

/** Declares a command. */
export type Declare = <Options>(...declared: Declared<Options>) => Command

export const LANG = ['--lang <de|en>', 'language of texts that do not say theirs'] as const
export const DATE = ['--date <YYYY-MM-DD>', 'publication date of texts that do not say theirs'] as const
export const ALIASES = [
  '--aliases <file>',
  'CSV, TSV or JSON of your own: names, other forms, Wikidata items, kinds',
] as const
export const ROLE = ['--role <reader|editor|admin>', 'what they may do, reader by default'] as const
export const ROLES_HELP =
  'Roles: reader; editor, who also adds and corrects; admin, who also takes over logs of corrections.'
export const STORE = [
  '--store <path|postgres://…>',
  'the store; else SYNOPSE_STORE, else a file in your data folder',
] as const

/** Names of hosts parted by commas; the option may be given several times. */
function hostsOf(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...text.split(',').map((host) => host.trim().toLowerCase())].filter((host) => host !== '')
}

export const ALLOW_PRIVATE = [
  '--allow-private <hosts>',
  'hosts, parted by commas, that may lie in your own network or on this machine',
  hostsOf,
] as const
export const LICENSED = [
  '--licensed <hosts>',
  'hosts, parted by commas, whose reservation of mining does not bind you, by licence or by law',
  hostsOf,
] as const
