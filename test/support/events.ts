import { slice } from '../../src/model/span.ts'
import { annotateText, type TextOptions } from './article.ts'

/**
 * Each event of a text of Thursday, 15 January 2026, as `type status word | role:name, … | when | where`; with `lead` as
 * `word day`, where the lead gives one.
 */
export async function eventLines(text: string, options: TextOptions = {}, lead = false): Promise<readonly string[]> {
  const { layers } = await annotateText(text, { date: '2026-01-15', ...options }, ['events'])
  const words = (span: { readonly start: number; readonly end: number }) => slice(text, span)
  const dayOf = (index: number | undefined) => (index === undefined ? '' : layers.timeExpressions[index]!.value)
  return layers.events.map((event) =>
    lead
      ? `${words(event)} ${dayOf(event.leadDay)}`.trim()
      : [
          `${event.type} ${event.status} ${words(event)}`,
          event.participants.map((participant) => `${participant.role}:${words(participant.span)}`).join(', '),
          dayOf(event.when),
          event.where === undefined ? '' : words(event.where.span),
        ].join(' | '),
  )
}
