import { CORRECT_USES } from './correct-uses.ts'
import { ALLOW_PRIVATE, DATE, type Declare, LANG, LICENSED, ROLE, ROLES_HELP, STORE } from './flags.ts'

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
    .option(...ALLOW_PRIVATE)

  command(
    'watch',
    '[inputs...]',
    'OPML files, or addresses of feeds, of lists of feeds, of pages; what is watched already where none is named',
    'look at feeds again and again, store what they bring, tell what is new',
    () => import('./commands/watch.ts'),
    `Told are: story, source (another independent report), figure (a number was changed), contradiction,
correction, retraction. An edited headline or comma is a new revision in the store and no news.
robots.txt and reservations of text and data mining are heeded, unchanged pages are not fetched again.
All it must remember is in the store: it may be stopped at any moment and goes on where it was.

Examples:
  synopse watch feeds.opml --contact desk@example.org
  synopse watch https://example.org/rss --once
  synopse watch --every 30m --tell contradiction,figure,retraction --feed news.atom
  synopse watch --json | jq -r 'select(.kind == "contradiction") | .passages[].text'
  synopse watch --webhook https://example.org/hook
  synopse watch --digest-to desk@example.org --digest-via smtp://mail.example.org --digest-every 1d
  synopse watch --forget https://example.org/rss
  synopse export --format opml --out feeds.opml`,
  )
    .option('--once', 'look once and end, for cron')
    .option('--every <time>', 'how often a feed is looked at: 30m, 2h; 15m by default, 1m at least')
    .option('--contact <address>', 'mail or web address that publishers find in their logs (also SYNOPSE_CONTACT)')
    .option(...LICENSED)
    .option(...ALLOW_PRIVATE)
    .option('--tell <kinds>', 'only these kinds of news, parted by commas')
    .option('--json', 'one line of JSON for each piece of news')
    .option('--feed <file>', 'also keep the last 200 news in a feed: .atom, .xml or .json')
    .option('--webhook <url>', 'also post news as JSON to a public address')
    .option('--webhook-private', 'the webhook may lie in a private network or on this machine')
    .option('--digest-to <address>', 'also mail a digest to this address')
    .option('--digest-from <address>', 'sender of the digest; the receiver where absent')
    .option('--digest-via <way>', 'smtp://user:password@host, sendmail, or a folder that gets .eml files')
    .option('--digest-every <time>', 'time between two digests, 1d by default')
    .option('--forget', 'no longer watch the inputs')
    .option(...STORE)

  command(
    'serve',
    '[none...]',
    'takes no inputs',
    'the web desk and its HTTP API',
    () => import('./commands/serve.ts'),
    `It answers this machine only, without a login; where others reach it (--host, --name) everybody logs in, with a name and password (synopse user) or a token.
The API is described at /api/v1/openapi.json.

Examples:
  synopse serve
  synopse serve --port 8080 --store desk.db
  synopse user add 'Ilse Tamm' --role editor && synopse serve --name desk.example.org`,
  )
    .option('--port <n>', 'port, 4127 by default; 0 takes any free one')
    .option('--host <address>', 'address to bind to, 127.0.0.1 by default')
    .option('--name <names...>', 'names under which others reach it through your proxy')
    .option('--login', 'ask who somebody is on this machine too')
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
    'ids of stories, or the word corrections; all articles where none is named',
    'stories in any form of a dossier, articles as JSON lines, corrections, or the watched feeds as OPML',
    () => import('./commands/export.ts'),
    `Examples:
  synopse export s3f2a9c01b77e --format html --out story.html
  synopse export > articles.jsonl
  synopse export corrections --format csv --out corrections.csv
  synopse export --format opml --out feeds.opml`,
  )
    .option(
      '-f, --format <format>',
      'as of synopse dossier (xlsx, html, bibtex, …); articles for the articles themselves; opml for the watched feeds',
    )
    .option('-o, --out <file>', 'write to a file instead of stdout')
    .option(...STORE)

  command(
    'correct',
    '<what...>',
    'a kind of correction and what it is said of; or list, import',
    'put right what was found: kept apart from it, undoable',
    () => import('./commands/correct.ts'),
    `Kinds:
${Object.entries(CORRECT_USES)
  .map(([kind, use]) => `  ${kind.padEnd(20)} ${use}`)
  .join('\n')}
  list                 [story]
  import               <file…>
Items and discrepancies are named by their ids in the JSON form of the story; passages by offsets in the text as given.
Prints the entry of the log. synopse export corrections writes the log.

Examples:
  synopse correct rename-entity s3f2a9c01b77e Horinskij 'Wolod Horynskyj'
  synopse correct merge-entities s3f2a9c01b77e 'Ilse Tamm' Thamm --why 'slip of the pen'
  synopse correct reject-discrepancy s3f2a9c01b77e d2
  synopse correct note bericht-3:120-185 'asked the ministry, no answer yet'
  synopse correct undo k5d0e1f2a3b4c`,
  )
    .option('--by <name>', 'who corrects; else SYNOPSE_USER, else your user name')
    .option('--why <text>', 'why')
    .option('--everywhere', 'entities: in every story, by name')
    .option(...STORE)

  command(
    'user',
    '<what...>',
    'add <name>, change <name>, list, or remove <name>',
    'people who log in to a desk that others reach',
    () => import('./commands/user.ts'),
    `${ROLES_HELP}
add and change ask for the password, or read it from standard input. change and remove end the user's sessions.

Examples:
  synopse user add 'Ilse Tamm' --role editor
  pass show desk/tamm | synopse user change 'Ilse Tamm'
  synopse user list | jq -r '[.name, .role] | @tsv'`,
  )
    .option(...ROLE)
    .option(...STORE)

  command(
    'token',
    '<what...>',
    'create <name>, list, revoke <id…>, or log',
    'programs (or people) that may use a desk that others reach',
    () => import('./commands/token.ts'),
    `${ROLES_HELP}
create prints the secret once. log prints who did what, newest first.

Examples:
  synopse token create 'Ilse Tamm' --role editor --days 365
  synopse token list | jq -r '[.id, .name, .role] | @tsv'
  synopse token revoke 5d0e1f2a`,
  )
    .option(...ROLE)
    .option('--days <n>', 'how long it is valid; forever by default')
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
