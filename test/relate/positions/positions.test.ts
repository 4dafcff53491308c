import { describe, expect, it } from 'vitest'
import { findPositions } from '../../../src/relate/positions/index.ts'
import { contextOf } from '../../support/story.ts'

async function positionsIn(...texts: readonly string[]): Promise<readonly (readonly [string, string, string])[]> {
  const context = await contextOf(texts)
  const nameOf = new Map(context.entities.map(({ id, name }) => [id, name]))
  const reading = (id: string): string => context.articles.find(({ article }) => article.id === id)!.article.reading
  return findPositions(context).map(({ actor, issue, stance }) => [
    nameOf.get(actor)!,
    reading(issue.label.article).slice(issue.label.start, issue.label.end),
    stance,
  ])
}

describe('positions', () => {
  it('finds who demands and who rejects one issue', async () => {
    const found = await positionsIn(
      'Runa Selbig fordert eine Senkung der Hafengebühren.',
      'Olaf Wendelin lehnt niedrigere Hafengebühren ab.\nUm die Hafengebühren wird lange gestritten.',
    )
    expect(found.map(([actor, , stance]) => [actor, stance])).toContainEqual(['Olaf Wendelin', 'rejects'])
    expect(found.map(([actor, , stance]) => [actor, stance])).toContainEqual(['Runa Selbig', 'demands'])
  })

  it('takes no position from an open question', async () => {
    const found = await positionsIn(
      'Offen ist, ob Runa Selbig die Hafengebühren ablehnt.',
      'Die Hafengebühren sind ein Streitpunkt.',
    )
    expect(found).toEqual([])
  })

  it('claims nothing on what only one statement mentions', async () => {
    expect(await positionsIn('Runa Selbig fordert ein Leuchtturmmuseum.', 'In Brunsholm regnet es.')).toEqual([])
  })
})
