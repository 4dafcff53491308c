import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkEvidence, dossierJson } from '../../src/dossier/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Dossier } from '../../src/model/relations.ts'
import { isFailure, readArticles } from '../../src/pipeline/read.ts'
import { buildDossier } from '../../src/pipeline/relate.ts'
import { bridgeDossier } from '../support/dossier.ts'
import { evidenceOf } from './evidence-of.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const SEEDS = `${ROOT}../shared/seeds`
const schema: object = JSON.parse(readFileSync(`${ROOT}schema/dossier.schema.json`, 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema)

/** What leaves the program: parsed again, so that only what JSON can carry is judged. */
function written(dossier: Dossier): { readonly articles: readonly { id: string; text: string; title?: string }[] } {
  return JSON.parse(JSON.stringify(dossierJson(dossier)))
}

function expectSound(dossier: Dossier): void {
  expect(checkEvidence(dossier)).toEqual([])
  const json = written(dossier)
  validate(json)
  expect(validate.errors ?? []).toEqual([])
  const articles = new Map(json.articles.map((article) => [article.id, article]))
  for (const evidence of evidenceOf(json)) {
    const article = articles.get(evidence.article)!
    const text = evidence.field === 'title' ? article.title! : article.text
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
  }
}

async function dossierOf(folder: string): Promise<Dossier> {
  const articles: Article[] = []
  for await (const item of readArticles([folder])) if (!isFailure(item)) articles.push(item)
  return buildDossier(articles)
}

describe('the JSON form and its schema', () => {
  it('a dossier with every relation is valid, and every evidence is the words at its place', () => {
    expectSound(bridgeDossier)
    expect(evidenceOf(written(bridgeDossier)).filter(({ field }) => field === 'title')).not.toEqual([])
  })

  it('an empty dossier is valid', () => {
    expectSound({ articles: [], threads: [], stories: [] })
  })

  it('the schema refuses a fact without evidence', () => {
    const json = JSON.parse(JSON.stringify(dossierJson(bridgeDossier)))
    delete json.stories[0].positions[0].evidence
    expect(validate(json)).toBe(false)
  })

  it('passages that point nowhere are left out', () => {
    const [relations] = bridgeDossier.stories
    const lost = { article: 'a1', start: 90_000, end: 90_010 }
    const broken: Dossier = {
      ...bridgeDossier,
      stories: [
        { ...relations!, positions: [{ ...relations!.positions[0]!, evidence: [lost] }], copies: [], figures: [] },
      ],
    }
    expect(checkEvidence(broken)).toMatchObject([
      { path: 'stories[0].positions[0].evidence[0]', problem: 'out-of-range' },
    ])
    expect(JSON.stringify(written(broken))).not.toContain('90000')
  })

  it.each(['telefonat', 'treffen', 'kesseltal'])('the sample %s is valid', async (name) => {
    const folder = `${ROOT}samples/${name}`
    if (existsSync(folder)) expectSound(await dossierOf(folder))
  })

  it.skipIf(!existsSync(SEEDS))('the model case is valid', async () => {
    expectSound(await dossierOf(SEEDS))
  })
})
