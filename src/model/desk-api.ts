import type { Correction, CorrectionAct } from './corrections.ts'
import type { DeskArticle, DeskLogEntry, DeskStory } from './desk.ts'
import type { Page, SearchResult, StoredArticle, StoredQuotation, StoredStory } from './lists.ts'

/** The addresses of the HTTP API under `/api/v1`: what each takes and what it answers. */

/** Who works at the desk, and what they may do. */
export interface DeskUser {
  readonly name: string
  readonly role: 'reader' | 'editor' | 'admin'
  /** Whether they had to log in, and may log out. */
  readonly hasSession: boolean
}

/** Longer work on the server. */
export interface DeskJob {
  readonly id: string
  readonly state: 'running' | 'done' | 'failed'
  readonly step: 'reading' | 'grouping' | 'comparing' | 'done'
  readonly done: number
  readonly results: readonly { readonly id: string; readonly outcome: string; readonly story?: string }[]
  readonly errors: readonly { readonly input: string; readonly code: string; readonly message: string }[]
}

export interface DeskStatus {
  readonly version: string
  readonly articles: number
  readonly stories: number
  readonly waiting: number
}

/** The dossier's own names of things. */
export interface DeskWords {
  readonly heading: Readonly<Record<string, string>>
  readonly kind: Readonly<Record<string, string>>
  readonly quotationType: Readonly<Record<string, string>>
  readonly status: Readonly<Record<string, string>>
  readonly stance: Readonly<Record<string, string>>
  readonly originReason: Readonly<Record<string, string>>
  readonly discrepancyType: Readonly<Record<string, string>>
  readonly discrepancyKind: Readonly<Record<string, string>>
  readonly eventType: Readonly<Record<string, string>>
  readonly coverageKind: Readonly<Record<string, string>>
  readonly independentMeans: string
  readonly differsMeans: string
  readonly noSpeaker: string
  readonly saidByNone: string
  readonly outlet: string
  readonly unknown: string
  readonly modifier: Readonly<Record<string, string>>
  /** One and several of a unit. */
  readonly unit: Readonly<Record<string, readonly string[]>>
  readonly page: { readonly citedBy: string }
  readonly correction: { readonly lost: string }
}

interface OfPages {
  readonly limit?: number
  readonly after?: string
}
interface InWords {
  readonly lang?: 'de' | 'en'
}
interface OfOne {
  readonly id: string
}

/** What is asked for with GET: `given` fills the address and its query. */
export interface DeskReads {
  readonly '/stories': {
    readonly given: OfPages & {
      readonly outlets?: number
      readonly disputed?: boolean
      readonly from?: string
      readonly to?: string
    }
    readonly data: Page<StoredStory>
  }
  readonly '/stories/{id}': { readonly given: OfOne & InWords; readonly data: DeskStory }
  readonly '/articles': { readonly given: OfPages; readonly data: Page<StoredArticle> }
  readonly '/articles/{id}': { readonly given: OfOne; readonly data: DeskArticle }
  readonly '/search': { readonly given: OfPages & { readonly q: string }; readonly data: SearchResult }
  readonly '/quotations': {
    readonly given: OfPages & { readonly speaker?: string }
    readonly data: Page<StoredQuotation>
  }
  readonly '/corrections': { readonly given: OfPages & InWords; readonly data: Page<DeskLogEntry> }
  readonly '/jobs/{id}': { readonly given: OfOne; readonly data: DeskJob }
  readonly '/words': { readonly given: InWords; readonly data: DeskWords }
  readonly '/me': { readonly given: object; readonly data: DeskUser }
  readonly '/status': { readonly given: object; readonly data: DeskStatus }
}

/** What is sent with POST. */
export interface DeskWrites {
  readonly '/articles': {
    readonly body: {
      readonly articles?: readonly object[]
      readonly files?: readonly { readonly name: string; readonly base64: string }[]
      readonly urls?: readonly string[]
    }
    readonly data: DeskJob
  }
  readonly '/corrections': {
    readonly body: { readonly act: CorrectionAct; readonly why?: string }
    readonly data: Correction
  }
  readonly '/corrections/import': {
    readonly body: { readonly corrections: readonly Correction[] }
    readonly data: { readonly read: number; readonly added: number }
  }
  readonly '/session': {
    readonly body: { readonly token: string } | { readonly name: string; readonly password: string }
    readonly data: DeskUser
  }
}
