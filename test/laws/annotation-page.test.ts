import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LAYER_NAMES } from '../../src/model/layers.ts'
import { ROOT } from './source-files.ts'

const page = readFileSync(join(ROOT, 'docs/annotation.md'), 'utf8')

describe('the page on annotation', () => {
  it('has a heading for every layer, in the order the stages run, behind the blocks', () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])
    expect(headings).toEqual(['blocks', ...LAYER_NAMES])
  })

  it('links to pages that exist', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!)
    expect(links.length).toBeGreaterThan(LAYER_NAMES.length)
    expect(links.filter((link) => !existsSync(join(ROOT, 'docs', link)))).toEqual([])
  })
})
