import { describe, expect, it } from 'vitest'
import { pointer } from '../../src/correct/acts.ts'
import { correctDossier, fits } from '../../src/correct/index.ts'
import { checkEvidence, dossierJson } from '../../src/dossier/index.ts'
import { renderDossier } from '../../src/dossier/render.ts'
import type { Anchor, Correction, CorrectionAct } from '../../src/model/corrections.ts'
import type { Dossier } from '../../src/model/relations.ts'
import { bridgeDossier } from '../support/dossier.ts'

let count = 0
function entry(act: CorrectionAct, more: Partial<Correction> = {}): Correction {
  count += 1
  return { id: `k${count}`, at: '2031-03-13T09:00:00.000Z', by: 'Jorid Saal', act, ...more }
}
const point = pointer(bridgeDossier)
const words = (article: string, quote: string): Anchor => {
  const { reading } = bridgeDossier.articles.find((one) => one.article.id === article)!.article
  return { article, quote, start: reading.indexOf(quote) }
}
/** The story after corrections, each passage still in its source. */
function corrected(...acts: readonly (CorrectionAct | Correction)[]) {
  const dossier = correctDossier(
    bridgeDossier,
    acts.map((act) => ('act' in act ? act : entry(act))),
  )
  expect(checkEvidence(dossier)).toEqual([])
  return { dossier, story: dossier.stories[0]! }
}
const [before] = bridgeDossier.stories

describe('corrections of entities', () => {
  it('renames, and says who did', async () => {
    const { dossier, story } = corrected({ kind: 'rename-entity', entity: point.entity('Ilse Tamm')!, name: 'I. Tamm' })
    expect(story.entities.map(({ name }) => name)).toEqual(['I. Tamm', 'Rupert Gollwitz', 'Marnbach'])
    expect(story.corrections?.[0]).toMatchObject({ by: 'Jorid Saal', state: 'applied', items: ['p1'] })
    for (const format of ['text', 'md', 'html'] as const) {
      const page = (await renderDossier(dossier, format, { language: 'de', full: true })).replace(/\s+/g, ' ')
      expect(page).toContain('geändert von Jorid Saal')
      expect(page).toContain('Ilse Tamm → I. Tamm')
    }
    expect(dossierJson(dossier).stories[0]).toMatchObject({ corrections: [{ id: story.corrections![0]!.id }] })
  })

  it('merges two, and everything either did is done by the one', () => {
    const entities = [point.entity('Rupert Gollwitz')!, point.entity('Ilse Tamm')!]
    const { story } = corrected({ kind: 'merge-entities', entities })
    const [one] = story.entities
    expect(story.entities).toHaveLength(2)
    expect(one?.mentions).toHaveLength(6)
    expect(one?.forms.reduce((sum, form) => sum + form.count, 0)).toBe(6)
    expect(story.statements.flatMap(({ speaker }) => speaker ?? [])).toEqual(['p2', 'p2'])
    expect(new Set(story.timeline.flatMap(({ participants }) => participants.map((who) => who.entity)))).toEqual(
      new Set(['p2']),
    )
  })

  it('splits off a spelling, and leaves the rest', () => {
    const entity = point.entity('Ilse Tamm')!
    const { story } = corrected({ kind: 'split-entity', entity, forms: ['Ilse Tam'], articles: [] })
    expect(story.entities.map(({ id, name }) => `${id} ${name}`)).toContain('p1-2 Ilse Tam')
    expect(story.entities.find(({ id }) => id === 'p1-2')?.members).toEqual([{ article: 'a3', entity: 'e2' }])
    expect(story.entities.find(({ id }) => id === 'p1')?.mentions).toHaveLength(2)
    expect(fits(bridgeDossier, { kind: 'split-entity', entity, forms: ['Nemo'], articles: [] })).toBe(false)
  })

  it('drops what names nobody, also everywhere', () => {
    const { story } = corrected({ kind: 'stop-entity', entity: point.entity('Ilse Tamm', { everywhere: true })! })
    expect(story.entities.map(({ id }) => id)).toEqual(['p2', 'p3'])
    expect(story.statements[0]?.speaker).toBeUndefined()
    expect(story.timeline.flatMap(({ participants }) => participants).some((who) => who.entity === 'p1')).toBe(false)
  })
})

