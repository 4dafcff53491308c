import type { Diagnostic } from './diagnostic.ts'

/** What `ingest` hands to `clean`: text or a page, with whatever the source itself says about it. Nothing is inferred yet. */
export interface RawPage {
  /** As given, or the file's name without folder and ending, or the URL. */
  readonly id: string
  /** Where it came from, for messages: path or URL. */
  readonly origin: string
  readonly body:
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'html'
        readonly html: string
        /** Whether all of it is the text, as in a newsletter; else the article is looked for. */
        readonly isWhole?: boolean
      }
  readonly title?: string
  /** ISO 8601 day or moment with offset. */
  readonly date?: string
  readonly language?: string
  readonly url?: string
  readonly outlet?: string
  readonly authors?: readonly string[]
  /** What holds where the page itself says nothing: of its feed, or of the user for all inputs. */
  readonly fallback?: {
    readonly title?: string
    readonly date?: string
    readonly language?: string
    readonly authors?: readonly string[]
  }
  /** Where the input states a field, by its name ("mail subject", "feed entry", "--date"). */
  readonly statedIn?: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
}
