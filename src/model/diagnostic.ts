import type { Span } from './span.ts'

export type Severity = 'info' | 'warning' | 'error'

/** What an article's own oddness leads to: odd input never throws (law 7). Codes are listed in `docs/errors.md`. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly span?: Span
  readonly reason: string
}

export const DIAGNOSTIC_CODES = [
  'article-empty',
  'article-too-long',
  'date-implausible',
  'date-inferred',
  'date-unknown',
  'encoding-guessed',
  'encoding-repaired',
  'language-unknown',
  'language-unsupported',
  'page-without-article',
  'quotation-unclosed',
  'stage-failed',
  'time-impossible',
  'time-unresolved',
  'figure-impossible',
] as const

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number]
