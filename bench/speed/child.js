// Runs the built command line and reports its peak memory (kilobytes) on file descriptor 3.
import { writeSync } from 'node:fs'
import { main } from '../../dist/bundle/main.js'

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
await main(process.argv.slice(2))
