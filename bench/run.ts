import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corporaFolder } from './corpora.ts'
import { measureConfidence, measureQuality } from './quality/measure.ts'
import { type BenchRun, resultsPage } from './results-page.ts'
import { measureSpeed } from './speed/run.ts'

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { confidence: { type: 'boolean' }, 'no-speed': { type: 'boolean' }, write: { type: 'boolean' } },
  })
  if (values.confidence) {
    const file = new URL('../src/language/de/data/confidence.json', import.meta.url)
    writeFileSync(file, `${JSON.stringify(await measureConfidence(), null, 2)}\n`)
  }
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  const run: BenchRun = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    version: manifest.version,
    quality: await measureQuality(positionals),
    speed: values['no-speed'] || positionals.length > 0 ? [] : await measureSpeed(corporaFolder()),
  }
  const page = resultsPage(run)
  console.log(page)
  if (values.write) {
    writeFileSync(new URL('RESULTS.md', import.meta.url), page)
  }
}
