import { Command } from 'commander'
import type { Context } from './context.ts'
import { addDeskCommands } from './desk-commands.ts'
import { ALIASES, ALLOW_PRIVATE, DATE, type Declare, type Declared, LANG, STORE } from './flags.ts'
import { version } from './version.ts'

/** The commands with their flags and help. */
export function createProgram(context: Context): Command {
  const program = new Command('synopse')
    .description('Reads what many outlets report about a story and returns one sourced account.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText(
      'after',
      `
Inputs are text, HTML and JSON files, folders of them, or web addresses.

Examples:
  synopse dossier samples/telefonat
  synopse dossier coverage/ --format html --out dossier.html
  synopse annotate --date 2025-02-12 < articles.jsonl > annotated.jsonl
  synopse stories stream.jsonl | sort -k2
  synopse add coverage/ && synopse serve

Exit codes: 0 all good, 1 some inputs failed, 2 misuse, 130 stopped by Ctrl-C.
Run synopse <command> --help for one command.`,
    )
  const command: Declare = <Options>(...[name, inputs, inputsMean, summary, load, help]: Declared<Options>) =>
    program
      .command(name)
      .description(summary)
      .argument(inputs, inputsMean)
      .allowExcessArguments(false)
      .addHelpText('after', `\n${help}`)
      .action(async (given: readonly string[], options: Options) => (await load()).run(given, options, context))

  command(
    'dossier',
    '<inputs...>',
    'files, folders or web addresses',
    'one sourced account of what all inputs report',
    () => import('./commands/dossier.ts'),
    `Formats: text (for the terminal; --full for all of it), md, html (one file with all sources),
json (schema/dossier.schema.json), csv (statements and quotations), xlsx (a sheet for each kind of finding),
tables (the same sheets as CSV files in a ZIP), jsonl (their rows as JSON lines),
ics (the timeline as a calendar), events (the timeline as a table, CSV),
annotations (W3C Web Annotation), jsonld (schema.org), bibtex, ris and csl (the articles as references).
Without --format the ending of --out decides.

Examples:
  synopse dossier samples/telefonat
  synopse dossier a.txt b.html c.json --format md > dossier.md
  synopse dossier coverage/ --out dossier.html
  synopse dossier coverage/ --format json | jq '.stories[].discrepancies'`,
  )
    .option(
      '-f, --format <format>',
      'text, md, html, json, jsonl, csv, xlsx, tables, ics, events, annotations, jsonld, bibtex, ris or csl',
    )
    .option('-o, --out <file>', 'write to a file instead of stdout')
    .option('--full', 'text: everything, not only the weightiest of each section')
    .option(...ALIASES)
    .option(...LANG)
    .option(...DATE)
    .option(...ALLOW_PRIVATE)
    .option('--no-color', 'no colours in the terminal (also NO_COLOR=1)')

  command(
    'annotate',
    '[files...]',
    'files, folders or web addresses; stdin where none is named',
    'all layers as JSON, one line for each article',
    () => import('./commands/annotate.ts'),
    `Without files one article object a line is read from stdin, as in
  {"id": "a1", "text": "…", "title": "…", "date": "2025-02-12", "lang": "de"}
and one object a line is written with the same id, in input order. A bad line gives a line with "error".
Offsets count UTF-16 units of "text" as given; "field": "title" means they count in the title.

Examples:
  synopse annotate < articles.jsonl > annotated.jsonl
  synopse annotate report.txt --date 2025-02-12 | jq .quotations
  synopse annotate --jsonl part-1 part-2
  synopse annotate --explain report.txt | jq '.quotations[].why'`,
  )
    .option('--jsonl', 'read the files as JSON lines, whatever their names')
    .option('--explain', 'say of each quotation why it was found and whose it is')
    .option(...ALIASES)
    .option(...LANG)
    .option(...DATE)
    .option(...ALLOW_PRIVATE)

  command(
    'extract',
    '<inputs...>',
    'HTML files, folders or web addresses',
    'title, authors, date, outlet, language and text of pages',
    () => import('./commands/extract.ts'),
    `Examples:
  synopse extract page.html --url https://example.org/page
  synopse extract saved-pages/ | synopse annotate
  synopse extract --format text page.html
  synopse extract --explain page.html | jq .from`,
  )
    .option('-f, --format <format>', 'json, a line for each page; or text, for people, with the place of each field')
    .option('--url <url>', 'where a single page was fetched from')
    .option('--explain', 'say of each field where it was found')
    .option(...LANG)
    .option(...DATE)
    .option(...ALLOW_PRIVATE)

  command(
    'stories',
    '[inputs...]',
    'JSON lines, files or folders; the stories of the store where none is named',
    'which articles tell one story, and which copy another',
    () => import('./commands/stories.ts'),
    `One line for each article, in input order: {"id", "story", "thread", "copyOf"}.
Without inputs, one line for each story of the store, the one that changed last first.

Examples:
  synopse stories stream.jsonl
  synopse stories --explain stream.jsonl | jq -c .why
  synopse stories --store desk.db | jq -r '[.id, .label] | @tsv'
  synopse stories coverage/ more.jsonl | jq -s 'group_by(.story) | map(length)'`,
  )
    .option('--explain', 'say of each article why it is in its story, and which other one is most like it')
    .option(...LANG)
    .option(...DATE)
    .option(...ALLOW_PRIVATE)
    .option(...STORE)
  addDeskCommands(command)
  return program
}
