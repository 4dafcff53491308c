import { expect, it } from 'vitest'
import * as synopse from '../src/index.ts'

// What others rely on (SemVer): a name that goes or comes is a decision, not an accident.
it('the package exports exactly these names', () => {
  expect(Object.keys(synopse).sort()).toEqual([
    'BLOCK_ROLES',
    'CONTENT_ROLES',
    'DIAGNOSTIC_CODES',
    'DOSSIER_FILES',
    'DOSSIER_FORMATS',
    'DOSSIER_JSON_VERSION',
    'ERROR_CODES',
    'LAYER_NAMES',
    'NO_LAYERS',
    'SynopseError',
    'TITLE_SEPARATOR',
    'annotate',
    'annotateBatch',
    'annotationRecord',
    'buildDossier',
    'bySpan',
    'checkEvidence',
    'contains',
    'dossierJson',
    'groupStories',
    'hull',
    'indexAt',
    'isContent',
    'isFailure',
    'locate',
    'overlaps',
    'passagesOf',
    'readArticles',
    'renderDossier',
    'slice',
    'trim',
    'within',
  ])
})
