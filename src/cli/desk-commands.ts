import { DATE, type Declare, LANG, STORE } from './flags.ts'

/** The commands that work with a store. */
export function addDeskCommands(command: Declare): void {
  command(
    'add',
    '<inputs...>',
    'files, folders or web addresses; - for JSON lines on stdin',
    'store articles with all that is found in them',
    () => import('./commands/add.ts'),
    `One line for each input once it is on disk: {"id", "outcome"}, outcome added, revised, updated or unchanged.
The same content again changes nothing; a changed text of the same address is a new revision.

Examples:
  synopse add coverage/
  synopse add https://example.org/article
  synopse add - < articles.jsonl
  synopse add --later --store postgres://desk@db/synopse stream.jsonl`,
  )
    .option('--later', 'store only; synopse worker annotates')
    .option(...STORE)
    .option(...LANG)
    .option(...DATE)

  command(
    'serve',
    '[none...]',
    'takes no inputs',
    'the web desk and its HTTP API, on this machine',
    () => import('./commands/serve.ts'),
    `It answers this machine only. The API is described at /api/v1/openapi.json.

Examples:
  synopse serve
  synopse serve --port 8080 --store desk.db`,
  )
    .option('--port <n>', 'port, 4127 by default; 0 takes any free one')
    .option('--host <address>', 'an address of this machine alone, 127.0.0.1 by default')
    .option(...STORE)

  command(
    'search',
    '<query...>',
    'words, "phrases", begin*, -without, a OR b, and fields',
    'passages of stored articles that answer a query',
    () => import('./commands/search.ts'),
    `Fields: speaker: outlet: agency: entity: date: type:quotation lang:
Dates: 2025-02-12, 2025-02, 2025-02-01..2025-02-28, >=2025-02-01, heute, gestern, 7d, letzte-2-wochen.

Examples:
  synopse search Waffenruhe
  synopse search '"vor dem Winter" -Sport date:2031-03'
  synopse search speaker:Tamm Brücke`,
  )
    .option('--limit <n>', 'how many hits, 20 by default')
    .option('--json', 'one line of JSON for each hit')
    .option('--no-color', 'no colours in the terminal (also NO_COLOR=1)')
    .option(...STORE)

  command(
    'show',
    '<ids...>',
    'ids of stories or articles',
    'the account of a stored story, or the text of a stored article',
    () => import('./commands/show.ts'),
    `Examples:
  synopse show s3f2a9c01b77e
  synopse show s3f2a9c01b77e --full | less`,
  )
    .option('--full', 'everything, not only the weightiest of each section')
    .option('--json', 'as JSON')
    .option(...STORE)

  command(
    'export',
    '[stories...]',
    'ids of stories; all articles where none is named',
    'stories in any form of a dossier, or articles as JSON lines',
    () => import('./commands/export.ts'),
    `Examples:
  synopse export s3f2a9c01b77e --format html --out story.html
  synopse export > articles.jsonl`,
  )
    .option(
      '-f, --format <format>',
      'as of synopse dossier (xlsx, html, bibtex, …), or jsonl for the articles themselves',
    )
    .option('-o, --out <file>', 'write to a file instead of stdout')
    .option(...STORE)

  command(
    'backup',
    '<file...>',
    'the file to write, as in desk.jsonl.gz',
    'the whole store in one file',
    () => import('./commands/backup.ts'),
    `A backup of one kind of store is restored by the other as well.

Example:
  synopse backup desk.jsonl.gz`,
  ).option(...STORE)

  command(
    'restore',
    '<file...>',
    'a file synopse backup wrote',
    'read a backup into an empty store',
    () => import('./commands/restore.ts'),
    `Example:
  synopse restore desk.jsonl.gz --store postgres://desk@db/synopse`,
  ).option(...STORE)

  command(
    'worker',
    '[none...]',
    'takes no inputs',
    'annotate what waits in the store',
    () => import('./commands/worker.ts'),
    `On a PostgreSQL store, run as many as you like, on as many machines as you like.

Examples:
  synopse worker --store postgres://desk@db/synopse --watch`,
  )
    .option('--watch', 'keep waiting for new work')
    .option(...STORE)
}
