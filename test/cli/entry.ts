import { main } from '../../src/cli/main.ts'

// The real CLI from its sources, for tests: `node test/cli/entry.ts dossier …`.
await main(process.argv.slice(2))
