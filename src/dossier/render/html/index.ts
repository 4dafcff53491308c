import type { Dossier } from '../../../model/relations.ts'
import type { WordingLanguage } from '../../wording/index.ts'

export function renderHtml(_dossier: Dossier, _options: { readonly language?: WordingLanguage } = {}): string {
  return ''
}
