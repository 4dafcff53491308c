#!/usr/bin/env node
// Written for any Node: an old one must get one clear line instead of a syntax error.
var version = process.versions.node.split('.').map(Number)
if (version[0] < 22 || (version[0] === 22 && version[1] < 12)) {
  console.error(
    'synopse needs Node 22.12 or newer, this is Node ' +
      process.versions.node +
      '. Install a current Node (https://nodejs.org), or inside a clone of the repository use "npm run -s synopse --", which brings its own.',
  )
  process.exit(2)
}
import('node:module')
  .then((module) => {
    // What was compiled once is read from the system's folder for temporary files the next time.
    if (module.enableCompileCache) module.enableCompileCache()
    return import('../dist/bundle/main.js')
  })
  .then(
    (cli) => cli.main(process.argv.slice(2)),
    (error) => {
      console.error(
        error && error.code === 'ERR_MODULE_NOT_FOUND'
          ? `synopse is not built yet: run "npm run build" first. (${error.message.split('\n')[0]})`
          : error,
      )
      process.exit(2)
    },
  )
