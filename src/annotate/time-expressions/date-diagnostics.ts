import type { Article } from '../../model/article.ts'
import { readDay } from '../../model/calendar.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { TimeExpression } from '../../model/layers.ts'

/** What is worth knowing about an article's date, once its times are read: one diagnostic a kind. */
export function dateDiagnostics(article: Article, times: readonly TimeExpression[]): readonly Diagnostic[] {
  const { date } = article
  const open = times.find(({ value, type }) => value.includes('XX') && type !== 'SET')
  if (!date) {
    if (!open) return []
    const reason = 'no publication date is known; relative expressions stay as said'
    return [{ code: 'date-unknown', severity: 'info', reason }]
  }
  const found: Diagnostic[] = []
  if (date.basis !== 'given') found.push({ code: 'date-inferred', severity: 'info', reason: date.reason })
  const unresolved = times.find(
    ({ anchor, deixis, value, said }) => deixis && !anchor && value === said && said.includes('XX'),
  )
  if (unresolved) {
    const reason = `could not be resolved against ${date.value}`
    found.push({
      code: 'time-unresolved',
      severity: 'info',
      span: { start: unresolved.start, end: unresolved.end },
      reason,
    })
  }
  // A day told in full as past that lies behind the day of publication: one of the two is wrong.
  const later = times.find(
    ({ value, anchor, deixis, type }) =>
      type === 'DATE' &&
      !anchor &&
      deixis?.direction === 'past' &&
      value.length === 10 &&
      readDay(value) &&
      value > date.value.slice(0, 10),
  )
  if (later && date.value.length >= 10) {
    const reason = `the text tells ${later.value} as past, but is dated ${date.value.slice(0, 10)}`
    found.push({ code: 'date-implausible', severity: 'warning', span: { start: later.start, end: later.end }, reason })
  }
  return found
}
