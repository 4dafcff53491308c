import type { QuotationRules } from '../quotations.ts'

export const quotations: QuotationRules = { rules: [] }
