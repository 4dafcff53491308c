import type { FigureRules } from '../figures.ts'

export const figures: FigureRules = { rules: [] }
