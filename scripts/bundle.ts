// Packs the built command line into few files, `dist/bundle`: Node takes as long to find and link 500 modules as to
// read several articles. Run by `npm run build`.
import { build } from 'rolldown'

await build({
  input: 'dist/cli/main.js',
  platform: 'node',
  // The language data stay where the compiler put them, packages where they are installed.
  external: [/\.json$/, /^[^./]/],
  // All beside one another and as deep as `dist/cli`: a path from a module holds from its chunk.
  output: { dir: 'dist/bundle', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
  // Some packages are made ready by what a module does when it is loaded.
  logLevel: 'warn',
})
