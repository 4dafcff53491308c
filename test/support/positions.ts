import { findPositions } from '../../src/relate/positions/index.ts'
import { contextOf, type StoryText } from './story.ts'

/** Positions of a text as actor, issue and stance. */
export async function positionsOfText(text: string | StoryText): Promise<readonly (readonly string[])[]> {
  const context = await contextOf([text])
  const reading = context.articles[0]!.article.reading
  const names = new Map(context.entities.map(({ id, name }) => [id, name]))
  return findPositions(context).map(({ actor, issue, stance }) => [
    names.get(actor) ?? actor,
    reading.slice(issue.label.start, issue.label.end),
    stance,
  ])
}