describe('corrections of what is aligned', () => {
  const [st2, st3] = ['st2', 'st3'].map((id) => point.item(id)!.anchor) as [Anchor, Anchor]

  it('joins statements: coverage and account count them as one', () => {
    const { story } = corrected({ kind: 'merge-alignments', of: 'statement', items: [st2, st3] })
    expect(story.statements.map(({ id, members }) => `${id} ${members.length}`)).toEqual(['st1 2', 'st2 4'])
    expect(story.coverage.rows.filter(({ item }) => item === 'st3')).toEqual([])
    const row = story.coverage.rows.find(({ item }) => item === 'st2')
    expect(new Set(row?.cells.map(({ article }) => article))).toEqual(new Set(['a1', 'a2', 'a3']))
    expect(row?.independent).toBe(2)
    expect(story.account.single.some(({ source }) => source.id === 'st3')).toBe(false)
  })

  it('parts a statement, and one source alone is counted as one', () => {
    const out = point.item('st2', ['a2', 'a3'])!.out
    const { story } = corrected({ kind: 'split-alignment', of: 'statement', item: st2, out })
    expect(story.statements.map(({ id, members }) => `${id} ${members.length}`).slice(0, 3)).toEqual([
      'st1 2',
      'st2 1',
      'st2-2 2',
    ])
    const rows = story.coverage.rows.filter(({ item }) => item.startsWith('st2'))
    expect(rows.map(({ independent }) => independent)).toEqual([1, 1])
    expect(story.account.shared.some(({ source }) => source.id === 'st2')).toBe(false)
    expect(story.account.single.filter(({ source }) => source.id.startsWith('st2'))).toHaveLength(2)
  })

  it('joined figures agree only where they do', () => {
    const [group] = before!.figures.filter(({ members }) => members.length > 1)
    const { anchor, out } = point.item(group!.id, [group!.members[1]!.article])!
    const split = corrected({ kind: 'split-alignment', of: 'figure', item: anchor, out })
    expect(split.story.figures.filter(({ id }) => id.startsWith(group!.id)).map(({ agree }) => agree)).toEqual([
      true,
      true,
    ])
    const joined = corrected(
      { kind: 'split-alignment', of: 'figure', item: anchor, out },
      { kind: 'merge-alignments', of: 'figure', items: [anchor, ...out] },
    )
    expect(joined.story.figures.find(({ id }) => id === group!.id)?.agree).toBe(group!.agree)
  })
})

describe('verdicts', () => {
  const said = words('a1', '„Wir brauchen die Brücke, und zwar vor dem Winter“')

  it('a rejected quotation is the outlet’s words again, and nobody has said it', async () => {
    const { dossier, story } = corrected({ kind: 'reject-quotation', quotation: said })
    const { quotations, statements } = dossier.articles[0]!.layers
    expect(quotations).toHaveLength(1)
    expect(statements.map(({ source, quotation }) => [source, quotation])).toEqual([
      ['asserted', undefined],
      ['attributed', 0],
      ['asserted', undefined],
    ])
    expect(story.statements[0]?.members.map(({ article }) => article)).toEqual(['a2'])
    const rows = (await renderDossier(dossier, 'csv')).split('\r\n')
    expect(rows.find((row) => row.includes('und zwar vor dem Winter'))).toMatch(/;asserted;;/)
  })

  it('a confirmed one stays, and says by whom', async () => {
    const { dossier, story } = corrected({ kind: 'confirm-quotation', quotation: said })
    expect(story.statements).toEqual(before!.statements)
    expect(story.corrections?.[0]?.items).toEqual(['st1'])
    expect(await renderDossier(dossier, 'md', { language: 'en' })).toContain('confirmed by Jorid Saal')
  })

  it('a quotation is said by whom a person says, in every form', async () => {
    const speaker = point.speaker('Rupert Gollwitz', 'a1')!
    const { dossier, story } = corrected({ kind: 'attribute-quotation', quotation: said, speaker })
    const [{ article, layers }] = dossier.articles as [(typeof dossier.articles)[number]]
    const [quotation] = layers.quotations
    const own = story.entities.find(({ name }) => name === 'Rupert Gollwitz')!
    expect(own.members).toContainEqual({ article: article.id, entity: quotation!.speakerEntity })
    const [member] = story.statements[0]!.members
    expect(member).toMatchObject({ article: 'a1', speaker: own.id })
    expect(story.corrections?.[0]).toMatchObject({ state: 'applied', items: ['st1'] })
    expect(await renderDossier(dossier, 'md', { language: 'en' })).toContain('said by')
    const rows = (await renderDossier(dossier, 'csv')).split('\r\n')
    expect(rows.find((row) => row.includes('und zwar vor dem Winter'))).toContain('Rupert Gollwitz')
    const exported = dossierJson(dossier).stories[0]!
    expect(JSON.stringify(exported)).toContain('attribute-quotation')
  })

  it('… or by nobody certain, and the last word on it counts', () => {
    const nobody = corrected({ kind: 'attribute-quotation', quotation: said })
    expect(nobody.dossier.articles[0]!.layers.quotations[0]).toMatchObject({ speaker: [] })
    expect(nobody.dossier.articles[0]!.layers.quotations[0]!.speakerEntity).toBeUndefined()
    expect(nobody.story.statements[0]!.members[0]!.speaker).toBeUndefined()
    const speaker = point.speaker('Ilse Tamm', 'a1')!
    const again = corrected(
      { kind: 'attribute-quotation', quotation: said },
      { kind: 'attribute-quotation', quotation: said, speaker },
    )
    expect(again.story.statements[0]?.members).toEqual(before!.statements[0]?.members)
    expect(again.story.positions).toEqual(before!.positions)
  })

  it('positions that rest on the words alone are the new speaker’s', () => {
    const quotation = words('a1', '„Wir brauchen die Brücke, und zwar vor dem Winter“')
    const speaker = point.speaker('Rupert Gollwitz', 'a1')!
    const { story } = corrected({ kind: 'attribute-quotation', quotation, speaker })
    const id = story.entities.find(({ name }) => name === 'Rupert Gollwitz')!.id
    const span = { start: quotation.start, end: quotation.start + quotation.quote.length }
    for (const { actor, evidence } of story.positions)
      if (evidence.every((one) => one.article === 'a1' && one.start < span.end && one.end > span.start))
        expect(actor).toBe(id)
  })

  it('a rejected discrepancy is gone from the account too; the last verdict counts', () => {
    const [one] = before!.discrepancies
    const discrepancy = point.discrepancy(one!.id)!
    const { story } = corrected({ kind: 'reject-discrepancy', discrepancy })
    expect(story.discrepancies.some(({ id }) => id === one!.id)).toBe(false)
    expect(story.account.disputed.some(({ source }) => source.id === one!.id)).toBe(false)
    const both = corrected({ kind: 'reject-discrepancy', discrepancy }, { kind: 'confirm-discrepancy', discrepancy })
    expect(both.story.discrepancies).toEqual(before!.discrepancies)
  })
})

