import type { CorrectionKind } from '../../model/corrections.ts'
import type { WordingLanguage } from './wording.ts'

/** What the dossier says of people's corrections, in one language. */
export interface CorrectionWords {
  readonly heading: string
  readonly kind: Readonly<Record<CorrectionKind, string>>
  /** Beside an item that a person made or changed. */
  readonly changedBy: (names: string) => string
  readonly confirmedBy: (names: string) => string
  /** Behind a correction whose words are not found any more. */
  readonly lost: string
}

/** The words in both languages. */
export const CORRECTION_WORDS: Readonly<Record<WordingLanguage, CorrectionWords>> = {
  de: {
    heading: 'Von Menschen berichtigt',
    kind: {
      'merge-entities': 'zusammengeführt',
      'split-entity': 'getrennt',
      'rename-entity': 'umbenannt',
      'stop-entity': 'als Name verworfen',
      'move-articles': 'Text verschoben',
      'merge-stories': 'Meldungen zusammengelegt',
      'split-story': 'Meldung geteilt',
      'merge-alignments': 'als dasselbe zusammengelegt',
      'split-alignment': 'als Verschiedenes getrennt',
      'reject-quotation': 'als Zitat verworfen',
      'confirm-quotation': 'als Zitat bestätigt',
      'attribute-quotation': 'gesagt von',
      'reject-discrepancy': 'als Unterschied verworfen',
      'confirm-discrepancy': 'als Unterschied bestätigt',
      note: 'Anmerkung',
      undo: 'zurückgenommen',
    },
    changedBy: (names) => `geändert von ${names}`,
    confirmedBy: (names) => `bestätigt von ${names}`,
    lost: 'passt nicht mehr',
  },
  en: {
    heading: 'Corrected by people',
    kind: {
      'merge-entities': 'merged',
      'split-entity': 'split',
      'rename-entity': 'renamed',
      'stop-entity': 'rejected as a name',
      'move-articles': 'text moved',
      'merge-stories': 'stories merged',
      'split-story': 'story split',
      'merge-alignments': 'joined as the same',
      'split-alignment': 'parted as different',
      'reject-quotation': 'rejected as a quotation',
      'confirm-quotation': 'confirmed as a quotation',
      'attribute-quotation': 'said by',
      'reject-discrepancy': 'rejected as a difference',
      'confirm-discrepancy': 'confirmed as a difference',
      note: 'note',
      undo: 'taken back',
    },
    changedBy: (names) => `changed by ${names}`,
    confirmedBy: (names) => `confirmed by ${names}`,
    lost: 'no longer fits',
  },
}