describe('the log', () => {
  const rename = (name: string) => entry({ kind: 'rename-entity', entity: point.entity('Ilse Tamm')!, name })

  it('an undo takes back, and an undo of it brings back', () => {
    const first = rename('A')
    const undo = entry({ kind: 'undo', entry: first.id })
    expect(correctDossier(bridgeDossier, [first, undo])).toBe(bridgeDossier)
    const redo = entry({ kind: 'undo', entry: undo.id })
    expect(correctDossier(bridgeDossier, [first, undo, redo]).stories[0]?.entities[0]?.name).toBe('A')
  })

  it('finds its words again where text moved, and tells where they are gone', () => {
    const note = entry({ kind: 'note', passage: words('a2', 'Kosten von 4,1 Millionen Euro'), text: 'nachgefragt' })
    const changed = (edit: (reading: string) => string): Dossier => ({
      ...bridgeDossier,
      articles: bridgeDossier.articles.map((one) =>
        one.article.id === 'a2' ? { ...one, article: { ...one.article, reading: edit(one.article.reading) } } : one,
      ),
    })
    const moved = correctDossier(
      changed((reading) => `Neu. ${reading}`),
      [note],
    ).stories[0]?.corrections?.[0]
    expect(moved).toMatchObject({
      state: 'applied',
      passages: [{ start: (note.act as { passage: Anchor }).passage.start + 5 }],
    })
    const gone = correctDossier(
      changed((reading) => reading.replace('4,1', '4,2')),
      [note],
    ).stories[0]?.corrections?.[0]
    expect(gone).toMatchObject({ state: 'lost', passages: [] })
  })

  it('leaves other stories alone', () => {
    const foreign = { article: 'elsewhere', quote: 'Tamm', start: 0 }
    const dossier = correctDossier(bridgeDossier, [entry({ kind: 'note', passage: foreign, text: 'x' })])
    expect(dossier.stories[0]?.corrections).toBeUndefined()
  })

  it('never fails on odd anchors', () => {
    for (const quote of ['', ' ', '\u0000', 'x'.repeat(100_000), '(((('])
      for (const start of [0, 5, 1e9, Number.MAX_SAFE_INTEGER])
        expect(fits(bridgeDossier, { kind: 'note', passage: { article: 'a1', quote, start }, text: 'x' })).toBe(false)
  })
})
